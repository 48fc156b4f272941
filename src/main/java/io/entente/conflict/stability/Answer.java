package io.entente.conflict.stability;

import io.entente.conflict.Step;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the others do when a decision maker has left a state.
 *
 * @param steps their moves, in order; under simultaneous sanctioning each leads from the state left
 *     to where the mover alone would go, and all happen at once
 * @param state the state that it ends in
 * @param counter under symmetric concepts, the best state the decision maker can then still move to
 *     by itself, if it can move at all
 */
public record Answer(List<Step> steps, int state, OptionalInt counter) {

  /** The answer of these steps; the list is copied. */
  public Answer {
    steps = List.copyOf(steps);
  }
}
