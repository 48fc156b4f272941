package io.entente.number.algebraic;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A polynomial in one unknown x with fractions as coefficients, c₀ + c₁·x + … + cₙ·xⁿ with cₙ ≠ 0;
 * zero has no coefficients and degree -1. A value.
 */
public final class Polynomial {

  public static final Polynomial ZERO = new Polynomial(new Rational[0]);
  public static final Polynomial ONE = of(Rational.ONE);

  /** The polynomial x. */
  public static final Polynomial X = of(Rational.ZERO, Rational.ONE);

  private final Rational[] coefficients;

  /** Takes over the array, whose last element is not zero. */
  private Polynomial(Rational[] coefficients) {
    this.coefficients = coefficients;
  }

  /** The polynomial with these coefficients, that of x⁰ first. */
  public static Polynomial of(Rational... coefficients) {
    return trimmed(coefficients.clone());
  }

  private static Polynomial trimmed(Rational[] coefficients) {
    int length = coefficients.length;
    while (length > 0 && coefficients[length - 1].signum() == 0) {
      length--;
    }
    return new Polynomial(
        length == coefficients.length ? coefficients : Arrays.copyOf(coefficients, length));
  }

  /** The highest power of x; 0 for a number but zero, and -1 for zero. */
  public int degree() {
    return coefficients.length - 1;
  }

  public boolean isZero() {
    return coefficients.length == 0;
  }

  /** Whether it is a number, zero included. */
  public boolean isConstant() {
    return coefficients.length <= 1;
  }

  /** The coefficient of this power of x; 0 beyond the degree. */
  public Rational coefficient(int power) {
    return power < coefficients.length ? coefficients[power] : Rational.ZERO;
  }

  /** The coefficients, that of x⁰ first; none for zero. */
  public List<Rational> coefficients() {
    return List.of(coefficients);
  }

  public Polynomial plus(Polynomial other) {
    if (isZero() || other.isZero()) {
      return isZero() ? other : this;
    }
    Rational[] sum = new Rational[Math.max(coefficients.length, other.coefficients.length)];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = coefficient(i).plus(other.coefficient(i));
    }
    return trimmed(sum);
  }

  public Polynomial minus(Polynomial other) {
    return plus(other.negate());
  }

  public Polynomial negate() {
    Rational[] negated = new Rational[coefficients.length];
    for (int i = 0; i < negated.length; i++) {
      negated[i] = coefficients[i].negate();
    }
    return new Polynomial(negated);
  }

  public Polynomial times(Rational factor) {
    if (factor.signum() == 0) {
      return ZERO;
    }
    if (factor.equals(Rational.ONE)) {
      return this;
    }
    Rational[] product = new Rational[coefficients.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = coefficients[i].times(factor);
    }
    return new Polynomial(product);
  }

  public Polynomial times(Polynomial other) {
    if (isZero() || other.isZero()) {
      return ZERO;
    }
    if (other.isConstant()) {
      return times(other.coefficients[0]);
    }
    if (isConstant()) {
      return other.times(coefficients[0]);
    }
    Rational[] product = new Rational[coefficients.length + other.coefficients.length - 1];
    Arrays.fill(product, Rational.ZERO);
    for (int i = 0; i < coefficients.length; i++) {
      for (int j = 0; j < other.coefficients.length; j++) {
        product[i + j] = product[i + j].plus(coefficients[i].times(other.coefficients[j]));
      }
    }
    return trimmed(product);
  }

  /** The value at a fraction. */
  public Rational at(Rational x) {
    Rational value = Rational.ZERO;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = value.times(x).plus(coefficients[i]);
    }
    return value;
  }

  /**
   * The quotient of a division that leaves no remainder.
   *
   * @throws ArithmeticException if it leaves one, or the divisor is zero
   */
  public Polynomial dividedExactlyBy(Polynomial divisor) {
    if (divisor.isZero()) {
      throw new ArithmeticException("division of a polynomial by zero");
    }
    Rational[] rest = coefficients.clone();
    int steps = rest.length - divisor.coefficients.length;
    Rational[] quotient = new Rational[Math.max(0, steps + 1)];
    Rational leading = divisor.coefficients[divisor.degree()];
    for (int i = steps; i >= 0; i--) {
      quotient[i] = rest[i + divisor.degree()].dividedBy(leading);
      for (int j = 0; j <= divisor.degree(); j++) {
        rest[i + j] = rest[i + j].minus(quotient[i].times(divisor.coefficients[j]));
      }
    }
    for (Rational one : rest) {
      if (one.signum() != 0) {
        throw new ArithmeticException("(" + this + ") is no multiple of (" + divisor + ")");
      }
    }
    return trimmed(quotient);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Polynomial other && Arrays.equals(coefficients, other.coefficients);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(coefficients);
  }

  /** "2 x^2 - 1/3 x + 5", the highest power first; "0" for zero. */
  @Override
  public String toString() {
    if (isZero()) {
      return "0";
    }
    List<String> terms = new ArrayList<>();
    for (int power = degree(); power >= 0; power--) {
      Rational size = coefficient(power).abs();
      if (size.signum() != 0) {
        String sign = coefficient(power).signum() < 0 ? "- " : terms.isEmpty() ? "" : "+ ";
        String x = power == 0 ? "" : power == 1 ? "x" : "x^" + power;
        boolean bare = power > 0 && size.equals(Rational.ONE);
        terms.add(sign + (bare ? x : power == 0 ? size.toString() : size + " " + x));
      }
    }
    return String.join(" ", terms);
  }
}
