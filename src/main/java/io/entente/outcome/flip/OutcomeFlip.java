package io.entente.outcome.flip;

import io.entente.scenario.Outcome;
import java.util.Optional;

/**
 * What it would take of one outcome, in the ways that were asked for.
 *
 * @param outcome which outcome
 * @param wanted what is wanted of it
 * @param now what is played now
 * @param weights by changing weights
 * @param opposite if it is so already, the least change of weights by which it ceases to be so
 * @param claims by leaving claims out
 * @param promises by promising payments
 */
public record OutcomeFlip(
    Outcome outcome,
    Wanted wanted,
    Played now,
    Optional<WeightFlip> weights,
    Optional<WeightFlip> opposite,
    Optional<ClaimFlip> claims,
    Optional<Promises> promises) {}
