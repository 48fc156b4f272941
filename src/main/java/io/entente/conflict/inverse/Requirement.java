package io.entente.conflict.inverse;

import io.entente.conflict.Step;
import java.util.List;

/**
 * What one move away from the target asks of a preference: its state is no better than the target,
 * or one of the answers makes the move not worth it.
 *
 * @param to the state that the decision maker can move to
 * @param answers the answers, none under Nash; answers that ask for more than another are left out
 */
public record Requirement(int to, List<Answer> answers) {

  /** The requirement with these answers; the list is copied. */
  public Requirement {
    answers = List.copyOf(answers);
  }

  /**
   * An answer by the others, and what makes it deter.
   *
   * @param steps a shortest sequence of their moves to {@code end}
   * @param end the state that it ends in
   * @param noBetter the states that must all be no better than the target: {@code end}, and under
   *     symmetric concepts all that the decision maker can move to from there; the target itself is
   *     left out, so that an answer with none always deters
   */
  public record Answer(List<Step> steps, int end, List<Integer> noBetter) {
    /** The answer with these steps; lists are copied. */
    public Answer {
      steps = List.copyOf(steps);
      noBetter = List.copyOf(noBetter);
    }
  }
}
