package io.entente.solve.information;

import io.entente.game.GameTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What players may hope for and must fear behind each node, as far as a repertoire is chosen: to
 * leave out what nobody would do whatever else is done and believed.
 *
 * <p>Works on rounded payoffs, and allows for more than their rounding; so nothing is left out that
 * may be part of an equilibrium.
 */
final class Outlook {

  /** Rounding in sums of payoffs, in parts of a player's largest, is below this. */
  private static final double SLACK = 0x1p-36;

  private final Histories histories;
  private final GameTree tree;
  private final double[] slack;
  private final double[][] payoffs;
  private final double[][] low;
  private final double[][] high;

  Outlook(Histories histories) {
    this.histories = histories;
    this.tree = histories.tree;
    int players = tree.players().size();
    slack = new double[players];
    payoffs = new double[players][tree.nodes()];
    low = new double[players][tree.nodes()];
    high = new double[players][tree.nodes()];
    for (int player = 0; player < players; player++) {
      double most = 0;
      for (int node = 0; node < tree.nodes(); node++) {
        if (tree.kind(node) == GameTree.Kind.TERMINAL) {
          payoffs[player][node] = tree.payoff(player, node);
          most = Math.max(most, Math.abs(payoffs[player][node]));
        }
      }
      slack[player] = most * SLACK;
    }
  }

  /** Looks at what may happen from a node on. */
  void look(int root, Repertoire repertoire, long[] left, KnownBehavior known) {
    for (int player = 0; player < slack.length; player++) {
      look(player, root, repertoire, left, known);
    }
  }

  private void look(int player, int node, Repertoire repertoire, long[] left, KnownBehavior known) {
    if (known.hasValue(node)) {
      low[player][node] = known.value(node, player).toDouble();
      high[player][node] = low[player][node];
      return;
    }
    if (tree.kind(node) == GameTree.Kind.TERMINAL) {
      low[player][node] = payoffs[player][node];
      high[player][node] = payoffs[player][node];
      return;
    }
    boolean chance = tree.kind(node) == GameTree.Kind.CHANCE;
    double least = chance ? 0 : Double.POSITIVE_INFINITY;
    double most = chance ? 0 : Double.NEGATIVE_INFINITY;
    for (int action = 0; action < tree.actions(node); action++) {
      int child = tree.child(node, action);
      look(player, child, repertoire, left, known);
      if (chance) {
        double share = histories.probability(node, action).toDouble();
        least += share * low[player][child];
        most += share * high[player][child];
      } else if (isPossible(tree.informationSet(node), action, repertoire, left)) {
        least = Math.min(least, low[player][child]);
        most = Math.max(most, high[player][child]);
      }
    }
    low[player][node] = least;
    high[player][node] = most;
  }

  private static boolean isPossible(int set, int action, Repertoire repertoire, long[] left) {
    return repertoire.isOpen(set)
        ? action >= Long.SIZE || (left[set] >> action & 1) == 1
        : repertoire.isPlayed(set, action);
  }

  /** Whether another action is better than this one at each node, whatever happens there. */
  boolean isDominated(int set, int action) {
    for (int other = 0; other < tree.informationSets().get(set).actions().size(); other++) {
      boolean better = other != action;
      for (int node : histories.nodes[set]) {
        better &= better && gain(set, node, other, action) > slack[histories.owner(set)];
      }
      if (better) {
        return true;
      }
    }
    return false;
  }

  /** What an action is sure to give more than another at a node. */
  private double gain(int set, int node, int other, int action) {
    int owner = histories.owner(set);
    return low[owner][tree.child(node, other)] - high[owner][tree.child(node, action)];
  }

  /** Whether something that is played at an information set is never best there. */
  boolean isHopeless(int set, int root, Repertoire repertoire, KnownBehavior known) {
    List<List<Integer>> surprises = null;
    for (int action = 0; action < repertoire.actions(set); action++) {
      for (int other = 0; other < repertoire.actions(set); other++) {
        if (other == action || !repertoire.isPlayed(set, action)) {
          continue;
        }
        boolean some = false;
        boolean every = true;
        for (int node : histories.nodes[set]) {
          boolean gains = gain(set, node, other, action) > slack[histories.owner(set)];
          some |= gains;
          every &= gains;
        }
        if (every) {
          return true;
        }
        if (some && histories.nodes[set].length > 1 && isKnownBefore(set, root, repertoire)) {
          surprises = surprises == null ? surprises(set, root, repertoire) : surprises;
          if (alwaysGains(set, root, other, action, surprises, repertoire, known)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isKnownBefore(int set, int root, Repertoire repertoire) {
    for (int node : histories.nodes[set]) {
      for (int at = node; at > root; ) {
        at = tree.parent(at).orElseThrow();
        if (tree.kind(at) == GameTree.Kind.DECISION && repertoire.isOpen(tree.informationSet(at))) {
          return false;
        }
      }
    }
    return true;
  }

  private List<List<Integer>> surprises(int set, int root, Repertoire repertoire) {
    List<List<Integer>> surprises = new java.util.ArrayList<>();
    for (int node : histories.nodes[set]) {
      surprises.add(Surprises.of(histories, repertoire, node, root));
    }
    return surprises;
  }

  private boolean alwaysGains(
      int set,
      int root,
      int other,
      int action,
      List<List<Integer>> surprises,
      Repertoire repertoire,
      KnownBehavior known) {
    double tolerance = slack[histories.owner(set)];
    List<List<Integer>> possible = Surprises.possible(surprises);
    Map<List<Integer>, Double> sums = new HashMap<>();
    Map<List<Integer>, Boolean> every = new HashMap<>();
    for (int i = 0; i < surprises.size(); i++) {
      List<Integer> surprise = surprises.get(i);
      if (possible.contains(surprise)) {
        int node = histories.nodes[set][i];
        double gain = gain(set, node, other, action) - tolerance;
        double mass = histories.roundedChance[node];
        sums.merge(
            surprise,
            gain > 0
                ? gain * mass * likely(set, node, root, repertoire, known, 0)
                : gain * mass * likely(set, node, root, repertoire, known, 1),
            Double::sum);
        every.merge(surprise, gain > 0, Boolean::logicalAnd);
      }
    }
    for (Map.Entry<List<Integer>, Double> sum : sums.entrySet()) {
      if (!(sum.getValue() > 0) && !every.get(sum.getKey())) {
        return false;
      }
    }
    return true;
  }

  /** How likely others draw what leads to a node; what is not known counts as so much. */
  private double likely(
      int set, int node, int root, Repertoire repertoire, KnownBehavior known, double unknown) {
    double product = 1;
    for (int at = node; at > root; ) {
      int action = histories.actionBefore[at];
      at = tree.parent(at).orElseThrow();
      if (tree.kind(at) == GameTree.Kind.DECISION) {
        int before = tree.informationSet(at);
        boolean drawn = repertoire.isMixed(before) && repertoire.isPlayed(before, action);
        if (drawn && histories.owner(before) != histories.owner(set)) {
          product *=
              known.hasProbabilities(before)
                  ? known.probability(before, action).toDouble()
                  : unknown;
        }
      }
    }
    return product;
  }
}
