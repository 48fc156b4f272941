package io.entente.sample;

import io.entente.number.Functions;
import io.entente.number.Quantiles;

/** How much a motive counts in one run: log-normal with mean 1. */
final class Salience {

  private Salience() {}

  /** exp(-s²/2 + s·z), z the standard normal quantile at u. */
  static double factor(double logSd, double u) {
    return Functions.exp(-0.5 * logSd * logSd + logSd * Quantiles.normal(u));
  }

  /** Replaces uniform numbers u by the factors there; the same to the last bit. */
  static void factors(double logSd, double[] u, int n) {
    double shift = -0.5 * logSd * logSd;
    Quantiles.normal(u, n);
    for (int lane = 0; lane < n; lane++) {
      u[lane] = shift + logSd * u[lane];
    }
    Functions.exp(u, n);
  }
}
