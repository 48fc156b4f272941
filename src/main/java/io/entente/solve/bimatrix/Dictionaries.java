package io.entente.solve.bimatrix;

import java.math.BigInteger;

/** Begins dictionaries in the narrowest arithmetic that will hold. */
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

  private static Dictionary bestReplies(BigInteger[][] payoffs, int rows, Work work) {
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
    return of(rowLabels, columnLabels, replies, entries, work);
  }

  /** A dictionary of these entries, over the denominator 1. */
  static Dictionary of(
      int[] rowLabels, int[] columnLabels, int bounded, BigInteger[][] entries, Work work) {
    int bits = minorBits(entries);
    int size = Math.min(entries.length, entries[0].length);
    work.spend(entries.length * (long) entries[0].length * (BEGINNING + Effort.unit(bits / size)));
    if (bits <= NarrowDictionary.BITS) {
      return new NarrowDictionary(rowLabels, columnLabels, bounded, entries, work);
    }
    return bits <= WideDictionary.BITS
        ? new WideDictionary(rowLabels, columnLabels, bounded, entries, work)
        : new BigDictionary(rowLabels, columnLabels, bounded, entries, work);
  }

  /**
   * How many bits a minor of a matrix can have at most (Hadamard 1893): no minor exceeds the
   * product of the lengths of the rows or columns it may have, whichever is less.
   */
  static int minorBits(BigInteger[][] matrix) {
    int rows = matrix.length;
    int columns = matrix[0].length;
    int most = Math.min(rows, columns);
    BigInteger[] rowSquares = new BigInteger[rows];
    BigInteger[] columnSquares = new BigInteger[columns];
    java.util.Arrays.fill(rowSquares, BigInteger.ZERO);
    java.util.Arrays.fill(columnSquares, BigInteger.ZERO);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        BigInteger square = matrix[i][j].multiply(matrix[i][j]);
        rowSquares[i] = rowSquares[i].add(square);
        columnSquares[j] = columnSquares[j].add(square);
      }
    }
    return Math.min(bits(rowSquares, most), bits(columnSquares, most));
  }

  /** Half the bits of the product of the greatest squares, rounded up. */
  private static int bits(BigInteger[] squares, int most) {
    java.util.Arrays.sort(squares);
    BigInteger product = BigInteger.ONE;
    for (int i = 0; i < most; i++) {
      BigInteger square = squares[squares.length - 1 - i];
      product = square.compareTo(BigInteger.ONE) > 0 ? product.multiply(square) : product;
    }
    return product.bitLength() / 2 + 1;
  }
}
