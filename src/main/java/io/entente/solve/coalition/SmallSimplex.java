package io.entente.solve.coalition;

import java.util.Arrays;

/**
 * The simplex method on a dense table with a row per player (and one more) and a column per
 * coalition, for linear programs whose conditions are sums over the players of coalitions.
 *
 * <p>Layout: columns 0 to 2ⁿ - 1 are weights of coalitions, then one for the total, then one slack
 * per player; the last column is the right side, the last row the objective, which is minimised.
 * The column of greatest descent enters; after many pivots the first that descends (Bland), so that
 * it ends.
 */
final class SmallSimplex {

  private static final double ZERO = 1e-9;
  private static final int GREEDY = 60;
  private static final int MOST = 2000;

  private final int n;
  private final int coalitions;
  private final int total;
  private final int right;
  private final double[][] table;
  private final int[] basis;
  private int rows;
  private double scale;

  SmallSimplex(int players) {
    n = players;
    coalitions = 1 << n;
    total = coalitions;
    right = coalitions + 1 + n;
    table = new double[n + 2][right + 1];
    basis = new int[n + 1];
  }

  /**
   * The greatest Σ λ(S) w(S), λ ≥ 0, such that the weights of each player's coalitions sum to at
   * most 1: the least total that gives each coalition w(S); NaN if it was not found.
   *
   * @param worth those of 0 or less count nothing
   */
  double covering(double[] worth, double largest) {
    clear(n, largest);
    for (int s = 1; s < coalitions - 1; s++) {
      if (worth[s] > 0) {
        column(s, 0);
        table[rows][s] = -worth[s];
      }
    }
    for (int p = 0; p < n; p++) {
      table[p][right] = 1;
    }
    return solve() ? table[rows][right] : Double.NaN;
  }

  /**
   * The greatest e such that y(S) ≥ r(S) + e for each open coalition and y(S) ≥ r(S) for each
   * settled one, where y ≥ 0 and all together have {@code left}; whether it was found.
   *
   * @param state of each coalition: whether it is open, settled, or counts nothing
   */
  boolean least(double[] r, State[] state, double left, double largest) {
    clear(n + 1, largest);
    int start = 0;
    for (int s = 1; s < coalitions - 1; s++) {
      if (state[s] != State.OUT) {
        column(s, 0);
        table[n][s] = state[s] == State.OPEN ? 1 : 0;
        table[rows][s] = -r[s];
        boolean better = state[s] == State.OPEN && (start == 0 || r[s] > r[start]);
        start = better ? s : start;
      }
    }
    column(total, 0);
    for (int p = 0; p < n; p++) {
      table[p][total] = -1;
    }
    table[rows][total] = left;
    table[n][right] = 1;
    pivot(n, start);
    pivot(Integer.numberOfTrailingZeros(start), total);
    return solve();
  }

  /** What a coalition counts in the program last solved. */
  enum State {
    OPEN,
    SETTLED,
    OUT
  }

  /** The value of the program that {@link #least} solved. */
  double optimum() {
    return -table[rows][right];
  }

  /** What a player gets there. */
  double share(int player) {
    return Math.max(0, table[rows][total + 1 + player]);
  }

  /** The weight of a coalition there; positive only if its condition holds with equality always. */
  double multiplier(int coalition) {
    for (int row = 0; row < rows; row++) {
      if (basis[row] == coalition) {
        return table[row][right];
      }
    }
    return 0;
  }

  private void clear(int conditions, double largest) {
    rows = conditions;
    scale = Math.max(largest, Double.MIN_NORMAL);
    for (double[] row : table) {
      Arrays.fill(row, 0);
    }
    for (int p = 0; p < n; p++) {
      table[p][total + 1 + p] = 1;
      basis[p] = total + 1 + p;
    }
    basis[n] = -1;
  }

  private void column(int s, double cost) {
    for (int p = 0; p < n && s < coalitions; p++) {
      table[p][s] = s >> p & 1;
    }
    table[rows][s] = cost;
  }

  private boolean solve() {
    for (int step = 0; step < MOST; step++) {
      int enter = entering(step < GREEDY);
      if (enter < 0) {
        return true;
      }
      int leave = leaving(enter);
      if (leave < 0) {
        return false;
      }
      pivot(leave, enter);
    }
    return false;
  }

  private int entering(boolean greedy) {
    double[] cost = table[rows];
    int best = -1;
    double least = -ZERO * scale;
    for (int c = 1; c < right; c++) {
      if (cost[c] < least) {
        best = c;
        if (!greedy) {
          return best;
        }
        least = cost[c];
      }
    }
    return best;
  }

  private int leaving(int enter) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int row = 0; row < rows; row++) {
      double at = table[row][enter];
      if (at > ZERO) {
        double ratio = Math.max(0, table[row][right]) / at;
        boolean tied = best >= 0 && Math.abs(ratio - least) <= ZERO;
        if (tied ? basis[row] < basis[best] : ratio < least) {
          least = ratio;
          best = row;
        }
      }
    }
    return best;
  }

  private void pivot(int row, int column) {
    double[] own = table[row];
    double by = own[column];
    for (int c = 0; c <= right; c++) {
      own[c] /= by;
    }
    own[column] = 1;
    for (int r = 0; r <= rows; r++) {
      double[] other = table[r];
      double factor = other[column];
      if (r != row && factor != 0) {
        for (int c = 0; c <= right; c++) {
          other[c] -= factor * own[c];
        }
        other[column] = 0;
      }
    }
    basis[row] = column;
  }
}
