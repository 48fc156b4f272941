package io.entente.conflict.stability;

import java.util.List;
import java.util.Optional;

/**
 * Whether a state is stable for a decision maker, and the witness of that: all its improvements,
 * best first, each with the answer that deters it or the worst that can be done against it.
 *
 * @param concept what stable means
 * @param decisionMaker for whom
 * @param state which state
 * @param stable whether every improvement is deterred
 * @param improvements all improvements, those to the best states first
 */
public record Verdict(
    StabilityConcept concept,
    int decisionMaker,
    int state,
    boolean stable,
    List<Improvement> improvements) {

  /** The verdict with these improvements; the list is copied. */
  public Verdict {
    improvements = List.copyOf(improvements);
  }

  /** The best improvement that nothing deters, if the state is unstable. */
  public Optional<Improvement> undeterred() {
    for (Improvement improvement : improvements) {
      if (!improvement.deterred()) {
        return Optional.of(improvement);
      }
    }
    return Optional.empty();
  }
}
