package io.entente.solve.bimatrix;

import java.math.BigInteger;

/**
 * Entries of several words each, all of the same number of words.
 *
 * <p>A word holds {@link LongDivisor#DIGITS} bits, so that products can be added up without looking
 * after carries; the last one has the sign. Beside every number stands how many bits it has, from
 * which follows before an exchange how many words the new numbers can need.
 */
final class LongEntries extends Entries {

  private static final int DIGITS = LongDivisor.DIGITS;
  private static final long MASK = LongDivisor.MASK;

  private final int words;
  private final long[] numbers;

  /** Bits of each number, sign left out: no number is greater than 2 to this. */
  private final int[] bits;

  private long[] denominator;
  private int denominatorBits;

  private LongEntries(int rows, int length, int words) {
    super(rows, length);
    this.words = words;
    this.numbers = new long[rows * length * words];
    this.bits = new int[rows * length];
    this.denominator = new long[words];
  }

  /** Numbers over the denominator 1. */
  LongEntries(BigInteger[][] matrix, int words) {
    this(matrix.length, matrix[0].length, words);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < length; column++) {
        BigInteger number = matrix[row][column];
        for (int k = 0; k < words; k++) {
          long digits = number.shiftRight(k * DIGITS).longValue();
          numbers[at(row, column, k)] = k == words - 1 ? digits : digits & MASK;
        }
        bits[row * length + column] = number.bitLength();
      }
    }
    denominator[0] = 1;
    denominatorBits = 1;
  }

  /** Numbers that are in one word each. */
  LongEntries(long[] narrow, long denominator, int rows, int length) {
    this(rows, length, 2);
    for (int index = 0; index < narrow.length; index++) {
      int at = index + index / length * length;
      numbers[at] = narrow[index] & MASK;
      numbers[at + length] = narrow[index] >> DIGITS;
      bits[index] = 64 - Long.numberOfLeadingZeros(narrow[index] ^ narrow[index] >> 63);
    }
    this.denominator[0] = denominator & MASK;
    this.denominator[1] = denominator >> DIGITS;
    this.denominatorBits = 64 - Long.numberOfLeadingZeros(denominator);
  }

  private int at(int row, int column, int word) {
    return (row * words + word) * length + column;
  }

  /** How many words a number of so many bits takes, the sign counted. */
  static int words(int bits) {
    return bits / DIGITS + 1;
  }

  @Override
  int signum(int row, int column) {
    return numbers[at(row, column, words - 1)] < 0 ? -1 : bits[row * length + column] == 0 ? 0 : 1;
  }

  @Override
  BigInteger get(int row, int column) {
    return big(numbers, at(row, column, 0), length);
  }

  @Override
  BigInteger denominator() {
    return big(denominator, 0, 1);
  }

  private BigInteger big(long[] from, int at, int step) {
    BigInteger value = BigInteger.valueOf(from[at + (words - 1) * step]);
    for (int k = words - 2; k >= 0; k--) {
      value = value.shiftLeft(DIGITS).or(BigInteger.valueOf(from[at + k * step]));
    }
    return value;
  }

  @Override
  int compareProducts(int a, int b, int c, int d, int e, int f, int g, int h) {
    int one = signum(a, b) * signum(c, d);
    int other = signum(e, f) * signum(g, h);
    if (one != other || one == 0) {
      return Integer.compare(one, other);
    }
    return get(a, b).multiply(get(c, d)).compareTo(get(e, f).multiply(get(g, h)));
  }

  @Override
  int compareQuotients(int one, int other, int column) {
    int constant = one * length + length - 1;
    int otherConstant = other * length + length - 1;
    if (bits[constant] == 0 || bits[otherConstant] == 0) {
      return Integer.compare(bits[constant], 0) - Integer.compare(bits[otherConstant], 0);
    }
    int entry = one * length + column;
    int otherEntry = other * length + column;
    // A product of numbers of k and l bits has k + l - 1 or k + l bits.
    int more = bits[constant] + bits[otherEntry] - bits[otherConstant] - bits[entry];
    if (more < -1 || more > 1) {
      return more;
    }
    // Leading digits are cut off by less than 1 each, so that a product of two, in its upper word,
    // falls short by less than 2, and where it is doubled by less than 4.
    long product = Math.multiplyHigh(lead(one, length - 1), lead(other, column));
    long otherProduct = Math.multiplyHigh(lead(other, length - 1), lead(one, column));
    long difference =
        (more > 0 ? 2 * product : product) - (more < 0 ? 2 * otherProduct : otherProduct);
    if (difference > 8 || difference < -8) {
      return difference > 0 ? 1 : -1;
    }
    return compareProducts(one, length - 1, other, column, other, length - 1, one, column);
  }

  /** The first 62 digits of a positive number, cut off after that. */
  private long lead(int row, int column) {
    int digits = bits[row * length + column];
    int top = (digits - 1) / DIGITS;
    int at = at(row, column, top);
    int shift = 62 - (digits - top * DIGITS);
    long lead = numbers[at] << shift;
    if (top > 0) {
      long before = numbers[at - length];
      lead |= shift > DIGITS ? before << (shift - DIGITS) : before >>> (DIGITS - shift);
    }
    if (top > 1 && shift > DIGITS) {
      lead |= numbers[at - 2 * length] >>> (2 * DIGITS - shift);
    }
    return lead;
  }

  @Override
  Entries exchanged(int row, int column, Entries spare) {
    int most = mostBits(row, column);
    int needed = Math.max(2, words(most));
    LongEntries next = room(needed, spare);
    LongExchange exchange =
        new LongExchange(numbers, words, length, row, column, new LongDivisor(denominator, needed));
    for (int i = 0; i < rows; i++) {
      if (i != row) {
        exchange.row(i, next.numbers);
        next.countBits(i);
      }
    }
    int index = row * length;
    for (int j = 0; j < length; j++) {
      next.put(row, j, number(numbers, at(row, j, 0), length, needed));
      next.bits[index + j] = bits[index + j];
    }
    next.put(row, column, number(denominator, 0, 1, needed));
    next.bits[index + column] = denominatorBits;
    next.denominator = number(numbers, at(row, column, 0), length, needed);
    next.denominatorBits = bits[index + column];
    return most <= NarrowEntries.BITS ? next.narrow() : next;
  }

  private LongEntries room(int needed, Entries spare) {
    return spare instanceof LongEntries && ((LongEntries) spare).words == needed
        ? (LongEntries) spare
        : new LongEntries(rows, length, needed);
  }

  /**
   * How many bits no number exceeds after an exchange: the difference of two products has at most
   * one more than the greater of them, and the quotient fewer by those of the denominator less one.
   */
  private int mostBits(int row, int column) {
    int by = row * length;
    int pivot = bits[by + column];
    int most = Math.max(denominatorBits, pivot);
    int greatest = 0;
    for (int i = 0; i < rows; i++) {
      int at = i * length;
      int factor = bits[at + column];
      most = Math.max(most, factor);
      for (int j = 0; j < length; j++) {
        greatest = Math.max(greatest, Math.max(bits[at + j] + pivot, factor + bits[by + j]));
      }
    }
    for (int j = 0; j < length; j++) {
      most = Math.max(most, bits[by + j]);
    }
    // One more, as 2 to the power of the bits may be reached.
    return Math.max(most, greatest + 2 - denominatorBits) + 1;
  }

  /** How many bits the numbers of a row have. */
  private void countBits(int row) {
    int index = row * length;
    for (int column = 0; column < length; column++) {
      int at = at(row, column, words - 1);
      long sign = numbers[at] >> 63;
      long digits = numbers[at] ^ sign;
      int before = (words - 1) * DIGITS;
      while (digits == 0 && before > 0) {
        at -= length;
        before -= DIGITS;
        digits = numbers[at] ^ sign & MASK;
      }
      bits[index + column] = before + 64 - Long.numberOfLeadingZeros(digits);
    }
  }

  /** The words of a number, so many as will hold it. */
  private long[] number(long[] from, int at, int step, int needed) {
    long[] number = new long[needed];
    for (int k = 0; k < needed; k++) {
      number[k] = k < words ? from[at + k * step] : from[at + (words - 1) * step] >> DIGITS;
      number[k] = k == needed - 1 ? number[k] << 64 - DIGITS >> 64 - DIGITS : number[k] & MASK;
    }
    return number;
  }

  private void put(int row, int column, long[] number) {
    for (int k = 0; k < words; k++) {
      numbers[at(row, column, k)] = number[k];
    }
  }

  /** The same in one word each, which holds them; these are in two. */
  private NarrowEntries narrow() {
    NarrowEntries narrow =
        new NarrowEntries(rows, length, denominator[0] | denominator[1] << DIGITS);
    for (int index = 0; index < bits.length; index++) {
      int at = index + index / length * length;
      narrow.put(index, numbers[at] | numbers[at + length] << DIGITS);
    }
    return narrow;
  }

  @Override
  long unit() {
    return Effort.unit(words * DIGITS);
  }

  @Override
  long size() {
    return numbers.length + (long) bits.length;
  }
}
