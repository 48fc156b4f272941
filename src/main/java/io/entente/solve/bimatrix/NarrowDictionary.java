package io.entente.solve.bimatrix;

import java.math.BigInteger;

/** A dictionary whose entries are known to fit into one word. */
final class NarrowDictionary extends Dictionary {

  /** Entries of so many bits, sign left out, at most. */
  static final int BITS = 62;

  private final long[][] entries;
  private long denominator = 1;

  NarrowDictionary(int[] rowLabels, int[] columnLabels, int bounded, BigInteger[][] entries) {
    super(rowLabels, columnLabels, bounded);
    this.entries = new long[rows][columns + 1];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column <= columns; column++) {
        this.entries[row][column] = entries[row][column].longValueExact();
      }
    }
  }

  @Override
  int signum(int row, int column) {
    return Long.signum(entries[row][column]);
  }

  @Override
  int compareProducts(int a, int b, int c, int d, int e, int f, int g, int h) {
    long one = entries[a][b];
    long two = entries[c][d];
    long three = entries[e][f];
    long four = entries[g][h];
    int high = Long.compare(Math.multiplyHigh(one, two), Math.multiplyHigh(three, four));
    return high != 0 ? high : Long.compareUnsigned(one * two, three * four);
  }

  @Override
  BigInteger entry(int row, int column) {
    return BigInteger.valueOf(entries[row][column]);
  }

  @Override
  BigInteger denominator() {
    return BigInteger.valueOf(denominator);
  }

  @Override
  long unit() {
    return Effort.unit(BITS);
  }

  @Override
  void negate(int row) {
    for (int column = 0; column <= columns; column++) {
      entries[row][column] = -entries[row][column];
    }
  }

  @Override
  void exchange(int row, int column) {
    long[] pivotRow = entries[row];
    long pivot = pivotRow[column];
    int zeros = Long.numberOfTrailingZeros(denominator);
    long inverse = Words.inverse(denominator >> zeros);
    for (int i = 0; i < rows; i++) {
      if (i == row) {
        continue;
      }
      long[] line = entries[i];
      long factor = line[column];
      for (int j = 0; j <= columns; j++) {
        if (j == column) {
          line[j] = -factor;
          continue;
        }
        // (line[j] * pivot - factor * pivotRow[j]) / denominator, which leaves no remainder
        long low = line[j] * pivot;
        long high = Math.multiplyHigh(line[j], pivot);
        long minus = factor * pivotRow[j];
        long borrow = Long.compareUnsigned(low, minus) < 0 ? 1 : 0;
        high -= Math.multiplyHigh(factor, pivotRow[j]) + borrow;
        low -= minus;
        long quotient = zeros == 0 ? low : low >>> zeros | high << (64 - zeros);
        line[j] = quotient * inverse;
      }
    }
    pivotRow[column] = denominator;
    denominator = pivot;
  }
}
