package io.entente.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which combinations of moves are equilibria in which runs of a block: one bit per lane. The
 * equilibria of games in which nothing is left to chance.
 *
 * <p>Mutable; a {@link RunSolver} overwrites it.
 */
public final class EquilibriumWords implements Equilibria {

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

  @Override
  public int size() {
    return size;
  }

  /** The lanes in which this combination of moves is an equilibrium, as bits. */
  public long lanes(int cell) {
    return words[cell];
  }

  @Override
  public int count(int lane) {
    return counts[lane];
  }

  @Override
  public boolean isFailed(int lane) {
    return (failed >>> lane & 1) != 0;
  }

  @Override
  public List<Course> courses(int lane) {
    List<Course> courses = new ArrayList<>();
    for (int cell : cells(lane)) {
      courses.add(Course.of(cell));
    }
    return courses;
  }

  @Override
  public Course course(int lane, int index) {
    int left = index;
    for (int cell = 0; cell < words.length; cell++) {
      if ((words[cell] >>> lane & 1) != 0 && left-- == 0) {
        return Course.of(cell);
      }
    }
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public void forEach(Visitor visitor) {
    for (int cell = 0; cell < words.length; cell++) {
      for (long left = words[cell]; left != 0; left &= left - 1) {
        visitor.visit(Long.numberOfTrailingZeros(left), cell, 1);
      }
    }
  }

  @Override
  public EquilibriumWords copy() {
    EquilibriumWords copy = new EquilibriumWords(words.length);
    System.arraycopy(words, 0, copy.words, 0, words.length);
    copy.size = size;
    copy.finish(failed);
    return copy;
  }

  @Override
  public long differences(Equilibria other) {
    EquilibriumWords that = (EquilibriumWords) other;
    long different = 0;
    for (int cell = 0; cell < words.length; cell++) {
      different |= words[cell] ^ that.words[cell];
    }
    return different;
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
