package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The optimal strategies of a game of two players whose payoffs sum to a constant.
 *
 * <p>A player's optimal strategies are those against which the other's best reply earns least (von
 * Neumann 1928), a face of the polyhedron of {@link Dictionaries#bestReplies}. The simplex method
 * finds a vertex of it (Dantzig 1951), in whole numbers and with the perturbation that keeps it
 * from cycling; {@link VertexSearch} finds the others. Every pair of optimal strategies is an
 * equilibrium, and there are no other equilibria.
 */
public final class ZeroSum {

  private ZeroSum() {}

  /**
   * The extreme optimal strategies of one player.
   *
   * @param strategies as whole weights without a common divisor
   * @param isAll whether none was left out for their number
   */
  public record Optimal(List<List<BigInteger>> strategies, boolean isAll) {}

  /**
   * Finds them.
   *
   * @param others what the other player earns, [strategy of this player][reply of the other]
   * @param most how many bases of the optimal face to visit at most
   * @param budget what to spend at most, in units of {@link Effort}
   * @return empty if no optimum was found for that
   */
  public static Optional<Optimal> strategies(BigInteger[][] others, int most, long budget) {
    int own = others.length;
    int replies = others[0].length;
    Dictionary dictionary = Dictionaries.bestRepliesAndPayoff(others);
    if (!minimizeLast(dictionary, budget)) {
      return Optional.empty();
    }
    List<List<BigInteger>> found = new ArrayList<>();
    LabelSets distinct = new LabelSets(own + replies);
    boolean all =
        new VertexSearch(dictionary, most, budget)
            .keepingLast()
            .visit(
                at -> {
                  long[] tight = Vertex.tight(at, own + replies);
                  if (distinct.add(tight)) {
                    found.add(List.of(Vertex.at(at, replies).weights()));
                  }
                  return true;
                });
    return Optional.of(new Optimal(List.copyOf(found), all));
  }

  /** Exchanges until no growing variable lowers that of the last row; it is bounded below. */
  private static boolean minimizeLast(Dictionary dictionary, long budget) {
    int last = dictionary.rows - 1;
    int column = 0;
    while (column < dictionary.columns) {
      if (dictionary.signum(last, column) > 0) {
        dictionary.pivot(dictionary.leavingRow(column), column);
        column = 0;
      } else {
        column++;
      }
      if (dictionary.spent() > budget) {
        return false;
      }
    }
    return true;
  }
}
