package io.entente.conflict.coalition;

import io.entente.conflict.Step;
import io.entente.conflict.stability.StabilityConcept;
import java.util.List;
import java.util.Optional;

/**
 * Whether a state is stable for a coalition, and the witness of that: all its improvements, each
 * with a way there and what deters it.
 *
 * @param concept what stable means
 * @param coalition for whom
 * @param state which state
 * @param stable whether every improvement is deterred
 * @param improvements all improvements, in the order of states
 */
public record CoalitionVerdict(
    StabilityConcept concept,
    Coalition coalition,
    int state,
    boolean stable,
    List<Improvement> improvements) {

  /** The verdict with these improvements; the list is copied. */
  public CoalitionVerdict {
    improvements = List.copyOf(improvements);
  }

  /**
   * One coalition improvement.
   *
   * @param to the state that the coalition reaches and every member prefers
   * @param steps a shortest way there, by moves of the members
   * @param answer a shortest answer that deters it, empty if there is none
   */
  public record Improvement(int to, List<Step> steps, Optional<Answer> answer) {
    /** The improvement with these steps; the list is copied. */
    public Improvement {
      steps = List.copyOf(steps);
    }
  }

  /**
   * What the rest can do to deter an improvement.
   *
   * @param steps single moves under GMR and SMR, coalition improvements under SEQ
   * @param state the state that it ends in
   * @param hurt a member of the coalition that does not prefer this to the state that was left
   */
  public record Answer(List<CoalitionStep> steps, int state, int hurt) {
    /** The answer with these steps; the list is copied. */
    public Answer {
      steps = List.copyOf(steps);
    }
  }

  /** The first improvement that nothing deters, if the state is unstable. */
  public Optional<Improvement> undeterred() {
    for (Improvement improvement : improvements) {
      if (improvement.answer().isEmpty()) {
        return Optional.of(improvement);
      }
    }
    return Optional.empty();
  }
}
