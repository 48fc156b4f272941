package io.entente.solve.support;

import io.entente.number.Rational;
import java.util.Optional;

/** The fraction with the smallest denominator between two numbers, by continued fractions. */
public final class SimplestFraction {

  private static final int MOST_TERMS = 40;

  private SimplestFraction() {}

  /**
   * The simplest fraction in a closed interval of numbers about as large as 1.
   *
   * @param most the largest denominator
   * @return the fraction; empty if there is none with so small a denominator
   */
  public static Optional<Rational> between(double low, double high, long most) {
    if (!(low <= high)) {
      return Optional.empty();
    }
    if (low <= 0 && high >= 0) {
      return Optional.of(Rational.ZERO);
    }
    if (high < 0) {
      return between(-high, -low, most).map(Rational::negate);
    }
    // Convergents p/q of the middle until one falls into the interval.
    double rest = low + (high - low) / 2;
    long p = 1;
    long q = 0;
    long before = 0;
    long beforeBelow = 1;
    for (int term = 0; term < MOST_TERMS && rest < 1e15; term++) {
      long whole = (long) Math.floor(rest);
      if (whole > 4 * most) {
        return Optional.empty();
      }
      long nextP = whole * p + before;
      long nextQ = whole * q + beforeBelow;
      before = p;
      beforeBelow = q;
      p = nextP;
      q = nextQ;
      if (q > most) {
        return Optional.empty();
      }
      double near = (double) p / q;
      if (near >= low && near <= high) {
        return Optional.of(Rational.of(p, q));
      }
      rest = 1 / (rest - whole);
    }
    return Optional.empty();
  }
}
