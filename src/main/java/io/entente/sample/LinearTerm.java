package io.entente.sample;

import io.entente.number.Rational;

/**
 * What one term adds to its actor's payoffs: at each place of its scope a level times a
 * coefficient, the same everywhere or, for a plain table, one for each payoff.
 */
final class LinearTerm {

  private static final int NONE = -1;

  private final Scope scope;
  private final int first;
  private final boolean table;
  private final int[] rowAt;
  private final Rational[] levels;

  /**
   * A reason.
   *
   * @param coefficient its weight
   * @param levels by place
   */
  LinearTerm(Scope scope, int coefficient, Rational[] levels) {
    this.scope = scope;
    this.first = coefficient;
    this.table = false;
    this.rowAt = new int[0];
    this.levels = levels;
  }

  /**
   * A plain table.
   *
   * @param first the coefficient of its first row
   * @param rowAt by place
   */
  LinearTerm(Scope scope, int first, int[] rowAt) {
    this.scope = scope;
    this.first = first;
    this.table = true;
    this.rowAt = rowAt;
    this.levels = new Rational[0];
  }

  boolean isTable() {
    return table;
  }

  /** The coefficient that counts at a combination of moves, or -1 if none does. */
  int coefficientAt(int cell) {
    if (!table) {
      return first;
    }
    int row = rowAt[scope.place(cell)];
    return row == Rows.NONE ? NONE : first + row;
  }

  /** What it is multiplied by. */
  Rational levelAt(int cell) {
    return table ? Rational.ONE : levels[scope.place(cell)];
  }
}
