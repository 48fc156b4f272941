package io.entente.sample;

import java.util.Arrays;

/**
 * The weight of one term in a block of runs. Implementations fill {@code out[lane]}; the parameters
 * of the same runs are already in place.
 */
interface WeightColumn {

  /** The weight at the central reading, one lane. */
  void central(double[][] parameters, double[] out);

  /** Weights drawn for n runs from {@code firstRun} on. */
  void draw(double[][] parameters, long seed, long firstRun, int n, double[] out);

  /** Multiplies a column by a number in place. */
  static void scale(double[] column, double factor, int n) {
    if (factor != 1) {
      for (int lane = 0; lane < n; lane++) {
        column[lane] *= factor;
      }
    }
  }

  /** Fills a column with one number. */
  static void fill(double[] column, double value, int n) {
    Arrays.fill(column, 0, n, value);
  }
}
