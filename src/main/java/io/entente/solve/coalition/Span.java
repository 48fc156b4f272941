package io.entente.solve.coalition;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/** What coalitions span as vectors of ones and zeros: whose totals follow from theirs. */
final class Span {

  private final int players;
  private final List<Rational[]> rows = new ArrayList<>();
  private final List<Integer> pivots = new ArrayList<>();

  Span(int players) {
    this.players = players;
  }

  int rank() {
    return rows.size();
  }

  /** Whether the total of a coalition follows from those that were added. */
  boolean contains(int coalition) {
    return pivot(reduced(coalition)) < 0;
  }

  /** Adds a coalition; whether its total does not follow from those before. */
  boolean add(int coalition) {
    Rational[] row = reduced(coalition);
    int pivot = pivot(row);
    if (pivot < 0) {
      return false;
    }
    rows.add(row);
    pivots.add(pivot);
    return true;
  }

  private Rational[] reduced(int coalition) {
    Rational[] row = new Rational[players];
    for (int p = 0; p < players; p++) {
      row[p] = Rational.of(coalition >> p & 1);
    }
    for (int r = 0; r < rows.size(); r++) {
      int pivot = pivots.get(r);
      if (row[pivot].signum() != 0) {
        Rational factor = row[pivot].dividedBy(rows.get(r)[pivot]);
        for (int p = 0; p < players; p++) {
          row[p] = row[p].minus(factor.times(rows.get(r)[p]));
        }
      }
    }
    return row;
  }

  private static int pivot(Rational[] row) {
    for (int p = 0; p < row.length; p++) {
      if (row[p].signum() != 0) {
        return p;
      }
    }
    return -1;
  }
}
