package io.entente.solve.quantal;

import io.entente.game.GameTree;
import io.entente.number.Functions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The branch of a tree in which each player sees all earlier moves. What an action earns depends
 * only on what is done later, so there is one equilibrium for each λ, found from the ends
 * backwards; the branch never turns.
 */
final class BackwardBranch implements LogitBranch {

  private static final double SETTLED = 1e-12;

  private final GameTree tree;
  private final UnitPayoffs payoffs;

  BackwardBranch(GameTree tree) {
    this.tree = tree;
    this.payoffs = UnitPayoffs.of(tree);
  }

  @Override
  public double payoffRange() {
    return payoffs.range();
  }

  @Override
  public Optional<LogitEquilibrium> at(double lambda) {
    if (!(lambda >= 0 && lambda <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("λ is a number from 0 on: " + lambda);
    }
    double[][] rows = respond(Math.min(Double.MAX_VALUE, lambda * payoffs.range()));
    return Optional.of(equilibrium(lambda, rows));
  }

  @Override
  public int passes(double lambda) {
    return 1;
  }

  @Override
  public LogitEquilibrium end() {
    double scaled = 1;
    while (scaled < FARTHEST && !isSettled(respond(scaled))) {
      scaled *= 2;
    }
    return equilibrium(payoffs.range() > 0 ? scaled / payoffs.range() : 0, respond(scaled));
  }

  private static boolean isSettled(double[][] rows) {
    for (double[] row : rows) {
      for (double probability : row) {
        if (probability > SETTLED && probability < 1 - SETTLED) {
          return false;
        }
      }
    }
    return true;
  }

  /** What is done at each information set. */
  private double[][] respond(double lambda) {
    int players = tree.players().size();
    double[][] rows = new double[tree.informationSets().size()][];
    for (int set = 0; set < rows.length; set++) {
      int count = tree.informationSets().get(set).actions().size();
      rows[set] = new double[count];
      java.util.Arrays.fill(rows[set], 1.0 / count);
    }
    double[][] values = new double[players][];
    for (int player = 0; player < players; player++) {
      values[player] = payoffs.of(player).clone();
    }
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      if (tree.kind(node) == GameTree.Kind.TERMINAL) {
        continue;
      }
      double[] row;
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        row = rows[tree.informationSet(node)];
        double[] own = values[tree.player(node)];
        double most = Double.NEGATIVE_INFINITY;
        for (int action = 0; action < row.length; action++) {
          most = Math.max(most, own[tree.child(node, action)]);
        }
        double sum = 0;
        for (int action = 0; action < row.length; action++) {
          row[action] = Functions.exp(lambda * (own[tree.child(node, action)] - most));
          sum += row[action];
        }
        for (int action = 0; action < row.length; action++) {
          row[action] /= sum;
        }
      } else {
        row = new double[tree.actions(node)];
        for (int action = 0; action < row.length; action++) {
          row[action] = tree.chanceMoves().get(tree.chanceMove(node)).probability(action);
        }
      }
      for (int player = 0; player < players; player++) {
        double sum = 0;
        for (int action = 0; action < row.length; action++) {
          sum += row[action] * values[player][tree.child(node, action)];
        }
        values[player][node] = sum;
      }
    }
    return rows;
  }

  private LogitEquilibrium equilibrium(double lambda, double[][] rows) {
    List<List<Double>> probabilities = new ArrayList<>();
    for (double[] row : rows) {
      List<Double> own = new ArrayList<>();
      for (double probability : row) {
        own.add(probability);
      }
      probabilities.add(List.copyOf(own));
    }
    double scaled = lambda * payoffs.range();
    return new LogitEquilibrium(
        lambda,
        List.copyOf(probabilities),
        new BehaviorPlay(tree, probabilities).gap(scaled, payoffs));
  }
}
