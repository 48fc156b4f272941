package io.entente.solve;

import io.entente.game.GameTree;
import io.entente.game.PureStrategyPlan;

/**
 * Backward induction that takes the first best action everywhere, and notes whether there ever was
 * another as good. One pass from the last node to the first.
 */
final class FirstBestActions {

  private final PureStrategyPlan plan;
  private final boolean ties;

  private FirstBestActions(PureStrategyPlan plan, boolean ties) {
    this.plan = plan;
    this.ties = ties;
  }

  static FirstBestActions of(GameTree tree) {
    return EndPayoffs.suffice(tree) ? byEnds(tree) : byValues(tree);
  }

  /** Where all depends on where play ends: by node the end that is reached from there. */
  private static FirstBestActions byEnds(GameTree tree) {
    EndPayoffs payoffs = new EndPayoffs(tree);
    int[] ends = new int[tree.nodes()];
    int[] actions = new int[tree.informationSets().size()];
    boolean ties = false;
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      if (tree.kind(node) == GameTree.Kind.TERMINAL) {
        ends[node] = node;
        continue;
      }
      int player = tree.player(node);
      int count = tree.actions(node);
      int best = 0;
      int end = ends[tree.child(node, 0)];
      for (int action = 1; action < count; action++) {
        int other = ends[tree.child(node, action)];
        if (payoffs.isHigher(player, other, end)) {
          best = action;
          end = other;
        }
      }
      for (int action = 0; action < count && !ties; action++) {
        ties = action != best && payoffs.ties(player, ends[tree.child(node, action)], end);
      }
      actions[tree.informationSet(node)] = best;
      ends[node] = end;
    }
    return new FirstBestActions(PureStrategyPlan.of(actions), ties);
  }

  private static FirstBestActions byValues(GameTree tree) {
    TreeValues arithmetic = new TreeValues(tree);
    TreeValues.Value[] values = new TreeValues.Value[tree.nodes()];
    int[] actions = new int[tree.informationSets().size()];
    boolean ties = false;
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      switch (tree.kind(node)) {
        case TERMINAL -> values[node] = arithmetic.terminal(node);
        case CHANCE -> {
          TreeValues.Value[] after = new TreeValues.Value[tree.actions(node)];
          for (int action = 0; action < after.length; action++) {
            after[action] = values[tree.child(node, action)];
          }
          values[node] = arithmetic.expectation(node, after);
        }
        case DECISION -> {
          int best = best(tree, arithmetic, values, node);
          actions[tree.informationSet(node)] = best;
          values[node] = values[tree.child(node, best)];
          ties |= hasTie(tree, arithmetic, values, node, best);
        }
      }
    }
    return new FirstBestActions(PureStrategyPlan.of(actions), ties);
  }

  private static int best(
      GameTree tree, TreeValues arithmetic, TreeValues.Value[] values, int node) {
    int best = 0;
    for (int action = 1; action < tree.actions(node); action++) {
      TreeValues.Value value = values[tree.child(node, action)];
      if (arithmetic.isHigher(tree.player(node), value, values[tree.child(node, best)])) {
        best = action;
      }
    }
    return best;
  }

  private static boolean hasTie(
      GameTree tree, TreeValues arithmetic, TreeValues.Value[] values, int node, int best) {
    TreeValues.Value highest = values[tree.child(node, best)];
    for (int action = 0; action < tree.actions(node); action++) {
      TreeValues.Value value = values[tree.child(node, action)];
      if (action != best && arithmetic.compare(tree.player(node), value, highest) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A subgame-perfect equilibrium. */
  PureStrategyPlan plan() {
    return plan;
  }

  /** Whether somewhere another action was as good; if not, the plan is the only equilibrium. */
  boolean hasTies() {
    return ties;
  }
}
