package io.entente.sample;

import java.util.Arrays;

/**
 * Which combinations of moves are equilibria in which runs of a block: one bit per lane.
 *
 * <p>Mutable; a {@link RunSolver} overwrites it.
 */
public final class EquilibriumWords {

  private final long[] words;
  private final int[] counts = new int[Runs.MOST_LANES];
  private long failed;
  private int size;

  EquilibriumWords(int cells) {
    words = new long[cells];
  }

  void clear(int runs) {
    Arrays.fill(words, 0);
    Arrays.fill(counts, 0);
    failed = 0;
    size = runs;
  }

  /** Lets every combination of moves be an equilibrium in these lanes. */
  void fill(long lanes) {
    Arrays.fill(words, lanes);
  }

  void and(int cell, long lanes) {
    words[cell] &= lanes;
  }

  /** How many pairs of a combination of moves and a lane there are now. */
  long total() {
    long total = 0;
    for (long word : words) {
      total += Long.bitCount(word);
    }
    return total;
  }

  void add(int cell, int lane) {
    words[cell] |= 1L << lane;
  }

  /** Takes out the runs whose payoffs are not finite, and counts equilibria per run. */
  void finish(long notFinite) {
    failed = notFinite;
    for (int cell = 0; cell < words.length; cell++) {
      words[cell] &= ~notFinite;
      for (long left = words[cell]; left != 0; left &= left - 1) {
        counts[Long.numberOfTrailingZeros(left)]++;
      }
    }
  }

  /** How many runs the block holds. */
  public int size() {
    return size;
  }

  /** The lanes in which this combination of moves is an equilibrium, as bits. */
  public long lanes(int cell) {
    return words[cell];
  }

  /** How many equilibria a run has. */
  public int count(int lane) {
    return counts[lane];
  }

  /** Whether some payoff of a run is not a finite number; such a run has no equilibria here. */
  public boolean isFailed(int lane) {
    return (failed >>> lane & 1) != 0;
  }

  /** The equilibria of one run, ascending. */
  public int[] cells(int lane) {
    int[] cells = new int[counts[lane]];
    int n = 0;
    for (int cell = 0; cell < words.length; cell++) {
      if ((words[cell] >>> lane & 1) != 0) {
        cells[n++] = cell;
      }
    }
    return cells;
  }
}
