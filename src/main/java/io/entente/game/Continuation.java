package io.entente.game;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What players expect from nodes of a tree on, given what is done at each information set; exact,
 * with perfect recall.
 */
final class Continuation {

  private final GameTree tree;
  private final BehaviorPlan plan;

  Continuation(GameTree tree, BehaviorPlan plan) {
    this.tree = tree;
    this.plan = plan;
  }

  /** The most a player can expect from a node on by changing its own actions there and later. */
  Rational best(int player, int node) {
    Map<Integer, List<Weighted>> later = new TreeMap<>();
    Rational sum = walk(player, node, Rational.ONE, later);
    for (List<Weighted> next : later.values()) {
      sum = sum.plus(best(player, next));
    }
    return sum;
  }

  /** A node and how much what follows it counts. */
  record Weighted(int node, Rational weight) {}

  /** What a player expects from a node on if all follow the plan. */
  Rational planned(int player, int node) {
    return switch (tree.kind(node)) {
      case TERMINAL -> tree.exactPayoff(player, node);
      default -> {
        Rational sum = Rational.ZERO;
        for (int action = 0; action < tree.actions(node); action++) {
          Rational share = share(node, action);
          if (share.signum() > 0) {
            sum = sum.plus(planned(player, tree.child(node, action)).times(share));
          }
        }
        yield sum;
      }
    };
  }

  /** How likely this action is taken at this node, by chance or whoever decides. */
  private Rational share(int node, int action) {
    return tree.kind(node) == GameTree.Kind.CHANCE
        ? tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action)
        : plan.probability(tree.informationSet(node), action);
  }

  /** The most a player can expect from nodes of one of its information sets. */
  Rational best(int player, List<Weighted> at) {
    Rational best = null;
    for (int action = 0; action < tree.actions(at.get(0).node()); action++) {
      Map<Integer, List<Weighted>> later = new TreeMap<>();
      Rational sum = Rational.ZERO;
      for (Weighted from : at) {
        sum = sum.plus(walk(player, tree.child(from.node(), action), from.weight(), later));
      }
      for (List<Weighted> next : later.values()) {
        sum = sum.plus(best(player, next));
      }
      best = best == null || sum.compareTo(best) > 0 ? sum : best;
    }
    return best;
  }

  /** What a player gets before it moves again; where it moves again is noted. */
  private Rational walk(int player, int node, Rational weight, Map<Integer, List<Weighted>> later) {
    if (tree.kind(node) == GameTree.Kind.TERMINAL) {
      return tree.exactPayoff(player, node).times(weight);
    }
    if (tree.kind(node) == GameTree.Kind.DECISION && tree.player(node) == player) {
      later
          .computeIfAbsent(tree.informationSet(node), set -> new ArrayList<>())
          .add(new Weighted(node, weight));
      return Rational.ZERO;
    }
    Rational sum = Rational.ZERO;
    for (int action = 0; action < tree.actions(node); action++) {
      Rational share = share(node, action);
      if (share.signum() > 0) {
        sum = sum.plus(walk(player, tree.child(node, action), weight.times(share), later));
      }
    }
    return sum;
  }
}
