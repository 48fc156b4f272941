package io.entente.sample;

import java.util.Arrays;

/**
 * The combinations of moves at some of the decisions: what a term that mentions only these can tell
 * apart. Numbered like {@link Cells}, the last axis fastest.
 */
final class Scope {

  private final Cells cells;
  private final int[] axes;
  private final int[] strides;
  private final int size;

  /**
   * The scope of these axes.
   *
   * @param axes places of decisions in {@link Cells#decisions}, ascending
   */
  Scope(Cells cells, int[] axes) {
    this.cells = cells;
    this.axes = axes.clone();
    strides = new int[axes.length];
    int stride = 1;
    for (int i = axes.length - 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= cells.count(axes[i]);
    }
    size = stride;
  }

  /** The scope of all decisions; its places are the cells. */
  static Scope whole(Cells cells) {
    int[] all = new int[cells.axes()];
    for (int d = 0; d < all.length; d++) {
      all[d] = d;
    }
    return new Scope(cells, all);
  }

  int size() {
    return size;
  }

  int axisCount() {
    return axes.length;
  }

  int axis(int i) {
    return axes[i];
  }

  int stride(int i) {
    return strides[i];
  }

  boolean mentions(int axis) {
    return Arrays.binarySearch(axes, axis) >= 0;
  }

  /** Whether some number, one for each place, changes with what is chosen on a mentioned axis. */
  boolean varies(double[] numbers, int axis) {
    int i = Arrays.binarySearch(axes, axis);
    for (int place = 0; place < size; place++) {
      int first = place - place / strides[i] % cells.count(axis) * strides[i];
      if (numbers[place] != numbers[first]) {
        return true;
      }
    }
    return false;
  }

  /** The scope of all decisions that this or the other mentions. */
  Scope union(Scope other) {
    int[] both = Arrays.copyOf(axes, axes.length + other.axes.length);
    int n = axes.length;
    for (int axis : other.axes) {
      if (!mentions(axis)) {
        both[n++] = axis;
      }
    }
    int[] sorted = Arrays.copyOf(both, n);
    Arrays.sort(sorted);
    return new Scope(cells, sorted);
  }

  /**
   * For each place of this scope, the place of a scope of some of its decisions that it lies in.
   */
  int[] projectionOnto(Scope smaller) {
    int[] step = new int[axes.length];
    for (int j = 0; j < smaller.axes.length; j++) {
      step[Arrays.binarySearch(axes, smaller.axes[j])] = smaller.strides[j];
    }
    int[] result = new int[size];
    int[] strategy = new int[axes.length];
    int projected = 0;
    for (int place = 1; place < size; place++) {
      int i = axes.length - 1;
      while (++strategy[i] == cells.count(axes[i])) {
        projected -= (strategy[i] - 1) * step[i];
        strategy[i--] = 0;
      }
      projected += step[i];
      result[place] = projected;
    }
    return result;
  }

  /** The place of the combination of moves with this cell number. */
  int place(int cell) {
    int place = 0;
    for (int i = 0; i < axes.length; i++) {
      place += cells.strategy(cell, axes[i]) * strides[i];
    }
    return place;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scope that && Arrays.equals(axes, that.axes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(axes);
  }
}
