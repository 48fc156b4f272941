package io.entente.solve.information;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What follows nodes of a tree under a plan, and what one player can make of it. */
final class Continuations {

  private final Histories histories;
  private final GameTree tree;
  private final int[] plan;
  private final Rational[][] planned;

  Continuations(Histories histories, int[] plan) {
    this.histories = histories;
    this.tree = histories.tree;
    this.plan = plan;
    this.planned = new Rational[tree.players().size()][tree.nodes()];
  }

  /** What a player expects from a node on if all follow the plan. */
  Rational planned(int player, int node) {
    if (planned[player][node] == null) {
      planned[player][node] = value(player, node, plan);
    }
    return planned[player][node];
  }

  /** The same, where the player itself follows another plan. */
  Rational value(int player, int node, int[] other) {
    switch (tree.kind(node)) {
      case TERMINAL:
        return tree.exactPayoff(player, node);
      case CHANCE:
        Rational sum = Rational.ZERO;
        for (int action = 0; action < tree.actions(node); action++) {
          Rational after = value(player, tree.child(node, action), other);
          sum = sum.plus(after.times(histories.probability(node, action)));
        }
        return sum;
      default:
        int set = tree.informationSet(node);
        int action = histories.owner(set) == player ? other[set] : plan[set];
        return value(player, tree.child(node, action), other);
    }
  }

  /**
   * The plan that differs from this one in what an owner does at an information set and later, and
   * is best for it there.
   *
   * @param weights by place of a node in the information set how much it counts
   */
  int[] bestFrom(int set, Rational[] weights) {
    int[] best = plan.clone();
    List<Weighted> at = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i].signum() > 0) {
        at.add(new Weighted(histories.nodes[set][i], weights[i]));
      }
    }
    improve(histories.owner(set), set, at, best);
    return best;
  }

  private record Weighted(int node, Rational weight) {}

  /** Writes best actions into {@code best}, and says what they give. */
  private Rational improve(int player, int set, List<Weighted> at, int[] best) {
    Rational most = null;
    int[] start = best.clone();
    for (int action = 0; action < tree.actions(at.get(0).node()); action++) {
      int[] tried = start.clone();
      tried[set] = action;
      Map<Integer, List<Weighted>> later = new TreeMap<>();
      Rational sum = Rational.ZERO;
      for (Weighted from : at) {
        sum = sum.plus(walk(player, tree.child(from.node(), action), from.weight(), later));
      }
      for (Map.Entry<Integer, List<Weighted>> next : later.entrySet()) {
        sum = sum.plus(improve(player, next.getKey(), next.getValue(), tried));
      }
      if (most == null || sum.compareTo(most) > 0) {
        most = sum;
        System.arraycopy(tried, 0, best, 0, best.length);
      }
    }
    return most;
  }

  private Rational walk(int player, int node, Rational weight, Map<Integer, List<Weighted>> later) {
    switch (tree.kind(node)) {
      case TERMINAL:
        return tree.exactPayoff(player, node).times(weight);
      case CHANCE:
        Rational sum = Rational.ZERO;
        for (int action = 0; action < tree.actions(node); action++) {
          Rational share = weight.times(histories.probability(node, action));
          sum = sum.plus(walk(player, tree.child(node, action), share, later));
        }
        return sum;
      default:
        int set = tree.informationSet(node);
        if (histories.owner(set) == player) {
          later.computeIfAbsent(set, any -> new ArrayList<>()).add(new Weighted(node, weight));
          return Rational.ZERO;
        }
        return walk(player, tree.child(node, plan[set]), weight, later);
    }
  }

  /** This plan with another action at one information set. */
  int[] with(int set, int action) {
    int[] other = Arrays.copyOf(plan, plan.length);
    other[set] = action;
    return other;
  }
}
