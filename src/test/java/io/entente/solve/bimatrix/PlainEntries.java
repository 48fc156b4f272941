package io.entente.solve.bimatrix;

import java.math.BigInteger;

/** Entries that are big integers always, exchanged as the definition says. */
final class PlainEntries extends Entries {

  private final BigInteger[][] numbers;
  private final BigInteger denominator;

  PlainEntries(BigInteger[][] numbers, BigInteger denominator) {
    super(numbers.length, numbers[0].length);
    this.numbers = numbers;
    this.denominator = denominator;
  }

  @Override
  int signum(int row, int column) {
    return numbers[row][column].signum();
  }

  @Override
  BigInteger get(int row, int column) {
    return numbers[row][column];
  }

  @Override
  BigInteger denominator() {
    return denominator;
  }

  @Override
  int compareProducts(int a, int b, int c, int d, int e, int f, int g, int h) {
    BigInteger one = numbers[a][b].multiply(numbers[c][d]);
    return one.compareTo(numbers[e][f].multiply(numbers[g][h]));
  }

  @Override
  int compareQuotients(int one, int other, int column) {
    return compareProducts(one, length - 1, other, column, other, length - 1, one, column);
  }

  @Override
  Entries exchanged(int row, int column, Entries spare) {
    BigInteger[][] next = new BigInteger[rows][length];
    BigInteger pivot = numbers[row][column];
    for (int i = 0; i < rows; i++) {
      BigInteger factor = numbers[i][column];
      for (int j = 0; j < length; j++) {
        next[i][j] =
            i == row ? numbers[i][j] : cross(i, j, pivot, factor.multiply(numbers[row][j]));
      }
      next[i][column] = i == row ? denominator : factor.negate();
    }
    return new PlainEntries(next, pivot);
  }

  private BigInteger cross(int i, int j, BigInteger pivot, BigInteger minus) {
    BigInteger[] parts =
        numbers[i][j].multiply(pivot).subtract(minus).divideAndRemainder(denominator);
    if (parts[1].signum() != 0) {
      throw new IllegalStateException("a remainder");
    }
    return parts[0];
  }

  @Override
  long unit() {
    return 1;
  }

  @Override
  long size() {
    return (long) rows * length;
  }
}
