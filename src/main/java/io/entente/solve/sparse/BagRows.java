package io.entente.solve.sparse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The combinations of a bag that are part of some profile that meets all conditions, one after the
 * other: place in the bag's message, places in the messages from below, values by position.
 */
final class BagRows {

  /** Numbers kept for one bag, at most about so many; what has more is not kept. */
  private static final int MOST = 1 << 22;

  private final List<Integer> below;
  private final int positions;
  private final int width;
  private int[] rows = new int[64];
  private int used;

  /** None yet, of a bag with these bags below it. */
  BagRows(List<Integer> below, int positions) {
    this.below = below;
    this.positions = positions;
    width = 1 + below.size() + positions;
  }

  /** Whether all that were added are here. */
  boolean areKept() {
    return used <= MOST;
  }

  /** Adds the combination at which a scan stands. */
  void add(BagScan scan, int firstBelow) {
    if (!areKept()) {
      return;
    }
    if (used + width > rows.length) {
      rows = Arrays.copyOf(rows, 2 * rows.length + width);
    }
    rows[used++] = scan.place(0);
    for (int child = 0; child < below.size(); child++) {
      rows[used++] = scan.place(firstBelow + child);
    }
    for (int position = 0; position < positions; position++) {
      rows[used++] = scan.value(position);
    }
  }

  /**
   * Clears the places of the message that some combination reaches.
   *
   * @param fixed by position, the only value looked at, or -1
   * @param possible by bag, the places of its message that count
   */
  void clearReached(BitSet unreached, int[] fixed, BitSet[] possible) {
    for (int row = 0; row < used; row += width) {
      boolean reaches = unreached.get(rows[row]);
      int values = row + 1 + below.size();
      for (int position = 0; position < positions && reaches; position++) {
        reaches = fixed[position] < 0 || fixed[position] == rows[values + position];
      }
      for (int child = 0; child < below.size() && reaches; child++) {
        reaches = possible[below.get(child)].get(rows[row + 1 + child]);
      }
      if (reaches) {
        unreached.clear(rows[row]);
      }
    }
  }
}
