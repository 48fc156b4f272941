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

  /** What comparing two payoffs costs, mostly in waiting for memory. */
  private static final long COMPARISON = 4;

  public StrictDominance {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /** Nothing is removed from a game of so many strategies. */
  public static StrictDominance none(int rows, int columns) {
    return new StrictDominance(numbers(rows), numbers(columns));
  }

  /**
   * Removes what can be removed; the result does not depend on the order.
   *
   * @param work when it is over, what has not been removed stays
   */
  public static StrictDominance of(BigInteger[][] first, BigInteger[][] second, Work work) {
    List<Integer> rows = numbers(first.length);
    List<Integer> columns = numbers(first[0].length);
    BigInteger[][] turned = ExtremePairs.transpose(second);
    boolean removed;
    do {
      removed = remove(first, rows, columns, work);
      removed |= remove(turned, columns, rows, work);
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
      BigInteger[][] payoffs, List<Integer> strategies, List<Integer> replies, Work work) {
    int before = strategies.size();
    for (int i = before - 1; i >= 0 && !work.isOver(); i--) {
      for (int k = 0; k < strategies.size(); k++) {
        if (k != i
            && isBetter(payoffs[strategies.get(k)], payoffs[strategies.get(i)], replies, work)) {
          strategies.remove(i);
          break;
        }
      }
    }
    return strategies.size() < before;
  }

  private static boolean isBetter(
      BigInteger[] one, BigInteger[] other, List<Integer> replies, Work work) {
    work.spend(COMPARISON);
    for (int reply : replies) {
      work.spend(COMPARISON);
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
