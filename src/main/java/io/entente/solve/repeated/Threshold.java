package io.entente.solve.repeated;

import io.entente.number.Decimals;
import io.entente.number.Rational;
import java.math.BigInteger;

/**
 * A discount factor at which a comparison of payoffs turns: a root of a polynomial with fractions
 * as coefficients.
 *
 * <p>A fraction where the root is one, otherwise enclosed between two that are less than 10⁻²⁵
 * apart and told from every other root exactly.
 */
public final class Threshold implements Comparable<Threshold> {

  private static final Rational NARROW = Rational.of(BigInteger.ONE, BigInteger.TEN.pow(25));

  /** No fraction with a larger denominator is tried. */
  private static final BigInteger LARGEST = BigInteger.TEN.pow(12);

  /** No common divisor: the root is a fraction. */
  private final Polynomial polynomial;

  private final Rational low;
  private final Rational high;
  private final int signBelow;

  private Threshold(Polynomial polynomial, Rational low, Rational high, int signBelow) {
    this.polynomial = polynomial;
    this.low = low;
    this.high = high;
    this.signBelow = signBelow;
  }

  /** A fraction. */
  public static Threshold exactly(Rational value) {
    return new Threshold(Polynomial.ZERO, value, value, 0);
  }

  /** The only root of a polynomial without repeated roots between two numbers that are none. */
  static Threshold between(Polynomial polynomial, Rational low, Rational high, int signBelow) {
    if (polynomial.degree() == 1) {
      return exactly(polynomial.coefficient(0).negate().dividedBy(polynomial.coefficient(1)));
    }
    Threshold root = new Threshold(polynomial, low, high, signBelow);
    while (!root.isExact() && root.high.minus(root.low).compareTo(NARROW) > 0) {
      root = root.halved();
    }
    if (root.isExact()) {
      return root;
    }
    Rational simple = simplest(root.low, root.high);
    return simple.denominator().compareTo(LARGEST) <= 0 && polynomial.signAt(simple) == 0
        ? exactly(simple)
        : root;
  }

  private Threshold halved() {
    Rational middle = low.plus(high).dividedBy(Rational.of(2));
    int sign = polynomial.signAt(middle);
    if (sign == 0) {
      return exactly(middle);
    }
    return sign == signBelow
        ? new Threshold(polynomial, middle, high, signBelow)
        : new Threshold(polynomial, low, middle, signBelow);
  }

  /** The fraction with the least denominator between two numbers that are not negative. */
  private static Rational simplest(Rational low, Rational high) {
    Rational whole = low.floor();
    if (whole.equals(low)) {
      return low;
    }
    if (whole.plus(Rational.ONE).compareTo(high) <= 0) {
      return whole.plus(Rational.ONE);
    }
    Rational rest = simplest(high.minus(whole).reciprocal(), low.minus(whole).reciprocal());
    return whole.plus(rest.reciprocal());
  }

  /** Whether it is known as a fraction. */
  public boolean isExact() {
    return low.equals(high);
  }

  /** A fraction that is not above it; itself if exact. */
  public Rational low() {
    return low;
  }

  /** A fraction that is not below it; itself if exact. */
  public Rational high() {
    return high;
  }

  /** The nearest double. */
  public double toDouble() {
    return low.plus(high).dividedBy(Rational.of(2)).toDouble();
  }

  @Override
  public int compareTo(Threshold other) {
    Threshold one = this;
    Threshold two = other;
    if (one.overlaps(two) && one.isSameAs(two)) {
      return 0;
    }
    while (one.overlaps(two)) {
      one = one.isExact() ? one : one.halved();
      two = two.isExact() ? two : two.halved();
    }
    return one.low.compareTo(two.low);
  }

  private boolean overlaps(Threshold other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  private boolean isSameAs(Threshold other) {
    if (isExact() || other.isExact()) {
      Threshold root = isExact() ? other : this;
      Rational value = isExact() ? low : other.low;
      return root.isExact() ? root.low.equals(value) : root.polynomial.signAt(value) == 0;
    }
    Rational from = low.compareTo(other.low) > 0 ? low : other.low;
    Rational to = high.compareTo(other.high) < 0 ? high : other.high;
    Polynomial common = polynomial.commonDivisor(other.polynomial);
    // Of each polynomial one root lies there at most, and it is no repeated one: signs tell.
    return common.degree() > 0 && common.signAt(from) != common.signAt(to);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Threshold threshold && compareTo(threshold) == 0;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(toDouble());
  }

  /** The fraction, or the nearest double. */
  @Override
  public String toString() {
    return isExact() ? low.toString() : Decimals.shortest(toDouble());
  }
}
