package io.entente.sensitivity.box;

import org.apache.commons.math3.special.Beta;

/** The upper tail of the binomial distribution. */
final class Binomial {

  private Binomial() {}

  /**
   * The probability of k or more hits among n independent points that each hit with probability p.
   * A number of hits that is not whole, where points hit in part, is rounded down.
   */
  static double tail(double hits, int n, double p) {
    double k = Math.floor(hits + 1e-9);
    if (k <= 0 || p >= 1) {
      return 1;
    }
    return p <= 0 || k > n ? 0 : Beta.regularizedBeta(p, k, n - k + 1);
  }
}
