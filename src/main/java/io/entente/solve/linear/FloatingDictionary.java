package io.entente.solve.linear;

import java.util.Arrays;

/**
 * The conditions of a region solved for some of the variables, in doubles.
 *
 * <p>Variables are known by labels: 0 to n-1 those of the region, n+i the slack of condition i,
 * which is held at 0 where the condition is an equation. Row i says: basic variable i + sum over
 * columns j of entry ij times nonbasic variable j = constant i. Two columns of constants go along,
 * the true ones and perturbed ones, and two rows of objectives likewise.
 *
 * <p>Each row begins divided by its largest coefficient. Mutable.
 */
final class FloatingDictionary {

  final int rows;
  final int columns;

  /** The column of the true constants. */
  final int constants;

  /** The column of the perturbed constants. */
  final int perturbed;

  /** The row of the true objective: its entries are the negated reduced costs. */
  final int objective;

  /** The row of the perturbed objective. */
  final int shifted;

  final double[][] entries;
  final int[] basic;
  final int[] nonbasic;
  private final boolean[] held;

  FloatingDictionary(Region region) {
    rows = region.conditions();
    columns = region.variables();
    constants = columns;
    perturbed = columns + 1;
    objective = rows;
    shifted = rows + 1;
    entries = new double[rows + 2][columns + 2];
    basic = new int[rows];
    nonbasic = new int[columns];
    held = new boolean[rows + columns];
    for (int row = 0; row < rows; row++) {
      double[] scaled = region.row(row).scaled();
      System.arraycopy(scaled, 0, entries[row], 0, columns + 1);
      basic[row] = columns + row;
      held[columns + row] = region.isEqual(row);
    }
    for (int column = 0; column < columns; column++) {
      nonbasic[column] = column;
    }
  }

  /** Whether the variable with this label is held at 0. */
  boolean isHeld(int label) {
    return held[label];
  }

  /** Exchanges a basic and a nonbasic variable. */
  void pivot(int row, int column) {
    double[] own = entries[row];
    double pivot = own[column];
    for (int j = 0; j < own.length; j++) {
      own[j] /= pivot;
    }
    own[column] = 1 / pivot;
    for (int i = 0; i < entries.length; i++) {
      double[] other = entries[i];
      double factor = other[column];
      if (i == row || factor == 0) {
        continue;
      }
      for (int j = 0; j < other.length; j++) {
        other[j] -= factor * own[j];
      }
      other[column] = -factor / pivot;
    }
    int leaving = basic[row];
    basic[row] = nonbasic[column];
    nonbasic[column] = leaving;
  }

  /** Sets the true objective, in terms of the region's variables. */
  void objective(double[] coefficients) {
    double[] row = entries[objective];
    Arrays.fill(row, 0);
    for (int column = 0; column < columns; column++) {
      if (nonbasic[column] < columns) {
        row[column] = -coefficients[nonbasic[column]];
      }
    }
    for (int i = 0; i < rows; i++) {
      double factor = basic[i] < columns ? coefficients[basic[i]] : 0;
      if (factor != 0) {
        for (int j = 0; j < row.length; j++) {
          row[j] += factor * entries[i][j];
        }
      }
    }
  }
}
