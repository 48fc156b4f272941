package io.entente.solve.bimatrix;

/**
 * A positive number of two words by which exact multiples are divided: shift by its trailing zeros,
 * then multiply by the inverse of its odd part modulo 2^128 (Jebelean 1993).
 */
final class Divisor {

  /** Trailing zero bits. */
  final int zeros;

  /** The inverse of the odd part. */
  final long inverseLow;

  final long inverseHigh;

  Divisor(long high, long low) {
    zeros = low != 0 ? Long.numberOfTrailingZeros(low) : 64 + Long.numberOfTrailingZeros(high);
    long oddLow = low;
    long oddHigh = high;
    if (zeros >= 64) {
      oddLow = high >>> (zeros - 64);
      oddHigh = 0;
    } else if (zeros > 0) {
      oddLow = low >>> zeros | high << (64 - zeros);
      oddHigh = high >>> zeros;
    }
    inverseLow = Words.inverse(oddLow);
    // One more step of Newton's method: x (2 - odd x), where odd x is 1 in its lower word.
    long excess = Words.multiplyHighUnsigned(oddLow, inverseLow) + oddHigh * inverseLow;
    inverseHigh = -excess * inverseLow;
  }
}
