package io.entente.exercise.seat;

import io.entente.number.Rational;
import io.entente.proof.trace.Step;
import java.util.List;
import java.util.Optional;

/**
 * A choice of the student's, compared with what was best.
 *
 * @param round from 0 on
 * @param seen the moves that were known
 * @param step what each action was worth, given how the others play
 * @param chosen what was done
 * @param worth what that was worth
 * @param loss how much less than the best
 * @param illusion what may have misled the student, if it was not best
 * @param because the first step that contradicts that, if the others can be seen to reason
 */
public record Judged(
    int round,
    List<Move> seen,
    Step step,
    String chosen,
    Rational worth,
    Rational loss,
    Optional<Illusion> illusion,
    Optional<Step> because) {
  public Judged {
    seen = List.copyOf(seen);
  }

  /** What was best. */
  public List<String> best() {
    return step.fields().names("best");
  }
}
