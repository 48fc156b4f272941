package io.entente.sample;

import java.util.Arrays;

/**
 * One actor's payoffs as a short list of sums, shared by combinations of moves.
 *
 * <p>A <em>line</em> is a weighted sum of coefficients, or the sum of two earlier lines. {@link
 * LineBuilder} makes the lines: it gives columns (coefficient times level) that mention the same
 * decisions one line per distinct row of levels, then adds such groups pairwise, smallest first, so
 * that a sum is computed once per combination of the moves it depends on.
 *
 * <p>Contract: two combinations at which all levels are equal have the same line, so their payoffs
 * are the same to the last bit, whatever the coefficients. Structural ties stay ties.
 */
final class PayoffLines {

  /** A coefficient and the level it has at every place of a scope. */
  record Column(Scope scope, int coefficient, double[] levels) {}

  /**
   * {@link #left} of a line that is a weighted sum; its right is the number of weighted sums
   * before.
   */
  static final int WEIGHTED = -1;

  private final int[] left;
  private final int[] right;
  private final int[] start;
  private final int[] coefficients;
  private final double[] levels;
  private final int[] lineOfCell;
  private final int[] columnCoefficients;
  private final double[] largest;

  PayoffLines(LineBuilder from) {
    left = from.left();
    right = from.right();
    start = from.start();
    coefficients = from.coefficients();
    levels = from.levels();
    lineOfCell = from.lineOfCell();
    columnCoefficients = new int[from.columns().size()];
    largest = new double[columnCoefficients.length];
    for (int c = 0; c < largest.length; c++) {
      Column column = from.columns().get(c);
      columnCoefficients[c] = column.coefficient();
      for (double level : column.levels()) {
        largest[c] = Math.max(largest[c], Math.abs(level));
      }
    }
  }

  /** The number of lines. */
  int size() {
    return left.length;
  }

  int lineOfCell(int cell) {
    return lineOfCell[cell];
  }

  /**
   * Fills {@code out[line][lane]}.
   *
   * @param values coefficients, {@code [coefficient][lane]}
   * @param out at least {@link #size} rows
   */
  void evaluate(double[][] values, int n, double[][] out) {
    for (int line = 0; line < left.length; line++) {
      if (left[line] == WEIGHTED) {
        weigh(right[line], values, n, out[line]);
      } else {
        add(out[left[line]], out[right[line]], n, out[line]);
      }
    }
  }

  private void weigh(int which, double[][] values, int n, double[] sum) {
    int i = start[which];
    int end = start[which + 1];
    if (i == end) {
      Arrays.fill(sum, 0, n, 0);
      return;
    }
    assign(values[coefficients[i]], levels[i], n, sum);
    for (i++; i < end; i++) {
      add(values[coefficients[i]], levels[i], n, sum);
    }
  }

  private static void assign(double[] value, double level, int n, double[] sum) {
    for (int lane = 0; lane < n; lane++) {
      sum[lane] = value[lane] * level;
    }
  }

  private static void add(double[] value, double level, int n, double[] sum) {
    for (int lane = 0; lane < n; lane++) {
      sum[lane] += value[lane] * level;
    }
  }

  private static void add(double[] one, double[] other, int n, double[] sum) {
    for (int lane = 0; lane < n; lane++) {
      sum[lane] = one[lane] + other[lane];
    }
  }

  /** Fills {@code out[lane]} with Σ |coefficient| · max |level|, a bound on every payoff's size. */
  void magnitudes(double[][] values, int n, double[] out) {
    Arrays.fill(out, 0, n, 0);
    for (int c = 0; c < largest.length; c++) {
      addSize(values[columnCoefficients[c]], largest[c], n, out);
    }
  }

  private static void addSize(double[] value, double most, int n, double[] out) {
    for (int lane = 0; lane < n; lane++) {
      out[lane] += Math.abs(value[lane]) * most;
    }
  }

  /**
   * How far rounding can move the difference of two payoffs, per unit of their size: each of two
   * sums of m products errs by at most m + 2 half-units in the last place (the weight, the level,
   * the product, m − 1 additions), and twice that is allowed for weights that are computed.
   */
  double roundingUnit() {
    return 2 * (largest.length + 2) * 0x1p-52;
  }
}
