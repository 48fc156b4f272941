package io.entente.solve.bargaining;

import io.entente.number.Rational;
import java.math.BigInteger;

/**
 * A square root as a fraction.
 *
 * @param value the root, or the largest multiple of 2^-bits below it
 * @param exact whether it is the root
 */
record SquareRoot(Rational value, boolean exact) {

  /** So many bits of a root that is not a fraction are found. */
  private static final int BITS = 100;

  static SquareRoot of(Rational number) {
    BigInteger numerator = number.numerator();
    BigInteger denominator = number.denominator();
    BigInteger top = numerator.sqrt();
    BigInteger bottom = denominator.sqrt();
    if (top.multiply(top).equals(numerator) && bottom.multiply(bottom).equals(denominator)) {
      return new SquareRoot(Rational.of(top, bottom), true);
    }
    // sqrt(n/d) = sqrt(n d) / d, scaled so that the root has at least BITS bits.
    BigInteger product = numerator.multiply(denominator);
    int shift = Math.max(0, BITS - product.bitLength() / 2);
    BigInteger root = product.shiftLeft(2 * shift).sqrt();
    return new SquareRoot(Rational.of(root, denominator.shiftLeft(shift)), false);
  }
}
