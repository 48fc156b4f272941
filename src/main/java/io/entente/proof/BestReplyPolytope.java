package io.entente.proof;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.math.BigInteger;

/**
 * The best-reply polytope of one of two players: weights x ≥ 0 on its strategies against which no
 * reply of the other pays more than 1. With c(i, j) what the other gets from its reply j against i,
 * Σᵢ xᵢ · c(i, j) ≤ 1 for every j.
 *
 * <p>The other's payoffs are brought to whole numbers of at least 1, which changes no best reply: c
 * = (u − the least u) · d + 1, d being the least number that makes all of these whole. So the
 * polytope is bounded, and near 0 all weights are inside.
 *
 * <p>It has one facet for each strategy of the player (it is not played) and then one for each
 * reply (it is a best one).
 */
public final class BestReplyPolytope {

  private final BigInteger[][] pays;

  private BestReplyPolytope(BigInteger[][] pays) {
    this.pays = pays;
  }

  /** The polytope of this player, 0 or 1. */
  public static BestReplyPolytope of(StrategicGame game, int player) {
    int other = 1 - player;
    int own = game.shape().strategies(player);
    int replies = game.shape().strategies(other);
    Rational least = game.exactPayoff(other, 0);
    for (int index = 1; index < own * replies; index++) {
      Rational payoff = game.exactPayoff(other, index);
      least = payoff.compareTo(least) < 0 ? payoff : least;
    }
    Rational[][] above = new Rational[own][replies];
    BigInteger scale = BigInteger.ONE;
    for (int i = 0; i < own; i++) {
      for (int j = 0; j < replies; j++) {
        int index = i * game.shape().stride(player) + j * game.shape().stride(other);
        above[i][j] = game.exactPayoff(other, index).minus(least);
        scale = Rational.leastCommonMultiple(scale, above[i][j].denominator());
      }
    }
    BigInteger[][] pays = new BigInteger[own][replies];
    for (int i = 0; i < own; i++) {
      for (int j = 0; j < replies; j++) {
        BigInteger times = scale.divide(above[i][j].denominator());
        pays[i][j] = above[i][j].numerator().multiply(times).add(BigInteger.ONE);
      }
    }
    return new BestReplyPolytope(pays);
  }

  /** How many strategies the player has: the polytope's dimension. */
  public int strategies() {
    return pays.length;
  }

  /** How many replies the other has. */
  public int replies() {
    return pays[0].length;
  }

  /** What this reply pays against this strategy, as a whole number of at least 1. */
  public BigInteger pays(int strategy, int reply) {
    return pays[strategy][reply];
  }
}
