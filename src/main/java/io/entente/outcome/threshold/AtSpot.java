package io.entente.outcome.threshold;

import io.entente.expression.Arithmetic;
import io.entente.number.Rational;
import io.entente.number.algebraic.Polynomial;
import io.entente.number.algebraic.RationalFunction;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Computing with quotients of polynomials in the parameter, as they are at one spot: where a
 * formula compares, the way that counts there is taken. The result holds as long as nothing that
 * the spot was asked changes its sign.
 */
final class AtSpot implements Arithmetic<RationalFunction> {

  /** Beyond this degree numbers count as intractable. */
  private static final int HIGHEST_DEGREE = 40;

  private static final int HIGHEST_POWER_BITS = 6;

  private final Spot spot;
  private boolean dividedByZero;

  AtSpot(Spot spot) {
    this.spot = spot;
  }

  /** Whether some division was one by zero. */
  boolean dividedByZero() {
    return dividedByZero;
  }

  @Override
  public RationalFunction number(Rational value) {
    return RationalFunction.of(value);
  }

  @Override
  public RationalFunction plus(RationalFunction a, RationalFunction b) {
    return a.plus(b);
  }

  @Override
  public RationalFunction negate(RationalFunction a) {
    return a.negate();
  }

  @Override
  public RationalFunction times(RationalFunction a, RationalFunction b) {
    return a.times(b);
  }

  @Override
  public Optional<RationalFunction> dividedBy(RationalFunction a, RationalFunction b) {
    if (signum(b) == 0) {
      dividedByZero = true;
      return Optional.empty();
    }
    return tractable(a.dividedBy(b));
  }

  private static Optional<RationalFunction> tractable(RationalFunction value) {
    return value.degree() <= HIGHEST_DEGREE ? Optional.of(value) : Optional.empty();
  }

  @Override
  public Optional<RationalFunction> power(RationalFunction a, RationalFunction b) {
    Rational exponent = b.numerator().coefficient(0);
    BigInteger whole = exponent.numerator();
    if (a.isConstant() && b.isConstant() && signum(a) == 0 && exponent.signum() < 0) {
      dividedByZero = true;
      return Optional.empty();
    }
    if (!b.isConstant() || !exponent.isInteger() || whole.bitLength() > HIGHEST_POWER_BITS) {
      return Optional.empty();
    }
    int size = Math.abs(whole.intValue());
    if (size * Math.max(0, a.degree()) > HIGHEST_DEGREE) {
      return Optional.empty();
    }
    RationalFunction power = RationalFunction.ONE;
    for (int i = 0; i < size; i++) {
      power = power.times(a);
    }
    return exponent.signum() < 0 ? dividedBy(RationalFunction.ONE, power) : Optional.of(power);
  }

  @Override
  public int signum(RationalFunction a) {
    return spot.sign(a);
  }

  @Override
  public Optional<RationalFunction> floor(RationalFunction a) {
    if (a.isConstant()) {
      return Optional.of(number(a.numerator().coefficient(0).floor()));
    }
    Optional<Rational> here = spot.at().rational();
    Rational near = here.isPresent() ? valueAt(a, here.get()) : near(a);
    RationalFunction floor = number(near.floor());
    // the estimate may be one off; these questions also say how far the answer holds
    while (signum(a.minus(floor)) < 0) {
      floor = floor.minus(RationalFunction.ONE);
    }
    while (signum(a.minus(floor).minus(RationalFunction.ONE)) >= 0) {
      floor = floor.plus(RationalFunction.ONE);
    }
    return Optional.of(floor);
  }

  private Rational near(RationalFunction a) {
    Rational distance = Rational.of(1, 1 << 20);
    while (true) {
      Rational x = spot.at().within(distance);
      if (a.denominator().at(x).signum() != 0) {
        return valueAt(a, x);
      }
      distance = distance.times(Rational.of(1, 2));
    }
  }

  private static Rational valueAt(RationalFunction a, Rational x) {
    return a.numerator().at(x).dividedBy(a.denominator().at(x));
  }

  /** The parameter itself. */
  static RationalFunction parameter() {
    return RationalFunction.of(Polynomial.X);
  }
}
