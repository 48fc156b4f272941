package io.entente.solve.information;

import io.entente.game.GameTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A tree whose payoffs and chance change from game to game, in rounded arithmetic: what follows
 * nodes under a plan, and what one player can make of it. A workspace with one owner.
 */
final class RoundedTree {

  /** Stands for the action of an information set that is not decided. */
  static final int OPEN = -1;

  final GameTree tree;
  final Histories histories;

  /** By information set the action taken there. */
  final int[] plan;

  /** By node the probability of the chance moves before it, those of 0 left out. */
  final double[] chance;

  private final boolean[] impossible;
  private final boolean[] doubtful;
  private final int[] sets;
  private final int[] owners;
  private final int[] parents;
  private final int[][] children;
  private double[][] payoffs = new double[0][];
  private double[] arrival = new double[0];
  private double[] tolerance = new double[0];

  RoundedTree(GameTree tree) {
    this.tree = tree;
    histories = new Histories(tree);
    plan = new int[histories.nodes.length];
    chance = new double[tree.nodes()];
    impossible = new boolean[tree.nodes()];
    doubtful = new boolean[plan.length];
    sets = new int[tree.nodes()];
    owners = new int[plan.length];
    parents = new int[tree.nodes()];
    children = new int[tree.nodes()][];
    for (int node = 0; node < sets.length; node++) {
      boolean decides = tree.kind(node) == GameTree.Kind.DECISION;
      sets[node] = decides ? tree.informationSet(node) : OPEN;
      parents[node] = tree.parent(node).orElse(OPEN);
      children[node] = new int[tree.actions(node)];
      for (int action = 0; action < children[node].length; action++) {
        children[node][action] = tree.child(node, action);
      }
    }
    for (int set = 0; set < owners.length; set++) {
      owners[set] = histories.owner(set);
    }
  }

  /** Takes in the numbers of a game; see {@link RoundedBayesian#plans}. */
  void read(double[][] newPayoffs, double[] newArrival, double[] newTolerance) {
    payoffs = newPayoffs;
    arrival = newArrival;
    tolerance = newTolerance;
    chance[0] = 1;
    Arrays.fill(doubtful, false);
    for (int node = 0; node < chance.length; node++) {
      if (sets[node] >= 0) {
        doubtful[sets[node]] |= impossible[node];
      }
      for (int child : children[node]) {
        chance[child] = isImpossible(child) ? chance[node] : chance[node] * arrival[child];
        impossible[child] = impossible[node] || isImpossible(child);
      }
    }
  }

  /** Whether chance never leads from its parent to this node. */
  boolean isImpossible(int node) {
    return arrival[node] == 0;
  }

  /** Whether chance never leads to some node of this set. */
  boolean isDoubtful(int set) {
    return doubtful[set];
  }

  /** The information set of a decision node, or {@link #OPEN} elsewhere. */
  int set(int node) {
    return sets[node];
  }

  int parent(int node) {
    return parents[node];
  }

  int actions(int set) {
    return children[histories.nodes[set][0]].length;
  }

  int owner(int set) {
    return owners[set];
  }

  int child(int node, int action) {
    return children[node][action];
  }

  double tolerance(int set) {
    return tolerance[owners[set]];
  }

  /** What a player expects from a node on under the plan; all sets behind it are decided. */
  double value(int player, int node) {
    return value(player, node, plan);
  }

  /** The same, where the player itself follows another plan. */
  double value(int player, int node, int[] own) {
    int at = node;
    while (sets[at] >= 0) {
      int set = sets[at];
      at = children[at][owners[set] == player ? own[set] : plan[set]];
    }
    if (children[at].length == 0) {
      return payoffs[player][at];
    }
    double sum = 0;
    for (int child : children[at]) {
      sum += arrival[child] == 0 ? 0 : arrival[child] * value(player, child, own);
    }
    return sum;
  }

  private record Weighted(int node, double weight) {}

  /**
   * What the owner of a set gets there at best, changing its actions at the set and later.
   *
   * @param counts by place of a node in the set how much it counts
   * @param best takes the actions that give it; the plan to begin with
   */
  double improve(int set, double[] counts, int[] best) {
    List<Weighted> at = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        at.add(new Weighted(histories.nodes[set][i], counts[i]));
      }
    }
    return improve(set, at, best);
  }

  private double improve(int set, List<Weighted> at, int[] best) {
    double most = Double.NEGATIVE_INFINITY;
    int[] start = best.clone();
    for (int action = 0; action < actions(set); action++) {
      int[] tried = start.clone();
      tried[set] = action;
      Map<Integer, List<Weighted>> later = new TreeMap<>();
      double sum = 0;
      for (Weighted from : at) {
        sum += walk(owners[set], child(from.node(), action), from.weight(), later);
      }
      for (Map.Entry<Integer, List<Weighted>> next : later.entrySet()) {
        sum += improve(next.getKey(), next.getValue(), tried);
      }
      if (sum > most) {
        most = sum;
        System.arraycopy(tried, 0, best, 0, best.length);
      }
    }
    return most;
  }

  private double walk(int player, int node, double weight, Map<Integer, List<Weighted>> later) {
    int set = sets[node];
    if (set >= 0 && owners[set] == player) {
      later.computeIfAbsent(set, any -> new ArrayList<>()).add(new Weighted(node, weight));
      return 0;
    }
    if (set >= 0) {
      return walk(player, children[node][plan[set]], weight, later);
    }
    if (children[node].length == 0) {
      return payoffs[player][node] * weight;
    }
    double sum = 0;
    for (int child : children[node]) {
      sum += arrival[child] == 0 ? 0 : walk(player, child, weight * arrival[child], later);
    }
    return sum;
  }
}
