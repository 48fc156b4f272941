package io.entente.sample;

import java.util.Arrays;

/**
 * Numbers distinct longs 0, 1, 2, ... in the order in which they first come up. So long vectors are
 * told apart: number the first entry, then again and again the pair (number so far, next entry).
 */
final class Numbering {

  private static final int FEWEST_SLOTS = 64;

  /** Open addressing; a slot holds 1 + the number of the key beside it, or 0. */
  private long[] keys = new long[FEWEST_SLOTS];

  private int[] numbers = new int[FEWEST_SLOTS];
  private int size;

  /** How many distinct keys there were so far. */
  int size() {
    return size;
  }

  /** The number of this key. */
  int of(long key) {
    int slot = slot(key);
    if (numbers[slot] == 0) {
      if (2 * size >= keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      numbers[slot] = ++size;
    }
    return numbers[slot] - 1;
  }

  /** The number of this pair. */
  int of(int first, int second) {
    return of((long) first << 32 | second & 0xFFFFFFFFL);
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (numbers[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[Math.multiplyExact(2, oldKeys.length)];
    numbers = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  /** Gives equal entries of a column equal numbers, from 0; zeros of either sign are equal. */
  static int[] ofEntries(double[] column) {
    Numbering numbering = new Numbering();
    int[] numbers = new int[column.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = numbering.of(Double.doubleToLongBits(column[i] + 0.0));
    }
    return numbers;
  }

  /** Gives places that agree in both columns equal numbers, from 0. */
  static int[] ofPairs(int[] first, int[] second) {
    Numbering numbering = new Numbering();
    int[] numbers = new int[first.length];
    Arrays.setAll(numbers, i -> numbering.of(first[i], second[i]));
    return numbers;
  }
}
