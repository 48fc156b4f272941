package io.entente.solve.coalition;

import io.entente.solve.coalition.SmallSimplex.State;
import java.util.Arrays;

/**
 * Core surplus and nucleolus in floating point, for many games of one size one after the other.
 *
 * <p>The linear programs are those of {@link Core} and {@link Nucleolus}, solved from their duals
 * in a {@link SmallSimplex}. Its multipliers do not depend on the size of the worths, so what is
 * settled is told reliably.
 *
 * <p>Not for several threads: it has a workspace.
 */
public final class FloatingExcess {

  private static final double ZERO = 1e-9;

  private final int n;
  private final int grand;

  /** By coalition, what it is worth beyond its members alone. */
  private final double[] beyond;

  private final double[] atLeast;
  private final State[] state;
  private final SmallSimplex simplex;
  private final double[][] span;
  private final double[] row;
  private int rank;
  private double largest;

  /** For games of so many players. */
  public FloatingExcess(int players) {
    n = players;
    grand = (1 << n) - 1;
    beyond = new double[grand + 1];
    atLeast = new double[grand + 1];
    state = new State[grand + 1];
    simplex = new SmallSimplex(n);
    span = new double[n][n];
    row = new double[n];
  }

  private void take(double[] worth) {
    largest = 0;
    for (int s = 0; s <= grand; s++) {
      double alone = 0;
      for (int p = 0; p < n; p++) {
        alone += (s >> p & 1) != 0 ? worth[1 << p] : 0;
      }
      beyond[s] = Integer.bitCount(s) < 2 ? 0 : worth[s] - alone;
      largest = Math.max(largest, Math.abs(beyond[s]));
    }
  }

  /**
   * What all are worth less the least total that gives every coalition its worth: the core is empty
   * if it is negative. Within rounding of 0 it is 0.
   *
   * @param worth by coalition
   */
  public double surplus(double[] worth) {
    take(worth);
    double surplus = beyond[grand] - simplex.covering(beyond, largest);
    return Math.abs(surplus) <= ZERO * largest ? 0 : surplus;
  }

  /**
   * The nucleolus.
   *
   * @param worth by coalition
   * @param out by player; NaN if the players are worth more alone than together, or it was not
   *     found
   */
  public void nucleolus(double[] worth, double[] out) {
    take(worth);
    double left = beyond[grand];
    if (!(left >= -ZERO * largest)) {
      Arrays.fill(out, Double.NaN);
      return;
    }
    for (int p = 0; p < n; p++) {
      out[p] = worth[1 << p];
    }
    if (n == 1 || left <= ZERO * largest) {
      return;
    }
    rank = 0;
    add(grand);
    for (int s = 1; s < grand; s++) {
      state[s] = State.OPEN;
      atLeast[s] = beyond[s];
    }
    while (rank < n) {
      int before = rank;
      if (simplex.least(atLeast, state, left, largest)) {
        settle();
      }
      if (rank == before) {
        Arrays.fill(out, Double.NaN);
        return;
      }
    }
    for (int p = 0; p < n; p++) {
      out[p] += simplex.share(p);
    }
  }

  /** Settles the coalitions that count, and leaves out those whose totals follow from these. */
  private void settle() {
    for (int s = 1; s < grand; s++) {
      if (state[s] == State.OPEN && simplex.multiplier(s) > ZERO) {
        // also where its total follows from others: only together do these bounds fix each other
        state[s] = State.SETTLED;
        atLeast[s] += simplex.optimum();
        add(s);
      }
    }
    for (int s = 1; s < grand && rank < n; s++) {
      if (state[s] == State.OPEN && !isFree(s)) {
        state[s] = State.OUT;
      }
    }
  }

  /** Adds a coalition to the span, unless it is in it. */
  private void add(int s) {
    if (isFree(s)) {
      System.arraycopy(row, 0, span[rank], 0, n);
      rank++;
    }
  }

  /**
   * Whether the total of a coalition does not follow; {@link #row} is then what the span leaves.
   */
  private boolean isFree(int s) {
    for (int p = 0; p < n; p++) {
      row[p] = s >> p & 1;
    }
    for (int r = 0; r < rank; r++) {
      int pivot = first(span[r]);
      double factor = row[pivot] / span[r][pivot];
      for (int p = 0; p < n && factor != 0; p++) {
        row[p] -= factor * span[r][p];
      }
      row[pivot] = 0;
    }
    return first(row) < n;
  }

  private static int first(double[] row) {
    int p = 0;
    while (p < row.length && Math.abs(row[p]) <= ZERO) {
      p++;
    }
    return p;
  }
}
