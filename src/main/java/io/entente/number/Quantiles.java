package io.entente.number;

/**
 * Inverse distribution functions: each turns a uniform u inside (0, 1) into a draw.
 *
 * <p>The value is the smallest x with P(X ≤ x) ≥ u. Parameters are not checked here, because these
 * run once per draw; whoever declares a distribution checks them once. Outside (0, 1) the result is
 * unspecified.
 */
public final class Quantiles {

  private Quantiles() {}

  /** Uniform on [low, high]. */
  public static double uniform(double u, double low, double high) {
    return low + u * (high - low);
  }

  /** 1 with the given probability, else 0; the ones are the small u, as in {@code u < p}. */
  public static double bernoulli(double u, double probability) {
    return u < probability ? 1 : 0;
  }

  /** Triangular on [low, high] with its peak at mode; low = mode = high is that constant. */
  public static double triangular(double u, double low, double mode, double high) {
    double width = high - low;
    double left = mode - low;
    boolean rising = u * width < left;
    // One square root for both sides: which side it is cannot be predicted.
    double distance = Math.sqrt(width * (rising ? u * left : (1 - u) * (high - mode)));
    return rising ? low + distance : high - distance;
  }

  /** Exponential with the given mean. */
  public static double exponential(double u, double mean) {
    // 1 - u is exact where u is a draw, so nothing is lost for small u.
    return -mean * Functions.log(1 - u);
  }

  /** Normal with the given mean and standard deviation. */
  public static double normal(double u, double mean, double sd) {
    return mean + sd * normal(u);
  }

  /**
   * Log-normal: exp(logMean + logSd · z) with z standard normal; its mean is exp(logMean +
   * logSd²/2).
   */
  public static double logNormal(double u, double logMean, double logSd) {
    return Functions.exp(logMean + logSd * normal(u));
  }

  /** Beta(alpha, beta), solved to about 1e-14; many draws of one pair: {@link BetaQuantile}. */
  public static double beta(double u, double alpha, double beta) {
    return BetaSolver.quantile(u, alpha, beta);
  }

  /** Standard normal, to within a few units in the last place. */
  public static double normal(double u) {
    return NormalQuantile.at(u);
  }

  /** Replaces u[0..n) by the standard normal quantiles there, the same to the last bit. */
  public static void normal(double[] u, int n) {
    NormalQuantile.at(u, n);
  }
}
