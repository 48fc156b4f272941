package io.entente.scenario;

import java.util.List;

/**
 * A point where one actor chooses, knowing what it observes.
 *
 * @param id its name; that of the actor where the actor has a single decision
 * @param actor whose choice it is
 * @param strategies what can be chosen, at least one, ids distinct; a forced decision has one
 * @param observes ids of the earlier decisions and chance moves that the actor knows here
 * @param condition what must be known for the decision to be there; otherwise it is not taken
 */
public record Decision(
    String id,
    String actor,
    List<Strategy> strategies,
    List<String> observes,
    Condition condition) {

  public Decision {
    strategies = List.copyOf(strategies);
    observes = List.copyOf(observes);
    if (strategies.isEmpty()) {
      throw new IllegalArgumentException("decision " + id + " has no strategies");
    }
  }

  /** A decision that is always there. */
  public Decision(String id, String actor, List<Strategy> strategies, List<String> observes) {
    this(id, actor, strategies, observes, Condition.ALWAYS);
  }

  /** Whether it, or one of its strategies, is there under a condition only. */
  public boolean isConditional() {
    if (!condition.equals(Condition.ALWAYS)) {
      return true;
    }
    for (Strategy strategy : strategies) {
      if (!strategy.condition().equals(Condition.ALWAYS)) {
        return true;
      }
    }
    return false;
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

  /** This decision, knowing something else. */
  public Decision observing(List<String> other) {
    return new Decision(id, actor, strategies, other, condition);
  }

  /** This decision with one move left. */
  Decision forcedTo(String strategy) {
    return new Decision(id, actor, List.of(strategies.get(indexOf(strategy))), observes, condition);
  }
}
