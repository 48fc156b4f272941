package io.entente.solve;

import io.entente.game.GameTree;
import io.entente.game.PureStrategyPlan;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A subgame-perfect equilibrium of the subgame at one node: what it is worth, the action at the
 * node, and an equilibrium of the subgame behind every action, taken or not. Parts are shared.
 */
final class Subplan {

  private static final Subplan[] NO_PARTS = {};

  private final int node;
  private final TreeValues.Value value;
  private final int action;
  private final Subplan[] parts;

  private Subplan(int node, TreeValues.Value value, int action, Subplan[] parts) {
    this.node = node;
    this.value = value;
    this.action = action;
    this.parts = parts;
  }

  static Subplan terminal(int node, TreeValues.Value value) {
    return new Subplan(node, value, 0, NO_PARTS);
  }

  /** At a decision node, this action, with these parts behind the actions. */
  static Subplan decision(int node, int action, Subplan[] parts) {
    return new Subplan(node, parts[action].value, action, parts);
  }

  static Subplan chance(int node, TreeValues.Value value, Subplan[] parts) {
    return new Subplan(node, value, 0, parts);
  }

  TreeValues.Value value() {
    return value;
  }

  /** The full plan of a subplan at the root. */
  PureStrategyPlan toPlan(GameTree tree) {
    int[] actions = new int[tree.informationSets().size()];
    Deque<Subplan> waiting = new ArrayDeque<>();
    waiting.push(this);
    while (!waiting.isEmpty()) {
      Subplan next = waiting.pop();
      if (tree.kind(next.node) == GameTree.Kind.DECISION) {
        actions[tree.informationSet(next.node)] = next.action;
      }
      for (Subplan part : next.parts) {
        waiting.push(part);
      }
    }
    return PureStrategyPlan.of(actions);
  }
}
