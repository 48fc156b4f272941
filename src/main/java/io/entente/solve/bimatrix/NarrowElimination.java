package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.Optional;

/** {@link Indifference} in numbers of one word, given up when one does not fit. */
final class NarrowElimination {

  /** So many products of two numbers can be added up in two words. */
  static final int MOST = 30;

  private static final int BITS = NarrowEntries.BITS;

  private final long[][] rows;
  private final int unknowns;

  /** Which unknown stands in a column. */
  private final int[] order;

  /** The equations: no row earns more or less than the first. */
  NarrowElimination(long[][] payoffs, int[] indifferent, int[] support) {
    unknowns = support.length;
    rows = new long[unknowns - 1][unknowns];
    order = new int[unknowns];
    long[] first = payoffs[indifferent[0]];
    for (int i = 0; i < unknowns - 1; i++) {
      long[] row = payoffs[indifferent[i + 1]];
      for (int j = 0; j < unknowns; j++) {
        rows[i][j] = row[support[j]] - first[support[j]];
      }
    }
    for (int j = 0; j < unknowns; j++) {
      order[j] = j;
    }
  }

  /** The answer; empty if it was given up. */
  Optional<Indifference.Answer> answer() {
    long divisor = 1;
    for (int step = 0; step < unknowns - 1; step++) {
      if (!choose(step)) {
        return Optional.of(Indifference.Answer.MANY);
      }
      if (!eliminate(step, divisor)) {
        return Optional.empty();
      }
      divisor = rows[step][step];
    }
    return weights();
  }

  /** Brings an entry that is not 0 into the diagonal; whether there is one. */
  private boolean choose(int step) {
    long[] row = rows[step];
    int column = step;
    while (column < unknowns && row[column] == 0) {
      column++;
    }
    if (column == unknowns) {
      return false;
    }
    if (column > step) {
      for (long[] line : rows) {
        long entry = line[step];
        line[step] = line[column];
        line[column] = entry;
      }
      int unknown = order[step];
      order[step] = order[column];
      order[column] = unknown;
    }
    return true;
  }

  /** Makes the entries below the diagonal 0, the others minors; whether all of them fit. */
  private boolean eliminate(int step, long divisor) {
    long[] by = rows[step];
    long pivot = by[step];
    int zeros = Long.numberOfTrailingZeros(divisor);
    long inverse = Words.inverse(divisor >> zeros);
    long digits = 0;
    for (int i = step + 1; i < unknowns - 1; i++) {
      long[] row = rows[i];
      long factor = row[step];
      for (int j = step + 1; j < unknowns; j++) {
        long low = row[j] * pivot;
        long minus = factor * by[j];
        long high = Math.multiplyHigh(row[j], pivot) - Math.multiplyHigh(factor, by[j]);
        high -= low + Long.MIN_VALUE < minus + Long.MIN_VALUE ? 1 : 0;
        low -= minus;
        long top = high << (64 - BITS) | low >>> BITS;
        digits |= top ^ top >> 63;
        row[j] = (low >>> zeros | high << 1 << (63 - zeros)) * inverse;
      }
    }
    return digits >>> (63 - Long.numberOfLeadingZeros(Math.abs(divisor))) == 0;
  }

  /** From the last unknown, which is the last minor, to the first (Cramer). */
  private Optional<Indifference.Answer> weights() {
    long[] solution = new long[unknowns];
    int last = unknowns - 1;
    long determinant = rows[last - 1][last - 1];
    solution[last] = determinant;
    for (int i = last - 1; i >= 0; i--) {
      long low = 0;
      long high = 0;
      for (int j = i + 1; j < unknowns; j++) {
        long product = rows[i][j] * solution[j];
        low -= product;
        high -= Math.multiplyHigh(rows[i][j], solution[j]);
        high -= low + product + Long.MIN_VALUE < product + Long.MIN_VALUE ? 1 : 0;
      }
      if (low != 0 || high != 0) {
        boolean isPositive = high >= 0 == rows[i][i] > 0;
        if (isPositive != determinant > 0) {
          return Optional.of(Indifference.Answer.MIXED_SIGNS);
        }
      }
      long pivot = rows[i][i];
      if (bits(high, low) > BITS - 1 + 64 - Long.numberOfLeadingZeros(Math.abs(pivot))) {
        return Optional.empty();
      }
      int zeros = Long.numberOfTrailingZeros(pivot);
      solution[i] = (low >>> zeros | high << 1 << (63 - zeros)) * Words.inverse(pivot >> zeros);
    }
    BigInteger[] weights = new BigInteger[unknowns];
    for (int j = 0; j < unknowns; j++) {
      weights[order[j]] = BigInteger.valueOf(Math.abs(solution[j]));
    }
    return Optional.of(new Indifference.Answer(true, Optional.of(weights)));
  }

  /** Bits of a number of two words, sign left out. */
  private static int bits(long high, long low) {
    long sign = high >> 63;
    return high == sign
        ? 64 - Long.numberOfLeadingZeros(low ^ sign)
        : 128 - Long.numberOfLeadingZeros(high ^ sign);
  }
}
