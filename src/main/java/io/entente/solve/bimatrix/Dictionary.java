package io.entente.solve.bimatrix;

import java.math.BigInteger;

/**
 * A system of linear equations solved for some of its variables, in integers over one common
 * denominator.
 *
 * <p>Row i says: basic variable i = (constant i - sum over columns j of entry ij times nonbasic
 * variable j) / denominator, with a positive denominator. Variables are known by their labels; all
 * may not be negative, but those of the last rows, which never leave. Entries are minors of the
 * matrix the dictionary began with (Edmonds 1967), so that division in a pivot leaves no remainder.
 * They are in the narrowest arithmetic that holds them, which changes on the way: {@link Entries}.
 *
 * <p>Mutable.
 */
final class Dictionary {

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

  private final Work work;

  private Entries entries;

  /** Numbers that are not needed any more, to be written over; or null. */
  private Entries spare;

  /**
   * @param rowLabels label of each row's basic variable
   * @param columnLabels label of each column's nonbasic variable
   * @param bounded how many rows, counted from the first, have variables that may not be negative
   * @param entries of as many rows, one longer than there are columns
   * @param work counts exchanges and comparisons
   */
  Dictionary(int[] rowLabels, int[] columnLabels, int bounded, Entries entries, Work work) {
    this.entries = entries;
    this.work = work;
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
  int signum(int row, int column) {
    return entries.signum(row, column);
  }

  /** An entry, or a constant. */
  BigInteger entry(int row, int column) {
    return entries.get(row, column);
  }

  BigInteger denominator() {
    return entries.denominator();
  }

  /** What an exchange of one entry costs now, in units of {@link Effort}. */
  long unit() {
    return entries.unit();
  }

  int rowLabel(int row) {
    return rowLabels[row];
  }

  int columnLabel(int column) {
    return columnLabels[column];
  }

  /** The row of a label's variable, negative if it is nonbasic and hence 0. */
  int row(int label) {
    return places[label];
  }

  /** Exchanges a basic and a nonbasic variable; a second call with the same numbers undoes it. */
  void pivot(int row, int column) {
    spare = pivotKeeping(row, column);
  }

  /**
   * The same, but keeps the numbers as they were, for {@link #undo}.
   *
   * @return what they were
   */
  Entries pivotKeeping(int row, int column) {
    Entries before = entries;
    entries = before.exchanged(row, column, spare);
    spare = null;
    work.spend(rows * (columns + 1L) * Math.max(before.unit(), entries.unit()));
    exchangeLabels(row, column);
    return before;
  }

  /**
   * Undoes the last exchange that has not been undone, of this row and column.
   *
   * @param before what the numbers were
   */
  void undo(int row, int column, Entries before) {
    work.spend(rows);
    spare = entries;
    entries = before;
    exchangeLabels(row, column);
  }

  /** Hands over numbers that are not needed any more. */
  void reuse(Entries numbers) {
    spare = numbers;
  }

  private void exchangeLabels(int row, int column) {
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
  int leavingRow(int column) {
    int best = -1;
    long comparisons = 0;
    Entries now = entries;
    for (int row = 0; row < bounded; row++) {
      if (now.signum(row, column) > 0) {
        comparisons++;
        best = best < 0 || leavesBefore(row, best, column) ? row : best;
      }
    }
    work.spend(bounded + comparisons * now.unit());
    return best;
  }

  private boolean leavesBefore(int one, int other, int column) {
    int sign = entries.compareQuotients(one, other, column);
    if (sign != 0) {
      return sign < 0;
    }
    int looked = 0;
    for (int label : order) {
      int place = places[label];
      looked++;
      if (place == one || place == other) {
        sign = place == one ? 1 : -1;
      } else if (place < 0) {
        int at = -1 - place;
        sign = entries.compareProducts(one, at, other, column, other, at, one, column);
      }
      if (sign != 0) {
        work.spend(looked * entries.unit());
        return sign < 0;
      }
    }
    throw new IllegalStateException("two rows that no perturbation tells apart");
  }
}
