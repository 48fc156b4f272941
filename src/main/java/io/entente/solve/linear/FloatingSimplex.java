package io.entente.solve.linear;

import java.util.Arrays;

/**
 * The simplex method in doubles: proposes a basis, and vouches for nothing.
 *
 * <p>Where a first basis is dual feasible, as it is for every objective over a set of
 * probabilities, the dual method alone does it. Otherwise a feasible basis is found by the dual
 * method under an invented objective, for which every basis is dual feasible (no artificial
 * variables), and the primal method goes on from there. Degenerate programs, such as all over
 * correlated equilibria, are walked with perturbed objectives and constants, so that every exchange
 * gains something; what a perturbation leaves over is repaired with the true numbers. The
 * perturbations are fixed, so that the same program goes the same way everywhere.
 *
 * <p>The dual method takes the row that is infeasible by the greatest distance (steepest edge,
 * Goldfarb and Reid 1977), of which the whole dictionary knows the exact lengths.
 *
 * @see "Dantzig (1963), Linear Programming and Extensions"
 * @see "Harris (1973), Pivot selection methods of the Devex LP code, Mathematical Programming 5,
 *     1-28"
 */
final class FloatingSimplex {

  /** What is smaller than this counts as 0; rows are scaled to 1. */
  private static final double ZERO = 1e-9;

  /** A search that is gone on with looks so much closer. */
  private static final double CLOSER = 1e-3;

  private static final double STEP = 1e-6;
  private static final int REPAIRS = 12;

  private final Region region;
  private FloatingDictionary at;
  private final Effort effort;
  private int left;

  /** A constant or reduced cost that is no farther below 0 counts as 0. */
  private double tolerance = ZERO;

  FloatingSimplex(Region region, Effort effort) {
    this.region = region;
    this.effort = effort;
    this.at = new FloatingDictionary(region);
  }

  /** The dictionary where the search stands. */
  FloatingDictionary dictionary() {
    return at;
  }

  /** Goes from the beginning to a basis that looks best for this objective; false if it gave up. */
  boolean maximise(double[] objective) {
    at = new FloatingDictionary(region);
    tolerance = ZERO;
    left = 2000 + 10 * (at.rows + at.columns);
    at.objective(objective);
    driveOutHeld();
    if (enteringColumn() >= 0 && !feasible()) {
      return false;
    }
    return improve(objective);
  }

  /** Goes on from the present basis, computed afresh from what was given, and looks closer. */
  boolean maximiseAgain(double[] objective) {
    refresh();
    tolerance *= CLOSER;
    left = at.rows + at.columns;
    return improve(objective);
  }

  /** Whether another exchange may be made. */
  private boolean goesOn() {
    effort.spend(1.5 * at.rows * at.columns);
    return left-- > 0 && !effort.isSpent();
  }

  private boolean improve(double[] objective) {
    at.objective(objective);
    double step = STEP;
    for (int repair = 0; repair < REPAIRS && left > 0; repair++) {
      boolean improvable = enteringColumn() >= 0;
      if (!improvable && lowestRow() < 0) {
        return true;
      }
      if (improvable) {
        perturbConstants(step);
        if (!primal()) {
          return false;
        }
      } else {
        perturbObjective(step);
        if (!dual()) {
          return false;
        }
      }
      step /= 4;
    }
    return false;
  }

  private void refresh() {
    boolean[] wanted = new boolean[at.rows + at.columns];
    for (int label : at.basic) {
      wanted[label] = true;
    }
    at = new FloatingDictionary(region);
    while (true) {
      int bestRow = -1;
      int bestColumn = -1;
      double best = ZERO;
      for (int row = 0; row < at.rows; row++) {
        if (wanted[at.basic[row]]) {
          continue;
        }
        for (int column = 0; column < at.columns; column++) {
          double size = Math.abs(at.entries[row][column]);
          if (size > best && wanted[at.nonbasic[column]]) {
            best = size;
            bestRow = row;
            bestColumn = column;
          }
        }
      }
      if (bestRow < 0) {
        return;
      }
      effort.spend(1.5 * at.rows * at.columns);
      at.pivot(bestRow, bestColumn);
    }
  }

