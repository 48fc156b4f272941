package io.entente.expression;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.Optional;

/** Computing with fractions. */
enum Fractions implements Arithmetic<Rational> {
  INSTANCE;

  /** Powers whose exact value would have more bits than this are left to doubles. */
  private static final long LARGEST_POWER_BITS = 10_000;

  @Override
  public Rational number(Rational value) {
    return value;
  }

  @Override
  public Rational plus(Rational a, Rational b) {
    return a.plus(b);
  }

  @Override
  public Rational negate(Rational a) {
    return a.negate();
  }

  @Override
  public Rational times(Rational a, Rational b) {
    return a.times(b);
  }

  @Override
  public Optional<Rational> dividedBy(Rational a, Rational b) {
    return b.signum() == 0 ? Optional.empty() : Optional.of(a.dividedBy(b));
  }

  @Override
  public Optional<Rational> power(Rational a, Rational b) {
    BigInteger exponent = b.numerator();
    if (!b.isInteger() || a.signum() == 0 && b.signum() < 0 || exponent.bitLength() > 30) {
      return Optional.empty();
    }
    long bits = Math.max(a.numerator().bitLength(), a.denominator().bitLength());
    if (bits > 1 && bits * Math.abs(exponent.longValue()) > LARGEST_POWER_BITS) {
      return Optional.empty();
    }
    return Optional.of(a.power(exponent.intValue()));
  }

  @Override
  public int signum(Rational a) {
    return a.signum();
  }

  @Override
  public Optional<Rational> floor(Rational a) {
    return Optional.of(a.floor());
  }

  @Override
  public int compare(Rational a, Rational b) {
    return a.compareTo(b);
  }
}
