package io.entente.solve.quantal;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Functions;

/**
 * The players of a game in strategic form, each one agent whose actions are its strategies.
 *
 * <p>A player's table is summed over the others' strategies in halves: what is left after summing
 * over one half of the players serves every pair of the player and one of the other half. So an
 * evaluation reads each table about four times, however many players there are.
 */
final class StrategicAgents implements Agents {

  private final Shape shape;
  private final UnitPayoffs payoffs;
  private final int[] first;

  StrategicAgents(StrategicGame game) {
    this.shape = game.shape();
    this.payoffs = UnitPayoffs.of(game);
    this.first = new int[shape.players() + 1];
    for (int player = 0; player < shape.players(); player++) {
      first[player + 1] = first[player] + shape.strategies(player);
    }
  }

  @Override
  public int agents() {
    return shape.players();
  }

  @Override
  public int first(int agent) {
    return first[agent];
  }

  @Override
  public double payoffRange() {
    return payoffs.range();
  }

  /** The range of one player's payoffs, as a part of the widest. */
  double width(int player) {
    return payoffs.width(player);
  }

  /** What a player gets at a profile, in units of the widest range. */
  double payoff(int player, int index) {
    return payoffs.of(player)[index];
  }

  @Override
  public void evaluate(double[] logs, double[] earned, double[][] change) {
    double[] probabilities = logs.clone();
    Functions.exp(probabilities, first[shape.players()]);
    int[] all = new int[shape.players()];
    for (int player = 0; player < all.length; player++) {
      all[player] = player;
    }
    for (int player = 0; player < all.length; player++) {
      for (int action = first[player]; action < first[player + 1]; action++) {
        java.util.Arrays.fill(change[action], 0, first[all.length], 0);
      }
      if (all.length == 1) {
        System.arraycopy(payoffs.of(0), 0, earned, 0, earned.length);
      } else {
        reduce(payoffs.of(player), all, player, probabilities, earned, change);
      }
    }
  }

  /**
   * Fills in one player's payoffs and derivatives.
   *
   * @param table the player's payoffs, summed over the players that are not among the axes
   * @param axes the players whose strategies number the table, ascending, the last one's fastest
   */
  private void reduce(
      double[] table,
      int[] axes,
      int player,
      double[] probabilities,
      double[] earned,
      double[][] change) {
    if (axes.length == 2) {
      pair(table, axes, player, probabilities, earned, change);
      return;
    }
    int others = axes.length - 1;
    int[] others1 = new int[others / 2];
    int[] others2 = new int[others - others / 2];
    int seen = 0;
    for (int axis : axes) {
      if (axis != player) {
        if (seen < others1.length) {
          others1[seen] = axis;
        } else {
          others2[seen - others1.length] = axis;
        }
        seen++;
      }
    }
    half(table, axes, others1, player, probabilities, earned, change);
    half(table, axes, others2, player, probabilities, earned, change);
  }

  private void half(
      double[] table,
      int[] axes,
      int[] gone,
      int player,
      double[] probabilities,
      double[] earned,
      double[][] change) {
    double[] left = table;
    int[] rest = axes;
    for (int i = gone.length - 1; i >= 0; i--) {
      left = sum(left, rest, gone[i], probabilities);
      rest = without(rest, gone[i]);
    }
    reduce(left, rest, player, probabilities, earned, change);
  }

  private static int[] without(int[] axes, int gone) {
    int[] rest = new int[axes.length - 1];
    int at = 0;
    for (int axis : axes) {
      if (axis != gone) {
        rest[at++] = axis;
      }
    }
    return rest;
  }

  /** The table summed over one player's strategies, each as often as it is played. */
  private double[] sum(double[] table, int[] axes, int gone, double[] probabilities) {
    int inner = 1;
    for (int axis = axes.length - 1; axes[axis] != gone; axis--) {
      inner *= shape.strategies(axes[axis]);
    }
    int count = shape.strategies(gone);
    double[] sums = new double[table.length / count];
    int from = 0;
    if (inner == 1) {
      for (int i = 0; i < sums.length; i++) {
        double sum = 0;
        for (int action = first[gone]; action < first[gone + 1]; action++) {
          sum += probabilities[action] * table[from++];
        }
        sums[i] = sum;
      }
      return sums;
    }
    for (int block = 0; block < sums.length; block += inner) {
      for (int action = first[gone]; action < first[gone + 1]; action++) {
        double probability = probabilities[action];
        for (int i = block; i < block + inner; i++) {
          sums[i] += probability * table[from++];
        }
      }
    }
    return sums;
  }

  /** Two players are left: the one who earns, and one other. */
  private void pair(
      double[] table,
      int[] axes,
      int player,
      double[] probabilities,
      double[] earned,
      double[][] change) {
    int other = axes[0] == player ? axes[1] : axes[0];
    int own = shape.strategies(player);
    int theirs = shape.strategies(other);
    boolean rows = axes[0] == player;
    for (int a = 0; a < own; a++) {
      double sum = 0;
      double[] row = change[first[player] + a];
      for (int b = 0; b < theirs; b++) {
        double part = probabilities[first[other] + b] * table[rows ? a * theirs + b : b * own + a];
        row[first[other] + b] = part;
        sum += part;
      }
      earned[first[player] + a] = sum;
    }
  }
}
