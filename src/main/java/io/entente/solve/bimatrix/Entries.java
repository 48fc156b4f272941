package io.entente.solve.bimatrix;

import java.math.BigInteger;

/**
 * The whole numbers of a {@link Dictionary}: rows of entries, each with its constant last, and the
 * denominator of them all, which is positive.
 *
 * <p>An exchange leaves them as they are and makes new ones, in the narrowest arithmetic that is
 * sure to hold those: it is known before a number is used that nothing was cut off.
 */
abstract class Entries {

  final int rows;

  /** How many numbers are in a row: one for each nonbasic variable, and the constant. */
  final int length;

  Entries(int rows, int length) {
    this.rows = rows;
    this.length = length;
  }

  /** These numbers over the denominator 1. */
  static Entries of(BigInteger[][] numbers) {
    int bits = 0;
    for (BigInteger[] row : numbers) {
      for (BigInteger number : row) {
        bits = Math.max(bits, number.bitLength());
      }
    }
    return bits <= NarrowEntries.BITS
        ? new NarrowEntries(numbers)
        : new LongEntries(numbers, LongEntries.words(bits));
  }

  abstract int signum(int row, int column);

  abstract BigInteger get(int row, int column);

  abstract BigInteger denominator();

  /** Compares entry (a, b) times entry (c, d) with entry (e, f) times entry (g, h). */
  abstract int compareProducts(int a, int b, int c, int d, int e, int f, int g, int h);

  /**
   * Compares the quotients of constant and entry of two rows, where both entries are positive and
   * no constant is negative.
   */
  abstract int compareQuotients(int one, int other, int column);

  /**
   * The numbers after an exchange of the variables of a row and a column, whose entry is positive.
   *
   * @param spare not needed any more, may be written over; or null
   */
  abstract Entries exchanged(int row, int column, Entries spare);

  /** What an exchange of one entry costs, in units of {@link Effort}. */
  abstract long unit();

  /** How many machine words the numbers take. */
  abstract long size();
}
