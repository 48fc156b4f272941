package io.entente.outcome;

import io.entente.scenario.Evidence;

/**
 * What one claim adds to a term's central weight.
 *
 * @param evidence the claim as it bears on the term
 * @param weight its part of the weight; the parts of all claims add up to the weight
 */
public record Contribution(Evidence evidence, double weight) {}
