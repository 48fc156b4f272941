package io.entente.outcome.threshold;

import io.entente.number.Rational;
import io.entente.number.algebraic.AlgebraicNumber;
import java.util.Optional;

/**
 * Where something changes: an exact number, or an interval that holds the change.
 *
 * @param exact the number, if it is known exactly
 * @param low the number or below it
 * @param high the number or above it
 */
public record Bound(Optional<AlgebraicNumber> exact, Rational low, Rational high) {

  static Bound of(AlgebraicNumber number) {
    return new Bound(Optional.of(number), number.low(), number.high());
  }

  /** A change between two values, or a value that was looked at. */
  static Bound between(double low, double high) {
    return new Bound(Optional.empty(), Rational.ofDouble(low), Rational.ofDouble(high));
  }

  /** The number as a fraction, if it is known exactly and is one. */
  public Optional<Rational> rational() {
    return exact.flatMap(AlgebraicNumber::rational);
  }

  /** The number, or the middle of the interval, in floating point. */
  public double near() {
    return exact.isPresent()
        ? exact.get().toDouble()
        : low.plus(high).times(Rational.of(1, 2)).toDouble();
  }
}
