package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Equilibria of a game of two players by trying every pair of supports, small ones first (Dickhaut
 * and Kaplan 1991).
 *
 * <p>For each pair, of equal size or not, the weights on one support must make the other player
 * indifferent within its own, all weights must be positive, and nothing outside may earn more. If
 * both systems have one solution, that decides the pair. If one has several, and the other does not
 * rule the pair out, there may be a continuum, and the pair stays undecided: so it happens only in
 * degenerate games. Without undecided pairs nothing is missing.
 *
 * <p>Exact: elimination without fractions (Bareiss 1968), and no part in common with the
 * dictionaries. A pair is passed over at once if something in a support is strictly dominated where
 * the other keeps to its own (Porter, Nudelman and Shoham 2008).
 */
public final class SupportEnumeration {

  /** So many strategies of both together have some millions of pairs of supports. */
  public static final int MOST_STRATEGIES = 22;

  /**
   * What was found.
   *
   * @param pairs the equilibria, smaller supports first
   * @param undecided how many pairs of supports could not be settled; 0 if these are all
   */
  public record Found(List<ExtremePairs.Pair> pairs, long undecided) {}

  /** What one player's payoffs say, seen from its strategies: [own][reply of the other]. */
  private record Side(BigInteger[][] payoffs, int[][] better) {

    /** With, for each pair of strategies, the replies to which the first is better. */
    static Side of(BigInteger[][] payoffs) {
      int[][] better = new int[payoffs.length][payoffs.length];
      for (int one = 0; one < payoffs.length; one++) {
        for (int other = 0; other < payoffs.length; other++) {
          for (int k = 0; k < payoffs[one].length; k++) {
            boolean is = payoffs[one][k].compareTo(payoffs[other][k]) > 0;
            better[one][other] |= is ? 1 << k : 0;
          }
        }
      }
      return new Side(payoffs, better);
    }

