package io.entente.solve.evolution;

import io.entente.number.Rational;
import java.util.Optional;

/**
 * The linear equations of a stationary point within a face of the simplex, in fractions: M y − μ 1
 * = b and Σ y = 1.
 */
final class SimplexSystem {

  private SimplexSystem() {}

  /**
   * The one solution, y and then μ; empty if there are none or several.
   *
   * @param m square
   * @param b as long
   */
  static Optional<Rational[]> solve(Rational[][] m, Rational[] b) {
    int n = b.length;
    Rational[][] rows = new Rational[n + 1][n + 2];
    for (int i = 0; i < n; i++) {
      System.arraycopy(m[i], 0, rows[i], 0, n);
      rows[i][n] = Rational.of(-1);
      rows[i][n + 1] = b[i];
      rows[n][i] = Rational.ONE;
    }
    rows[n][n] = Rational.ZERO;
    rows[n][n + 1] = Rational.ONE;
    for (int column = 0; column <= n; column++) {
      int pivot = column;
      while (pivot <= n && rows[pivot][column].signum() == 0) {
        pivot++;
      }
      if (pivot > n) {
        return Optional.empty();
      }
      Rational[] row = rows[pivot];
      rows[pivot] = rows[column];
      rows[column] = row;
      clear(rows, column);
    }
    Rational[] solution = new Rational[n + 1];
    for (int i = 0; i <= n; i++) {
      solution[i] = rows[i][n + 1].dividedBy(rows[i][i]);
    }
    return Optional.of(solution);
  }

  /** Makes the column zero in all rows but its own. */
  private static void clear(Rational[][] rows, int column) {
    for (int i = 0; i < rows.length; i++) {
      if (i != column && rows[i][column].signum() != 0) {
        Rational factor = rows[i][column].dividedBy(rows[column][column]);
        for (int j = column; j < rows[i].length; j++) {
          rows[i][j] = rows[i][j].minus(factor.times(rows[column][j]));
        }
      }
    }
  }

  /** Whether xᵀ M x > 0 for every x but 0; of M only the symmetric part matters. */
  static boolean isPositiveDefinite(Rational[][] m) {
    int n = m.length;
    Rational[][] rows = new Rational[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        rows[i][j] = m[i][j].plus(m[j][i]);
      }
    }
    for (int k = 0; k < n; k++) {
      if (rows[k][k].signum() <= 0) {
        return false;
      }
      for (int i = k + 1; i < n; i++) {
        Rational factor = rows[i][k].dividedBy(rows[k][k]);
        for (int j = k; j < n; j++) {
          rows[i][j] = rows[i][j].minus(factor.times(rows[k][j]));
        }
      }
    }
    return true;
  }
}
