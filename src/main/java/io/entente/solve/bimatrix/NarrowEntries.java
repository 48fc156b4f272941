package io.entente.solve.bimatrix;

import java.math.BigInteger;

/** Entries in one word each. */
final class NarrowEntries extends Entries {

  /** No number is greater than 2 to this, so that the difference of two products is in bounds. */
  static final int BITS = 61;

  private final long[] numbers;
  private long denominator;

  /** Zeros, to be filled. */
  NarrowEntries(int rows, int length, long denominator) {
    super(rows, length);
    this.numbers = new long[rows * length];
    this.denominator = denominator;
  }

  /** Numbers over the denominator 1, none of more than {@link #BITS}. */
  NarrowEntries(BigInteger[][] matrix) {
    this(matrix.length, matrix[0].length, 1);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < length; column++) {
        numbers[row * length + column] = matrix[row][column].longValueExact();
      }
    }
  }

  private NarrowEntries room(Entries spare) {
    return spare instanceof NarrowEntries
        ? (NarrowEntries) spare
        : new NarrowEntries(rows, length, denominator);
  }

  void put(int index, long number) {
    numbers[index] = number;
  }

  @Override
  int signum(int row, int column) {
    return Long.signum(numbers[row * length + column]);
  }

  @Override
  BigInteger get(int row, int column) {
    return BigInteger.valueOf(numbers[row * length + column]);
  }

  @Override
  BigInteger denominator() {
    return BigInteger.valueOf(denominator);
  }

  @Override
  int compareProducts(int a, int b, int c, int d, int e, int f, int g, int h) {
    return compareProducts(
        numbers[a * length + b],
        numbers[c * length + d],
        numbers[e * length + f],
        numbers[g * length + h]);
  }

  @Override
  int compareQuotients(int one, int other, int column) {
    int first = one * length;
    int second = other * length;
    return compareProducts(
        numbers[first + length - 1],
        numbers[second + column],
        numbers[second + length - 1],
        numbers[first + column]);
  }

  private static int compareProducts(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }

  @Override
  Entries exchanged(int row, int column, Entries spare) {
    NarrowEntries next = room(spare);
    int zeros = Long.numberOfTrailingZeros(denominator);
    long inverse = Words.inverse(denominator >> zeros);
    long digits = 0;
    for (int i = 0; i < rows; i++) {
      if (i != row) {
        digits |= exchange(i * length, row * length, column, zeros, inverse, next.numbers);
      }
    }
    // A numerator less than 2^(61 + k) over a denominator of at least 2^k is less than 2^61.
    if (digits >>> (63 - Long.numberOfLeadingZeros(denominator)) != 0) {
      return new LongEntries(numbers, denominator, rows, length).exchanged(row, column, null);
    }
    System.arraycopy(numbers, row * length, next.numbers, row * length, length);
    next.numbers[row * length + column] = denominator;
    next.denominator = numbers[row * length + column];
    return next;
  }

  /**
   * Makes one row new; the rows are given by where they begin.
   *
   * @return the digits of all numerators from the 62nd on, 0 where they only repeat the sign
   */
  private long exchange(int at, int by, int column, int zeros, long inverse, long[] next) {
    long[] now = numbers;
    long pivot = now[by + column];
    long factor = now[at + column];
    long digits = 0;
    for (int j = 0; j < length; j++) {
      // (entry * pivot - factor * entry of the pivot's row) / denominator leaves no remainder.
      long entry = now[at + j];
      long other = now[by + j];
      long low = entry * pivot;
      long minus = factor * other;
      long high = Math.multiplyHigh(entry, pivot) - Math.multiplyHigh(factor, other);
      high -= low + Long.MIN_VALUE < minus + Long.MIN_VALUE ? 1 : 0;
      low -= minus;
      long top = high << (64 - BITS) | low >>> BITS;
      digits |= top ^ top >> 63;
      next[at + j] = (low >>> zeros | high << 1 << (63 - zeros)) * inverse;
    }
    next[at + column] = -factor;
    return digits;
  }

  @Override
  long unit() {
    return Effort.unit(BITS);
  }

  @Override
  long size() {
    return numbers.length;
  }
}
