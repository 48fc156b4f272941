package io.entente.solve.linear;

import java.math.BigInteger;

/**
 * The conditions of a region solved for some of the variables, in whole numbers over one common
 * positive denominator (Edmonds 1967): no exchange leaves a remainder, and no number grows beyond a
 * minor of the matrix.
 *
 * <p>Labels and signs as in {@link FloatingDictionary}. The last row is the objective, with negated
 * reduced costs. Mutable.
 */
final class WholeDictionary {

  final int rows;
  final int columns;
  final int[] basic;
  final int[] nonbasic;
  final BigInteger[][] entries;
  BigInteger denominator = BigInteger.ONE;
  private final Region region;

  /** What the exchanges so far have cost, in about a nanosecond each; the same everywhere. */
  double work;

  WholeDictionary(Region region, WholeRow objective) {
    this.region = region;
    rows = region.conditions();
    columns = region.variables();
    basic = new int[rows];
    nonbasic = new int[columns];
    entries = new BigInteger[rows + 1][columns + 1];
    for (int row = 0; row < rows; row++) {
      basic[row] = columns + row;
      for (int column = 0; column <= columns; column++) {
        entries[row][column] = region.row(row).get(column);
      }
    }
    for (int column = 0; column < columns; column++) {
      nonbasic[column] = column;
      entries[rows][column] = objective.get(column).negate();
    }
    entries[rows][columns] = BigInteger.ZERO;
  }

  boolean isHeld(int label) {
    return label >= columns && region.isEqual(label - columns);
  }

  int signum(int row, int column) {
    return entries[row][column].signum();
  }

  BigInteger constant(int row) {
    return entries[row][columns];
  }

  void pivot(int row, int column) {
    BigInteger pivot = entries[row][column];
    int sign = pivot.signum();
    BigInteger[] own = entries[row];
    double words = 1 + pivot.bitLength() / 32;
    work += entries.length * own.length * (100 + 10 * words * Math.sqrt(words));
    for (int i = 0; i <= rows; i++) {
      if (i == row) {
        continue;
      }
      BigInteger[] other = entries[i];
      BigInteger factor = other[column];
      for (int j = 0; j <= columns; j++) {
        if (j != column) {
          BigInteger number = other[j].multiply(pivot);
          if (factor.signum() != 0 && own[j].signum() != 0) {
            number = number.subtract(factor.multiply(own[j]));
          }
          number = number.divide(denominator);
          other[j] = sign < 0 ? number.negate() : number;
        }
      }
      other[column] = sign < 0 ? factor : factor.negate();
    }
    own[column] = denominator;
    if (sign < 0) {
      for (int j = 0; j <= columns; j++) {
        own[j] = own[j].negate();
      }
    }
    denominator = pivot.abs();
    int leaving = basic[row];
    basic[row] = nonbasic[column];
    nonbasic[column] = leaving;
  }
}
