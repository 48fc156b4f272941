package io.entente.solve;

import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.bimatrix.ExtremePairs;
import io.entente.solve.bimatrix.MaximalSubsets;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * All Nash equilibria of a game of two players: the extreme ones, and the maximal subsets whose
 * mixtures are all the others.
 *
 * <p>Exact for any payoffs: enumeration of vertices in whole numbers ({@link ExtremePairs}).
 * Equilibria are listed in the order of their first player's probabilities, greater ones of earlier
 * strategies first, then of the second's.
 *
 * @param equilibria the extreme equilibria
 * @param subsets the maximal Nash subsets, by numbers of strategies in {@code first} and {@code
 *     second}
 * @see "Mangasarian (1964), Equilibrium Points of Bimatrix Games, SIAM Journal 12, 778-780"
 * @see "Avis, Rosenberg, Savani and von Stengel (2010), Enumeration of Nash equilibria for
 *     two-player games, Economic Theory 42, 9-37"
 */
public record ExtremeEquilibria(
    Solution<MixedEquilibrium> equilibria, List<MaximalSubsets.Subset> subsets) {

  /** More bases than this would take gigabytes. */
  static final int MOST_BASES = 20_000_000;

  private static final int MOST_SUBSETS = 10_000;

  /**
   * Finds them.
   *
   * @throws IllegalArgumentException if the game does not have two players
   */
  public static ExtremeEquilibria of(StrategicGame game) {
    if (game.shape().players() != 2) {
      throw new IllegalArgumentException("a game of " + game.shape().players() + " players");
    }
    ExtremePairs.Found found = ExtremePairs.of(whole(game, 0), whole(game, 1), MOST_BASES);
    MaximalSubsets.Found subsets = MaximalSubsets.of(found.pairs(), MOST_SUBSETS);
    List<MixedEquilibrium> equilibria = new ArrayList<>();
    for (ExtremePairs.Pair pair : found.pairs()) {
      Rational[][] probabilities = {probabilities(pair.first()), probabilities(pair.second())};
      equilibria.add(MixedEquilibrium.certified(game, MixedProfile.of(probabilities)));
    }
    equilibria.sort((one, other) -> compare(one.profile(), other.profile()));
    return new ExtremeEquilibria(
        found.isAll()
            ? Solution.all(equilibria)
            : Solution.some(equilibria, "the search was ended after " + MOST_BASES + " vertices"),
        subsets.subsets());
  }

  private static int compare(MixedProfile one, MixedProfile other) {
    for (int player = 0; player < one.players(); player++) {
      for (int strategy = 0; strategy < one.strategies(player); strategy++) {
        int sign =
            other
                .exactProbability(player, strategy)
                .compareTo(one.exactProbability(player, strategy));
        if (sign != 0) {
          return sign;
        }
      }
    }
    return 0;
  }

  static Rational[] probabilities(List<BigInteger> weights) {
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger weight : weights) {
      sum = sum.add(weight);
    }
    Rational[] probabilities = new Rational[weights.size()];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = Rational.of(weights.get(i), sum);
    }
    return probabilities;
  }

  /**
   * The payoffs of one player as whole numbers, [strategy of the first][of the second]: shifted to
   * begin at 0 and scaled, which changes no equilibrium.
   */
  static BigInteger[][] whole(StrategicGame game, int player) {
    int rows = game.shape().strategies(0);
    int columns = game.shape().strategies(1);
    Rational least = game.exactPayoff(player, 0);
    BigInteger denominator = BigInteger.ONE;
    for (int index = 0; index < rows * columns; index++) {
      Rational payoff = game.exactPayoff(player, index);
      least = payoff.compareTo(least) < 0 ? payoff : least;
      BigInteger own = payoff.denominator();
      denominator = denominator.divide(denominator.gcd(own)).multiply(own);
    }
    Rational scale = Rational.of(denominator, BigInteger.ONE);
    BigInteger[][] whole = new BigInteger[rows][columns];
    BigInteger common = BigInteger.ZERO;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        Rational above = game.exactPayoff(player, game.shape().index(row, column)).minus(least);
        whole[row][column] = above.times(scale).numerator();
        common = common.gcd(whole[row][column]);
      }
    }
    if (common.signum() > 0) {
      for (BigInteger[] row : whole) {
        for (int column = 0; column < columns; column++) {
          row[column] = row[column].divide(common);
        }
      }
    }
    return whole;
  }
}
