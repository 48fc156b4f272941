package io.entente.outcome.flip;

import io.entente.outcome.threshold.NearestChange;
import io.entente.scenario.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What it would take of one outcome, in the ways that were asked for.
 *
 * @param outcome which outcome
 * @param wanted what is wanted of it
 * @param now what is played now
 * @param weights by changing weights
 * @param opposite if it is so already, the least change of weights by which it ceases to be so
 * @param parameters by changing one parameter, for each that has a range
 * @param claims by leaving claims out
 * @param promises by promising payments
 */
public record OutcomeFlip(
    Outcome outcome,
    Wanted wanted,
    Played now,
    Optional<WeightFlip> weights,
    Optional<WeightFlip> opposite,
    Optional<List<NearestChange>> parameters,
    Optional<ClaimFlip> claims,
    Optional<Promises> promises) {}
