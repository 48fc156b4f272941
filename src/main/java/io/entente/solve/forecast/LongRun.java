package io.entente.solve.forecast;

import java.util.Arrays;

/**
 * Where a Markov chain with finitely many states is in the long run, if it starts in each with the
 * same probability and now and then rests (so that it does not go round in a circle for ever).
 *
 * <p>States that are left for good are taken out one by one, and what starts there is passed on; in
 * each set of states that is never left, the stationary distribution is found in the same way. No
 * step subtracts, so that small probabilities are as precise as large ones.
 *
 * @see "Grassmann, Taksar and Heyman (1985), Regenerative Analysis and Steady State Distributions
 *     for Markov Chains, Operations Research 33, 1107-1116"
 */
final class LongRun {

  private LongRun() {}

  /**
   * The distribution.
   *
   * @param moves [from][to], rows that add up to 1; the diagonal is not looked at
   */
  static double[] of(double[][] moves) {
    int n = moves.length;
    double[][] t = new double[n][];
    for (int i = 0; i < n; i++) {
      t[i] = moves[i].clone();
    }
    boolean[][] reaches = reached(t);
    int[] home = new int[n];
    double[] mass = new double[n];
    Arrays.fill(mass, 1.0 / n);
    boolean[] gone = new boolean[n];
    for (int i = 0; i < n; i++) {
      home[i] = homeOf(reaches, i);
    }
    for (int i = 0; i < n; i++) {
      if (home[i] < 0) {
        passOn(t, gone, i, mass);
      }
    }
    double[] inClass = new double[n];
    for (int i = 0; i < n; i++) {
      if (home[i] >= 0) {
        inClass[home[i]] += mass[i];
      }
    }
    double[] result = new double[n];
    for (int first = 0; first < n; first++) {
      if (home[first] == first) {
        stationary(t, home, first, inClass[first], result);
      }
    }
    return result;
  }

  private static boolean[][] reached(double[][] t) {
    int n = t.length;
    boolean[][] reaches = new boolean[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        reaches[i][j] = i == j || t[i][j] > 0;
      }
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n && reaches[i][k]; j++) {
          reaches[i][j] |= reaches[k][j];
        }
      }
    }
    return reaches;
  }

  /** The first state of the set that i never leaves; -1 if it leaves for good. */
  private static int homeOf(boolean[][] reaches, int i) {
    int first = -1;
    for (int j = 0; j < reaches.length; j++) {
      if (reaches[i][j]) {
        if (!reaches[j][i]) {
          return -1;
        }
        first = first < 0 ? j : first;
      }
    }
    return first;
  }

  /** Takes state k out; those that moved to it move on to where it would have gone. */
  private static void passOn(double[][] t, boolean[] gone, int k, double[] mass) {
    gone[k] = true;
    double out = 0;
    for (int j = 0; j < t.length; j++) {
      out += gone[j] ? 0 : t[k][j];
    }
    for (int j = 0; j < t.length; j++) {
      if (gone[j]) {
        continue;
      }
      double part = t[k][j] / out;
      mass[j] += mass[k] * part;
      for (int i = 0; i < t.length; i++) {
        if (!gone[i] && i != j) {
          t[i][j] += t[i][k] * part;
        }
      }
    }
    mass[k] = 0;
  }

  /** Shares this mass out within one set of states. */
  private static void stationary(
      double[][] t, int[] home, int first, double mass, double[] result) {
    int n = t.length;
    int[] states = new int[n];
    int size = 0;
    for (int i = 0; i < n; i++) {
      if (home[i] == first) {
        states[size++] = i;
      }
    }
    double[] out = new double[size];
    for (int last = size - 1; last > 0; last--) {
      int k = states[last];
      for (int j = 0; j < last; j++) {
        out[last] += t[k][states[j]];
      }
      for (int i = 0; i < last; i++) {
        double into = t[states[i]][k] / out[last];
        for (int j = 0; j < last; j++) {
          if (i != j) {
            t[states[i]][states[j]] += into * t[k][states[j]];
          }
        }
      }
    }
    double[] weight = new double[size];
    weight[0] = 1;
    double all = 1;
    for (int k = 1; k < size; k++) {
      for (int i = 0; i < k; i++) {
        weight[k] += weight[i] * t[states[i]][states[k]];
      }
      weight[k] /= out[k];
      all += weight[k];
    }
    for (int k = 0; k < size; k++) {
      result[states[k]] = mass * weight[k] / all;
    }
  }
}
