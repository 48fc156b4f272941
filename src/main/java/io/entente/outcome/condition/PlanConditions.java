package io.entente.outcome.condition;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.sample.LinearRow;
import io.entente.sample.LinearTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In turn: the inequalities under which what a plan plays is subgame perfect, supported by the
 * replies of the plan off the way.
 *
 * <p>One for each other move wherever play or a reply comes, except where the other move cannot pay
 * whatever follows it and whatever the weights within the ranges: then no reply to it is needed.
 */
final class PlanConditions {

  private final LinearTree tree;
  private final GameTree game;
  private final RangeBox box;
  private final int[] plan;
  private final List<Inequality> all = new ArrayList<>();

  PlanConditions(LinearTree tree, RangeBox box, int[] plan) {
    this.tree = tree;
    this.game = tree.tree();
    this.box = box;
    this.plan = plan;
    collect(0, new LinkedHashMap<>(), true);
  }

  List<Inequality> all() {
    return all;
  }

  private void collect(int node, Map<String, String> before, boolean onPath) {
    switch (game.kind(node)) {
      case TERMINAL:
        return;
      case CHANCE:
        for (int a = 0; a < game.actions(node); a++) {
          if (tree.probability(node, a).signum() > 0) {
            collect(game.child(node, a), with(before, node, a), onPath);
          }
        }
        return;
      default:
        decide(node, before, onPath);
    }
  }

  private void decide(int node, Map<String, String> before, boolean onPath) {
    int chosen = plan[game.informationSet(node)];
    int actor = game.player(node);
    LinearRow worth = tree.row(actor, game.child(node, chosen), plan);
    for (int a = 0; a < game.actions(node); a++) {
      int other = game.child(node, a);
      if (a == chosen || mostGain(tree, box, other, actor, worth).signum() <= 0) {
        continue;
      }
      all.add(
          new Inequality(
              actor,
              Map.of(tree.id(node), tree.action(node, chosen)),
              Map.of(tree.id(node), tree.action(node, a)),
              before,
              following(game.child(node, chosen)),
              following(other),
              onPath,
              worth.minus(tree.row(actor, other, plan))));
      collect(other, with(before, node, a), false);
    }
    collect(game.child(node, chosen), with(before, node, chosen), onPath);
  }

  private Map<String, String> with(Map<String, String> before, int node, int action) {
    Map<String, String> more = new LinkedHashMap<>(before);
    more.put(tree.id(node), tree.action(node, action));
    return more;
  }

  /** What the plan does from a node on, until chance moves. */
  private Map<String, String> following(int node) {
    Map<String, String> moves = new LinkedHashMap<>();
    int at = node;
    while (game.kind(at) == GameTree.Kind.DECISION) {
      int action = plan[game.informationSet(at)];
      moves.put(tree.id(at), tree.action(at, action));
      at = game.child(at, action);
    }
    return moves;
  }

  /**
   * The most that an actor could gain over what it has if play came to a node, whatever is done
   * from there on and whatever the weights in the box; where chance moves, a bound on it.
   */
  static Rational mostGain(LinearTree tree, RangeBox box, int node, int actor, LinearRow worth) {
    GameTree game = tree.tree();
    if (game.kind(node) == GameTree.Kind.TERMINAL) {
      return box.highest(tree.payoffs().row(actor, tree.cell(node)).minus(worth));
    }
    boolean chance = game.kind(node) == GameTree.Kind.CHANCE;
    Rational most = chance ? Rational.ZERO : null;
    for (int a = 0; a < game.actions(node); a++) {
      Rational probability = chance ? tree.probability(node, a) : Rational.ONE;
      if (probability.signum() == 0) {
        continue;
      }
      Rational gain = mostGain(tree, box, game.child(node, a), actor, worth);
      if (chance) {
        most = most.plus(probability.times(gain));
      } else {
        most = most == null || gain.compareTo(most) > 0 ? gain : most;
      }
    }
    return most;
  }
}
