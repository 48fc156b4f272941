package io.entente.number.algebraic;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * A polynomial other than zero with whole coefficients that have no common divisor. Up to a factor
 * every polynomial is one, so these stand for sets of roots. A value.
 */
public final class WholePolynomial {

  private final BigInteger[] coefficients;

  /** Takes over the array; divides by what its elements have in common, which keeps the sign. */
  private WholePolynomial(BigInteger[] coefficients) {
    BigInteger content = BigInteger.ZERO;
    for (BigInteger one : coefficients) {
      content = content.gcd(one);
    }
    if (!content.equals(BigInteger.ONE)) {
      for (int i = 0; i < coefficients.length; i++) {
        coefficients[i] = coefficients[i].divide(content);
      }
    }
    this.coefficients = coefficients;
  }

  /**
   * A positive multiple of a polynomial.
   *
   * @throws IllegalArgumentException if it is zero
   */
  public static WholePolynomial of(Polynomial polynomial) {
    if (polynomial.isZero()) {
      throw new IllegalArgumentException("zero has every number as its root");
    }
    BigInteger denominator = BigInteger.ONE;
    for (Rational one : polynomial.coefficients()) {
      denominator = Rational.leastCommonMultiple(denominator, one.denominator());
    }
    BigInteger[] whole = new BigInteger[polynomial.degree() + 1];
    for (int i = 0; i < whole.length; i++) {
      Rational one = polynomial.coefficient(i);
      whole[i] = one.numerator().multiply(denominator.divide(one.denominator()));
    }
    return new WholePolynomial(whole);
  }

  public int degree() {
    return coefficients.length - 1;
  }

  /** The coefficients, that of x⁰ first. */
  public List<BigInteger> coefficients() {
    return List.of(coefficients);
  }

  /** The coefficient of the highest power. */
  public BigInteger leading() {
    return coefficients[degree()];
  }

  /** The same polynomial with fractions as coefficients. */
  public Polynomial toPolynomial() {
    Rational[] all = new Rational[coefficients.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = Rational.of(coefficients[i], BigInteger.ONE);
    }
    return Polynomial.of(all);
  }

  /** This or its negative, whichever has a positive leading coefficient. */
  public WholePolynomial upright() {
    return leading().signum() > 0 ? this : negate();
  }

  WholePolynomial negate() {
    BigInteger[] negated = new BigInteger[coefficients.length];
    for (int i = 0; i < negated.length; i++) {
      negated[i] = coefficients[i].negate();
    }
    return new WholePolynomial(negated);
  }

  /** The sign of the value at a fraction: -1, 0 or 1. */
  public int signAt(Rational x) {
    BigInteger p = x.numerator();
    BigInteger q = x.denominator();
    BigInteger scale = BigInteger.ONE;
    BigInteger value = leading();
    for (int i = degree() - 1; i >= 0; i--) {
      scale = scale.multiply(q);
      value = value.multiply(p).add(coefficients[i].multiply(scale));
    }
    return value.signum();
  }

  /** A positive multiple of the derivative; the degree must be at least 1. */
  WholePolynomial derivative() {
    BigInteger[] derivative = new BigInteger[degree()];
    for (int i = 0; i < derivative.length; i++) {
      derivative[i] = coefficients[i + 1].multiply(BigInteger.valueOf(i + 1L));
    }
    return new WholePolynomial(derivative);
  }

  /**
   * A positive multiple of the remainder of a division; a zero remainder has no coefficients.
   *
   * <p>Every step multiplies by the size of the divisor's leading coefficient, so signs are kept.
   */
  private BigInteger[] remainder(WholePolynomial divisor) {
    BigInteger[] rest = coefficients.clone();
    int length = rest.length;
    BigInteger size = divisor.leading().abs();
    boolean negative = divisor.leading().signum() < 0;
    while (length > divisor.degree()) {
      BigInteger factor = negative ? rest[length - 1].negate() : rest[length - 1];
      int shift = length - 1 - divisor.degree();
      for (int i = 0; i < length; i++) {
        rest[i] = rest[i].multiply(size);
      }
      for (int j = 0; j <= divisor.degree(); j++) {
        rest[shift + j] = rest[shift + j].subtract(factor.multiply(divisor.coefficients[j]));
      }
      while (length > 0 && rest[length - 1].signum() == 0) {
        length--;
      }
    }
    return Arrays.copyOf(rest, length);
  }

  /** A positive multiple of the remainder's negative; null where nothing remains. */
  WholePolynomial negatedRemainder(WholePolynomial divisor) {
    BigInteger[] rest = remainder(divisor);
    return rest.length == 0 ? null : new WholePolynomial(rest).negate();
  }

  /** The greatest common divisor, with a positive leading coefficient; its roots are the common. */
  public WholePolynomial gcd(WholePolynomial other) {
    WholePolynomial one = degree() >= other.degree() ? this : other;
    WholePolynomial two = one == this ? other : this;
    while (two.degree() > 0) {
      BigInteger[] rest = one.remainder(two);
      if (rest.length == 0) {
        return two.upright();
      }
      one = two;
      two = new WholePolynomial(rest);
    }
    return two.upright();
  }

  /** The polynomial with the same roots, each once, and a positive leading coefficient. */
  public WholePolynomial squareFree() {
    if (degree() < 2) {
      return upright();
    }
    WholePolynomial repeated = gcd(derivative());
    return repeated.degree() == 0
        ? upright()
        : of(toPolynomial().dividedExactlyBy(repeated.toPolynomial())).upright();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof WholePolynomial other
        && Arrays.equals(coefficients, other.coefficients);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(coefficients);
  }

  @Override
  public String toString() {
    return toPolynomial().toString();
  }
}
