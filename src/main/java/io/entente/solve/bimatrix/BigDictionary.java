package io.entente.solve.bimatrix;

import java.math.BigInteger;

/** A dictionary whose entries may be of any size. */
final class BigDictionary extends Dictionary {

  private final BigInteger[][] entries;
  private BigInteger denominator = BigInteger.ONE;

  /**
   * @param entries becomes this dictionary's own
   */
  BigDictionary(int[] rowLabels, int[] columnLabels, int bounded, BigInteger[][] entries) {
    super(rowLabels, columnLabels, bounded);
    this.entries = entries;
  }

  @Override
  int signum(int row, int column) {
    return entries[row][column].signum();
  }

  @Override
  int compareProducts(int a, int b, int c, int d, int e, int f, int g, int h) {
    return entries[a][b].multiply(entries[c][d]).compareTo(entries[e][f].multiply(entries[g][h]));
  }

  @Override
  BigInteger entry(int row, int column) {
    return entries[row][column];
  }

  @Override
  BigInteger denominator() {
    return denominator;
  }

  @Override
  long unit() {
    return Effort.unit(WideDictionary.BITS + denominator.bitLength());
  }

  @Override
  void negate(int row) {
    for (int column = 0; column <= columns; column++) {
      entries[row][column] = entries[row][column].negate();
    }
  }

  @Override
  void exchange(int row, int column) {
    BigInteger[] pivotRow = entries[row];
    BigInteger pivot = pivotRow[column];
    for (int i = 0; i < rows; i++) {
      if (i == row) {
        continue;
      }
      BigInteger[] line = entries[i];
      BigInteger factor = line[column];
      for (int j = 0; j <= columns; j++) {
        line[j] =
            j == column
                ? factor.negate()
                : line[j]
                    .multiply(pivot)
                    .subtract(factor.multiply(pivotRow[j]))
                    .divide(denominator);
      }
    }
    pivotRow[column] = denominator;
    denominator = pivot;
  }
}
