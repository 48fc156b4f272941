package io.entente.solve.support;

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

  KrawczykTest(SupportSystem system) {
    this.system = system;
    this.size = system.unknowns.size();
  }

  /**
   * K(X), per unknown; null if the middle of J(X) has no inverse.
   *
   * @param box bounds of the unknowns
   */
  Ranges image(Ranges box) {
    double[] middle = new double[size];
    Ranges point = new Ranges(size);
    for (int v = 0; v < size; v++) {
      middle[v] = box.middle(v);
      point.set(v, middle[v], middle[v]);
    }
    Ranges[] over = probabilities(box);
    Ranges[] jacobian = new Ranges[size];
    double[][] centre = new double[size][size];
    for (int e = 0; e < size; e++) {
      jacobian[e] = new Ranges(size);
      for (int v = 0; v < size; v++) {
        if (system.derivatives[e][v] != null) {
          system.derivatives[e][v].range(over, jacobian[e], v);
          centre[e][v] = jacobian[e].middle(v);
        }
      }
    }
    double[][] inverse = inverse(centre);
    if (inverse == null) {
      return null;
    }
    Ranges[] at = probabilities(point);
    Ranges values = new Ranges(size);
    for (int e = 0; e < size; e++) {
      system.equations.get(e).range(at, values, e);
    }
    Ranges image = new Ranges(size);
    for (int v = 0; v < size; v++) {
      double low = middle[v];
      double high = middle[v];
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
          double factor = -inverse[v][e];
          double from = jacobian[e].low[u];
          double to = jacobian[e].high[u];
          restLow = Ranges.plusLow(restLow, Ranges.timesLow(factor, from, to));
          restHigh = Ranges.plusHigh(restHigh, Ranges.timesHigh(factor, from, to));
        }
        double left = Ranges.down(box.low[u] - middle[u]);
        double right = Ranges.up(box.high[u] - middle[u]);
        low = Ranges.plusLow(low, Ranges.timesLow(restLow, restHigh, left, right));
        high = Ranges.plusHigh(high, Ranges.timesHigh(restLow, restHigh, left, right));
      }
      image.set(v, low, high);
    }
    return image;
  }

  /**
   * The ranges of all probabilities where the unknowns are in these; the first ones may be less
   * than 0.
   */
  Ranges[] probabilities(Ranges box) {
    Ranges[] probabilities = new Ranges[system.players()];
    for (int player = 0; player < probabilities.length; player++) {
      probabilities[player] = new Ranges(system.support(player).length);
      probabilities[player].set(0, 1, 1);
    }
    for (int v = 0; v < size; v++) {
      int[] unknown = system.unknowns.get(v);
      Ranges own = probabilities[unknown[0]];
      own.set(unknown[1], box.low[v], box.high[v]);
      own.set(
          0, Ranges.plusLow(own.low[0], -box.high[v]), Ranges.plusHigh(own.high[0], -box.low[v]));
    }
    return probabilities;
  }

  /** About the inverse, by elimination with the greatest pivots; null if there is none. */
  private static double[][] inverse(double[][] matrix) {
    int size = matrix.length;
    double[][] inverse = new double[size][size];
    for (int i = 0; i < size; i++) {
      inverse[i][i] = 1;
    }
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
      }
      if (!(Math.abs(matrix[pivot][column]) > 0)) {
        return null;
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
        for (int j = 0; j < size && row != column; j++) {
          matrix[row][j] -= times * matrix[column][j];
          inverse[row][j] -= times * inverse[column][j];
        }
      }
    }
    return inverse;
  }

  private static void swap(double[][] matrix, int one, int other) {
    double[] row = matrix[one];
    matrix[one] = matrix[other];
    matrix[other] = row;
  }
}
