package io.entente.solve.quantal;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.number.Functions;
import java.util.Arrays;

/**
 * The information sets of a tree, each one agent that maximises its player's payoff given that it
 * is reached.
 *
 * <p>An action a at set h earns Σ over nodes x of h of μ(x) V(x, a): V is what follows on average,
 * and μ(x) the probability of x divided by that of h. Probabilities of nodes are carried as
 * logarithms, so μ is known however unlikely h is.
 */
final class TreeAgents implements Agents {

  /** More unknowns than these are not followed. */
  static final int MOST_ACTIONS = 400;

  private final GameTree tree;
  private final UnitPayoffs payoffs;
  private final int[] first;
  private final int[][] nodes;

  /** Logarithms of probabilities of chance's moves, by the node they lead to. */
  private final double[] chance;

  TreeAgents(GameTree tree) {
    this.tree = tree;
    this.payoffs = UnitPayoffs.of(tree);
    int sets = tree.informationSets().size();
    this.first = new int[sets + 1];
    int[] counts = new int[sets];
    for (int set = 0; set < sets; set++) {
      InformationSet at = tree.informationSets().get(set);
      first[set + 1] = first[set] + at.actions().size();
    }
    this.nodes = new int[sets][0];
    this.chance = new double[tree.nodes()];
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        int set = tree.informationSet(node);
        nodes[set] = Arrays.copyOf(nodes[set], counts[set] + 1);
        nodes[set][counts[set]++] = node;
        requireNotPassedBefore(node, set);
      } else if (tree.kind(node) == GameTree.Kind.CHANCE) {
        for (int move = 0; move < tree.actions(node); move++) {
          chance[tree.child(node, move)] =
              Functions.log(tree.chanceMoves().get(tree.chanceMove(node)).probability(move));
        }
      }
    }
  }

  private void requireNotPassedBefore(int node, int set) {
    for (int at = node; at != 0; ) {
      at = tree.parent(at).orElse(0);
      if (tree.kind(at) == GameTree.Kind.DECISION && tree.informationSet(at) == set) {
        throw new NotFollowedException(
            "one play passes an information set twice, so that its player forgets having moved",
            "give the two moves information sets of their own");
      }
    }
  }

  @Override
  public int agents() {
    return nodes.length;
  }

  @Override
  public int first(int agent) {
    return first[agent];
  }

  @Override
  public double payoffRange() {
    return payoffs.range();
  }

  @Override
  public void evaluate(double[] logs, double[] earned, double[][] change) {
    double[] steps = chance.clone(); // logarithm of the probability of the move to each node
    double[] reach = new double[tree.nodes()];
    for (int node = 0; node < reach.length; node++) {
      boolean decision = tree.kind(node) == GameTree.Kind.DECISION;
      for (int action = 0; action < tree.actions(node); action++) {
        int child = tree.child(node, action);
        if (decision) {
          steps[child] = logs[first[tree.informationSet(node)] + action];
        }
        reach[child] = reach[node] + steps[child];
      }
    }
    Functions.exp(steps, steps.length);
    double[][] values = new double[tree.players().size()][];
    for (int player = 0; player < values.length; player++) {
      values[player] = payoffs.of(player).clone();
      for (int node = reach.length - 1; node > 0; node--) {
        values[player][tree.parent(node).orElseThrow()] += steps[node] * values[player][node];
      }
    }
    double[] along = new double[tree.nodes()];
    for (int set = 0; set < nodes.length; set++) {
      double[] own = values[tree.informationSets().get(set).player()];
      double[] beliefs = beliefs(nodes[set], reach);
      for (int action = first[set]; action < first[set + 1]; action++) {
        double[] row = change[action];
        Arrays.fill(row, 0, first[nodes.length], 0);
        double sum = 0;
        for (int i = 0; i < beliefs.length; i++) {
          int child = tree.child(nodes[set][i], action - first[set]);
          sum += beliefs[i] * own[child];
          addLater(child, beliefs[i], own, steps, along, row);
        }
        earned[action] = sum;
        for (int i = 0; i < beliefs.length && beliefs.length > 1; i++) {
          int child = tree.child(nodes[set][i], action - first[set]);
          addEarlier(nodes[set][i], beliefs[i] * (own[child] - sum), row);
        }
      }
    }
  }

  /** How likely each of these nodes is if one of them is reached. */
  private static double[] beliefs(int[] nodes, double[] reach) {
    double[] beliefs = new double[nodes.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int node : nodes) {
      most = Math.max(most, reach[node]);
    }
    double sum = 0;
    for (int i = 0; i < beliefs.length; i++) {
      beliefs[i] = most == Double.NEGATIVE_INFINITY ? 1 : Functions.exp(reach[nodes[i]] - most);
      sum += beliefs[i];
    }
    for (int i = 0; i < beliefs.length; i++) {
      beliefs[i] /= sum;
    }
    return beliefs;
  }

  /** Adds how a value at a node changes with the logarithms of the moves after it. */
  private void addLater(
      int from, double weight, double[] own, double[] steps, double[] along, double[] row) {
    along[from] = weight;
    for (int node = from; node < tree.subtreeEnd(from); node++) {
      boolean decision = tree.kind(node) == GameTree.Kind.DECISION;
      int base = decision ? first[tree.informationSet(node)] : 0;
      for (int action = 0; action < tree.actions(node); action++) {
        int child = tree.child(node, action);
        along[child] = along[node] * steps[child];
        if (decision) {
          row[base + action] += along[child] * own[child];
        }
      }
    }
  }

  /** Adds a change for each move before a node. */
  private void addEarlier(int node, double part, double[] row) {
    for (int at = node; at != 0; ) {
      int parent = tree.parent(at).orElseThrow();
      if (tree.kind(parent) == GameTree.Kind.DECISION) {
        int action = 0;
        while (tree.child(parent, action) != at) {
          action++;
        }
        row[first[tree.informationSet(parent)] + action] += part;
      }
      at = parent;
    }
  }
}
