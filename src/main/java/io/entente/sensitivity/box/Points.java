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
  private final double[] shares;
  private final int[] runs;

  private Points(double[][] columns, double[] shares, int[] runs) {
    this.columns = columns;
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
    int[] runs = new int[shares.length];
    int n = 0;
    for (int run = 0; run < shares.length; run++) {
      if (shares[run] == shares[run]) {
        runs[n++] = run;
      }
    }
    return new Points(columns, shares, Arrays.copyOf(runs, n));
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

  int[] runs() {
    return runs.clone();
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

  private Points where(Box box, boolean inside) {
    int[] kept = new int[runs.length];
    int n = 0;
    for (int run : runs) {
      if (box.contains(columns, run) == inside) {
        kept[n++] = run;
      }
    }
    return new Points(columns, shares, Arrays.copyOf(kept, n));
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
    return new Points(columns, shares, Arrays.copyOf(kept, n));
  }

  /** A bit for every run. */
  public interface RunBits {

    /** The bit of one run. */
    boolean isSet(int run);
  }
}
