package io.entente.conformance;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Extreme equilibria of two players by the definition alone: every set of strategies with every set
 * of as many replies is solved in fractions. For games of a few strategies.
 */
final class BruteForce {

  private BruteForce() {}

  /** What a player who plays so many strategies, and the other's replies, is given. */
  interface Table {
    Rational earned(int strategy, int reply);
  }

  /** All extreme equilibria. */
  static List<double[][]> extreme(StrategicGame game) {
    int rows = game.shape().strategies(0);
    int columns = game.shape().strategies(1);
    Table second = (i, j) -> game.exactPayoff(1, game.shape().index(i, j));
    Table first = (j, i) -> game.exactPayoff(0, game.shape().index(i, j));
    Map<List<Rational>, Integer> xs = vertices(rows, columns, second);
    Map<List<Rational>, Integer> ys = vertices(columns, rows, first);
    List<double[][]> found = new ArrayList<>();
    xs.forEach(
        (x, bestOfSecond) ->
            ys.forEach(
                (y, bestOfFirst) -> {
                  if ((support(x) & ~bestOfFirst) == 0 && (support(y) & ~bestOfSecond) == 0) {
                    found.add(new double[][] {doubles(x), doubles(y)});
                  }
                }));
    return found;
  }

  private static int support(List<Rational> x) {
    int support = 0;
    for (int i = 0; i < x.size(); i++) {
      support |= x.get(i).signum() > 0 ? 1 << i : 0;
    }
    return support;
  }

  private static double[] doubles(List<Rational> x) {
    return x.stream().mapToDouble(Rational::toDouble).toArray();
  }

  /**
   * The mixed strategies that are vertices of {x, v: each reply earns at most v}, each with the set
   * of the best replies to it.
   */
  static Map<List<Rational>, Integer> vertices(int own, int replies, Table others) {
    Map<List<Rational>, Integer> vertices = new LinkedHashMap<>();
    for (int played = 1; played < 1 << own; played++) {
      for (int best = 1; best < 1 << replies; best++) {
        if (Integer.bitCount(played) == Integer.bitCount(best)) {
          Rational[] x = weights(own, replies, played, best, others);
          if (x != null) {
            int replied = bestReplies(x, replies, others);
            if ((best & ~replied) == 0) {
              vertices.put(List.of(x), replied);
            }
          }
        }
      }
    }
    return vertices;
  }

  /** The only weights on these strategies against which these replies earn the same, or null. */
  private static Rational[] weights(int own, int replies, int played, int best, Table others) {
    int size = Integer.bitCount(played) + 1;
    Rational[][] rows = new Rational[size][size + 1];
    int row = 1;
    Arrays.fill(rows[0], Rational.ONE);
    rows[0][size - 1] = Rational.ZERO;
    for (int reply = 0; reply < replies; reply++) {
      if ((best >> reply & 1) != 0) {
        int column = 0;
        for (int strategy = 0; strategy < own; strategy++) {
          if ((played >> strategy & 1) != 0) {
            rows[row][column++] = others.earned(strategy, reply);
          }
        }
        rows[row][size - 1] = Rational.of(-1);
        rows[row++][size] = Rational.ZERO;
      }
    }
    if (!solve(rows)) {
      return null;
    }
    Rational[] x = new Rational[own];
    int column = 0;
    for (int strategy = 0; strategy < own; strategy++) {
      x[strategy] = (played >> strategy & 1) != 0 ? rows[column++][size] : Rational.ZERO;
      if (x[strategy].signum() < 0) {
        return null;
      }
    }
    return x;
  }

  /** Gauss and Jordan; false if there is not exactly one solution. */
  private static boolean solve(Rational[][] rows) {
    int size = rows.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      while (pivot < size && rows[pivot][column].signum() == 0) {
        pivot++;
      }
      if (pivot == size) {
        return false;
      }
      Rational[] swapped = rows[pivot];
      rows[pivot] = rows[column];
      rows[column] = swapped;
      Rational inverse = swapped[column].reciprocal();
      for (int k = 0; k <= size; k++) {
        swapped[k] = swapped[k].times(inverse);
      }
      for (int row = 0; row < size; row++) {
        Rational factor = rows[row][column];
        if (row != column && factor.signum() != 0) {
          for (int k = 0; k <= size; k++) {
            rows[row][k] = rows[row][k].minus(factor.times(swapped[k]));
          }
        }
      }
    }
    return true;
  }

  private static int bestReplies(Rational[] x, int replies, Table others) {
    Rational most = null;
    int best = 0;
    for (int reply = 0; reply < replies; reply++) {
      Rational earned = Rational.ZERO;
      for (int strategy = 0; strategy < x.length; strategy++) {
        earned = earned.plus(x[strategy].times(others.earned(strategy, reply)));
      }
      int sign = most == null ? 1 : earned.compareTo(most);
      best = sign > 0 ? 1 << reply : sign == 0 ? best | 1 << reply : best;
      most = sign > 0 ? earned : most;
    }
    return best;
  }
}
