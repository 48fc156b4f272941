package io.entente.solve.dynamics;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Functions;
import io.entente.number.Rational;
import java.util.Arrays;

/**
 * By how much each strategy earns more than its population's average, for populations whose shares
 * are given by their logarithms. Payoffs are in parts of the player's range of payoffs, since those
 * of two players have no common unit.
 */
final class ReplicatorField {

  private final Shape shape;
  private final double[][] payoffs;
  private final int populations;
  private final int[] first;
  private final double[] shares;
  private final double[] earned;

  /**
   * The field of a game.
   *
   * @param one whether both players of a symmetric game are drawn from one population
   */
  ReplicatorField(StrategicGame game, boolean one) {
    shape = game.shape();
    populations = one ? 1 : shape.players();
    first = new int[populations + 1];
    payoffs = new double[populations][];
    for (int population = 0; population < populations; population++) {
      first[population + 1] = first[population] + shape.strategies(population);
      payoffs[population] = inParts(game, population);
    }
    shares = new double[first[populations]];
    earned = new double[shares.length];
  }

  /** Payoffs from 0, the lowest, to 1, the highest; all 0 if they tie. */
  private static double[] inParts(StrategicGame game, int player) {
    int profiles = (int) game.shape().profiles();
    int least = 0;
    int most = 0;
    for (int index = 1; index < profiles; index++) {
      least = game.compare(player, index, least) < 0 ? index : least;
      most = game.compare(player, index, most) > 0 ? index : most;
    }
    double[] parts = new double[profiles];
    if (game.compare(player, most, least) <= 0) {
      return parts;
    }
    Rational low = game.exactPayoff(player, least);
    Rational range = game.exactPayoff(player, most).minus(low);
    for (int index = 0; index < profiles; index++) {
      parts[index] = game.exactPayoff(player, index).minus(low).dividedBy(range).toDouble();
    }
    return parts;
  }

  int populations() {
    return populations;
  }

  /** Where a population's strategies begin; of the one after the last, the number of all. */
  int first(int population) {
    return first[population];
  }

  /** How many logarithms a state has. */
  int size() {
    return shares.length;
  }

  /**
   * Fills in what each strategy earns above the average of its population.
   *
   * @param logs negative infinity for what is not there; up to a constant for each population
   */
  void excess(double[] logs, double[] out) {
    for (int population = 0; population < populations; population++) {
      fillShares(logs, first[population], first[population + 1]);
    }
    Arrays.fill(earned, 0);
    int players = shape.players();
    int[] strategies = new int[players];
    double[] before = new double[players + 1];
    before[0] = 1;
    for (int index = 0; index < shape.profiles(); index++) {
      for (int player = 0; player < players; player++) {
        before[player + 1] = before[player] * shares[place(player, strategies[player])];
      }
      double after = 1;
      for (int player = players - 1; player >= 0; player--) {
        if (player < populations) {
          earned[place(player, strategies[player])] +=
              before[player] * after * payoffs[player][index];
        }
        after *= shares[place(player, strategies[player])];
      }
      for (int player = players - 1; player >= 0; player--) {
        if (++strategies[player] < shape.strategies(player)) {
          break;
        }
        strategies[player] = 0;
      }
    }
    for (int population = 0; population < populations; population++) {
      double average = 0;
      for (int at = first[population]; at < first[population + 1]; at++) {
        average += shares[at] * earned[at];
      }
      for (int at = first[population]; at < first[population + 1]; at++) {
        out[at] = logs[at] == Double.NEGATIVE_INFINITY ? 0 : earned[at] - average;
      }
    }
  }

  /** Shares of one population that sum to 1, however large or small the logarithms are. */
  private void fillShares(double[] logs, int from, int to) {
    double most = Double.NEGATIVE_INFINITY;
    for (int at = from; at < to; at++) {
      most = Math.max(most, logs[at]);
    }
    double sum = 0;
    for (int at = from; at < to; at++) {
      shares[at] = share(logs[at] - most);
      sum += shares[at];
    }
    for (int at = from; at < to; at++) {
      shares[at] /= sum;
    }
  }

  private int place(int player, int strategy) {
    return first[player < populations ? player : 0] + strategy;
  }

  /** Makes the shares of each population sum to 1. */
  void normalise(double[] logs) {
    for (int population = 0; population < populations; population++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int at = first[population]; at < first[population + 1]; at++) {
        most = Math.max(most, logs[at]);
      }
      double sum = 0;
      for (int at = first[population]; at < first[population + 1]; at++) {
        sum += share(logs[at] - most);
      }
      double correction = most + Functions.log(sum);
      for (int at = first[population]; at < first[population + 1]; at++) {
        logs[at] -= correction;
      }
    }
  }

  static double share(double log) {
    return log == Double.NEGATIVE_INFINITY ? 0 : Functions.exp(log);
  }
}
