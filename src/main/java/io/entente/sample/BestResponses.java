package io.entente.sample;

import java.util.Arrays;

/**
 * Where one actor cannot do better alone: for each combination of moves, the lanes in which none of
 * its own strategies pays more against the same moves of the others, ties within the tolerance.
 *
 * <p>What an actor compares is a row of lines of its {@link PayoffLines}, one for each strategy.
 * Rows that come up against several combinations of the others' moves are compared once.
 */
final class BestResponses {

  private final int actor;
  private final PayoffLines payoffs;
  private final int count;
  private final int stride;

  /** The distinct rows, one after the other, {@link #count} lines each. */
  private final int[] lines;

  /** By combination of the others' moves, in the order of the cells, which row it has. */
  private final int[] rowOf;

  private final long[] found;
  private final double[] threshold = new double[Runs.MOST_LANES];

  /** The best responses of an actor that has at least two strategies. */
  BestResponses(Plan plan, int actor) {
    this.actor = actor;
    payoffs = plan.comparisons(actor);
    count = plan.strategyCount(actor);
    stride = plan.strategyStride(actor);
    int cells = plan.cells().size();
    int others = cells / count;
    int[] numbers = new int[others];
    int[] next = new int[others];
    for (int s = 0; s < count; s++) {
      for (int i = 0; i < others; i++) {
        next[i] = payoffs.lineOfCell(cell(i, s));
      }
      numbers = Numbering.ofPairs(numbers, next);
    }
    rowOf = numbers;
    int rows = 0;
    int[] distinct = new int[cells];
    for (int i = 0; i < others; i++) {
      for (int s = 0; rowOf[i] == rows && s < count; s++) {
        distinct[rows * count + s] = payoffs.lineOfCell(cell(i, s));
      }
      rows += rowOf[i] == rows ? 1 : 0;
    }
    lines = Arrays.copyOf(distinct, rows * count);
    found = new long[lines.length];
  }

  /** The cell of a strategy against the i-th combination of the others' moves. */
  private int cell(int i, int strategy) {
    return (i / stride * count + strategy) * stride + i % stride;
  }

  int actor() {
    return actor;
  }

  int strategies() {
    return count;
  }

  /** What the actor compares: its payoffs less what is the same whatever it does. */
  PayoffLines payoffs() {
    return payoffs;
  }

  /**
   * Keeps in each word the lanes in which the actor has no better strategy.
   *
   * @param values of the lines, all evaluated
   * @param tolerance by lane, not negative
   */
  void keep(double[][] values, double[] tolerance, int n, EquilibriumWords out) {
    for (int row = 0; row < lines.length; row += count) {
      setThreshold(values, row, tolerance, n);
      for (int s = row; s < row + count; s++) {
        found[s] = ~below(values[lines[s]], threshold, n);
      }
    }
    for (int i = 0; i < rowOf.length; i++) {
      int first = cell(i, 0);
      for (int s = 0; s < count; s++) {
        out.and(first + s * stride, found[rowOf[i] * count + s]);
      }
    }
  }

  /**
   * The same, looking only at lanes that are still in a word: less work where few are.
   *
   * @param values of the lines
   * @param computed how many of the lines have been evaluated, at least {@link PayoffLines#parts}
   * @param tolerance by lane, not negative
   */
  void sift(double[][] values, int computed, double[] tolerance, EquilibriumWords out) {
    for (int i = 0; i < rowOf.length; i++) {
      int row = rowOf[i] * count;
      int first = cell(i, 0);
      for (int s = 0; s < count; s++) {
        long kept = out.lanes(first + s * stride);
        for (long left = kept; left != 0; left &= left - 1) {
          int lane = Long.numberOfTrailingZeros(left);
          boolean best = isBest(values, computed, row, row + s, lane, tolerance[lane]);
          kept = best ? kept : kept & ~(1L << lane);
        }
        out.and(first + s * stride, kept);
      }
    }
  }

  private boolean isBest(
      double[][] values, int computed, int row, int own, int lane, double tolerance) {
    double value = value(values, computed, lines[own], lane);
    for (int other = row; other < row + count; other++) {
      if (other != own && value(values, computed, lines[other], lane) - tolerance > value) {
        return false;
      }
    }
    return true;
  }

  private double value(double[][] values, int computed, int line, int lane) {
    return line < computed ? values[line][lane] : payoffs.sum(values, line, lane);
  }

  private void setThreshold(double[][] values, int row, double[] tolerance, int n) {
    double[] most = values[lines[row]];
    int s = row + 1;
    for (; s + 2 < row + count; s += 2) {
      most(most, values[lines[s]], values[lines[s + 1]], n, threshold);
      most = threshold;
    }
    if (s + 1 < row + count) {
      lower(most, values[lines[s]], values[lines[s + 1]], tolerance, n, threshold);
    } else {
      lower(most, values[lines[s]], tolerance, n, threshold);
    }
  }

  private static void most(double[] one, double[] two, double[] three, int n, double[] out) {
    for (int lane = 0; lane < n; lane++) {
      out[lane] = Math.max(Math.max(one[lane], two[lane]), three[lane]);
    }
  }

  /** The larger less the tolerance; written so that it is never +0, see {@link #below}. */
  private static void lower(double[] one, double[] other, double[] tolerance, int n, double[] out) {
    for (int lane = 0; lane < n; lane++) {
      out[lane] = -(tolerance[lane] - Math.max(one[lane], other[lane]));
    }
  }

  private static void lower(
      double[] one, double[] two, double[] three, double[] tolerance, int n, double[] out) {
    for (int lane = 0; lane < n; lane++) {
      out[lane] = -(tolerance[lane] - Math.max(Math.max(one[lane], two[lane]), three[lane]));
    }
  }

  /**
   * The lanes in which a payoff is below the threshold: the signs of the differences. They are
   * exact, as the difference of two unequal numbers is never rounded to 0, and that of equal
   * numbers is +0 unless −0 meets a threshold of +0.
   */
  private static long below(double[] payoff, double[] threshold, int n) {
    if (n == Runs.MOST_LANES) {
      return below(payoff, threshold);
    }
    long lanes = 0;
    for (int lane = 0; lane < n; lane++) {
      lanes |= sign(payoff[lane] - threshold[lane]) << lane;
    }
    return lanes;
  }

  /** All 64 lanes: four words of 16 bits side by side, so that no step waits for the one before. */
  private static long below(double[] payoff, double[] threshold) {
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    for (int lane = 15; lane >= 0; lane--) {
      a = a + a | sign(payoff[lane] - threshold[lane]);
      b = b + b | sign(payoff[lane + 16] - threshold[lane + 16]);
      c = c + c | sign(payoff[lane + 32] - threshold[lane + 32]);
      d = d + d | sign(payoff[lane + 48] - threshold[lane + 48]);
    }
    return a | b << 16 | c << 32 | d << 48;
  }

  private static long sign(double x) {
    return Double.doubleToRawLongBits(x) >>> 63;
  }
}
