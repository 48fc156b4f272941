package io.entente.solve.disjunction;

import io.entente.number.Rational;

/**
 * A number that may be changed.
 *
 * @param now its present value
 * @param low how low it may go, at most {@code now}
 * @param high how high it may go, at least {@code now}
 * @param cost what a change by 1 costs, above 0
 */
public record Movable(Rational now, Rational low, Rational high, Rational cost) {

  public Movable {
    if (low.compareTo(now) > 0 || high.compareTo(now) < 0) {
      throw new IllegalArgumentException(now + " is not from " + low + " to " + high);
    }
    if (cost.signum() <= 0) {
      throw new IllegalArgumentException("a cost is above 0: " + cost);
    }
  }

  /** How far it can go in a direction. */
  Rational room(int sign) {
    return sign > 0 ? high.minus(now) : now.minus(low);
  }
}