  /**
   * Exchanges the variables that are held at 0 for others: of those with the right sign for the one
   * that keeps reduced costs right, else for the largest entry.
   */
  private void driveOutHeld() {
    for (int row = 0; row < at.rows; row++) {
      if (!at.isHeld(at.basic[row])) {
        continue;
      }
      double[] own = at.entries[row];
      double[] costs = at.entries[at.objective];
      int best = -1;
      int largest = -1;
      for (int column = 0; column < at.columns; column++) {
        if (at.isHeld(at.nonbasic[column]) || Math.abs(own[column]) <= ZERO) {
          continue;
        }
        if (largest < 0 || Math.abs(own[column]) > Math.abs(own[largest])) {
          largest = column;
        }
        if (own[column] > ZERO
            && (best < 0 || costs[column] / own[column] < costs[best] / own[best])) {
          best = column;
        }
      }
      boolean small = best < 0 || own[best] < 1e-3 * Math.abs(own[largest]);
      if (largest >= 0) {
        at.pivot(row, small ? largest : best);
      }
    }
  }

  private boolean feasible() {
    double[] invented = at.entries[at.shifted];
    for (int column = 0; column < at.columns; column++) {
      invented[column] = 1 + fraction(column);
    }
    return dual();
  }

  private void perturbConstants(double step) {
    for (int row = 0; row < at.rows; row++) {
      double constant = at.entries[row][at.constants];
      at.entries[row][at.perturbed] = Math.max(0, constant) + step * (1 + fraction(row));
    }
  }

  private void perturbObjective(double step) {
    for (int column = 0; column < at.columns; column++) {
      double cost = at.entries[at.objective][column];
      at.entries[at.shifted][column] = Math.max(0, cost) + step * (1 + fraction(column));
    }
  }

  /** A number in [0, 1) that looks drawn, the same for the same number everywhere. */
  private static double fraction(int number) {
    double product = (number + 1) * 0.6180339887498949;
    return product - Math.floor(product);
  }

  private boolean primal() {
    while (true) {
      int column = enteringColumn();
      if (column < 0) {
        return true;
      }
      int row = leavingRow(column);
      if (row < 0 || !goesOn()) {
        return false;
      }
      at.pivot(row, column);
    }
  }

  private int enteringColumn() {
    double[] costs = at.entries[at.objective];
    int best = -1;
    double lowest = -tolerance;
    for (int column = 0; column < at.columns; column++) {
      if (costs[column] < lowest && !at.isHeld(at.nonbasic[column])) {
        lowest = costs[column];
        best = column;
      }
    }
    return best;
  }

  private int leavingRow(int column) {
    double bound = Double.POSITIVE_INFINITY;
    for (int row = 0; row < at.rows; row++) {
      double entry = at.entries[row][column];
      if (entry > ZERO) {
        bound = Math.min(bound, (Math.max(0, at.entries[row][at.perturbed]) + ZERO) / entry);
      }
    }
    int best = -1;
    double largest = 0;
    for (int row = 0; row < at.rows; row++) {
      double entry = at.entries[row][column];
      if (entry > Math.max(ZERO, largest)
          && Math.max(0, at.entries[row][at.perturbed]) / entry <= bound) {
        largest = entry;
        best = row;
      }
    }
    return best;
  }

  private boolean dual() {
    while (true) {
      int row = lowestRow();
      if (row < 0) {
        return true;
      }
      int column = leavingColumn(row);
      if (column < 0 || !goesOn()) {
        return false;
      }
      at.pivot(row, column);
    }
  }

  /** The infeasible row that is farthest from being feasible; -1 if all are. */
  private int lowestRow() {
    int best = -1;
    double farthest = 0;
    for (int row = 0; row < at.rows; row++) {
      double[] own = at.entries[row];
      double constant = own[at.constants];
      if (constant < -tolerance) {
        double length = 1;
        for (int column = 0; column < at.columns; column++) {
          length += own[column] * own[column];
        }
        if (constant * constant / length > farthest) {
          farthest = constant * constant / length;
          best = row;
        }
      }
    }
    return best;
  }

  private int leavingColumn(int row) {
    double[] own = at.entries[row];
    double[] costs = at.entries[at.shifted];
    double bound = Double.POSITIVE_INFINITY;
    for (int column = 0; column < at.columns; column++) {
      if (own[column] < -ZERO && !at.isHeld(at.nonbasic[column])) {
        bound = Math.min(bound, (Math.max(0, costs[column]) + ZERO) / -own[column]);
      }
    }
    int best = -1;
    double largest = 0;
    for (int column = 0; column < at.columns; column++) {
      double size = -own[column];
      if (size > Math.max(ZERO, largest)
          && !at.isHeld(at.nonbasic[column])
          && Math.max(0, costs[column]) / size <= bound) {
        largest = size;
        best = column;
      }
    }
    return best;
  }

  /** The labels of the basic variables, ascending. */
  int[] basis() {
    int[] basis = at.basic.clone();
    Arrays.sort(basis);
    return basis;
  }
}
