package io.entente.sensitivity.index;

import io.entente.number.Draws;
import java.util.Arrays;

/**
 * Bootstrap resamples of blocks of runs: how often each block is drawn in each of them.
 *
 * <p>Runs are independent, so blocks of equally many neighbouring runs are too, and resampling
 * blocks tells the error of a ratio of sums as well as resampling runs does, at a cost that does
 * not grow with the number of runs. Up to {@link #MOST_BLOCKS} runs each is a block of its own.
 *
 * @see "Efron (1979), Bootstrap Methods: Another Look at the Jackknife, Annals of Statistics 7,
 *     1-26"
 */
final class Resamples {

  /** More blocks would tell the error no better. */
  static final int MOST_BLOCKS = 256;

  /** How many resamples are drawn. */
  static final int COUNT = 1000;

  private static final double TAIL = 0.025;

  private final int runs;
  private final int blocks;
  private final short[][] times;

  /**
   * Resamples of so many runs.
   *
   * @param runs at least 1
   * @param seed any long is a seed
   */
  Resamples(int runs, long seed) {
    this.runs = runs;
    blocks = Math.min(runs, MOST_BLOCKS);
    times = new short[COUNT][blocks];
    long key = Draws.key(seed, "bootstrap");
    for (int resample = 0; resample < COUNT; resample++) {
      for (int pick = 0; pick < blocks; pick++) {
        double u = Draws.uniform(key, (long) resample * blocks + pick);
        times[resample][(int) (u * blocks)]++;
      }
    }
  }

  int blocks() {
    return blocks;
  }

  /** The block a run belongs to. */
  int blockOf(int run) {
    return (int) ((long) run * blocks / runs);
  }

  /** The sum over the blocks of one resample, those drawn twice counted twice. */
  double sum(int resample, double[] byBlock) {
    short[] weights = times[resample];
    double sum = 0;
    for (int block = 0; block < byBlock.length; block++) {
      sum += weights[block] * byBlock[block];
    }
    return sum;
  }

  /**
   * The middle 95 % of some values: lower and upper end. Sorts them.
   *
   * @param n how many of them count; of none the whole line
   */
  static double[] middle(double[] values, int n) {
    if (n == 0) {
      return new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
    }
    Arrays.sort(values, 0, n);
    int cut = (int) (TAIL * (n - 1));
    return new double[] {values[cut], values[n - 1 - cut]};
  }
}
