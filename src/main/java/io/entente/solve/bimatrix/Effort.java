package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.List;

/**
 * What a search costs, in units of one exchange of one machine word, so that it ends at the same
 * point on every machine.
 *
 * <p>An exchange changes every entry of a dictionary; an entry costs 1 unit in one word and, in
 * several, a constant and what long multiplication takes.
 */
public final class Effort {

  /** About as many units as a core does in some ten seconds. */
  public static final long USUAL = 3_000_000_000L;

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
    int size = Math.min(rows, columns);
    int root = (32 - Integer.numberOfLeadingZeros(Math.max(rows, columns))) / 2;
    // The largest minor by Hadamard's bound, the easy way: every entry the largest.
    long most = size * (largest(first, second) + root + 1L);
    int bits = (int) Math.min(Integer.MAX_VALUE, most);
    return new Effort((long) rows * columns, bits, LabelSets.words(rows + columns + 1));
  }

  /** The bits of the largest payoff. */
  static int largest(BigInteger[][] first, BigInteger[][] second) {
    int most = 1;
    for (BigInteger[][] payoffs : List.of(first, second)) {
      for (BigInteger[] row : payoffs) {
        for (BigInteger payoff : row) {
          most = Math.max(most, payoff.bitLength());
        }
      }
    }
    return most;
  }

  /** What an entry of so many bits costs. */
  static long unit(int bits) {
    if (bits <= NarrowEntries.BITS) {
      return 1;
    }
    long words = LongEntries.words(bits);
    return 4 + words * words;
  }

  /** What it costs to read off which of so many labels are tight. */
  static long visit(int labels) {
    return 8L * labels;
  }

  /** What an entry costs that becomes a number of its own. */
  static long entry(Dictionary dictionary) {
    return 20 + dictionary.unit();
  }

  /**
   * What it costs to order and to prove an equilibrium, by the definition, in fractions.
   *
   * @param strategies of both players in the whole game
   */
  public static long proof(int strategies, List<BigInteger> first, List<BigInteger> second) {
    int played = 0;
    int bits = 0;
    for (List<BigInteger> weights : List.of(first, second)) {
      for (BigInteger weight : weights) {
        played += weight.signum();
        bits = Math.max(bits, weight.bitLength());
      }
    }
    return strategies * (played + 4L) * (40 + unit(bits));
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
