package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The algorithm of Lemke and Howson (1964): from the pair of strategies that nobody plays, along
 * the path on which only one label is missing, to an equilibrium.
 *
 * <p>One path begins at each label; in a game with several equilibria different labels may lead to
 * different ones, and some may be reached by none. Whole numbers; the perturbation of {@link
 * Dictionary#leavingRow} makes the path unique, so it ends.
 */
public final class LemkeHowson {

  private LemkeHowson() {}

  /**
   * Where a path ended.
   *
   * @param pair the equilibrium; empty if the path was given up
   * @param spent what it cost, in units of {@link Effort}
   */
  public record End(Optional<ExtremePairs.Pair> pair, long spent) {}

  /**
   * The equilibrium at the end of a label's path.
   *
   * @param first payoffs of the first player, [its strategy][the second's]
   * @param second payoffs of the second player, indexed alike
   * @param missing the label: a strategy of the first player, or their number plus one of the
   *     second
   * @param budget what to spend at most, in units of {@link Effort}
   */
  public static End follow(BigInteger[][] first, BigInteger[][] second, int missing, long budget) {
    int own = first.length;
    int replies = first[0].length;
    // What the second earns against the first's weights x stays at most 1, and the reverse.
    int[] firstLabels = labels(0, own);
    int[] secondLabels = labels(own, replies);
    Dictionary x = dictionary(secondLabels, firstLabels, second, false);
    Dictionary y = dictionary(firstLabels, secondLabels, first, true);
    boolean inX = missing < own;
    int entering = missing;
    do {
      if (x.spent() + y.spent() > budget || budget <= 0) {
        return new End(Optional.empty(), x.spent() + y.spent());
      }
      Dictionary at = inX ? x : y;
      int column = -1 - at.row(entering);
      int row = at.leavingRow(column);
      entering = at.rowLabel(row);
      at.pivot(row, column);
      inX = !inX;
    } while (entering != missing);
    ExtremePairs.Pair pair =
        new ExtremePairs.Pair(weights(x, firstLabels), weights(y, secondLabels));
    return new End(Optional.of(pair), x.spent() + y.spent());
  }

  private static int[] labels(int from, int count) {
    int[] labels = new int[count];
    Arrays.setAll(labels, i -> from + i);
    return labels;
  }

  private static Dictionary dictionary(
      int[] rowLabels, int[] columnLabels, BigInteger[][] payoffs, boolean byRow) {
    BigInteger least = payoffs[0][0];
    for (BigInteger[] row : payoffs) {
      for (BigInteger payoff : row) {
        least = least.min(payoff);
      }
    }
    BigInteger shift = BigInteger.ONE.subtract(least);
    BigInteger[][] entries = new BigInteger[rowLabels.length][columnLabels.length + 1];
    for (int i = 0; i < rowLabels.length; i++) {
      for (int j = 0; j < columnLabels.length; j++) {
        entries[i][j] = (byRow ? payoffs[i][j] : payoffs[j][i]).add(shift);
      }
      entries[i][columnLabels.length] = BigInteger.ONE;
    }
    return Dictionaries.of(rowLabels.clone(), columnLabels.clone(), rowLabels.length, entries);
  }

  private static List<BigInteger> weights(Dictionary dictionary, int[] labels) {
    BigInteger[] weights = new BigInteger[labels.length];
    for (int i = 0; i < labels.length; i++) {
      int row = dictionary.row(labels[i]);
      weights[i] = row < 0 ? BigInteger.ZERO : dictionary.entry(row, dictionary.columns);
    }
    Vertex.reduce(weights);
    return List.of(weights);
  }
}
