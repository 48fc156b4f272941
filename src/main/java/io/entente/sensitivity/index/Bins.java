package io.entente.sensitivity.index;

import java.util.Arrays;

/**
 * The runs divided by the value of one unknown into intervals with about as many runs each. Equal
 * values are never divided, so an unknown with few values has an interval for each.
 *
 * <p>Within an interval the unknown is taken as known. There are about the cube root of n
 * intervals: few enough that each has many runs, and many enough that little is lost within one.
 */
public final class Bins {

  private static final int MOST = 40;

  private final int[] bins;
  private final int count;

  private Bins(int[] bins, int count) {
    this.bins = bins;
    this.count = count;
  }

  /** Divides; runs whose value is not a finite number are in no interval. */
  public static Bins of(double[] values) {
    double[] sorted =
        Arrays.stream(values).filter(value -> Math.abs(value) <= Double.MAX_VALUE).toArray();
    Arrays.sort(sorted);
    int n = sorted.length;
    int wanted = 2;
    while (wanted < MOST && (long) wanted * wanted * wanted < n) {
      wanted++;
    }
    double[] ends = new double[n];
    int count = 0;
    int from = 0;
    for (int i = 1; i <= n; i++) {
      boolean isLast = i == n || sorted[i] != sorted[i - 1];
      boolean full = (i - from) * (long) wanted >= n;
      if (i == n || isLast && full) {
        ends[count++] = sorted[i - 1];
        from = i;
      }
    }
    int[] bins = new int[values.length];
    for (int run = 0; run < values.length; run++) {
      bins[run] = Math.abs(values[run]) <= Double.MAX_VALUE ? find(ends, count, values[run]) : -1;
    }
    return new Bins(bins, count);
  }

  /** The first interval that ends at the value or above it. */
  private static int find(double[] ends, int count, double value) {
    int low = 0;
    int high = count - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (ends[middle] >= value) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** How many intervals there are. */
  public int count() {
    return count;
  }

  /** The interval of a run, -1 if it is in none. */
  public int of(int run) {
    return bins[run];
  }
}
