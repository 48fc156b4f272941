package io.entente.solve.bimatrix;

import java.util.Arrays;

/**
 * A growing set of sets of labels; open addressing, each set as bits in a fixed number of words.
 */
final class LabelSets {

  private final int words;
  private long[] table;
  private int capacity;
  private int size;

  /**
   * @param labels labels are from 0 to this, exclusive
   */
  LabelSets(int labels) {
    words = words(labels);
    capacity = 1024;
    table = new long[capacity * words];
  }

  /** How many words a set takes. */
  static int words(int labels) {
    return (labels + 63) >>> 6;
  }

  static void flip(long[] set, int label) {
    set[label >>> 6] ^= 1L << label;
  }

  int size() {
    return size;
  }

  /** Adds a set that is not empty; whether it was new. */
  boolean add(long[] set) {
    int slot = slot(table, capacity, set, 0);
    if (!isFree(table, slot)) {
      return false;
    }
    System.arraycopy(set, 0, table, slot * words, words);
    size++;
    if (size * 2 > capacity) {
      grow();
    }
    return true;
  }

  private void grow() {
    int larger = Math.multiplyExact(capacity, 2);
    long[] grown = new long[Math.multiplyExact(larger, words)];
    for (int old = 0; old < capacity; old++) {
      if (!isFree(table, old)) {
        int slot = slot(grown, larger, table, old * words);
        System.arraycopy(table, old * words, grown, slot * words, words);
      }
    }
    table = grown;
    capacity = larger;
  }

  /** Where a set stands in a table, or would. */
  private int slot(long[] in, int slots, long[] set, int from) {
    long hash = 0;
    for (int w = 0; w < words; w++) {
      hash = (hash ^ set[from + w]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    int slot = (int) hash & slots - 1;
    while (!isFree(in, slot)
        && !Arrays.equals(in, slot * words, (slot + 1) * words, set, from, from + words)) {
      slot = slot + 1 & slots - 1;
    }
    return slot;
  }

  private boolean isFree(long[] in, int slot) {
    for (int w = 0; w < words; w++) {
      if (in[slot * words + w] != 0) {
        return false;
      }
    }
    return true;
  }
}
