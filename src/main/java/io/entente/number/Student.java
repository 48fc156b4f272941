package io.entente.number;

/**
 * Student's t distribution: of a mean's error in units of its estimated standard error.
 *
 * @see "Student (1908), The Probable Error of a Mean, Biometrika 6, 1-25"
 */
public final class Student {

  /** From here on the expansion about the normal quantile is exact to about 1e-13. */
  private static final double MANY_DEGREES = 1000;

  private Student() {}

  /**
   * The 95 % interval for a mean: mean ± t · sd / √n, with t the 97.5 % point at n − 1 degrees.
   *
   * @param mean mean of the sample
   * @param sd standard deviation of the sample, with n − 1 in its denominator
   * @param n size of the sample; below 2 nothing is known and the interval is the whole line
   * @throws IllegalArgumentException if the mean is NaN, or sd or n is negative
   */
  public static Interval interval(double mean, double sd, long n) {
    if (n < 0) {
      throw new IllegalArgumentException("n must not be negative, found " + n);
    }
    if (n < 2) {
      return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    if (Double.isNaN(mean) || !(sd >= 0)) {
      throw new IllegalArgumentException("no interval for mean " + mean + " and sd " + sd);
    }
    double half = quantile(0.975, n - 1) * sd / Math.sqrt(n);
    return new Interval(mean - half, mean + half);
  }

  /**
   * The p-quantile at the given degrees of freedom.
   *
   * <p>If t has ν degrees, ν / (ν + t²) has the distribution Beta(ν/2, 1/2). For many degrees the
   * expansion of Cornish and Fisher about the normal quantile is used.
   *
   * @throws IllegalArgumentException if p is not inside (0, 1) or the degrees are not positive
   */
  public static double quantile(double p, double degrees) {
    if (!(p > 0 && p < 1) || !(degrees > 0)) {
      throw new IllegalArgumentException(
          "p must lie inside (0, 1) and degrees above 0, found " + p + " and " + degrees);
    }
    if (p == 0.5) {
      return 0;
    }
    if (degrees >= MANY_DEGREES) {
      return expanded(Quantiles.normal(p), degrees);
    }
    double tail = 2 * Math.min(p, 1 - p);
    // The share in the upper beta is 1 - share in the lower; ask for the smaller for precision.
    double share = Quantiles.beta(tail, degrees / 2, 0.5);
    double rest = share < 0.5 ? 1 - share : Quantiles.beta(1 - tail, 0.5, degrees / 2);
    double t = Math.sqrt(degrees * rest / share);
    return p < 0.5 ? -t : t;
  }

  private static double expanded(double z, double degrees) {
    double z2 = z * z;
    double one = (z2 + 1) / 4;
    double two = ((5 * z2 + 16) * z2 + 3) / 96;
    double three = (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
    double four = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
    double v = 1 / degrees;
    return z + z * v * (one + v * (two + v * (three + v * four)));
  }
}
