package io.entente.solve;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * One player's payoffs in a game of two as whole numbers that order all mixtures alike: shifted to
 * begin at 0 and scaled.
 *
 * <p>Payoffs that were computed and lie within the player's tie tolerance of a neighbour, when all
 * are sorted, become one: without that, a tie that rounding has split would decide equilibria.
 */
final class WholePayoffs {

  /** Payoffs over a common denominator may fill so much memory. */
  private static final long MOST_BITS = 500_000_000L;

  private WholePayoffs() {}

  /** [strategy of the first player][of the second]. */
  static BigInteger[][] of(StrategicGame game, int player) {
    int rows = game.shape().strategies(0);
    int columns = game.shape().strategies(1);
    Rational[] payoffs = payoffs(game, player, rows * columns);
    Rational least = payoffs[0];
    BigInteger denominator = BigInteger.ONE;
    for (Rational payoff : payoffs) {
      least = payoff.compareTo(least) < 0 ? payoff : least;
      denominator = Rational.leastCommonMultiple(denominator, payoff.denominator());
    }
    if (denominator.bitLength() * (long) payoffs.length > MOST_BITS) {
      throw new NotAnsweredException(
          "the "
              + payoffs.length
              + " payoffs of "
              + game.players().get(player)
              + " have a common denominator of "
              + denominator.bitLength()
              + " bits, too long for exact numbers",
          "write payoffs with fewer digits; --concept pure,dominance is quick");
    }
    Rational scale = Rational.of(denominator, BigInteger.ONE);
    BigInteger[][] whole = new BigInteger[rows][columns];
    BigInteger common = BigInteger.ZERO;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        Rational above = payoffs[game.shape().index(row, column)].minus(least);
        whole[row][column] = above.times(scale).numerator();
        common = common.gcd(whole[row][column]);
      }
    }
    if (common.compareTo(BigInteger.ONE) > 0) {
      for (BigInteger[] row : whole) {
        for (int column = 0; column < columns; column++) {
          row[column] = row[column].divide(common);
        }
      }
    }
    return whole;
  }

  private static Rational[] payoffs(StrategicGame game, int player, int profiles) {
    Rational[] payoffs = new Rational[profiles];
    double tolerance = game.tieTolerance(player);
    if (tolerance == 0) {
      Arrays.setAll(payoffs, index -> game.exactPayoff(player, index));
      return payoffs;
    }
    double[] sorted = new double[profiles];
    Arrays.setAll(sorted, index -> game.payoff(player, index));
    Arrays.sort(sorted);
    double[] standsFor = sorted.clone();
    for (int i = 1; i < profiles; i++) {
      if (sorted[i] - sorted[i - 1] <= tolerance) {
        standsFor[i] = standsFor[i - 1];
      }
    }
    for (int index = 0; index < profiles; index++) {
      int at = Arrays.binarySearch(sorted, game.payoff(player, index));
      payoffs[index] = Rational.ofDouble(standsFor[at]);
    }
    return payoffs;
  }
}
