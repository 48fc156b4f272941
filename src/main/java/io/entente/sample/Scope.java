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

  boolean contains(Scope other) {
    for (int axis : other.axes) {
      if (!mentions(axis)) {
        return false;
      }
    }
    return true;
  }

  Scope union(Scope other) {
    int[] both = Arrays.copyOf(axes, axes.length + other.axes.length);
    System.arraycopy(other.axes, 0, both, axes.length, other.axes.length);
    return new Scope(cells, Arrays.stream(both).distinct().sorted().toArray());
  }

  /** For each place of this scope, the place of a smaller one that it lies in. */
  int[] projectionOnto(Scope smaller) {
    int[] result = new int[size];
    for (int place = 0; place < size; place++) {
      int projected = 0;
      for (int j = 0; j < smaller.axes.length; j++) {
        int i = Arrays.binarySearch(axes, smaller.axes[j]);
        int strategy = place / strides[i] % cells.count(axes[i]);
        projected += strategy * smaller.strides[j];
      }
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

  static Scope whole(Cells cells) {
    int[] all = new int[cells.decisions().size()];
    Arrays.setAll(all, i -> i);
    return new Scope(cells, all);
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
