package io.entente.solve.bimatrix;

import java.math.BigInteger;

/**
 * What a search costs, in units of one exchange of one machine word, so that it ends at the same
 * point on every machine.
 *
 * <p>An exchange changes every entry of a dictionary; an entry costs 1 unit in one word, about 4 in
 * two and, where it may have any size, a constant and what long multiplication takes.
 */
public final class Effort {

  /** About as many units as a core does in ten to twenty seconds. */
  public static final long USUAL = 4_000_000_000L;

  /** More payoffs of one player than this would fill the memory with their tables. */
  private static final long MOST_PAYOFFS = 1_000_000;

  /** More sets of labels than this would take more than some hundred megabytes. */
  private static final int MOST_WORDS = 12_000_000;

  private final long payoffs;
  private final int bits;
  private final int words;

  private Effort(long payoffs, int bits, int words) {
    this.payoffs = payoffs;
    this.bits = bits;
    this.words = words;
  }

  /** What searches through a game with these payoffs cost. */
  public static Effort of(BigInteger[][] first, BigInteger[][] second) {
    int rows = first.length;
    int columns = first[0].length;
    int bits = Math.max(bits(first), bits(second));
    return new Effort((long) rows * columns, bits, LabelSets.words(rows + columns + 1));
  }

  /** The bits of the largest minor by Hadamard's bound, the easy way: every entry the largest. */
  private static int bits(BigInteger[][] payoffs) {
    int most = 1;
    for (BigInteger[] row : payoffs) {
      for (BigInteger payoff : row) {
        most = Math.max(most, payoff.bitLength());
      }
    }
    int size = Math.min(payoffs.length, payoffs[0].length);
    int root = (32 - Integer.numberOfLeadingZeros(Math.max(payoffs.length, payoffs[0].length))) / 2;
    return (int) Math.min(Integer.MAX_VALUE, size * (most + root + 1L));
  }

  /** What an entry of so many bits costs. */
  static long unit(int bits) {
    if (bits <= WideDictionary.BITS) {
      return bits <= NarrowDictionary.BITS ? 1 : 4;
    }
    long length = (bits >>> 6) + 1;
    return 60 + 3 * length * length;
  }

  /** How many bits the numbers in a dictionary may come to have. */
  public int bits() {
    return bits;
  }

  /** How many bases a search may keep in mind. */
  public int bases() {
    return MOST_WORDS / words;
  }

  /** Whether the tables of a search would be larger than is sensible. */
  public boolean isTooLarge() {
    return payoffs > MOST_PAYOFFS || payoffs * bits > 64 * 8 * MOST_PAYOFFS;
  }
}