    /** Whether some strategy in the support is dominated where only these replies are played. */
    boolean isDominated(int support, int replies) {
      for (int[] row : better) {
        for (int left = support; left != 0; left &= left - 1) {
          if ((replies & ~row[Integer.numberOfTrailingZeros(left)]) == 0) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private final Side first;
  private final Side second;
  private final List<ExtremePairs.Pair> pairs = new ArrayList<>();
  private long undecided;

  private SupportEnumeration(BigInteger[][] first, BigInteger[][] second) {
    this.first = Side.of(first);
    this.second = Side.of(ExtremePairs.transpose(second));
  }

  /**
   * Tries all pairs.
   *
   * @param first payoffs of the first player, [its strategy][the second's]
   * @param second payoffs of the second player, indexed alike
   * @throws IllegalArgumentException if there are more than {@link #MOST_STRATEGIES}
   */
  public static Found of(BigInteger[][] first, BigInteger[][] second) {
    int own = first.length;
    int replies = first[0].length;
    if (own + replies > MOST_STRATEGIES) {
      throw new IllegalArgumentException(own + " and " + replies + " strategies");
    }
    SupportEnumeration search = new SupportEnumeration(first, second);
    List<List<Integer>> supports = bySize(own);
    List<List<Integer>> others = bySize(replies);
    for (int total = 2; total <= own + replies; total++) {
      for (int size = Math.max(1, total - replies); size <= Math.min(own, total - 1); size++) {
        for (int support : supports.get(size)) {
          for (int other : others.get(total - size)) {
            search.look(support, other);
          }
        }
      }
    }
    return new Found(List.copyOf(search.pairs), search.undecided);
  }

  /** All sets of so many strategies as bits, by their size. */
  private static List<List<Integer>> bySize(int strategies) {
    List<List<Integer>> sets = new ArrayList<>();
    for (int size = 0; size <= strategies; size++) {
      sets.add(new ArrayList<>());
    }
    for (int set = 1; set < 1 << strategies; set++) {
      sets.get(Integer.bitCount(set)).add(set);
    }
    return sets;
  }

  private void look(int support, int other) {
    if (first.isDominated(support, other) || second.isDominated(other, support)) {
      return;
    }
    // The side with more equations than unknowns is more likely to rule the pair out.
    boolean more = Integer.bitCount(support) >= Integer.bitCount(other);
    Weights one = more ? weights(first, support, other) : weights(second, other, support);
    if (one.isNone()) {
      return;
    }
    Weights two = more ? weights(second, other, support) : weights(first, support, other);
    if (two.isNone()) {
      return;
    }
    if (one.solution().isEmpty() || two.solution().isEmpty()) {
      undecided++;
      return;
    }
    Weights x = more ? two : one;
    Weights y = more ? one : two;
    pairs.add(new ExtremePairs.Pair(x.solution().get(), y.solution().get()));
  }

  /**
   * The weights on a support that make the other indifferent.
   *
   * @param isNone whether there are no such weights
   * @param solution the only ones; empty if there are none or several
   */
  private record Weights(boolean isNone, Optional<List<BigInteger>> solution) {
    static final Weights NONE = new Weights(true, Optional.empty());
    static final Weights SEVERAL = new Weights(false, Optional.empty());
  }

  /** Weights on {@code replies} to which everything in {@code support} is a best reply. */
  private static Weights weights(Side side, int support, int replies) {
    int[] own = members(support);
    int[] others = members(replies);
    int unknowns = others.length;
    BigInteger[][] system = new BigInteger[own.length - 1][unknowns];
    for (int i = 0; i < system.length; i++) {
      for (int j = 0; j < unknowns; j++) {
        BigInteger base = side.payoffs[own[0]][others[j]];
        system[i][j] = side.payoffs[own[i + 1]][others[j]].subtract(base);
      }
    }
    int[] columnOf = new int[system.length];
    int rank = eliminate(system, columnOf);
    if (rank < unknowns - 1) {
      return Weights.SEVERAL;
    }
    if (rank == unknowns) {
      return Weights.NONE;
    }
    return positive(system, columnOf, rank, unknowns)
        .map(found -> best(side, own[0], others, found))
        .orElse(Weights.NONE);
  }

  private static int[] members(int set) {
    int[] members = new int[Integer.bitCount(set)];
    int left = set;
    for (int i = 0; i < members.length; i++) {
      members[i] = Integer.numberOfTrailingZeros(left);
      left &= left - 1;
    }
    return members;
  }

  /**
   * Brings the system to diagonal form: row r has its only pivot in column {@code columnOf[r]}, all
   * pivots are equal, and what remains stands in the columns without one.
   *
   * @return the rank
   */
  private static int eliminate(BigInteger[][] system, int[] columnOf) {
    int rank = 0;
    int columns = system.length == 0 ? 0 : system[0].length;
    BigInteger previous = BigInteger.ONE;
    for (int column = 0; column < columns && rank < system.length; column++) {
      int row = rank;
      while (row < system.length && system[row][column].signum() == 0) {
        row++;
      }
      if (row == system.length) {
        continue;
      }
      BigInteger[] pivotRow = system[row];
      system[row] = system[rank];
      system[rank] = pivotRow;
      BigInteger pivot = pivotRow[column];
      for (int i = 0; i < system.length; i++) {
        BigInteger factor = system[i][column];
        for (int j = 0; j < columns && i != rank; j++) {
          system[i][j] =
              system[i][j].multiply(pivot).subtract(factor.multiply(pivotRow[j])).divide(previous);
        }
      }
      previous = pivot;
      columnOf[rank++] = column;
    }
    return rank;
  }

  /** The solution of a system with one dimension of freedom, if it can have all signs positive. */
  private static Optional<BigInteger[]> positive(
      BigInteger[][] system, int[] columnOf, int rank, int unknowns) {
    BigInteger[] solution = new BigInteger[unknowns];
    int free = unknowns - 1;
    for (int r = 0; r < rank; r++) {
      solution[columnOf[r]] = BigInteger.ZERO;
    }
    while (solution[free] != null) {
      free--;
    }
    BigInteger pivot = rank == 0 ? BigInteger.ONE : system[0][columnOf[0]];
    solution[free] = pivot.abs();
    for (int r = 0; r < rank; r++) {
      BigInteger value = system[r][free];
      if (value.signum() * pivot.signum() >= 0) {
        return Optional.empty();
      }
      solution[columnOf[r]] = value.abs();
    }
    Vertex.reduce(solution);
    return Optional.of(solution);
  }

  private static Weights best(Side side, int played, int[] replies, BigInteger[] weights) {
    BigInteger earned = payoff(side.payoffs[played], replies, weights);
    for (BigInteger[] row : side.payoffs) {
      if (payoff(row, replies, weights).compareTo(earned) > 0) {
        return Weights.NONE;
      }
    }
    BigInteger[] all = new BigInteger[side.payoffs[0].length];
    Arrays.fill(all, BigInteger.ZERO);
    for (int j = 0; j < replies.length; j++) {
      all[replies[j]] = weights[j];
    }
    return new Weights(false, Optional.of(List.of(all)));
  }

  private static BigInteger payoff(BigInteger[] row, int[] replies, BigInteger[] weights) {
    BigInteger sum = BigInteger.ZERO;
    for (int j = 0; j < replies.length; j++) {
      sum = sum.add(row[replies[j]].multiply(weights[j]));
    }
    return sum;
  }
}
