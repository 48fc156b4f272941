package io.entente.number;

import org.apache.commons.math3.special.Beta;

/**
 * The inverse of the regularized incomplete beta function I_x(a, b) = u, solved for ln x.
 *
 * <p>The smaller tail is solved, since there a relative error is a small error. Newton's method on
 * ln I as a function of ln x, which is nearly straight, starts from the leading term u = xᵃ / (a
 * B(a,b)); a bracket guards every step.
 */
final class BetaSolver {

  private static final int MAXIMUM_STEPS = 200;
  private static final double NEAR = 1e-9;

  private final double a;
  private final double b;
  private final double logBeta;

  BetaSolver(double a, double b) {
    if (!(a > 0 && a <= Double.MAX_VALUE && b > 0 && b <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "Beta needs positive parameters, found " + a + " and " + b);
    }
    this.a = a;
    this.b = b;
    this.logBeta = Beta.logBeta(a, b);
  }

  static double quantile(double u, double alpha, double beta) {
    return new BetaSolver(alpha, beta).quantile(u);
  }

  double quantile(double u) {
    double middle = a / (a + b);
    if (u <= probability(middle)) {
      return lower(u, middle);
    }
    return 1 - new BetaSolver(b, a).lower(1 - u, 1 - middle);
  }

  /** P(X ≤ x). */
  double probability(double x) {
    return Beta.regularizedBeta(x, a, b);
  }

  /** The density at x inside (0, 1). */
  double density(double x) {
    return Functions.exp((a - 1) * Functions.log(x) + (b - 1) * Functions.log(1 - x) - logBeta);
  }

  /** The derivative of the density's logarithm at x inside (0, 1). */
  double logDensitySlope(double x) {
    return (a - 1) / x - (b - 1) / (1 - x);
  }

  /** Solves I_x = u for an x in (0, most], where u ≤ I_most. */
  private double lower(double u, double most) {
    double logU = Functions.log(u);
    double high = Functions.log(most);
    double guess = (logU + Functions.log(a) + logBeta) / a;
    double low = Math.min(guess, high) - 2 - 2 / a;
    double y = Math.min(guess, high);
    for (int step = 0; step < MAXIMUM_STEPS; step++) {
      double x = Functions.exp(y);
      if (x == 0) {
        return 0;
      }
      double p = probability(x);
      double error = Functions.log(p) - logU;
      if (error > 0) {
        high = Math.min(high, y);
      } else {
        low = Math.max(low, y);
      }
      double next = y - error * p / (x * density(x));
      if (Math.abs(next - y) <= NEAR) {
        // Newton's error is about the square of the step, so this one is the last that matters.
        return Functions.exp(next);
      }
      if (!(next > low && next < high)) {
        next = error > 0 && low >= y ? y - 1 : (low + high) / 2;
      }
      if (low >= high) {
        return Functions.exp(next);
      }
      y = next;
    }
    return Functions.exp(y);
  }
}
