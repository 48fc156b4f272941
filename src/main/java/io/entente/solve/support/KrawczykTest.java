package io.entente.solve.support;

import java.util.Arrays;

/**
 * The interval test of Krawczyk (1969): over a box X with a point c in it, every root of f lies in
 *
 * <pre>K(X) = c - Y f(c) + (I - Y J(X)) (X - c),</pre>
 *
 * where J(X) bounds the derivatives over X and Y is about the inverse of their middle. If K(X) lies
 * inside X, there is exactly one root in X; if it does not meet X, there is none.
 */
final class KrawczykTest {

  private final SupportSystem system;
  private final int size;
  private final Ranges[] over;
  private final Ranges[] at;
  private final Ranges point;
  private final Ranges values;
  private final Ranges[] jacobian;
  private final double[][] centre;
  private final double[][] inverse;

  KrawczykTest(SupportSystem system) {
    this.system = system;
    this.size = system.unknowns.size();
    this.over = system.newProbabilities();
    this.at = system.newProbabilities();
    this.point = new Ranges(size);
    this.values = new Ranges(size);
    this.jacobian = new Ranges[size];
    for (int e = 0; e < size; e++) {
      jacobian[e] = new Ranges(size);
    }
    this.centre = new double[size][size];
    this.inverse = new double[size][size];
  }

  /**
   * Finds K(X), per unknown.
   *
   * @param box bounds of the unknowns
   * @return whether that was possible: false if the middle of J(X) has no inverse, or a number
   *     became too large
   */
  boolean image(Ranges box, Ranges image) {
    for (int v = 0; v < size; v++) {
      double middle = box.middle(v);
      point.set(v, middle, middle);
    }
    system.probabilities(box, over);
    system.probabilities(point, at);
    for (int e = 0; e < size; e++) {
      for (int v = 0; v < size; v++) {
        MultilinearForm derivative = system.derivatives[e][v];
        if (derivative != null) {
          derivative.range(over, jacobian[e], v);
        }
        centre[e][v] = derivative == null ? 0 : jacobian[e].middle(v);
      }
      system.equations.get(e).range(at, values, e);
    }
    if (!invert(centre, inverse)) {
      return false;
    }
    boolean isFinite = true;
    for (int v = 0; v < size; v++) {
      bound(v, box, image);
      isFinite &= image.high[v] - image.low[v] <= Double.MAX_VALUE;
    }
    return isFinite;
  }

  /** One component of K(X). */
  private void bound(int v, Ranges box, Ranges image) {
    double low = point.low[v];
    double high = low;
    for (int e = 0; e < size; e++) {
      double factor = -inverse[v][e];
      low = Ranges.plusLow(low, Ranges.timesLow(factor, values.low[e], values.high[e]));
      high = Ranges.plusHigh(high, Ranges.timesHigh(factor, values.low[e], values.high[e]));
    }
    for (int u = 0; u < size; u++) {
      // Entry (v, u) of I - Y J(X).
      double restLow = v == u ? 1 : 0;
      double restHigh = restLow;
      for (int e = 0; e < size; e++) {
        if (system.derivatives[e][u] != null) {
          double factor = -inverse[v][e];
          double from = jacobian[e].low[u];
          double to = jacobian[e].high[u];
          restLow = Ranges.plusLow(restLow, Ranges.timesLow(factor, from, to));
          restHigh = Ranges.plusHigh(restHigh, Ranges.timesHigh(factor, from, to));
        }
      }
      double left = Ranges.down(box.low[u] - point.low[u]);
      double right = Ranges.up(box.high[u] - point.low[u]);
      low = Ranges.plusLow(low, Ranges.timesLow(restLow, restHigh, left, right));
      high = Ranges.plusHigh(high, Ranges.timesHigh(restLow, restHigh, left, right));
    }
    image.set(v, low, high);
  }

  /** About the inverse, by elimination with the greatest pivots; false if there is none. */
  private static boolean invert(double[][] matrix, double[][] inverse) {
    int size = matrix.length;
    for (int i = 0; i < size; i++) {
      Arrays.fill(inverse[i], 0);
      inverse[i][i] = 1;
    }
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
      }
      if (!(Math.abs(matrix[pivot][column]) > 0)) {
        return false;
      }
      swap(matrix, pivot, column);
      swap(inverse, pivot, column);
      double factor = 1 / matrix[column][column];
      for (int j = 0; j < size; j++) {
        matrix[column][j] *= factor;
        inverse[column][j] *= factor;
      }
      for (int row = 0; row < size; row++) {
        double times = matrix[row][column];
        for (int j = 0; j < size && row != column && times != 0; j++) {
          matrix[row][j] -= times * matrix[column][j];
          inverse[row][j] -= times * inverse[column][j];
        }
      }
    }
    return true;
  }

  private static void swap(double[][] matrix, int one, int other) {
    double[] row = matrix[one];
    matrix[one] = matrix[other];
    matrix[other] = row;
  }
}
