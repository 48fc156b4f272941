package io.entente.solve.verify;

import io.entente.proof.Proof;
import io.entente.proof.Verdict;
import io.entente.solve.Concept;
import java.util.List;
import java.util.Optional;

/**
 * What became of one answer.
 *
 * @param concept what the answer is to
 * @param proof the proof; empty if answers of this kind or size have none
 * @param verdict what the checker says of it
 * @param covers what it proves, each in one clause: "2 equilibria in pure strategies"
 * @param notCovered what of the answer it does not prove, and why
 */
public record Part(
    Concept concept,
    Optional<Proof> proof,
    Optional<Verdict> verdict,
    List<String> covers,
    List<String> notCovered) {

  public Part {
    covers = List.copyOf(covers);
    notCovered = List.copyOf(notCovered);
  }

  /** Whether there is a proof, and it holds. */
  public boolean holds() {
    return verdict.isPresent() && verdict.get().holds();
  }

  /** Where and why the proof fails, if there is one and it does. */
  public Optional<Verdict.Failure> failure() {
    return verdict.flatMap(Verdict::failure);
  }

  /** An answer without a proof, and why. */
  static Part without(Concept concept, String why) {
    return new Part(concept, Optional.empty(), Optional.empty(), List.of(), List.of(why));
  }

  /** A proof, checked. */
  static Part checked(Concept concept, Draft draft, Verdict verdict) {
    return new Part(
        concept, Optional.of(draft.proof()), Optional.of(verdict), draft.covers(), draft.not());
  }
}
