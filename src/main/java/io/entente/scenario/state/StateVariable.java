package io.entente.scenario.state;

import io.entente.scenario.Chance;
import io.entente.scenario.Strategy;
import java.util.List;

/**
 * Something that is in one of several states in each period, seen by all, and moves by chance.
 *
 * @param id its name in conditions
 * @param says what it is; the id where the file gives nothing
 * @param values in order, at least one, ids distinct
 * @param start the id of the value in the first period
 * @param transition how it moves
 */
public record StateVariable(
    String id, String says, List<Strategy> values, String start, Transition transition) {

  public StateVariable {
    values = List.copyOf(values);
  }

  /** The variable as conditions see it: something that takes one of several values. */
  public Chance axis() {
    return StateProcess.axis(id, values);
  }

  /** The place of a value in the list, or -1. */
  public int indexOf(String value) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).id().equals(value)) {
        return i;
      }
    }
    return -1;
  }
}
