package io.entente.sensitivity.index;

/**
 * First-order and total Sobol' indices of one quantity, estimated from a pick-freeze design.
 *
 * <p>y(A) and y(B) are the quantity over two independent samples of n runs; y(AB) over the runs of
 * A in which one thing is as in B. With these columns, over the runs r that have all three,
 *
 * <pre>
 * first = mean of y(B)[r] · (y(AB)[r] − y(A)[r]) / V        (Saltelli et al. 2010, table 2 b)
 * total = mean of (y(A)[r] − y(AB)[r])² / 2 / V             (Jansen 1999)
 * V     = variance of y(A) and y(B) together, divisor 2n
 * </pre>
 *
 * <p>Values are first shifted by their mean and divided by the largest deviation from it. The
 * indices do not change, the first estimator gains precision, and no square overflows. Runs in
 * which a column is not a number are left out where it is used. Intervals are the middle 95 % of
 * {@link Resamples}, V being resampled with the rest.
 *
 * @see "Sobol' (1993), Sensitivity Estimates for Nonlinear Mathematical Models, Mathematical
 *     Modelling and Computational Experiment 1, 407-414"
 * @see "Homma and Saltelli (1996), Importance Measures in Global Sensitivity Analysis of Nonlinear
 *     Models, Reliability Engineering and System Safety 52, 1-17"
 * @see "Jansen (1999), Analysis of Variance Designs for Model Output, Computer Physics
 *     Communications 117, 35-43"
 * @see "Saltelli, Annoni, Azzini, Campolongo, Ratto and Tarantola (2010), Variance Based
 *     Sensitivity Analysis of Model Output, Computer Physics Communications 181, 259-270"
 */
public final class SobolIndices {

  /** A spread this small, as part of the largest value, may be rounding and is none. */
  private static final double NO_SPREAD = 1e-12;

  private final double[] a;
  private final double[] b;
  private final Resamples resamples;
  private double largest;
  private double mean;
  private double spread;

  /** By block over the runs that both samples have: number of values, their sum, their squares. */
  private final double[] counts;

  private final double[] sums;
  private final double[] squares;

  /**
   * Takes in the two samples.
   *
   * @param a y(A) by run; not a number where a run has no answer
   * @param b y(B), of equal length, at least 1
   * @param seed what resamples are keyed by
   */
  public SobolIndices(double[] a, double[] b, long seed) {
    if (a.length != b.length || a.length == 0) {
      throw new IllegalArgumentException(a.length + " and " + b.length + " runs");
    }
    measure(a, b);
    resamples = new Resamples(a.length, seed);
    this.a = scaled(a);
    this.b = scaled(b);
    counts = new double[resamples.blocks()];
    sums = new double[resamples.blocks()];
    squares = new double[resamples.blocks()];
    for (int run = 0; run < a.length; run++) {
      double one = this.a[run];
      double other = this.b[run];
      if (one == one && other == other) {
        int block = resamples.blockOf(run);
        counts[block] += 2;
        sums[block] += one + other;
        squares[block] += one * one + other * other;
      }
    }
  }

  private void measure(double[] a, double[] b) {
    for (int run = 0; run < a.length; run++) {
      largest = Math.max(largest, Math.max(size(a[run]), size(b[run])));
    }
    if (largest == 0 || largest > Double.MAX_VALUE) {
      return;
    }
    double sum = 0;
    long n = 0;
    for (double[] column : new double[][] {a, b}) {
      for (double value : column) {
        if (value == value) {
          sum += value / largest;
          n++;
        }
      }
    }
    mean = sum / n;
    for (int run = 0; run < a.length; run++) {
      double one = size(a[run] / largest - mean);
      spread = Math.max(spread, Math.max(one, size(b[run] / largest - mean)));
    }
    spread = spread <= NO_SPREAD ? 0 : spread;
  }

  private static double size(double value) {
    return value == value ? Math.abs(value) : 0;
  }

  private double[] scaled(double[] column) {
    double[] scaled = new double[column.length];
    for (int run = 0; run < column.length; run++) {
      scaled[run] = spread == 0 ? 0 : (column[run] / largest - mean) / spread;
    }
    return scaled;
  }

  /** Whether there is variance to attribute: two runs differ by more than rounding. */
  public boolean isVarying() {
    return spread > 0 && variance(sum(counts), sum(sums), sum(squares)) > 0;
  }

  private static double variance(double count, double sum, double square) {
    double mean = sum / count;
    return square / count - mean * mean;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /**
   * The indices of one thing.
   *
   * @param mixed y(AB) by run
   */
  public Index of(double[] mixed) {
    if (!isVarying()) {
      return Index.UNKNOWN;
    }
    double[] runs = new double[resamples.blocks()];
    double[] firsts = new double[resamples.blocks()];
    double[] totals = new double[resamples.blocks()];
    double[] ab = scaled(mixed);
    for (int run = 0; run < ab.length; run++) {
      double change = ab[run] - a[run];
      if (change == change && b[run] == b[run]) {
        int block = resamples.blockOf(run);
        runs[block]++;
        firsts[block] += b[run] * change;
        totals[block] += change * change / 2;
      }
    }
    double n = sum(runs);
    if (n == 0) {
      return Index.UNKNOWN;
    }
    double variance = variance(sum(counts), sum(sums), sum(squares));
    double[] first = new double[Resamples.COUNT];
    double[] total = new double[Resamples.COUNT];
    int kept = 0;
    for (int resample = 0; resample < Resamples.COUNT; resample++) {
      double count = resamples.sum(resample, counts);
      double drawn = resamples.sum(resample, runs);
      double spreadThere =
          variance(count, resamples.sum(resample, sums), resamples.sum(resample, squares));
      if (spreadThere > 0 && drawn > 0) {
        first[kept] = resamples.sum(resample, firsts) / drawn / spreadThere;
        total[kept] = resamples.sum(resample, totals) / drawn / spreadThere;
        kept++;
      }
    }
    double[] firstMiddle = Resamples.middle(first, kept);
    double[] totalMiddle = Resamples.middle(total, kept);
    return new Index(
        sum(firsts) / n / variance,
        firstMiddle[0],
        firstMiddle[1],
        sum(totals) / n / variance,
        totalMiddle[0],
        totalMiddle[1],
        (long) n);
  }
}
