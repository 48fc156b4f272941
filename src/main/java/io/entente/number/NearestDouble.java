package io.entente.number;

import java.math.BigInteger;

/** The double nearest to a fraction of any size, ties to even. */
final class NearestDouble {

  private static final int PRECISION = 53;
  private static final int SMALLEST_EXPONENT = -1074;
  private static final int LARGEST_EXPONENT = 971;

  private NearestDouble() {}

  /** The double nearest to numerator / denominator; both positive, or the numerator 0. */
  static double of(BigInteger numerator, BigInteger denominator) {
    if (numerator.signum() == 0) {
      return 0;
    }
    // The value lies in (2^(e-1), 2^(e+1)), so it has 53 or 54 bits above the unit 2^(e-53).
    int e = numerator.bitLength() - denominator.bitLength();
    int unit = Math.max(e - PRECISION, SMALLEST_EXPONENT);
    long significand = rounded(numerator, denominator, unit);
    if (significand > 1L << PRECISION) {
      unit++;
      significand = rounded(numerator, denominator, unit);
    }
    return unit > LARGEST_EXPONENT ? Double.POSITIVE_INFINITY : scaled(significand, unit);
  }

  /** The value in units of 2^unit, rounded to the nearest integer, ties to even. */
  private static long rounded(BigInteger numerator, BigInteger denominator, int unit) {
    BigInteger n = unit < 0 ? numerator.shiftLeft(-unit) : numerator;
    BigInteger d = unit > 0 ? denominator.shiftLeft(unit) : denominator;
    BigInteger[] parts = n.divideAndRemainder(d);
    long quotient = parts[0].longValue();
    int half = parts[1].shiftLeft(1).compareTo(d);
    boolean up = half > 0 || half == 0 && (quotient & 1) == 1;
    return up ? quotient + 1 : quotient;
  }

  /** significand · 2^unit, which is a double or rounds to infinity. */
  private static double scaled(long significand, int unit) {
    double value = significand;
    int half = unit / 2;
    return value * powerOfTwo(half) * powerOfTwo(unit - half);
  }

  private static double powerOfTwo(int exponent) {
    return Double.longBitsToDouble((exponent + 1023L) << 52);
  }
}
