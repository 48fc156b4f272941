package io.entente.outcome;

import io.entente.scenario.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Why an outcome comes about or not: the two roads that matter from the seat of the actor that
 * could turn it, what would tip it, where the sources disagree, whether a commitment would be
 * believed.
 *
 * @param question what was asked
 * @param outcome about which outcome
 * @param central the central reading
 * @param verdict whether the outcome comes about there
 * @param turn the move that would turn it at the least loss; empty if no single actor can
 * @param roads the equilibrium against the road of that move; empty with {@code turn}
 * @param tipping single changes that would turn it
 * @param disagreement between sources
 * @param commitment what if the actor that decides it bound itself
 */
public record Explanation(
    Question question,
    Outcome outcome,
    CentralReading central,
    Verdict verdict,
    Optional<CentralReading.Turn> turn,
    Optional<Comparison> roads,
    TippingPoints tipping,
    Disagreement disagreement,
    Optional<Commitment> commitment) {

  /**
   * Explains one outcome; frequencies are taken over draws 0 to samples - 1 of a seed.
   *
   * @param central the central reading of the question
   */
  public static Explanation of(
      Question question, CentralReading central, Outcome outcome, int samples, long seed) {
    Optional<CentralReading.Turn> turn = central.nearestTurn(outcome);
    Optional<Comparison> roads =
        turn.map(nearest -> Comparison.of(central, nearest.actor(), nearest.from(), nearest.to()));
    return new Explanation(
        question,
        outcome,
        central,
        central.verdict(outcome),
        turn,
        roads,
        roads
            .map(two -> TippingPoints.of(outcome, question, central, two))
            .orElseGet(() -> new TippingPoints(List.of(), List.of())),
        roads
            .map(two -> Disagreement.of(outcome, question, two, samples, seed))
            .orElseGet(() -> new Disagreement(List.of(), List.of())),
        Commitment.to(outcome, central));
  }
}
