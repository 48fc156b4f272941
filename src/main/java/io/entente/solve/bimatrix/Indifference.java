package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The weights on some strategies that make the other player indifferent between some of its own.
 *
 * <p>Elimination that keeps whole numbers whole (Bareiss 1968), in one word while the numbers fit.
 */
final class Indifference {

  /** Payoffs of no more bits than this have differences that fit into one word. */
  private static final int BITS = NarrowEntries.BITS - 1;

  private final BigInteger[][] payoffs;

  /** The same in one word each; null if they do not fit. */
  private final long[][] narrow;

  private final Work work;

  /**
   * @param payoffs of the player to be made indifferent: [its strategy][the other's]
   * @param work counts what the elimination costs
   */
  Indifference(BigInteger[][] payoffs, Work work) {
    this.payoffs = payoffs;
    this.narrow = narrow(payoffs);
    this.work = work;
  }

  private static long[][] narrow(BigInteger[][] payoffs) {
    if (Effort.largest(payoffs, payoffs) > BITS) {
      return null;
    }
    long[][] narrow = new long[payoffs.length][payoffs[0].length];
    for (int i = 0; i < payoffs.length; i++) {
      for (int j = 0; j < payoffs[0].length; j++) {
        narrow[i][j] = payoffs[i][j].longValueExact();
      }
    }
    return narrow;
  }

  /**
   * Whether the solutions have one dimension, the solution if so.
   *
   * @param isUnique unique up to a factor
   * @param weights not negative, with a common divisor perhaps; absent if they are not of one sign
   */
  record Answer(boolean isUnique, Optional<BigInteger[]> weights) {

    static final Answer MANY = new Answer(false, Optional.empty());
    static final Answer MIXED_SIGNS = new Answer(true, Optional.empty());
  }

  /**
   * Weights y on {@code support} for which every row in {@code indifferent} of payoffs times y is
   * the same; as many as there are of the others.
   */
  Answer weights(int[] indifferent, int[] support) {
    int unknowns = support.length;
    if (indifferent.length != unknowns) {
      throw new IllegalArgumentException("one more unknown than equations");
    }
    if (unknowns == 1) {
      return new Answer(true, Optional.of(new BigInteger[] {BigInteger.ONE}));
    }
    long entries = 8 + (long) unknowns * unknowns * unknowns / 3;
    if (narrow != null && unknowns <= NarrowElimination.MOST) {
      work.spend(entries);
      Optional<Answer> answer = new NarrowElimination(narrow, indifferent, support).answer();
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    BigElimination elimination = new BigElimination(payoffs, indifferent, support);
    Answer answer = elimination.answer();
    work.spend(entries * (20 + Effort.unit(elimination.bits())));
    return answer;
  }
}
