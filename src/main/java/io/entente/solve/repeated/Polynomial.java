package io.entente.solve.repeated;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A polynomial a₀ + a₁x + ... + aₙxⁿ in one unknown with fractions as coefficients. The list of
 * coefficients has no zeros at its end; that of the zero polynomial is empty. Immutable.
 */
final class Polynomial {

  static final Polynomial ZERO = of();

  private final Rational[] coefficients;

  private Polynomial(Rational[] coefficients) {
    int size = coefficients.length;
    while (size > 0 && coefficients[size - 1].signum() == 0) {
      size--;
    }
    this.coefficients = Arrays.copyOf(coefficients, size);
  }

  static Polynomial of(Rational... coefficients) {
    return new Polynomial(coefficients);
  }

  static Polynomial of(List<Rational> coefficients) {
    return new Polynomial(coefficients.toArray(new Rational[0]));
  }

  /** a xⁿ. */
  static Polynomial power(Rational a, int n) {
    Rational[] coefficients = new Rational[n + 1];
    Arrays.fill(coefficients, Rational.ZERO);
    coefficients[n] = a;
    return new Polynomial(coefficients);
  }

  /** -1 of the zero polynomial. */
  int degree() {
    return coefficients.length - 1;
  }

  boolean isZero() {
    return coefficients.length == 0;
  }

  Rational coefficient(int power) {
    return power < coefficients.length ? coefficients[power] : Rational.ZERO;
  }

  Polynomial plus(Polynomial other) {
    Rational[] sum = new Rational[Math.max(coefficients.length, other.coefficients.length)];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = coefficient(i).plus(other.coefficient(i));
    }
    return new Polynomial(sum);
  }

  Polynomial minus(Polynomial other) {
    return plus(other.times(Rational.of(-1)));
  }

  Polynomial times(Rational factor) {
    Rational[] product = new Rational[coefficients.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = coefficients[i].times(factor);
    }
    return new Polynomial(product);
  }

  Polynomial times(Polynomial other) {
    if (isZero() || other.isZero()) {
      return ZERO;
    }
    Rational[] product = new Rational[coefficients.length + other.coefficients.length - 1];
    Arrays.fill(product, Rational.ZERO);
    for (int i = 0; i < coefficients.length; i++) {
      for (int j = 0; j < other.coefficients.length; j++) {
        product[i + j] = product[i + j].plus(coefficients[i].times(other.coefficients[j]));
      }
    }
    return new Polynomial(product);
  }

  Rational at(Rational x) {
    Rational value = Rational.ZERO;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = value.times(x).plus(coefficients[i]);
    }
    return value;
  }

  int signAt(Rational x) {
    return at(x).signum();
  }

  Polynomial derivative() {
    Rational[] derived = new Rational[Math.max(0, coefficients.length - 1)];
    for (int i = 0; i < derived.length; i++) {
      derived[i] = coefficients[i + 1].times(Rational.of(i + 1));
    }
    return new Polynomial(derived);
  }

  /** Without the factor (x − root), so often as it divides. */
  Polynomial without(Rational root) {
    Polynomial left = this;
    while (!left.isZero() && left.signAt(root) == 0) {
      Rational[] quotient = new Rational[left.degree()];
      Rational carry = Rational.ZERO;
      for (int i = left.degree(); i > 0; i--) {
        carry = left.coefficients[i].plus(carry.times(root));
        quotient[i - 1] = carry;
      }
      left = new Polynomial(quotient);
    }
    return left;
  }

  /** The same but for a factor above 0, in whole numbers without a common divisor. */
  Polynomial primitive() {
    if (isZero()) {
      return this;
    }
    BigInteger denominator = BigInteger.ONE;
    for (Rational each : coefficients) {
      denominator = Rational.leastCommonMultiple(denominator, each.denominator());
    }
    BigInteger divisor = BigInteger.ZERO;
    for (Rational each : coefficients) {
      BigInteger whole = each.numerator().multiply(denominator.divide(each.denominator()));
      divisor = divisor.gcd(whole);
    }
    return times(Rational.of(denominator, divisor));
  }

  private Polynomial remainder(Polynomial divisor) {
    Polynomial left = this;
    Rational leading = divisor.coefficients[divisor.degree()];
    while (left.degree() >= divisor.degree()) {
      Rational factor = left.coefficients[left.degree()].dividedBy(leading);
      left = left.minus(divisor.times(power(factor, left.degree() - divisor.degree())));
    }
    return left;
  }

  private Polynomial quotient(Polynomial divisor) {
    Polynomial left = this;
    Polynomial quotient = ZERO;
    Rational leading = divisor.coefficients[divisor.degree()];
    while (left.degree() >= divisor.degree()) {
      Rational factor = left.coefficients[left.degree()].dividedBy(leading);
      Polynomial term = power(factor, left.degree() - divisor.degree());
      quotient = quotient.plus(term);
      left = left.minus(divisor.times(term));
    }
    return quotient;
  }

  /** The greatest common divisor, but for a factor. */
  Polynomial commonDivisor(Polynomial other) {
    Polynomial one = primitive();
    Polynomial two = other.primitive();
    while (!two.isZero()) {
      Polynomial rest = one.remainder(two).primitive();
      one = two;
      two = rest;
    }
    return one;
  }

  /** The polynomial with the same roots, each once. */
  Polynomial squareFree() {
    Polynomial repeated = commonDivisor(derivative());
    return repeated.degree() < 1 ? this : quotient(repeated).primitive();
  }

  /**
   * How often the signs of the coefficients change in (1 + x)ⁿ p((a + b x) / (1 + x)): by
   * Descartes' rule at least the number of roots between a and b, and by an even number more.
   */
  int variations(Rational a, Rational b) {
    List<Polynomial> powers = new ArrayList<>();
    Polynomial below = of(Rational.ONE);
    for (int i = 0; i <= degree(); i++) {
      powers.add(below);
      below = below.times(of(Rational.ONE, Rational.ONE));
    }
    Polynomial sum = ZERO;
    Polynomial above = of(Rational.ONE);
    for (int i = 0; i <= degree(); i++) {
      sum = sum.plus(above.times(powers.get(degree() - i)).times(coefficients[i]));
      above = above.times(of(a, b));
    }
    int changes = 0;
    int last = 0;
    for (Rational each : sum.coefficients) {
      if (each.signum() != 0) {
        changes += last != 0 && each.signum() != last ? 1 : 0;
        last = each.signum();
      }
    }
    return changes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Polynomial polynomial
        && Arrays.equals(coefficients, polynomial.coefficients);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(coefficients);
  }

  /** The coefficients from the lowest power on, as in "[1, 0, -2/3]". */
  @Override
  public String toString() {
    return Arrays.toString(coefficients);
  }
}
