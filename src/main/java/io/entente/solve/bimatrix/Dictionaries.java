package io.entente.solve.bimatrix;

import java.math.BigInteger;

/** Begins dictionaries. */
final class Dictionaries {

  /** What an entry costs before the first exchange. */
  private static final long BEGINNING = 40;

  private Dictionaries() {}

  /**
   * The polyhedron of one player's mixed strategies and the payoff of the other's best reply.
   *
   * <p>Labels 0 to m - 1 are the player's strategies, tight if not played; m to m + n - 1 the
   * other's, tight if a best reply. The dictionary begins where strategy 0 is played alone.
   *
   * @param payoffs what the other earns: [strategy of the player][reply of the other]
   */
  static Dictionary bestReplies(BigInteger[][] payoffs, Work work) {
    return bestReplies(payoffs, payoffs[0].length, work);
  }

  /** The same with a last row for the payoff of the best reply, a free variable labelled m + n. */
  static Dictionary bestRepliesAndPayoff(BigInteger[][] payoffs, Work work) {
    return bestReplies(payoffs, payoffs[0].length + 1, work);
  }

  /**
   * The same with a last row for what some replies lack together of being best ones, a free
   * variable labelled m + n.
   */
  static Dictionary bestRepliesAndLack(BigInteger[][] payoffs, int[] some, Work work) {
    int own = payoffs.length;
    int replies = payoffs[0].length;
    Beginning begin = entries(payoffs, replies + 1);
    BigInteger[] sum = begin.entries()[replies];
    java.util.Arrays.fill(sum, BigInteger.ZERO);
    boolean[] isSome = new boolean[replies];
    for (int reply : some) {
      isSome[reply] = true;
    }
    for (int row = 1; row < replies; row++) {
      for (int column = 0; column <= own && isSome[begin.rowLabels()[row] - own]; column++) {
        sum[column] = sum[column].add(begin.entries()[row][column]);
      }
    }
    if (isSome[begin.columnLabels()[own - 1] - own]) {
      sum[own - 1] = sum[own - 1].subtract(BigInteger.ONE);
    }
    return of(begin.rowLabels(), begin.columnLabels(), replies, begin.entries(), work);
  }

  /** What a dictionary begins with. */
  private record Beginning(int[] rowLabels, int[] columnLabels, BigInteger[][] entries) {}

  private static Dictionary bestReplies(BigInteger[][] payoffs, int rows, Work work) {
    Beginning begin = entries(payoffs, rows);
    return of(begin.rowLabels(), begin.columnLabels(), payoffs[0].length, begin.entries(), work);
  }

  private static Beginning entries(BigInteger[][] payoffs, int rows) {
    int own = payoffs.length;
    int replies = payoffs[0].length;
    int best = 0;
    for (int k = 1; k < replies; k++) {
      best = payoffs[0][k].compareTo(payoffs[0][best]) > 0 ? k : best;
    }
    int[] rowLabels = new int[rows];
    int[] columnLabels = new int[own];
    BigInteger[][] entries = new BigInteger[rows][own + 1];
    for (int column = 0; column < own - 1; column++) {
      columnLabels[column] = column + 1;
      entries[0][column] = BigInteger.ONE;
    }
    // Strategy 0 = 1 - the others.
    columnLabels[own - 1] = own + best;
    entries[0][own - 1] = BigInteger.ZERO;
    entries[0][own] = BigInteger.ONE;
    int row = 1;
    for (int k = 0; k < replies; k++) {
      if (k == best) {
        continue;
      }
      // What reply k lacks = what the best lacks + the difference of their payoffs.
      rowLabels[row] = own + k;
      BigInteger lack = payoffs[0][best].subtract(payoffs[0][k]);
      for (int column = 0; column < own - 1; column++) {
        BigInteger[] payoff = payoffs[column + 1];
        entries[row][column] = payoff[k].subtract(payoff[best]).add(lack);
      }
      entries[row][own - 1] = BigInteger.ONE.negate();
      entries[row][own] = lack;
      row++;
    }
    if (rows > replies) {
      // The payoff = what the best reply earns + what it lacks.
      rowLabels[row] = own + replies;
      for (int column = 0; column < own - 1; column++) {
        entries[row][column] = payoffs[0][best].subtract(payoffs[column + 1][best]);
      }
      entries[row][own - 1] = BigInteger.ONE.negate();
      entries[row][own] = payoffs[0][best];
    }
    return new Beginning(rowLabels, columnLabels, entries);
  }

  /** A dictionary of these entries, over the denominator 1. */
  static Dictionary of(
      int[] rowLabels, int[] columnLabels, int bounded, BigInteger[][] entries, Work work) {
    Entries begin = Entries.of(entries);
    work.spend(entries.length * (long) entries[0].length * (BEGINNING + begin.unit()));
    return new Dictionary(rowLabels, columnLabels, bounded, begin, work);
  }
}
