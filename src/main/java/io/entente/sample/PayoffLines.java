package io.entente.sample;

import java.util.Arrays;

/**
 * One actor's payoffs as a short list of sums, shared by combinations of moves.
 *
 * <p>A <em>line</em> is a weighted sum of coefficients, or the sum of two or three earlier lines.
 * {@link LineBuilder} makes the lines: it gives columns (coefficient times level) that mention the
 * same decisions one line per distinct row of levels, then adds such groups pairwise, smallest
 * first, so that a sum is computed once per combination of the moves it depends on.
 *
 * <p>Contract: two combinations at which all levels are equal have the same line, so their payoffs
 * are the same to the last bit, whatever the coefficients. Structural ties stay ties.
 */
final class PayoffLines {

  /** A coefficient and the level it has at every place of a scope. */
  record Column(Scope scope, int coefficient, double[] levels) {}

  /** The {@link #third} of a line that is not the sum of three. */
  static final int NONE = -1;

  /**
   * {@link #left} of a line that is a weighted sum; its right is the number of weighted sums
   * before.
   */
  static final int WEIGHTED = -1;

  private final int[] left;
  private final int[] right;
  private final int[] third;
  private final int[] start;
  private final int[] coefficients;
  private final double[] levels;
  private final int[] lineOfCell;
  private final int[] columnCoefficients;
  private final double[] largest;
  private final int parts;

  PayoffLines(LineBuilder from) {
    left = from.left();
    right = from.right();
    third = from.third();
    start = from.start();
    coefficients = from.coefficients();
    levels = from.levels();
    lineOfCell = from.lineOfCell();
    parts = countParts();
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

  private int countParts() {
    int most = -1;
    for (int line = 0; line < left.length; line++) {
      int last = Math.max(Math.max(left[line], right[line]), third[line]);
      most = left[line] == WEIGHTED ? line : Math.max(most, last);
    }
    return most + 1;
  }

  /** The number of lines. */
  int size() {
    return left.length;
  }

  /**
   * The number of lines before those that are sums of lines and in no other line. So long as few of
   * these are wanted, they need not be evaluated: see {@link #sum}.
   */
  int parts() {
    return parts;
  }

  /** The value in one lane of a line that comes after the {@link #parts}. */
  double sum(double[][] lines, int line, int lane) {
    double sum = lines[left[line]][lane] + lines[right[line]][lane];
    return third[line] == NONE ? sum : sum + lines[third[line]][lane];
  }

  int lineOfCell(int cell) {
    return lineOfCell[cell];
  }

  /**
   * Fills {@code out[line][lane]} for some of the lines; those before have been filled.
   *
   * @param values coefficients, {@code [coefficient][lane]}
   * @param out at least {@code end} rows
   */
  void evaluate(double[][] values, int n, double[][] out, int first, int end) {
    for (int line = first; line < end; line++) {
      if (left[line] == WEIGHTED) {
        weigh(right[line], values, n, out[line]);
      } else if (third[line] == NONE) {
        add(out[left[line]], out[right[line]], n, out[line]);
      } else {
        add(out[left[line]], out[right[line]], out[third[line]], n, out[line]);
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
    if (i + 1 == end) {
      assign(values[coefficients[i]], levels[i], n, sum);
      return;
    }
    assign(values[coefficients[i]], levels[i], values[coefficients[i + 1]], levels[i + 1], n, sum);
    for (i += 2; i < end; i++) {
      add(values[coefficients[i]], levels[i], n, sum);
    }
  }

  private static void assign(double[] value, double level, int n, double[] sum) {
    for (int lane = 0; lane < n; lane++) {
      sum[lane] = value[lane] * level;
    }
  }

  private static void assign(
      double[] one, double levelOfOne, double[] two, double levelOfTwo, int n, double[] sum) {
    for (int lane = 0; lane < n; lane++) {
      sum[lane] = one[lane] * levelOfOne + two[lane] * levelOfTwo;
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

  private static void add(double[] one, double[] two, double[] three, int n, double[] sum) {
    for (int lane = 0; lane < n; lane++) {
      sum[lane] = one[lane] + two[lane] + three[lane];
    }
  }

  /** Fills {@code out[lane]} with Σ |coefficient| · max |level|, a bound on every payoff's size. */
  void magnitudes(double[][] values, int n, double[] out) {
    Arrays.fill(out, 0, n, 0);
    int c = largest.length % 2;
    if (c == 1) {
      addSize(values[columnCoefficients[0]], largest[0], n, out);
    }
    for (; c < largest.length; c += 2) {
      double[] next = values[columnCoefficients[c + 1]];
      addSizes(values[columnCoefficients[c]], largest[c], next, largest[c + 1], n, out);
    }
  }

  private static void addSize(double[] value, double most, int n, double[] out) {
    for (int lane = 0; lane < n; lane++) {
      out[lane] += Math.abs(value[lane]) * most;
    }
  }

  private static void addSizes(
      double[] one, double mostOfOne, double[] two, double mostOfTwo, int n, double[] out) {
    for (int lane = 0; lane < n; lane++) {
      out[lane] = out[lane] + Math.abs(one[lane]) * mostOfOne + Math.abs(two[lane]) * mostOfTwo;
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
