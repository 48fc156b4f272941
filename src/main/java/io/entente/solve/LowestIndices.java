package io.entente.solve;

import java.util.Arrays;

/** Keeps the lowest so many of the indices it is given, in any order, in little memory. */
final class LowestIndices {

  private final int limit;
  private int[] kept = new int[0];
  private int size;

  LowestIndices(int limit) {
    this.limit = limit;
  }

  void add(int index) {
    if (limit == 0) {
      return;
    }
    if (size == kept.length) {
      if (size >= 2L * limit) {
        Arrays.sort(kept);
        size = limit;
      } else {
        long room = Math.min(2L * limit, Math.max(16L, size + (size >> 1)));
        kept = Arrays.copyOf(kept, (int) Math.min(room, Integer.MAX_VALUE - 8));
      }
    }
    kept[size++] = index;
  }

  /** The lowest indices, ascending. */
  int[] toArray() {
    int[] sorted = Arrays.copyOf(kept, size);
    Arrays.sort(sorted);
    return Arrays.copyOf(sorted, Math.min(size, limit));
  }
}
