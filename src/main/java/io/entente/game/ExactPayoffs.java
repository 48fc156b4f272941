package io.entente.game;

import io.entente.number.Rational;
import java.util.Arrays;

/**
 * The payoffs of one player that a double cannot name, such as 1/3: exact values by profile index.
 *
 * <p>A double names the value of its shortest decimal (0.1 names 1/10), so only literals that
 * differ from that are kept here; most games have none. Sorted arrays, found by halving.
 */
final class ExactPayoffs {

  static final ExactPayoffs NONE = new ExactPayoffs(new int[0], new Rational[0]);

  private final int[] indices;
  private final Rational[] values;

  private ExactPayoffs(int[] indices, Rational[] values) {
    this.indices = indices;
    this.values = values;
  }

  boolean isEmpty() {
    return indices.length == 0;
  }

  boolean has(int index) {
    return Arrays.binarySearch(indices, index) >= 0;
  }

  /** The exact value at this index, given the double that stands there. */
  Rational get(int index, double rounded) {
    int at = Arrays.binarySearch(indices, index);
    return at >= 0 ? values[at] : Rational.ofDouble(rounded);
  }

  /** Whether this double's shortest decimal is this value, so that nothing need be kept. */
  static boolean isNamedBy(double rounded, Rational value) {
    if (rounded == Math.floor(rounded) && Math.abs(rounded) < 0x1p53) {
      return Rational.of((long) rounded).equals(value);
    }
    return Rational.ofDouble(rounded).equals(value);
  }

  /** Collects exact values in any order; a later entry for an index replaces an earlier one. */
  static final class Collector {

    private int[] indices = new int[0];
    private Rational[] values = new Rational[0];
    private int size;

    boolean isEmpty() {
      return size == 0;
    }

    /** Keeps this value; a {@code null} value withdraws an earlier one. */
    void put(int index, Rational value) {
      if (size == indices.length) {
        int room = Math.max(16, size + (size >> 1));
        indices = Arrays.copyOf(indices, room);
        values = Arrays.copyOf(values, room);
      }
      indices[size] = index;
      values[size++] = value;
    }

    ExactPayoffs build() {
      if (size == 0) {
        return NONE;
      }
      long[] order = new long[size];
      for (int entry = 0; entry < size; entry++) {
        order[entry] = (long) indices[entry] << 32 | entry;
      }
      Arrays.sort(order);
      int[] sortedIndices = new int[size];
      Rational[] sortedValues = new Rational[size];
      int kept = 0;
      for (int at = 0; at < size; at++) {
        int index = (int) (order[at] >> 32);
        boolean replaced = at + 1 < size && (int) (order[at + 1] >> 32) == index;
        Rational value = values[(int) order[at]];
        if (!replaced && value != null) {
          sortedIndices[kept] = index;
          sortedValues[kept++] = value;
        }
      }
      return new ExactPayoffs(
          Arrays.copyOf(sortedIndices, kept), Arrays.copyOf(sortedValues, kept));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExactPayoffs exact
        && Arrays.equals(indices, exact.indices)
        && Arrays.equals(values, exact.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(indices) + Arrays.hashCode(values);
  }
}
