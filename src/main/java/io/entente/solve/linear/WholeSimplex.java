package io.entente.solve.linear;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * The simplex method in whole numbers, from any basis: what decides where doubles could not.
 *
 * <p>Whatever enters or leaves is the variable of the lowest number among those that may (Bland
 * 1977), so that no basis comes back; a region without a known point is entered by the dual method.
 * Every verdict comes with its proof.
 */
final class WholeSimplex {

  /**
   * A verdict and its proof.
   *
   * @param status optimal, empty or unbounded
   * @param point a point of the region, unless it is empty
   * @param multipliers the proof of optimality or of emptiness
   * @param direction along which the objective grows without end
   */
  record Verdict(
      Optimum.Status status, Fractions point, Fractions multipliers, Fractions direction) {}

  private static final Fractions NONE = new Fractions(new BigInteger[0], BigInteger.ONE);

  private final WholeDictionary at;
  private final double budget;

  /**
   * Prepares a search.
   *
   * @param budget what it may cost, as {@link WholeDictionary#work} counts
   */
  WholeSimplex(Region region, WholeRow objective, double budget) {
    this.at = new WholeDictionary(region, objective);
    this.budget = budget;
  }

  /**
   * Solves; empty if that takes more than the budget.
   *
   * @param basis labels of basic variables to begin with
   */
  Optional<Verdict> solve(int[] basis) {
    return begin(basis) ? verdict() : Optional.empty();
  }

  /** What the search has cost. */
  double work() {
    return at.work;
  }

  private boolean begin(int[] basis) {
    boolean[] wanted = new boolean[at.rows + at.columns];
    for (int label : basis) {
      wanted[label] = true;
    }
    for (int column = 0; column < at.columns; column++) {
      for (int row = 0; wanted[at.nonbasic[column]] && row < at.rows; row++) {
        if (!wanted[at.basic[row]] && at.signum(row, column) != 0) {
          if (at.work > budget) {
            return false;
          }
          at.pivot(row, column);
        }
      }
    }
    return true;
  }

  private Optional<Verdict> verdict() {
    for (int row = 0; row < at.rows; row++) {
      if (at.isHeld(at.basic[row])) {
        int column = lowest(row, false);
        if (column >= 0) {
          at.pivot(row, column);
        } else if (at.constant(row).signum() != 0) {
          return Optional.of(new Verdict(Optimum.Status.INFEASIBLE, NONE, combination(row), NONE));
        }
      }
    }
    boolean priced = enteringColumn() < 0;
    while (at.work <= budget) {
      int row = infeasibleRow();
      if (row < 0) {
        return primal();
      }
      int column = priced ? cheapest(row) : lowest(row, true);
      if (column < 0) {
        return Optional.of(new Verdict(Optimum.Status.INFEASIBLE, NONE, combination(row), NONE));
      }
      at.pivot(row, column);
    }
    return Optional.empty();
  }

  private Optional<Verdict> primal() {
    while (at.work <= budget) {
      int column = enteringColumn();
      if (column < 0) {
        return Optional.of(
            new Verdict(Optimum.Status.OPTIMAL, point(), combination(at.rows), NONE));
      }
      int row = leavingRow(column);
      if (row < 0) {
        return Optional.of(new Verdict(Optimum.Status.UNBOUNDED, point(), NONE, direction(column)));
      }
      at.pivot(row, column);
    }
    return Optional.empty();
  }

  /** The column of the lowest label that is not 0 in a row, or that is negative. */
  private int lowest(int row, boolean negative) {
    int best = -1;
    for (int column = 0; column < at.columns; column++) {
      int sign = at.signum(row, column);
      int label = at.nonbasic[column];
      if ((negative ? sign < 0 : sign != 0)
          && !at.isHeld(label)
          && (best < 0 || label < at.nonbasic[best])) {
        best = column;
      }
    }
    return best;
  }

  private int infeasibleRow() {
    int best = -1;
    for (int row = 0; row < at.rows; row++) {
      if (at.constant(row).signum() < 0
          && !at.isHeld(at.basic[row])
          && (best < 0 || at.basic[row] < at.basic[best])) {
        best = row;
      }
    }
    return best;
  }

  private int cheapest(int row) {
    int best = -1;
    for (int column = 0; column < at.columns; column++) {
      if (at.signum(row, column) >= 0 || at.isHeld(at.nonbasic[column])) {
        continue;
      }
      int sign = -1;
      if (best >= 0) {
        BigInteger one = at.entries[at.rows][column].multiply(at.entries[row][best].negate());
        BigInteger other = at.entries[at.rows][best].multiply(at.entries[row][column].negate());
        sign = one.compareTo(other);
      }
      if (sign < 0 || sign == 0 && at.nonbasic[column] < at.nonbasic[best]) {
        best = column;
      }
    }
    return best;
  }

  private int enteringColumn() {
    return lowest(at.rows, true);
  }

  private int leavingRow(int column) {
    int best = -1;
    for (int row = 0; row < at.rows; row++) {
      if (at.signum(row, column) <= 0) {
        continue;
      }
      int sign = -1;
      if (best >= 0) {
        BigInteger one = at.constant(row).multiply(at.entries[best][column]);
        sign = one.compareTo(at.constant(best).multiply(at.entries[row][column]));
      }
      if (sign < 0 || sign == 0 && at.basic[row] < at.basic[best]) {
        best = row;
      }
    }
    return best;
  }

  private Fractions point() {
    BigInteger[] point = new BigInteger[at.columns];
    Arrays.fill(point, BigInteger.ZERO);
    for (int row = 0; row < at.rows; row++) {
      if (at.basic[row] < at.columns) {
        point[at.basic[row]] = at.constant(row);
      }
    }
    return new Fractions(point, at.denominator);
  }

  private Fractions direction(int column) {
    BigInteger[] direction = new BigInteger[at.columns];
    Arrays.fill(direction, BigInteger.ZERO);
    if (at.nonbasic[column] < at.columns) {
      direction[at.nonbasic[column]] = at.denominator;
    }
    for (int row = 0; row < at.rows; row++) {
      if (at.basic[row] < at.columns) {
        direction[at.basic[row]] = at.entries[row][column].negate();
      }
    }
    return new Fractions(direction, at.denominator);
  }

  /**
   * How often each condition went into a row: the multipliers of the slacks that stand in it. Of a
   * row that contradicts itself with a positive constant, the negated ones.
   */
  private Fractions combination(int row) {
    BigInteger[] multipliers = new BigInteger[at.rows];
    Arrays.fill(multipliers, BigInteger.ZERO);
    for (int column = 0; column < at.columns; column++) {
      if (at.nonbasic[column] >= at.columns) {
        multipliers[at.nonbasic[column] - at.columns] = at.entries[row][column];
      }
    }
    if (row < at.rows) {
      if (at.basic[row] >= at.columns) {
        multipliers[at.basic[row] - at.columns] = at.denominator;
      }
      if (at.constant(row).signum() > 0) {
        for (int i = 0; i < multipliers.length; i++) {
          multipliers[i] = multipliers[i].negate();
        }
      }
    }
    return new Fractions(multipliers, at.denominator);
  }
}
