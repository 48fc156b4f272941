package io.entente.benchmarks;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The vertices of {x &gt;= 0, B'x &lt;= 1} in floating point, by breadth-first pivoting: the plain
 * way, without care for ties or rounding.
 */
final class PlainVertices {

  private PlainVertices() {}

  /** A dictionary: rows of [columns and the constant], and which label stands where. */
  private record Tableau(double[][] rows, int[] basic, int[] nonbasic) {

    Tableau pivoted(int row, int column) {
      int width = nonbasic.length + 1;
      double[][] next = new double[rows.length][width];
      double pivot = rows[row][column];
      for (int j = 0; j < width; j++) {
        next[row][j] = j == column ? 1 / pivot : rows[row][j] / pivot;
      }
      for (int i = 0; i < rows.length; i++) {
        if (i != row) {
          double factor = rows[i][column];
          for (int j = 0; j < width; j++) {
            next[i][j] = (j == column ? 0 : rows[i][j]) - factor * next[row][j];
          }
        }
      }
      int[] in = basic.clone();
      int[] out = nonbasic.clone();
      in[row] = nonbasic[column];
      out[column] = basic[row];
      return new Tableau(next, in, out);
    }

    long tight() {
      long set = 0;
      for (int label : nonbasic) {
        set |= 1L << label;
      }
      return set;
    }

    int leaving(int column) {
      int best = -1;
      int last = nonbasic.length;
      for (int i = 0; i < rows.length; i++) {
        if (rows[i][column] > 1e-9
            && (best < 0
                || rows[i][last] * rows[best][column] < rows[best][last] * rows[i][column])) {
          best = i;
        }
      }
      return best;
    }
  }

  /** How many vertices there are. */
  static int count(BigInteger[][] payoffs) {
    int own = payoffs.length;
    int replies = payoffs[0].length;
    double[][] rows = new double[replies][own + 1];
    int[] basic = new int[replies];
    int[] nonbasic = new int[own];
    for (int k = 0; k < replies; k++) {
      basic[k] = own + k;
      for (int i = 0; i < own; i++) {
        nonbasic[i] = i;
        rows[k][i] = payoffs[i][k].doubleValue() + 1;
      }
      rows[k][own] = 1;
    }
    Set<Long> seen = new HashSet<>();
    Deque<Tableau> waiting = new ArrayDeque<>();
    Tableau start = new Tableau(rows, basic, nonbasic);
    seen.add(start.tight());
    waiting.push(start);
    while (!waiting.isEmpty()) {
      Tableau at = waiting.pop();
      for (int column = 0; column < own; column++) {
        int row = at.leaving(column);
        if (row >= 0) {
          long set = at.tight() ^ 1L << at.nonbasic()[column] ^ 1L << at.basic()[row];
          if (seen.add(set)) {
            waiting.push(at.pivoted(row, column));
          }
        }
      }
    }
    return seen.size();
  }
}
