package io.entente.solve.bimatrix;

/**
 * A positive number of several words by which exact multiples are divided: shift by its trailing
 * zeros, then multiply by the inverse of its odd part modulo a power of two (Jebelean 1993).
 */
final class LongDivisor {

  /** Bits in a word. */
  static final int DIGITS = 58;

  static final long MASK = (1L << DIGITS) - 1;

  /** How many words the quotients have. */
  final int needed;

  /** Words that are 0 at the end of the divisor. */
  final int zeroWords;

  /** Zeros at the end of the word before them. */
  final int zeros;

  /** The inverse of the odd part in so many words as the quotients have, none negative. */
  final long[] inverse;

  LongDivisor(long[] number, int needed) {
    this.needed = needed;
    int words = 0;
    while (number[words] == 0) {
      words++;
    }
    zeroWords = words;
    zeros = Long.numberOfTrailingZeros(number[words]);
    long[] odd = new long[needed];
    for (int k = 0; k < needed; k++) {
      odd[k] = digits(number, k + words, zeros);
    }
    inverse = inverse(odd);
  }

  /** How many words of a dividend are looked at. */
  int dividendWords() {
    return needed + zeroWords + (zeros == 0 ? 0 : 1);
  }

  private static long digits(long[] number, int word, int shift) {
    long lower = word < number.length ? number[word] >>> shift : 0;
    long upper = word + 1 < number.length ? number[word + 1] << (DIGITS - shift) : 0;
    return (lower | upper) & MASK;
  }

  /** Digit by digit: what is to be 1 is made 0 from below. */
  private static long[] inverse(long[] odd) {
    int length = odd.length;
    long first = Words.inverse(odd[0]);
    long[] rest = new long[length];
    rest[0] = 1;
    long[] inverse = new long[length];
    for (int k = 0; k < length; k++) {
      long digit = rest[k] * first & MASK;
      inverse[k] = digit;
      long carry = 0;
      for (int l = 0; k + l < length; l++) {
        long low = digit * odd[l] & MASK;
        long high = Math.multiplyHigh(digit << 1, odd[l] << 5);
        long left = rest[k + l] - low + carry;
        rest[k + l] = left & MASK;
        carry = (left >> DIGITS) - high;
      }
    }
    return inverse;
  }
}
