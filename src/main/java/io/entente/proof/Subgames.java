package io.entente.proof;

import io.entente.game.ChanceMove;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.PureStrategyPlan;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a checker reads of a tree with perfect information. */
final class Subgames {

  private final GameTree tree;
  private final int players;
  private final Rational[] tolerance;
  private final int[] nodeOf; // of an information set, -1 if nobody gets there
  private final boolean perfect;
  private final Rational[][] ends;

  Subgames(GameTree tree) {
    this.tree = tree;
    this.players = tree.players().size();
    this.tolerance = new Rational[players];
    for (int player = 0; player < players; player++) {
      tolerance[player] = Rational.ofDouble(tree.tieTolerance(player));
    }
    this.nodeOf = new int[tree.informationSets().size()];
    Arrays.fill(nodeOf, -1);
    boolean single = true;
    this.ends = new Rational[tree.nodes()][];
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        single &= nodeOf[tree.informationSet(node)] < 0;
        nodeOf[tree.informationSet(node)] = node;
      } else if (tree.kind(node) == GameTree.Kind.TERMINAL) {
        ends[node] = new Rational[players];
        for (int player = 0; player < players; player++) {
          ends[node][player] = tree.exactPayoff(player, node);
        }
      }
    }
    this.perfect = single;
  }

  boolean hasPerfectInformation() {
    return perfect;
  }

  int players() {
    return players;
  }

  int nodes() {
    return tree.nodes();
  }

  GameTree.Kind kind(int node) {
    return tree.kind(node);
  }

  int actionsAt(int node) {
    return tree.actions(node);
  }

  int child(int node, int action) {
    return tree.child(node, action);
  }

  int decider(int node) {
    return tree.player(node);
  }

  /** What the players get at this end. */
  Rational[] end(int node) {
    return ends[node];
  }

  int informationSets() {
    return nodeOf.length;
  }

  /** The one node of an information set; -1 if it has none. */
  int node(int set) {
    return nodeOf[set];
  }

  int player(int set) {
    return tree.informationSets().get(set).player();
  }

  int actions(int set) {
    return tree.informationSets().get(set).actions().size();
  }

  /** Whether the first is more than the second by more than a tie. */
  boolean isMore(int player, Rational first, Rational second) {
    return tolerance[player].signum() == 0
        ? first.compareTo(second) > 0
        : first.minus(second).compareTo(tolerance[player]) > 0;
  }

  /** What each player gets from each node on if the plan is followed, [node][player]. */
  Rational[][] values(PureStrategyPlan plan) {
    Rational[][] values = new Rational[nodes()][];
    for (int node = nodes() - 1; node >= 0; node--) {
      switch (tree.kind(node)) {
        case TERMINAL -> values[node] = ends[node];
        case DECISION ->
            values[node] = values[tree.child(node, plan.action(tree.informationSet(node)))];
        case CHANCE -> {
          List<Rational[]> after = new ArrayList<>();
          for (int action = 0; action < tree.actions(node); action++) {
            after.add(values[tree.child(node, action)]);
          }
          values[node] = expected(node, after);
        }
      }
    }
    return values;
  }

  /** What each player expects at a chance node, given what it gets after each action. */
  Rational[] expected(int node, List<Rational[]> after) {
    ChanceMove chance = tree.chanceMoves().get(tree.chanceMove(node));
    Rational[] expected = new Rational[players];
    Arrays.fill(expected, Rational.ZERO);
    for (int action = 0; action < after.size(); action++) {
      Rational probability = chance.probabilities().get(action);
      for (int player = 0; player < players; player++) {
        expected[player] = expected[player].plus(probability.times(after.get(action)[player]));
      }
    }
    return expected;
  }

  /** An information set, for messages. */
  String name(int set) {
    InformationSet at = tree.informationSets().get(set);
    String player = tree.players().get(at.player());
    return (player.isEmpty() ? "player " + (at.player() + 1) : player)
        + (at.name().isEmpty() ? " at point of decision " + (set + 1) : " after " + at.name());
  }

  String action(int set, int action) {
    String label = tree.informationSets().get(set).actions().get(action);
    return label.isEmpty() ? "action " + (action + 1) : label;
  }
}
