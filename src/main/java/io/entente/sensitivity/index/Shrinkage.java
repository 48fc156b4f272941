package io.entente.sensitivity.index;

/**
 * The means of some intervals, drawn towards their common mean as far as chance explains how they
 * differ: m + (1 - 1/F)⁺ (m_b - m), with F the variance between intervals over that within
 * (empirical Bayes). Where intervals differ by no more than runs do, all have the common mean.
 *
 * @see "Efron and Morris (1973), Stein's Estimation Rule and Its Competitors, Journal of the
 *     American Statistical Association 68, 117-130"
 */
final class Shrinkage {

  private final double[] numbers;
  private final double[] sums;
  private double squares;

  Shrinkage(int intervals) {
    numbers = new double[intervals];
    sums = new double[intervals];
  }

  /** Adds a run. */
  void add(int interval, double value) {
    numbers[interval]++;
    sums[interval] += value;
    squares += value * value;
  }

  /** The means; 0 without any run. */
  double[] means() {
    double n = 0;
    double sum = 0;
    double between = 0;
    int filled = 0;
    for (int i = 0; i < sums.length; i++) {
      n += numbers[i];
      sum += sums[i];
      filled += numbers[i] > 0 ? 1 : 0;
      between += numbers[i] > 0 ? sums[i] * sums[i] / numbers[i] : 0;
    }
    double common = n == 0 ? 0 : sum / n;
    double within = Math.max(0, squares - between);
    between = Math.max(0, between - sum * common);
    double keep =
        filled < 2 || n <= filled ? 0 : keep(between / (filled - 1), within / (n - filled));
    double[] means = new double[sums.length];
    for (int i = 0; i < means.length; i++) {
      double own = numbers[i] == 0 ? common : sums[i] / numbers[i];
      means[i] = common + keep * (own - common);
    }
    return means;
  }

  private static double keep(double between, double within) {
    return between <= within ? 0 : 1 - within / between;
  }
}
