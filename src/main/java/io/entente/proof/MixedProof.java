package io.entente.proof;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That certain mixed profiles are Nash equilibria; for two players also that they are all the
 * extreme ones, of which every other is a mixture.
 *
 * <p>The second is shown by the corners of the two best-reply polytopes. An extreme equilibrium is
 * a pair of corners at which every strategy is unplayed or a best reply; so who knows all corners
 * knows all extreme equilibria. That a list of corners is complete is seen without searching: along
 * every edge that leaves a listed corner lies another listed one, and the edges of a polytope
 * connect all its corners.
 *
 * @param equilibria the profiles
 * @param corners all corners; empty if nothing is claimed about others
 * @see "Mangasarian (1964), Equilibrium Points of Bimatrix Games, SIAM Journal 12, 778-780"
 * @see "von Stengel (2002), Computing equilibria for two-person games, Handbook of Game Theory 3,
 *     1723-1759"
 */
public record MixedProof(List<Point> equilibria, Optional<Corners> corners) implements Proof {

  /**
   * A mixed profile, and what each strategy pays against it.
   *
   * @param probabilities [player][strategy]
   * @param payoffs [player][strategy]: what the player expects of the strategy if the others play
   *     the profile
   */
  public record Point(List<List<Rational>> probabilities, List<List<Rational>> payoffs) {
    public Point {
      probabilities = copies(probabilities);
      payoffs = copies(payoffs);
    }

    private static List<List<Rational>> copies(List<List<Rational>> rows) {
      List<List<Rational>> copy = new ArrayList<>(rows.size());
      for (List<Rational> row : rows) {
        copy.add(List.copyOf(row));
      }
      return List.copyOf(copy);
    }
  }

  /** The corners of the polytope of the first player's strategies, and of the second's. */
  public record Corners(CornerList first, CornerList second) {}

  /**
   * The corners of one {@link BestReplyPolytope}.
   *
   * <p>Where more facets meet in a corner than the polytope has dimensions, edges cannot be counted
   * there. Then the facets of the replies are moved by a hair, the corners of the polytope so moved
   * are listed beside the ones they came from, and edges are counted between these.
   *
   * @param corners the corners; where facets were moved, one for each corner of the moved polytope,
   *     so that some occur again
   * @param bounds where each reply's facet was moved to: so many {@code unit}s; empty if none was
   * @param unit where the facets were
   * @param moved the corners of the moved polytope; empty if none was moved
   */
  public record CornerList(
      List<Corner> corners, List<BigInteger> bounds, BigInteger unit, List<Corner> moved) {
    public CornerList {
      corners = List.copyOf(corners);
      bounds = List.copyOf(bounds);
      moved = List.copyOf(moved);
    }
  }

  /** The point with these coordinates, each a whole number over a common denominator. */
  public record Corner(List<BigInteger> weights, BigInteger over) {
    public Corner {
      weights = List.copyOf(weights);
    }
  }

  public MixedProof {
    equilibria = List.copyOf(equilibria);
  }

  @Override
  public String concept() {
    return "mixed";
  }

  @Override
  public int steps() {
    int steps = equilibria.size();
    if (corners.isPresent()) {
      steps += corners.get().first().corners().size() + corners.get().second().corners().size();
    }
    return steps;
  }
}
