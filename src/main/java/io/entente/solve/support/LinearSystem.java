package io.entente.solve.support;

import io.entente.number.Rational;
import java.util.List;

/** A system of linear equations in fractions. */
final class LinearSystem {

  /** How many solutions a system has. */
  enum Kind {
    NONE,
    ONE,
    MANY
  }

  /**
   * The answer.
   *
   * @param kind how many there are
   * @param solution the solution, if it is one; else empty
   */
  record Answer(Kind kind, Rational[] solution) {}

  private LinearSystem() {}

  /**
   * Solves it by elimination.
   *
   * @param rows per equation its coefficients and, last, its right side; they are overwritten
   */
  static Answer solve(List<Rational[]> rows, int unknowns) {
    int rank = 0;
    for (int column = 0; column < unknowns; column++) {
      int pivot = rank;
      while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
        pivot++;
      }
      if (pivot == rows.size()) {
        continue;
      }
      Rational[] row = rows.get(pivot);
      rows.set(pivot, rows.get(rank));
      rows.set(rank, row);
      Rational factor = row[column].reciprocal();
      for (int j = column; j <= unknowns; j++) {
        row[j] = row[j].times(factor);
      }
      for (Rational[] other : rows) {
        Rational times = other[column];
        for (int j = column; j <= unknowns && other != row && times.signum() != 0; j++) {
          other[j] = other[j].minus(times.times(row[j]));
        }
      }
      rank++;
    }
    for (int i = rank; i < rows.size(); i++) {
      if (rows.get(i)[unknowns].signum() != 0) {
        return new Answer(Kind.NONE, new Rational[0]);
      }
    }
    if (rank < unknowns) {
      return new Answer(Kind.MANY, new Rational[0]);
    }
    Rational[] solution = new Rational[unknowns];
    for (int i = 0; i < unknowns; i++) {
      solution[i] = rows.get(i)[unknowns];
    }
    return new Answer(Kind.ONE, solution);
  }
}
