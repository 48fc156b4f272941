package io.entente.solve.bimatrix;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Extreme equilibria by the definition alone: every choice of tight constraints is solved in
 * fractions, every pair of the vertices found is tested. Shares nothing with the enumeration.
 */
final class NaiveVertices {

  private NaiveVertices() {}

  /** All extreme equilibria, each as "x | y" in fractions. */
  static Set<String> equilibria(BigInteger[][] first, BigInteger[][] second) {
    int own = first.length;
    int replies = first[0].length;
    Set<String> found = new TreeSet<>();
    for (Rational[] x : vertices(second, own, replies, false)) {
      for (Rational[] y : vertices(first, replies, own, true)) {
        if (isBest(second, x, y, false) && isBest(first, y, x, true)) {
          found.add(text(x) + " | " + text(y));
        }
      }
    }
    return found;
  }

  static String text(Rational[] x) {
    return List.of(x).toString();
  }

  /** Whether every strategy played in {@code reply} earns most against {@code x}. */
  private static boolean isBest(
      BigInteger[][] payoffs, Rational[] x, Rational[] reply, boolean isTurned) {
    Rational[] earned = new Rational[reply.length];
    Rational best = null;
    for (int k = 0; k < reply.length; k++) {
      earned[k] = Rational.ZERO;
      for (int i = 0; i < x.length; i++) {
        earned[k] = earned[k].plus(x[i].times(payoff(payoffs, i, k, isTurned)));
      }
      best = best == null || earned[k].compareTo(best) > 0 ? earned[k] : best;
    }
    for (int k = 0; k < reply.length; k++) {
      if (reply[k].signum() > 0 && !earned[k].equals(best)) {
        return false;
      }
    }
    return true;
  }

  private static Rational payoff(BigInteger[][] payoffs, int own, int reply, boolean isTurned) {
    BigInteger payoff = isTurned ? payoffs[reply][own] : payoffs[own][reply];
    return Rational.of(payoff, BigInteger.ONE);
  }

  /** The vertices of {(x, v): x a mixed strategy, every reply earns at most v}, without v. */
  private static List<Rational[]> vertices(
      BigInteger[][] payoffs, int own, int replies, boolean isTurned) {
    List<Rational[]> found = new ArrayList<>();
    Set<String> texts = new TreeSet<>();
    for (long chosen = 0; chosen < 1L << (own + replies); chosen++) {
      if (Long.bitCount(chosen) != own) {
        continue;
      }
      List<Rational[]> rows = new ArrayList<>();
      Rational[] sum = zeros(own + 2);
      for (int i = 0; i < own; i++) {
        sum[i] = Rational.ONE;
      }
      sum[own + 1] = Rational.ONE;
      rows.add(sum);
      for (int label = 0; label < own + replies; label++) {
        if ((chosen >>> label & 1) == 0) {
          continue;
        }
        Rational[] row = zeros(own + 2);
        if (label < own) {
          row[label] = Rational.ONE;
        } else {
          for (int i = 0; i < own; i++) {
            row[i] = payoff(payoffs, i, label - own, isTurned);
          }
          row[own] = Rational.ONE.negate();
        }
        rows.add(row);
      }
      Rational[] solution = solve(rows, own + 1);
      if (solution != null
          && isFeasible(payoffs, solution, own, replies, isTurned)
          && texts.add(text(solution))) {
        Rational[] x = new Rational[own];
        System.arraycopy(solution, 0, x, 0, own);
        found.add(x);
      }
    }
    return found;
  }

  private static boolean isFeasible(
      BigInteger[][] payoffs, Rational[] solution, int own, int replies, boolean isTurned) {
    for (int i = 0; i < own; i++) {
      if (solution[i].signum() < 0) {
        return false;
      }
    }
    for (int k = 0; k < replies; k++) {
      Rational earned = Rational.ZERO;
      for (int i = 0; i < own; i++) {
        earned = earned.plus(solution[i].times(payoff(payoffs, i, k, isTurned)));
      }
      if (earned.compareTo(solution[own]) > 0) {
        return false;
      }
    }
    return true;
  }

  private static Rational[] zeros(int length) {
    Rational[] row = new Rational[length];
    java.util.Arrays.fill(row, Rational.ZERO);
    return row;
  }

  /** The one solution of a square system, each row with its right side last; null if not one. */
  private static Rational[] solve(List<Rational[]> rows, int unknowns) {
    for (int column = 0; column < unknowns; column++) {
      int pivot = column;
      while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
        pivot++;
      }
      if (pivot >= rows.size()) {
        return null;
      }
      Rational[] row = rows.remove(pivot);
      Rational factor = row[column].reciprocal();
      for (int j = 0; j <= unknowns; j++) {
        row[j] = row[j].times(factor);
      }
      for (Rational[] other : rows) {
        Rational times = other[column];
        for (int j = 0; j <= unknowns; j++) {
          other[j] = other[j].minus(times.times(row[j]));
        }
      }
      rows.add(column, row);
    }
    Rational[] solution = new Rational[unknowns];
    for (int i = 0; i < unknowns; i++) {
      solution[i] = rows.get(i)[unknowns];
    }
    return solution;
  }
}
