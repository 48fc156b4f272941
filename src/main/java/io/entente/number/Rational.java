package io.entente.number;

import java.math.BigInteger;

/**
 * An exact fraction n/d in lowest terms with d &gt; 0; zero is 0/1.
 *
 * <p>Numerator and denominator are kept as longs while they fit and as big integers otherwise; the
 * two never mix, so equal numbers have equal representations.
 */
public final class Rational implements Comparable<Rational> {

  public static final Rational ZERO = new Rational(0, 1);
  public static final Rational ONE = new Rational(1, 1);

  private static final long LARGEST_EXACT_LONG = 1L << 53;

  /** The fraction as longs, used while {@link #big} is absent; never {@code Long.MIN_VALUE}. */
  private final long numerator;

  private final long denominator;

  /** The least common multiple of two denominators, or of any whole numbers above 0. */
  public static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
    return one.mod(other).signum() == 0 ? one : one.divide(one.gcd(other)).multiply(other);
  }

  /** The fraction where a long does not hold it, else null. */
  private final BigFraction big;

  private record BigFraction(BigInteger numerator, BigInteger denominator) {}

  private Rational(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.big = null;
  }

  private Rational(BigFraction big) {
    this.numerator = 0;
    this.denominator = 0;
    this.big = big;
  }

  public static Rational of(long value) {
    return value == Long.MIN_VALUE
        ? new Rational(new BigFraction(BigInteger.valueOf(value), BigInteger.ONE))
        : new Rational(value, 1);
  }

  /**
   * The fraction numerator / denominator in lowest terms.
   *
   * @throws ArithmeticException if the denominator is 0
   */
  public static Rational of(long numerator, long denominator) {
    if (denominator == 0) {
      throw new ArithmeticException("the denominator of " + numerator + "/0 is zero");
    }
    if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
      return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    long divisor = greatestCommonDivisor(Math.abs(numerator), Math.abs(denominator));
    long sign = denominator < 0 ? -1 : 1;
    return new Rational(sign * (numerator / divisor), sign * (denominator / divisor));
  }

  /**
   * The fraction numerator / denominator in lowest terms.
   *
   * @throws ArithmeticException if the denominator is 0
   */
  public static Rational of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("the denominator of " + numerator + "/0 is zero");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    BigInteger n = numerator.divide(divisor);
    BigInteger d = denominator.divide(divisor);
    if (n.bitLength() < Long.SIZE && d.bitLength() < Long.SIZE) {
      long small = n.longValue();
      if (small != Long.MIN_VALUE) {
        return new Rational(small, d.longValue());
      }
    }
    return new Rational(new BigFraction(n, d));
  }

  /**
   * Reads "3", "-2/7", "1.25", "1e-3" or "+.5".
   *
   * @throws IllegalArgumentException if the text is none of these, divides by zero, or has an
   *     exponent beyond ±10,000
   */
  public static Rational parse(String text) {
    return RationalText.parse(text);
  }

  /**
   * The exact value of the shortest decimal that reads back as {@code value}: 0.1 gives 1/10.
   *
   * @throws IllegalArgumentException if the value is not finite
   */
  public static Rational ofDouble(double value) {
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(Decimals.shortest(value) + " is not a finite number");
    }
    long whole = (long) value;
    if (whole == value && Math.abs(whole) <= LARGEST_EXACT_LONG) {
      return new Rational(whole, 1);
    }
    return parse(Decimals.shortest(value));
  }

  public BigInteger numerator() {
    return big == null ? BigInteger.valueOf(numerator) : big.numerator();
  }

  public BigInteger denominator() {
    return big == null ? BigInteger.valueOf(denominator) : big.denominator();
  }

  public boolean isInteger() {
    return big == null ? denominator == 1 : big.denominator().equals(BigInteger.ONE);
  }

  public int signum() {
    return big == null ? Long.signum(numerator) : big.numerator().signum();
  }

  public Rational plus(Rational other) {
    if (big == null && other.big == null) {
      if (denominator == 1 && other.denominator == 1) {
        long sum = numerator + other.numerator;
        if (!sumOverflows(numerator, other.numerator, sum)) {
          return of(sum);
        }
      } else if (fitsProduct(numerator, other.denominator)
          && fitsProduct(other.numerator, denominator)
          && fitsProduct(denominator, other.denominator)) {
        long left = numerator * other.denominator;
        long right = other.numerator * denominator;
        long sum = left + right;
        if (!sumOverflows(left, right, sum)) {
          return of(sum, denominator * other.denominator);
        }
      }
    }
    BigInteger sum =
        numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator()));
    return of(sum, denominator().multiply(other.denominator()));
  }

  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  public Rational times(Rational other) {
    if (big == null
        && other.big == null
        && fitsProduct(numerator, other.numerator)
        && fitsProduct(denominator, other.denominator)) {
      return of(numerator * other.numerator, denominator * other.denominator);
    }
    return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException if {@code other} is zero
   */
  public Rational dividedBy(Rational other) {
    if (other.signum() == 0) {
      throw new ArithmeticException("division of " + this + " by zero");
    }
    return times(other.reciprocal());
  }

  /**
   * One divided by this.
   *
   * @throws ArithmeticException if this is zero
   */
  public Rational reciprocal() {
    return big == null ? of(denominator, numerator) : of(big.denominator(), big.numerator());
  }

  public Rational negate() {
    return big == null
        ? new Rational(-numerator, denominator)
        : of(big.numerator().negate(), big.denominator());
  }

  public Rational abs() {
    return signum() < 0 ? negate() : this;
  }

  /** The largest integer that is not above this. */
  public Rational floor() {
    if (big == null) {
      return new Rational(Math.floorDiv(numerator, denominator), 1);
    }
    BigInteger[] parts = big.numerator().divideAndRemainder(big.denominator());
    BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    return of(floor, BigInteger.ONE);
  }

  /**
   * This to an integer power; anything to the power 0 is 1.
   *
   * @throws ArithmeticException if this is zero and the exponent negative
   */
  public Rational power(int exponent) {
    Rational base = exponent < 0 ? reciprocal() : this;
    int size = Math.abs(exponent);
    return of(base.numerator().pow(size), base.denominator().pow(size));
  }

  @Override
  public int compareTo(Rational other) {
    if (big == null
        && other.big == null
        && fitsProduct(numerator, other.denominator)
        && fitsProduct(other.numerator, denominator)) {
      return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }
    return numerator()
        .multiply(other.denominator())
        .compareTo(other.numerator().multiply(denominator()));
  }

  /** The nearest double, ties to even; beyond the largest double an infinity. */
  public double toDouble() {
    if (big == null
        && Math.abs(numerator) <= LARGEST_EXACT_LONG
        && denominator <= LARGEST_EXACT_LONG) {
      return (double) numerator / denominator;
    }
    double size = NearestDouble.of(numerator().abs(), denominator());
    return signum() < 0 ? -size : size;
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof Rational other)) {
      return false;
    }
    if (big == null || other.big == null) {
      return big == other.big && numerator == other.numerator && denominator == other.denominator;
    }
    return big.equals(other.big);
  }

  @Override
  public int hashCode() {
    return big == null
        ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator)
        : big.hashCode();
  }

  /** "2/7", or "3" for an integer. */
  @Override
  public String toString() {
    return isInteger() ? numerator().toString() : numerator() + "/" + denominator();
  }

  /** True only if the product surely fits: the factors have at most 63 bits between them. */
  private static boolean fitsProduct(long a, long b) {
    int bits = Long.numberOfLeadingZeros(Math.abs(a)) + Long.numberOfLeadingZeros(Math.abs(b));
    return bits > Long.SIZE;
  }

  private static boolean sumOverflows(long a, long b, long sum) {
    return ((a ^ sum) & (b ^ sum)) < 0;
  }

  private static long greatestCommonDivisor(long a, long b) {
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }
}
