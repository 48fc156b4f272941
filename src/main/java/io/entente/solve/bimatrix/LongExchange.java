package io.entente.solve.bimatrix;

import java.util.Arrays;

/**
 * The arithmetic of one exchange in {@link LongEntries}, a row at a time: first the first words of
 * all numbers, then the second ones.
 */
final class LongExchange {

  private static final int DIGITS = LongDivisor.DIGITS;
  private static final long MASK = LongDivisor.MASK;

  /** So many products of words are added up before carries are looked after. */
  private static final int BLOCK = 16;

  private final long[] numbers;
  private final int words;
  private final int length;
  private final int by;
  private final int column;
  private final LongDivisor divisor;
  private final long[] pivot;
  private final long[] factor;

  /** The dividends of a row, one word more than is needed, which is 0. */
  private final long[] dividends;

  // Sums of products of words: their lower digits, upper digits, and what is beyond.
  private final long[] low;
  private final long[] high;
  private final long[] over;

  /**
   * @param numbers row after row, in a row word after word, of a word number after number
   * @param words of each number
   * @param length of the rows
   * @param by the row of the pivot
   * @param column of the pivot
   * @param divisor what was the denominator
   */
  LongExchange(long[] numbers, int words, int length, int by, int column, LongDivisor divisor) {
    this.numbers = numbers;
    this.words = words;
    this.length = length;
    this.by = by * words * length;
    this.column = column;
    this.divisor = divisor;
    this.pivot = number(by);
    this.factor = new long[words];
    this.dividends = new long[(divisor.dividendWords() + 1) * length];
    this.low = new long[length];
    this.high = new long[length];
    this.over = new long[length];
  }

  private long[] number(int row) {
    long[] number = new long[words];
    for (int k = 0; k < words; k++) {
      number[k] = numbers[(row * words + k) * length + column];
    }
    return number;
  }

  /** Makes one row new, not that of the pivot. */
  void row(int row, long[] next) {
    for (int k = 0; k < words; k++) {
      factor[k] = numbers[(row * words + k) * length + column];
    }
    multiply(row * words * length);
    shift();
    int needed = divisor.needed;
    int into = row * needed * length;
    divide(next, into);
    long carry = 0;
    for (int k = 0; k < needed; k++) {
      carry -= k < words ? factor[k] : 0;
      next[into + k * length + column] = carry & MASK;
      carry >>= DIGITS;
    }
    int top = into + (needed - 1) * length;
    for (int j = 0; j < length; j++) {
      next[top + j] = next[top + j] << 64 - DIGITS >> 64 - DIGITS;
    }
  }

  /** The dividends: entry times pivot less factor times the entry in the row of the pivot. */
  private void multiply(int at) {
    Arrays.fill(low, 0);
    Arrays.fill(high, 0);
    int count = divisor.dividendWords();
    for (int c = 0; c < count; c++) {
      int from = Math.max(0, c - words + 1);
      for (int k = from; k < words && k <= c; k++) {
        long p = pivot[c - k];
        long f = factor[c - k];
        addProducts(numbers, at + k * length, p, low, high);
        subtractProducts(numbers, by + k * length, f, low, high);
        if ((k - from) % BLOCK == BLOCK - 1) {
          carry();
        }
      }
      finish(dividends, c * length);
    }
  }

  private static void addProducts(long[] numbers, int at, long factor, long[] low, long[] high) {
    if (factor == 0) {
      return;
    }
    long shifted = factor << 5;
    for (int j = 0; j < low.length; j++) {
      long number = numbers[at + j];
      low[j] += number * factor & MASK;
      high[j] += Math.multiplyHigh(number << 1, shifted);
    }
  }

  private static void subtractProducts(
      long[] numbers, int at, long factor, long[] low, long[] high) {
    if (factor == 0) {
      return;
    }
    long shifted = factor << 5;
    for (int j = 0; j < low.length; j++) {
      long number = numbers[at + j];
      low[j] -= number * factor & MASK;
      high[j] -= Math.multiplyHigh(number << 1, shifted);
    }
  }

  private void carry() {
    for (int j = 0; j < length; j++) {
      high[j] += low[j] >> DIGITS;
      low[j] &= MASK;
      over[j] += high[j] >> DIGITS;
      high[j] &= MASK;
    }
  }

  /** Puts a word of the sums where it belongs and goes on to the next. */
  private void finish(long[] to, int at) {
    for (int j = 0; j < length; j++) {
      long sum = low[j];
      to[at + j] = sum & MASK;
      long carried = high[j] + (sum >> DIGITS);
      low[j] = carried & MASK;
      high[j] = over[j] + (carried >> DIGITS);
      over[j] = 0;
    }
  }

  /** Leaves out the zeros of the divisor. */
  private void shift() {
    int zeros = divisor.zeros;
    int lower = divisor.zeroWords * length;
    if (lower == 0 && zeros == 0) {
      return;
    }
    for (int index = 0; index < divisor.needed * length; index++) {
      long upper = dividends[lower + length + index] << (DIGITS - zeros);
      dividends[index] = (dividends[lower + index] >>> zeros | upper) & MASK;
    }
  }

  /** Multiplies the dividends by the inverse. */
  private void divide(long[] next, int into) {
    Arrays.fill(low, 0);
    Arrays.fill(high, 0);
    long[] inverse = divisor.inverse;
    for (int c = 0; c < divisor.needed; c++) {
      for (int k = 0; k <= c; k++) {
        addProducts(dividends, k * length, inverse[c - k], low, high);
        if (k % BLOCK == BLOCK - 1) {
          carry();
        }
      }
      finish(next, into + c * length);
    }
  }
}
