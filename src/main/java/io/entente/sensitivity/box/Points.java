package io.entente.sensitivity.box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some runs of a data set: their coordinates and how far each has what is looked for, from 0 to 1.
 *
 * <p>The columns are shared and read only; a subset is a list of runs.
 */
public final class Points {

  private final double[][] columns;
  private final int[][] orders;
  private final double[] shares;
  private final int[] runs;

  private Points(double[][] columns, int[][] orders, double[] shares, int[] runs) {
    this.columns = columns;
    this.orders = orders;
    this.shares = shares;
    this.runs = runs;
  }

  /**
   * All runs that have a share.
   *
   * @param columns {@code [dimension][run]}, every number finite where there is a share
   * @param shares by run, in [0, 1]; runs where it is not a number are left out
   */
  public static Points of(double[][] columns, double[] shares) {
    int[][] orders = new int[columns.length][];
    for (int d = 0; d < columns.length; d++) {
      orders[d] = order(columns[d]);
    }
    return of(columns, orders, shares);
  }

  /** The same, where the {@link #order} of each column is known. */
  public static Points of(double[][] columns, int[][] orders, double[] shares) {
    int[] runs = new int[shares.length];
    int n = 0;
    for (int run = 0; run < shares.length; run++) {
      if (shares[run] == shares[run]) {
        runs[n++] = run;
      }
    }
    return new Points(columns, orders, shares, Arrays.copyOf(runs, n));
  }

  /** All runs in ascending order of a column, equal ones by number, what is no number last. */
  public static int[] order(double[] column) {
    Integer[] runs = new Integer[column.length];
    Arrays.setAll(runs, run -> run);
    Arrays.sort(runs, (one, other) -> Double.compare(column[one], column[other]));
    int[] order = new int[runs.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = runs[i];
    }
    return order;
  }

  /** By dimension these points in ascending order of its values. */
  int[][] orders() {
    boolean[] here = new boolean[shares.length];
    for (int run : runs) {
      here[run] = true;
    }
    int[][] mine = new int[orders.length][runs.length];
    for (int d = 0; d < orders.length; d++) {
      int n = 0;
      for (int run : orders[d]) {
        if (here[run]) {
          mine[d][n++] = run;
        }
      }
    }
    return mine;
  }

  int dimensions() {
    return columns.length;
  }

  /** How many. */
  public int size() {
    return runs.length;
  }

  int run(int place) {
    return runs[place];
  }

  double value(int dimension, int run) {
    return columns[dimension][run];
  }

  double share(int run) {
    return shares[run];
  }

  /** The sum of their shares. */
  public double hits() {
    double sum = 0;
    for (int run : runs) {
      sum += shares[run];
    }
    return sum;
  }

  /** Their mean share; of none not a number. */
  public double density() {
    return hits() / runs.length;
  }

  /** Those inside a box. */
  public Points inside(Box box) {
    return where(box, true);
  }

  /** Those outside. */
  public Points outside(Box box) {
    return where(box, false);
  }

  /** Those of some runs that lie inside, in their order. */
  int[] inside(Box box, int[] some) {
    int[] kept = new int[some.length];
    int n = 0;
    for (int run : some) {
      if (box.contains(columns, run)) {
        kept[n++] = run;
      }
    }
    return Arrays.copyOf(kept, n);
  }

  private Points where(Box box, boolean inside) {
    int[] kept = new int[runs.length];
    int n = 0;
    for (int run : runs) {
      if (box.contains(columns, run) == inside) {
        kept[n++] = run;
      }
    }
    return new Points(columns, orders, shares, Arrays.copyOf(kept, n));
  }

  /** Each of their shares, in the order of the runs. */
  public List<Double> shares() {
    List<Double> list = new ArrayList<>();
    for (int run : runs) {
      list.add(shares[run]);
    }
    return list;
  }

  /** About half of them: those whose bit is set. */
  public Points half(RunBits bits, boolean set) {
    int[] kept = new int[runs.length];
    int n = 0;
    for (int run : runs) {
      if (bits.isSet(run) == set) {
        kept[n++] = run;
      }
    }
    return new Points(columns, orders, shares, Arrays.copyOf(kept, n));
  }

  /** A bit for every run. */
  public interface RunBits {

    /** The bit of one run. */
    boolean isSet(int run);
  }
}
