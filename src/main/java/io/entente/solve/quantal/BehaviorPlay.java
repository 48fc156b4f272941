package io.entente.solve.quantal;

import io.entente.game.GameTree;
import io.entente.number.Functions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * How a tree is played where each information set has its probabilities: how likely each node is,
 * what players get, and what actions earn where they are taken.
 */
public final class BehaviorPlay {

  private final GameTree tree;
  private final List<List<Double>> behavior;
  private final double[] reach;

  /** Play with these probabilities, [information set][action]. */
  public BehaviorPlay(GameTree tree, List<List<Double>> behavior) {
    this.tree = tree;
    this.behavior = behavior;
    this.reach = new double[tree.nodes()];
    reach[0] = 1;
    for (int node = 0; node < reach.length; node++) {
      for (int action = 0; action < tree.actions(node); action++) {
        reach[tree.child(node, action)] = reach[node] * probability(node, action);
      }
    }
  }

  private double probability(int node, int action) {
    return tree.kind(node) == GameTree.Kind.CHANCE
        ? tree.chanceMoves().get(tree.chanceMove(node)).probability(action)
        : behavior.get(tree.informationSet(node)).get(action);
  }

  /** How likely play is to pass this node. */
  public double reach(int node) {
    return reach[node];
  }

  /** What each player gets on average. */
  public List<Double> payoffs() {
    List<Double> payoffs = new ArrayList<>();
    for (int player = 0; player < tree.players().size(); player++) {
      double sum = 0;
      for (int node = 0; node < reach.length; node++) {
        if (tree.kind(node) == GameTree.Kind.TERMINAL && reach[node] > 0) {
          sum += reach[node] * tree.payoff(player, node);
        }
      }
      payoffs.add(sum);
    }
    return List.copyOf(payoffs);
  }

  /** What a player gets on average from each node on, by its payoff at ends. */
  private double[] values(IntToDoubleFunction payoff) {
    double[] values = new double[reach.length];
    for (int node = reach.length - 1; node >= 0; node--) {
      if (tree.kind(node) == GameTree.Kind.TERMINAL) {
        values[node] = payoff.applyAsDouble(node);
      }
      for (int action = 0; action < tree.actions(node); action++) {
        values[node] += probability(node, action) * values[tree.child(node, action)];
      }
    }
    return values;
  }

  /**
   * What each action earns its player from there on, given that its information set is reached,
   * [information set][action]; NaN where play never gets and there is more than one node.
   */
  private double[][] earned(int player, IntToDoubleFunction payoff) {
    double[] values = values(payoff);
    double[][] earned = new double[behavior.size()][];
    double[] weights = new double[behavior.size()];
    for (int pass = 0; pass < 2; pass++) {
      for (int node = 0; node < reach.length; node++) {
        if (tree.kind(node) != GameTree.Kind.DECISION || tree.player(node) != player) {
          continue;
        }
        int set = tree.informationSet(node);
        if (pass == 0) {
          boolean only = earned[set] == null;
          earned[set] = new double[tree.actions(node)];
          weights[set] = only && reach[node] == 0 ? Double.NaN : add(weights[set], reach[node]);
          continue;
        }
        for (int action = 0; action < earned[set].length; action++) {
          double share = weights[set] != weights[set] ? 1 : reach[node] / weights[set];
          earned[set][action] += share * values[tree.child(node, action)];
        }
      }
    }
    return earned;
  }

  private static double add(double weight, double more) {
    return (weight != weight ? 0 : weight) + more;
  }

  /** By how much probabilities differ from the logit response to themselves, at most. */
  double gap(double lambda, UnitPayoffs payoffs) {
    double worst = 0;
    for (int player = 0; player < tree.players().size(); player++) {
      double[] own = payoffs.of(player);
      double[][] earned = earned(player, node -> own[node]);
      for (int set = 0; set < earned.length; set++) {
        if (earned[set] == null) {
          continue;
        }
        double most = Arrays.stream(earned[set]).max().orElse(0);
        double sum = 0;
        for (double value : earned[set]) {
          sum += Functions.exp(lambda * (value - most));
        }
        for (int action = 0; action < earned[set].length; action++) {
          double response = Functions.exp(lambda * (earned[set][action] - most)) / sum;
          double differs = Math.abs(response - behavior.get(set).get(action));
          worst = differs > worst ? differs : worst;
        }
      }
    }
    return worst;
  }

  /**
   * The most that a player would gain on average at one information set that is reached, by another
   * action there, in payoff.
   */
  public double regret() {
    double worst = 0;
    for (int player = 0; player < tree.players().size(); player++) {
      int who = player;
      double[][] earned = earned(player, node -> tree.payoff(who, node));
      for (int set = 0; set < earned.length; set++) {
        double best = Double.NEGATIVE_INFINITY;
        double average = 0;
        for (int action = 0; earned[set] != null && action < earned[set].length; action++) {
          best = Math.max(best, earned[set][action]);
          average += behavior.get(set).get(action) * earned[set][action];
        }
        worst = best - average > worst ? best - average : worst;
      }
    }
    return worst;
  }
}
