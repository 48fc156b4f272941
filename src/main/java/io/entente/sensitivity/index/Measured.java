package io.entente.sensitivity.index;

import io.entente.number.Interval;
import io.entente.number.Student;

/**
 * An estimate with its 95 % interval, Student's.
 *
 * @param estimate not a number if nothing is known
 * @param low lower end; minus infinity if nothing is known of it
 * @param high upper end; plus infinity if nothing is known of it
 */
public record Measured(double estimate, double low, double high) {

  /** Of which nothing is known. */
  public static final Measured UNKNOWN =
      new Measured(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** Whether chance alone does not explain it: the interval lies beside 0. */
  public boolean isClear() {
    return low > 0 || high < 0;
  }

  /** The mean of some independent numbers. */
  static Measured mean(double[] values, int n) {
    if (n == 0) {
      return UNKNOWN;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += values[i];
    }
    double mean = sum / n;
    if (n < 2) {
      return new Measured(mean, UNKNOWN.low, UNKNOWN.high);
    }
    double squares = 0;
    for (int i = 0; i < n; i++) {
      squares += (values[i] - mean) * (values[i] - mean);
    }
    Interval interval = Student.interval(mean, Math.sqrt(squares / (n - 1)), n);
    return new Measured(mean, interval.low(), interval.high());
  }

  /**
   * What some groups of runs yield together; its error from what they yield if one group after
   * another is left out (jackknife).
   *
   * @param all of all groups
   * @param without of all groups but one, by group
   * @see "Efron and Stein (1981), The Jackknife Estimate of Variance, Annals of Statistics 9,
   *     586-596"
   */
  public static Measured jackknife(double all, double[] without) {
    int groups = without.length;
    double mean = 0;
    for (double one : without) {
      mean += one / groups;
    }
    double squares = 0;
    for (double one : without) {
      squares += (one - mean) * (one - mean);
    }
    if (!(Math.abs(all) <= Double.MAX_VALUE)) {
      return UNKNOWN;
    }
    if (groups < 2 || !(squares <= Double.MAX_VALUE)) {
      return new Measured(all, UNKNOWN.low, UNKNOWN.high);
    }
    // Student's interval divides by the square root of the number of groups
    double spread = Math.sqrt(squares * (groups - 1));
    Interval interval = Student.interval(all, spread, groups);
    return new Measured(all, interval.low(), interval.high());
  }

  /** The same in another unit, which is not negative. */
  Measured times(double unit) {
    return new Measured(estimate * unit, low * unit, high * unit);
  }
}
