package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a game of two players when strategies that another pure one strictly dominates
 * are removed, again and again. No equilibrium plays one of them, so the equilibria of what is left
 * are those of the game.
 *
 * @param rows the first player's strategies that are left, ascending
 * @param columns the second's
 */
public record StrictDominance(List<Integer> rows, List<Integer> columns) {

  public StrictDominance {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /** Removes what can be removed; the result does not depend on the order. */
  public static StrictDominance of(BigInteger[][] first, BigInteger[][] second) {
    List<Integer> rows = numbers(first.length);
    List<Integer> columns = numbers(first[0].length);
    BigInteger[][] turned = ExtremePairs.transpose(second);
    boolean removed;
    do {
      removed = remove(first, rows, columns);
      removed |= remove(turned, columns, rows);
    } while (removed);
    return new StrictDominance(rows, columns);
  }

  private static List<Integer> numbers(int count) {
    List<Integer> numbers = new ArrayList<>(count);
    for (int number = 0; number < count; number++) {
      numbers.add(number);
    }
    return numbers;
  }

  private static boolean remove(
      BigInteger[][] payoffs, List<Integer> strategies, List<Integer> replies) {
    int before = strategies.size();
    for (int i = before - 1; i >= 0; i--) {
      for (int k = 0; k < strategies.size(); k++) {
        if (k != i && isBetter(payoffs[strategies.get(k)], payoffs[strategies.get(i)], replies)) {
          strategies.remove(i);
          break;
        }
      }
    }
    return strategies.size() < before;
  }

  private static boolean isBetter(BigInteger[] one, BigInteger[] other, List<Integer> replies) {
    for (int reply : replies) {
      if (one[reply].compareTo(other[reply]) <= 0) {
        return false;
      }
    }
    return true;
  }

  /** The payoffs that are left. */
  public BigInteger[][] of(BigInteger[][] payoffs) {
    BigInteger[][] left = new BigInteger[rows.size()][columns.size()];
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < left[i].length; j++) {
        left[i][j] = payoffs[rows.get(i)][columns.get(j)];
      }
    }
    return left;
  }
}
