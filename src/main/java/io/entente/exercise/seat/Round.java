package io.entente.exercise.seat;

import java.util.List;

/**
 * A round, as far as it went.
 *
 * @param nodes the places that were passed, from the root on; the last is where play stands
 * @param actions what was done at each of them but the last
 * @param isOver whether the last is an end
 */
public record Round(List<Integer> nodes, List<Integer> actions, boolean isOver) {
  public Round {
    nodes = List.copyOf(nodes);
    actions = List.copyOf(actions);
  }

  /** Where play stands. */
  int last() {
    return nodes.get(nodes.size() - 1);
  }
}
