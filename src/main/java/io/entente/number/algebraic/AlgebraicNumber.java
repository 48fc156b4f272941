package io.entente.number.algebraic;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A real root of a polynomial with whole coefficients, known by the polynomial and an open interval
 * in which it is the only root; or a fraction.
 *
 * <p>A value: what it is does not change, though the interval that is kept gets shorter as
 * questions need it, and so does the interval shown by {@link #low} and {@link #high} only when
 * asked for by {@link #within}. Not to be shared by threads while it is being asked.
 */
public final class AlgebraicNumber implements Comparable<AlgebraicNumber> {

  private static final Rational HALF = Rational.of(1, 2);

  /** Without multiple roots, with a positive leading coefficient. */
  private final WholePolynomial polynomial;

  /** The interval in which it was isolated, kept so that it prints alike however it was used. */
  private final Rational isolatedLow;

  private final Rational isolatedHigh;

  private final boolean fraction;
  private final int signLow;
  private Rational low;
  private Rational high;

  private AlgebraicNumber(
      WholePolynomial polynomial, Rational low, Rational high, boolean fraction) {
    this.polynomial = polynomial;
    this.isolatedLow = low;
    this.isolatedHigh = high;
    this.low = low;
    this.high = high;
    this.fraction = fraction;
    this.signLow = fraction ? 0 : polynomial.signAt(low);
  }

  /** A fraction; its polynomial is that of degree 1. */
  public static AlgebraicNumber of(Rational value) {
    Polynomial linear = Polynomial.of(value.negate(), Rational.ONE);
    return new AlgebraicNumber(WholePolynomial.of(linear), value, value, true);
  }

  /** The one root in an open interval, which is no fraction; the signs at the ends differ. */
  static AlgebraicNumber root(WholePolynomial squareFree, Rational low, Rational high) {
    return new AlgebraicNumber(squareFree, low, high, false);
  }

  static Rational between(Rational low, Rational high) {
    return low.plus(high).times(HALF);
  }

  /** The number as a fraction, if it is one. */
  public Optional<Rational> rational() {
    return fraction ? Optional.of(low) : Optional.empty();
  }

  /** A polynomial without multiple roots that it is a root of, its leading coefficient positive. */
  public WholePolynomial polynomial() {
    return polynomial;
  }

  /** The lower end of the interval it was isolated in; the number itself if it is a fraction. */
  public Rational low() {
    return isolatedLow;
  }

  /** The upper end of the interval it was isolated in; the number itself if it is a fraction. */
  public Rational high() {
    return isolatedHigh;
  }

  /** A fraction less than this far away. */
  public Rational within(Rational distance) {
    while (high.minus(low).compareTo(distance) >= 0) {
      refine();
    }
    return between(low, high);
  }

  /** The double next to it, but for an error of one unit in the last place. */
  public double toDouble() {
    double below = low.toDouble();
    double above = high.toDouble();
    while (above > Math.nextUp(below)) {
      refine();
      below = low.toDouble();
      above = high.toDouble();
    }
    return fraction ? below : between(low, high).toDouble();
  }

  private void refine() {
    Rational middle = between(low, high);
    int sign = polynomial.signAt(middle);
    // the root is no fraction, so the sign is not 0
    if (sign == signLow) {
      low = middle;
    } else {
      high = middle;
    }
  }

  /** The sign of a polynomial's value here: -1, 0 or 1, exactly. */
  public int signOf(Polynomial other) {
    if (other.isConstant()) {
      return other.coefficient(0).signum();
    }
    if (fraction) {
      return other.at(low).signum();
    }
    WholePolynomial whole = WholePolynomial.of(other);
    if (isRootOf(whole)) {
      return 0;
    }
    int sign = signOnInterval(other);
    while (sign == 0) {
      refine();
      sign = signOnInterval(other);
    }
    return sign;
  }

  /** Whether a polynomial is zero here. */
  boolean isRootOf(WholePolynomial other) {
    if (fraction) {
      return other.signAt(low) == 0;
    }
    WholePolynomial common = polynomial.gcd(other);
    // the common divisor has no root in the interval but perhaps this one, and that is simple
    return common.degree() > 0 && common.signAt(low) != common.signAt(high);
  }

  /** The sign that a polynomial surely has all over the interval; 0 where that is not sure. */
  private int signOnInterval(Polynomial other) {
    Rational least = Rational.ZERO;
    Rational most = Rational.ZERO;
    for (int i = other.degree(); i >= 0; i--) {
      Rational a = least.times(low);
      Rational b = least.times(high);
      Rational c = most.times(low);
      Rational d = most.times(high);
      least = min(min(a, b), min(c, d)).plus(other.coefficient(i));
      most = max(max(a, b), max(c, d)).plus(other.coefficient(i));
    }
    return least.signum() > 0 ? 1 : most.signum() < 0 ? -1 : 0;
  }

  private static Rational min(Rational a, Rational b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Rational max(Rational a, Rational b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  @Override
  public int compareTo(AlgebraicNumber other) {
    if (fraction && other.fraction) {
      return low.compareTo(other.low);
    }
    if (fraction) {
      return -other.compareTo(this);
    }
    if (other.fraction) {
      return compareTo(other.low);
    }
    if (this == other || isSame(other)) {
      return 0;
    }
    while (true) {
      if (high.compareTo(other.low) <= 0) {
        return -1;
      }
      if (other.high.compareTo(low) <= 0) {
        return 1;
      }
      refine();
      other.refine();
    }
  }

  /** Compares with a fraction. */
  public int compareTo(Rational value) {
    if (fraction) {
      return low.compareTo(value);
    }
    if (value.compareTo(low) <= 0) {
      return 1;
    }
    if (value.compareTo(high) >= 0) {
      return -1;
    }
    return polynomial.signAt(value) == signLow ? 1 : -1;
  }

  private boolean isSame(AlgebraicNumber other) {
    return low.compareTo(other.high) < 0
        && other.low.compareTo(high) < 0
        && isRootOf(other.polynomial)
        && compareTo(other.low) > 0
        && compareTo(other.high) < 0;
  }

  /**
   * A fraction strictly between two numbers, with as few digits as there can be.
   *
   * @throws IllegalArgumentException if the first is not below the second
   */
  public static Rational between(AlgebraicNumber below, AlgebraicNumber above) {
    if (below.compareTo(above) >= 0) {
      throw new IllegalArgumentException(below + " is not below " + above);
    }
    while (below.high.compareTo(above.low) >= 0 && !(below.fraction && above.fraction)) {
      below.refineUnlessFraction();
      above.refineUnlessFraction();
    }
    return shortDecimal(below.high, above.low);
  }

  private void refineUnlessFraction() {
    if (!fraction) {
      refine();
    }
  }

  /** A decimal strictly between two fractions, near their middle, with few digits. */
  private static Rational shortDecimal(Rational low, Rational high) {
    Rational middle = between(low, high);
    Rational quarter = high.minus(low).times(Rational.of(1, 4));
    Rational unit = Rational.ONE;
    Rational ten = Rational.of(10);
    while (unit.compareTo(quarter) > 0) {
      unit = unit.dividedBy(ten);
    }
    // at most half a unit from the middle, so strictly inside
    return middle.dividedBy(unit).plus(HALF).floor().times(unit);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof AlgebraicNumber other && compareTo(other) == 0;
  }

  /** Of the number's whole part, so that equal numbers agree whatever polynomial they come by. */
  @Override
  public int hashCode() {
    Rational floor = low.floor();
    while (!fraction && !floor.equals(high.floor())) {
      if (high.isInteger() && high.minus(Rational.ONE).equals(floor)) {
        break;
      }
      refine();
      floor = low.floor();
    }
    return floor.hashCode();
  }

  /** "4/5", or "the root of x^2 - 2 between 1 and 2". */
  @Override
  public String toString() {
    return fraction
        ? low.toString()
        : "the root of " + polynomial + " between " + isolatedLow + " and " + isolatedHigh;
  }

  /** The coefficients of {@link #polynomial}, that of x⁰ first. */
  public List<BigInteger> coefficients() {
    return polynomial.coefficients();
  }
}
