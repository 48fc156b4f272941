package io.entente.scenario;

import java.util.List;

/**
 * A point where one actor chooses, knowing what it observes.
 *
 * @param id its name; that of the actor where the actor has a single decision
 * @param actor whose choice it is
 * @param strategies what can be chosen, at least one, ids distinct; a forced decision has one
 * @param observes ids of the earlier decisions whose moves the actor knows here
 */
public record Decision(String id, String actor, List<Strategy> strategies, List<String> observes) {

  public Decision {
    strategies = List.copyOf(strategies);
    observes = List.copyOf(observes);
    if (strategies.isEmpty()) {
      throw new IllegalArgumentException("decision " + id + " has no strategies");
    }
  }

  /** The place of a strategy in {@link #strategies}, or -1 if this decision has none of that id. */
  public int indexOf(String strategy) {
    for (int i = 0; i < strategies.size(); i++) {
      if (strategies.get(i).id().equals(strategy)) {
        return i;
      }
    }
    return -1;
  }

  /** This decision with one move left. */
  Decision forcedTo(String strategy) {
    return new Decision(id, actor, List.of(strategies.get(indexOf(strategy))), observes);
  }
}
