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
    // 1 - u is exact where u is a draw; log(1 - u) keeps small u, log1p would be no better there.
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

  /**
   * Standard normal, to a relative error of about 1e-16 of the rational approximation.
   *
   * @see "Wichura (1988), Algorithm AS 241: The Percentage Points of the Normal Distribution,
   *     Applied Statistics 37, 477-484"
   */
  public static double normal(double u) {
    double q = u - 0.5;
    if (Math.abs(q) <= 0.425) {
      double r = 0.180625 - q * q;
      return q * centre(r);
    }
    double r = Math.sqrt(-Functions.log(q < 0 ? u : 1 - u));
    double size = r <= 5 ? tail(r - 1.6) : farTail(r - 5);
    return q < 0 ? -size : size;
  }

  private static double centre(double r) {
    double n =
        ((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r
                                            + 45921.953931549871457)
                                        * r
                                    + 13731.693765509461125)
                                * r
                            + 1971.5909503065514427)
                        * r
                    + 133.14166789178437745)
                * r
            + 3.387132872796366608;
    double d =
        ((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r
                                            + 21213.794301586595867)
                                        * r
                                    + 5394.1960214247511077)
                                * r
                            + 687.1870074920579083)
                        * r
                    + 42.313330701600911252)
                * r
            + 1;
    return n / d;
  }

  private static double tail(double r) {
    double n =
        ((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177)
                                                * r
                                            + 1.27045825245236838258)
                                        * r
                                    + 3.64784832476320460504)
                                * r
                            + 5.7694972214606914055)
                        * r
                    + 4.6303378461565452959)
                * r
            + 1.42343711074968357734;
    double d =
        ((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r
                                                    + 0.0151986665636164571966)
                                                * r
                                            + 0.14810397642748007459)
                                        * r
                                    + 0.68976733498510000455)
                                * r
                            + 1.6763848301838038494)
                        * r
                    + 2.05319162663775882187)
                * r
            + 1;
    return n / d;
  }

  private static double farTail(double r) {
    double n =
        ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r
                                                    + 0.0012426609473880784386)
                                                * r
                                            + 0.026532189526576123093)
                                        * r
                                    + 0.29656057182850489123)
                                * r
                            + 1.7848265399172913358)
                        * r
                    + 5.4637849111641143699)
                * r
            + 6.6579046435011037772;
    double d =
        ((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r
                                                    + 1.8463183175100546818e-5)
                                                * r
                                            + 7.868691311456132591e-4)
                                        * r
                                    + 0.0148753612908506148525)
                                * r
                            + 0.13692988092273580531)
                        * r
                    + 0.59983220655588793769)
                * r
            + 1;
    return n / d;
  }
}
