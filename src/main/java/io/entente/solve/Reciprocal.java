package io.entente.solve;

/**
 * Division of non-negative ints by a fixed divisor, by multiplication: ⌊n / d⌋ = ⌊n · m / 2ˢ⌋ with
 * m = ⌈2ˢ / d⌉ and s = 31 + ⌈log₂ d⌉.
 *
 * <p>Exact for every n from 0 to 2³¹ − 1, for m·d exceeds 2ˢ by less than d ≤ 2ˢ⁻³¹; and n · m
 * stays below 2⁶³.
 *
 * @see "Granlund and Montgomery (1994), Division by Invariant Integers using Multiplication, PLDI"
 */
final class Reciprocal {

  private final long multiplier;
  private final int shift;

  private Reciprocal(long multiplier, int shift) {
    this.multiplier = multiplier;
    this.shift = shift;
  }

  /** The reciprocal of a divisor of at least 1. */
  static Reciprocal of(int divisor) {
    int shift = 31 + (32 - Integer.numberOfLeadingZeros(divisor - 1));
    long power = 1L << shift;
    return new Reciprocal((power - 1) / divisor + 1, shift);
  }

  /** ⌊dividend / divisor⌋ for a dividend of at least 0. */
  int divide(int dividend) {
    return (int) (dividend * multiplier >>> shift);
  }
}
