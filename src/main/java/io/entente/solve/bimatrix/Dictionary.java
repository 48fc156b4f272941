package io.entente.solve.bimatrix;

import java.math.BigInteger;

/**
 * A system of linear equations solved for some of its variables, in integers over one common
 * denominator.
 *
 * <p>Row i says: basic variable i = (constant i - sum over columns j of entry ij times nonbasic
 * variable j) / denominator, with a positive denominator. Variables are known by their labels; all
 * may not be negative, but those of the last rows, which never leave. Entries are minors of the
 * matrix the dictionary began with (Edmonds 1967), so their size is bounded beforehand and division
 * in a pivot leaves no remainder.
 *
 * <p>Mutable.
 */
abstract class Dictionary {

  final int rows;

  /** Only the variables of the first so many rows may not be negative; the others are free. */
  private final int bounded;

  /** Columns of nonbasic variables; column number {@code columns} holds the constants. */
  final int columns;

  private final int[] rowLabels;
  private final int[] columnLabels;

  /** Per label its row, or -1 - its column. */
  private final int[] places;

  /** Labels from the greatest perturbation to the least. */
  private final int[] order;

  private long spent;

  /**
   * @param rowLabels label of each row's basic variable
   * @param columnLabels label of each column's nonbasic variable
   * @param bounded how many rows, counted from the first, have variables that may not be negative
   */
  Dictionary(int[] rowLabels, int[] columnLabels, int bounded) {
    this.rows = rowLabels.length;
    this.bounded = bounded;
    this.columns = columnLabels.length;
    this.rowLabels = rowLabels;
    this.columnLabels = columnLabels;
    this.places = new int[rows + columns];
    this.order = new int[rows + columns];
    for (int row = 0; row < rows; row++) {
      places[rowLabels[row]] = row;
      order[row] = rowLabels[row];
    }
    for (int column = 0; column < columns; column++) {
      places[columnLabels[column]] = -1 - column;
      order[rows + column] = columnLabels[column];
    }
  }

  /** The sign of an entry, or of a constant. */
  abstract int signum(int row, int column);

  /** Compares entry (a, b) times entry (c, d) with entry (e, f) times entry (g, h). */
  abstract int compareProducts(int a, int b, int c, int d, int e, int f, int g, int h);

  /** An entry, or a constant. */
  abstract BigInteger entry(int row, int column);

  abstract BigInteger denominator();

  /** Replaces every number by what it is after the exchange; the entry is positive. */
  abstract void exchange(int row, int column);

  /** What an exchange of one entry costs now, in units of {@link Effort}. */
  abstract long unit();

  /** Negates a row, where that says the same: its variable and its constant are 0. */
  abstract void negate(int row);

  final int rowLabel(int row) {
    return rowLabels[row];
  }

  final int columnLabel(int column) {
    return columnLabels[column];
  }

  /** The row of a label's variable, negative if it is nonbasic and hence 0. */
  final int row(int label) {
    return places[label];
  }

  /** What all exchanges and comparisons have cost, in units of {@link Effort}. */
  final long spent() {
    return spent;
  }

  /** Exchanges a basic and a nonbasic variable; a second call with the same numbers undoes it. */
  final void pivot(int row, int column) {
    spent += rows * (columns + 1L) * unit();
    exchange(row, column);
    int leaving = rowLabels[row];
    rowLabels[row] = columnLabels[column];
    columnLabels[column] = leaving;
    places[rowLabels[row]] = row;
    places[leaving] = -1 - column;
  }

  /**
   * The row whose variable is the first to reach 0 when a nonbasic variable grows; -1 if none does.
   *
   * <p>Ties are broken as if every variable were bounded by a tiny negative number of its own size
   * instead of 0, the variables that were basic in the beginning by the greatest; so there is
   * always one row only.
   */
  final int leavingRow(int column) {
    int best = -1;
    spent += bounded;
    for (int row = 0; row < bounded; row++) {
      if (signum(row, column) > 0 && (best < 0 || leavesBefore(row, best, column))) {
        best = row;
      }
    }
    return best;
  }

  private boolean leavesBefore(int one, int other, int column) {
    int sign = compareProducts(one, columns, other, column, other, columns, one, column);
    if (sign != 0) {
      return sign < 0;
    }
    for (int label : order) {
      int place = places[label];
      spent += 4;
      if (place == one) {
        return false;
      }
      if (place == other) {
        return true;
      }
      if (place < 0) {
        int at = -1 - place;
        sign = compareProducts(one, at, other, column, other, at, one, column);
        if (sign != 0) {
          return sign < 0;
        }
      }
    }
    throw new IllegalStateException("two rows that no perturbation tells apart");
  }
}
