package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.BitSet;

/**
 * A mixed strategy that is a vertex: whole weights without a common divisor, and the best replies
 * to it.
 *
 * @param weights proportional to the probabilities, none negative
 * @param bestReplies the other's pure best replies
 */
record Vertex(BigInteger[] weights, BitSet bestReplies) {

  /** Where the dictionary of {@link Dictionaries#bestReplies} stands, of so many replies. */
  static Vertex at(Dictionary dictionary, int replies) {
    int own = dictionary.columns;
    BigInteger[] weights = new BigInteger[own];
    for (int i = 0; i < own; i++) {
      int row = dictionary.row(i);
      weights[i] = row < 0 ? BigInteger.ZERO : dictionary.entry(row, own);
    }
    reduce(weights);
    BitSet best = new BitSet();
    for (int k = 0; k < replies; k++) {
      if (isTight(dictionary, own + k)) {
        best.set(k);
      }
    }
    return new Vertex(weights, best);
  }

  /** Whether the variable of a label is 0. */
  static boolean isTight(Dictionary dictionary, int label) {
    int row = dictionary.row(label);
    return row < 0 || dictionary.signum(row, dictionary.columns) == 0;
  }

  /** The labels below a number whose variables are 0, as a set of {@link LabelSets}. */
  static long[] tight(Dictionary dictionary, int labels) {
    long[] set = new long[LabelSets.words(labels)];
    for (int label = 0; label < labels; label++) {
      if (isTight(dictionary, label)) {
        LabelSets.flip(set, label);
      }
    }
    return set;
  }

  /** Divides numbers by what they have in common. */
  static void reduce(BigInteger[] numbers) {
    BigInteger common = BigInteger.ZERO;
    for (BigInteger number : numbers) {
      common = common.gcd(number);
    }
    if (common.compareTo(BigInteger.ONE) > 0) {
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = numbers[i].divide(common);
      }
    }
  }
}
