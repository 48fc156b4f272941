package io.entente.sample.draw;

import io.entente.number.Draws;

/**
 * A permutation of 0, 1, ..., size − 1 chosen by a key, of which any place can be looked up alone.
 *
 * <p>A small one is shuffled and kept, so that all permutations are equally likely. A large one
 * writes a place as a row and a column of a table that is as square as can be, and in turn shifts
 * the row by a random amount that depends on the column, and the column by one that depends on the
 * row (a Feistel network; four such rounds with random amounts cannot be told from a random
 * permutation by looking at fewer than about the square root of {@code size} places). The few
 * places of the table beyond {@code size} are led on until they come out inside; following a cycle
 * of a permutation in this way is a permutation of those inside. The amounts are kept, some 4 √size
 * of them, unless that is too many; then they are drawn again whenever they are needed.
 *
 * @see "Fisher and Yates (1938), Statistical Tables for Biological, Agricultural and Medical
 *     Research, example 12"
 * @see "Luby and Rackoff (1988), How to Construct Pseudorandom Permutations from Pseudorandom
 *     Functions, SIAM Journal on Computing 17, 373-386"
 * @see "Black and Rogaway (2002), Ciphers with Arbitrary Finite Domains, CT-RSA"
 */
final class KeyedPermutation {

  /** Permutations up to this size are shuffled. */
  static final int SMALL = 256;

  /** Up to so many rows and columns, the amounts of shifts are kept. */
  private static final int MOST_KEPT = 1 << 12;

  private static final int ROUNDS = 4;

  private final long size;
  private final short[] shuffled;
  private final long rows;
  private final long columns;
  private final long[] keys = new long[ROUNDS];
  private final short[][] kept = new short[ROUNDS][0];

  /** A permutation of 0 to size − 1. */
  KeyedPermutation(long key, long size) {
    this.size = size;
    shuffled = new short[size <= SMALL ? (int) size : 0];
    for (int place = 0; place < shuffled.length; place++) {
      int other = (int) (Draws.uniform(key, place) * (place + 1));
      shuffled[place] = shuffled[other];
      shuffled[other] = (short) place;
    }
    columns = (long) Math.ceil(Math.sqrt((double) size));
    rows = (size + columns - 1) / columns;
    for (int round = 0; round < ROUNDS; round++) {
      keys[round] = Draws.bits(key, round);
    }
    if (columns <= MOST_KEPT && shuffled.length == 0) {
      for (int round = 0; round < ROUNDS; round++) {
        kept[round] = new short[(int) (round % 2 == 0 ? columns : rows)];
        for (int at = 0; at < kept[round].length; at++) {
          kept[round][at] = (short) amount(round, at);
        }
      }
    }
  }

  /** Where the permutation takes places first, ..., first + n − 1; all are 0 to size − 1. */
  void of(long first, long[] out, int n) {
    if (shuffled.length > 0) {
      for (int i = 0; i < n; i++) {
        out[i] = shuffled[(int) first + i];
      }
    } else if (columns <= MOST_KEPT) {
      quick(first, out, n);
    } else {
      for (int i = 0; i < n; i++) {
        out[i] = first + i;
        do {
          out[i] = once(out[i]);
        } while (out[i] >= size);
      }
    }
  }

  private void quick(long first, long[] out, int n) {
    short[] one = kept[0];
    short[] two = kept[1];
    short[] three = kept[2];
    short[] four = kept[3];
    int wide = (int) columns;
    int high = (int) rows;
    int nextRow = (int) (first / wide);
    int nextColumn = (int) (first % wide);
    long inside = size - 1;
    for (int i = 0; i < n; i++) {
      int row = around(nextRow + one[nextColumn], high);
      int column = around(nextColumn + two[row], wide);
      row = around(row + three[column], high);
      column = around(column + four[row], wide);
      out[i] = row * wide + column;
      inside |= size - 1 - out[i];
      nextColumn++;
      if (nextColumn == wide) {
        nextColumn = 0;
        nextRow++;
      }
    }
    for (int i = 0; i < n && inside < 0; i++) {
      while (out[i] >= size) {
        out[i] = once(out[i]);
      }
    }
  }

  /** A sum of two places in a circle, as a place in it. */
  private static int around(int sum, int circle) {
    int beyond = sum - circle;
    return beyond + (circle & beyond >> Integer.SIZE - 1);
  }

  private long once(long place) {
    long row = place / columns;
    long column = place % columns;
    for (int round = 0; round < ROUNDS; round += 2) {
      row = (row + amount(round, column)) % rows;
      column = (column + amount(round + 1, row)) % columns;
    }
    return row * columns + column;
  }

  /** By how much a round shifts. */
  private long amount(int round, long at) {
    long circle = round % 2 == 0 ? rows : columns;
    return (long) (Draws.uniform(keys[round], at) * circle);
  }
}
