package io.entente.number.algebraic;

import io.entente.number.Rational;

/**
 * A quotient of two polynomials in lowest terms, the denominator's leading coefficient being 1; a
 * polynomial has the denominator 1. A value.
 *
 * <p>Lowest terms forget removable gaps: x/x is 1. Who needs to know where a division was one by
 * zero has to ask before dividing.
 */
public final class RationalFunction {

  public static final RationalFunction ZERO = of(Polynomial.ZERO);
  public static final RationalFunction ONE = of(Polynomial.ONE);

  private final Polynomial numerator;
  private final Polynomial denominator;

  private RationalFunction(Polynomial numerator, Polynomial denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  public static RationalFunction of(Polynomial polynomial) {
    return new RationalFunction(polynomial, Polynomial.ONE);
  }

  public static RationalFunction of(Rational number) {
    return of(Polynomial.of(number));
  }

  private static RationalFunction of(Polynomial numerator, Polynomial denominator) {
    if (numerator.isZero()) {
      return ZERO;
    }
    Polynomial above = numerator;
    Polynomial below = denominator;
    if (!below.isConstant()) {
      Polynomial common = WholePolynomial.of(above).gcd(WholePolynomial.of(below)).toPolynomial();
      if (!common.isConstant()) {
        above = above.dividedExactlyBy(common);
        below = below.dividedExactlyBy(common);
      }
    }
    Rational factor = below.coefficient(below.degree()).reciprocal();
    return new RationalFunction(above.times(factor), below.times(factor));
  }

  public Polynomial numerator() {
    return numerator;
  }

  public Polynomial denominator() {
    return denominator;
  }

  /** Whether it is a number. */
  public boolean isConstant() {
    return numerator.isConstant() && denominator.isConstant();
  }

  /** The higher degree of numerator and denominator. */
  public int degree() {
    return Math.max(numerator.degree(), denominator.degree());
  }

  public RationalFunction plus(RationalFunction other) {
    if (denominator.equals(other.denominator)) {
      Polynomial sum = numerator.plus(other.numerator);
      return denominator.isConstant() ? of(sum) : of(sum, denominator);
    }
    return of(
        numerator.times(other.denominator).plus(other.numerator.times(denominator)),
        denominator.times(other.denominator));
  }

  public RationalFunction minus(RationalFunction other) {
    return plus(other.negate());
  }

  public RationalFunction negate() {
    return new RationalFunction(numerator.negate(), denominator);
  }

  public RationalFunction times(RationalFunction other) {
    Polynomial product = numerator.times(other.numerator);
    return denominator.isConstant() && other.denominator.isConstant()
        ? of(product)
        : of(product, denominator.times(other.denominator));
  }

  public RationalFunction times(Rational factor) {
    return factor.signum() == 0 ? ZERO : new RationalFunction(numerator.times(factor), denominator);
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException if {@code other} is zero everywhere
   */
  public RationalFunction dividedBy(RationalFunction other) {
    if (other.numerator.isZero()) {
      throw new ArithmeticException("division by zero");
    }
    return of(numerator.times(other.denominator), denominator.times(other.numerator));
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof RationalFunction other
        && numerator.equals(other.numerator)
        && denominator.equals(other.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  @Override
  public String toString() {
    return denominator.isConstant()
        ? numerator.toString()
        : "(" + numerator + ") / (" + denominator + ")";
  }
}
