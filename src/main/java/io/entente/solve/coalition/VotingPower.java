package io.entente.solve.coalition;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Power in votes with weights, by generating functions: coalitions are counted by their size and
 * their weight under each rule and not listed, so many voters are no obstacle.
 *
 * @param shapleyShubik the share of orders of voting in favour in which a voter turns the vote, by
 *     voter
 * @param banzhaf the share of ways in which the others may vote that leave the decision to a voter
 * @param winning how many coalitions win
 * @see "Shapley and Shubik (1954), A Method for Evaluating the Distribution of Power in a Committee
 *     System, American Political Science Review 48, 787-792; Mann and Shapley (1962)"
 */
public record VotingPower(
    List<Rational> shapleyShubik, List<Rational> banzhaf, BigInteger winning) {

  /** The most voters: coalitions are counted in 64 bits. */
  public static final int MOST_VOTERS = 60;

  /** The most numbers in a table of counts. */
  private static final long MOST_COUNTS = 4_000_000;

  /**
   * Power under rules that must all be met.
   *
   * @param quotas by rule
   * @param weights by rule and voter, not negative
   * @return empty if there are more than {@link #MOST_VOTERS} voters, or so many different weights
   *     that they cannot be counted
   */
  public static Optional<VotingPower> of(long[] quotas, long[][] weights) {
    int n = weights[0].length;
    int rules = quotas.length;
    int[] strides = new int[rules + 1];
    long size = 1;
    for (int r = 0; r < rules; r++) {
      strides[r] = (int) size;
      size *= width(quotas[r]);
      if (size * (n + 1) > MOST_COUNTS) {
        return Optional.empty();
      }
    }
    if (n > MOST_VOTERS) {
      return Optional.empty();
    }
    strides[rules] = (int) size;
    Counts all = new Counts(quotas, strides, n);
    for (int voter = 0; voter < n; voter++) {
      all.add(column(weights, voter));
    }
    long[][] swings = new long[n][];
    swings(new Counts(quotas, strides, n), weights, 0, n, swings);
    List<Rational> shapley = new ArrayList<>();
    List<Rational> banzhaf = new ArrayList<>();
    BigInteger ways = BigInteger.ONE.shiftLeft(n - 1);
    for (int voter = 0; voter < n; voter++) {
      BigInteger orders = BigInteger.ZERO;
      BigInteger sum = BigInteger.ZERO;
      for (int s = 0; s < n; s++) {
        BigInteger many = BigInteger.valueOf(swings[voter][s]);
        sum = sum.add(many);
        BigInteger around = ShapleyValue.factorial(s).multiply(ShapleyValue.factorial(n - s - 1));
        orders = orders.add(many.multiply(around));
      }
      shapley.add(Rational.of(orders, ShapleyValue.factorial(n)));
      banzhaf.add(Rational.of(sum, ways));
    }
    return Optional.of(new VotingPower(shapley, banzhaf, all.winning()));
  }

  /**
   * The swings of voters from {@code first} to {@code end}, all others being counted already: half
   * of them are counted, and the other half looked at, and the other way round.
   */
  private static void swings(Counts others, long[][] weights, int first, int end, long[][] into) {
    if (end - first == 1) {
      into[first] = others.swings(column(weights, first));
      return;
    }
    int middle = first + (end - first) / 2;
    Counts left = others.copy();
    for (int voter = middle; voter < end; voter++) {
      left.add(column(weights, voter));
    }
    swings(left, weights, first, middle, into);
    Counts right = others.copy();
    for (int voter = first; voter < middle; voter++) {
      right.add(column(weights, voter));
    }
    swings(right, weights, middle, end, into);
  }

  private static long[] column(long[][] weights, int voter) {
    long[] own = new long[weights.length];
    for (int r = 0; r < own.length; r++) {
      own[r] = weights[r][voter];
    }
    return own;
  }

  /** Weights from the quota on are one: the rule is met. */
  private static long width(long quota) {
    return Math.max(1, quota + 1);
  }

  /** Counts of coalitions, {@code [size][weight under rule 0, 1, ...]}, weights up to the quota. */
  private static final class Counts {
    private final long[] quotas;
    private final int[] strides;
    private final long[][] bySize;
    private int voters;

    Counts(long[] quotas, int[] strides, int n) {
      this.quotas = quotas;
      this.strides = strides;
      bySize = new long[n + 1][strides[quotas.length]];
      bySize[0][0] = 1;
    }

    Counts copy() {
      Counts copy = new Counts(quotas, strides, bySize.length - 1);
      for (int size = 0; size <= voters; size++) {
        System.arraycopy(bySize[size], 0, copy.bySize[size], 0, bySize[size].length);
      }
      copy.voters = voters;
      return copy;
    }

    void add(long[] own) {
      for (int size = voters; size >= 0; size--) {
        for (int at = 0; at < bySize[size].length; at++) {
          if (bySize[size][at] != 0) {
            bySize[size + 1][moved(at, own)] += bySize[size][at];
          }
        }
      }
      voters++;
    }

    /** The place of a coalition that a voter joins. */
    private int moved(int at, long[] own) {
      int to = 0;
      for (int r = 0; r < quotas.length; r++) {
        long weight = at / strides[r] % width(quotas[r]);
        long now = Math.min(Math.max(0, quotas[r]), weight + own[r]);
        to += (int) now * strides[r];
      }
      return to;
    }

    private boolean wins(int at) {
      return at == strides[quotas.length] - 1;
    }

    /** By size, how many coalitions of the counted voters a further one makes win. */
    long[] swings(long[] own) {
      long[] swings = new long[bySize.length];
      for (int size = 0; size <= voters; size++) {
        for (int at = 0; at < bySize[size].length; at++) {
          if (bySize[size][at] != 0 && !wins(at) && wins(moved(at, own))) {
            swings[size] += bySize[size][at];
          }
        }
      }
      return swings;
    }

    BigInteger winning() {
      BigInteger sum = BigInteger.ZERO;
      for (int size = 0; size <= voters; size++) {
        sum = sum.add(BigInteger.valueOf(bySize[size][bySize[size].length - 1]));
      }
      return sum;
    }
  }
}
