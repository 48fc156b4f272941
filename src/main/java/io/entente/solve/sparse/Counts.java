package io.entente.solve.sparse;

import java.math.BigInteger;

/** Whole numbers at places: words as long as all of them fit, large numbers otherwise. */
final class Counts {

  private final long[] words;
  private final BigInteger[] large;

  private Counts(long[] words, BigInteger[] large) {
    this.words = words;
    this.large = large;
  }

  static Counts of(long[] words) {
    return new Counts(words, new BigInteger[0]);
  }

  static Counts of(BigInteger[] large) {
    return new Counts(new long[0], large);
  }

  int size() {
    return Math.max(words.length, large.length);
  }

  boolean isZero(int place) {
    return large.length == 0 ? words[place] == 0 : large[place].signum() == 0;
  }

  /** Times the number at a place. */
  long times(long factor, int place) {
    if (large.length > 0) {
      return Math.multiplyExact(factor, large[place].longValueExact());
    }
    return Math.multiplyExact(factor, words[place]);
  }

  /** The number at a place. */
  BigInteger at(int place) {
    return large.length == 0 ? BigInteger.valueOf(words[place]) : large[place];
  }
}
