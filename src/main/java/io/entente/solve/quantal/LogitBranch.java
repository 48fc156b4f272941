package io.entente.solve.quantal;

import io.entente.game.StrategicGame;
import java.util.Optional;

/**
 * The principal branch of logit quantal response equilibria: the curve of pairs of λ and
 * equilibrium that begins at uniform play, where λ = 0.
 *
 * <p>There may be other equilibria at the same λ, on other branches; and the branch itself may turn
 * back in λ and {@linkplain #passes pass} a λ three times or more. The equilibrium <em>at</em> a λ
 * is where the branch first reaches it. Where another branch crosses this one, as happens if the
 * game is symmetric, this one goes straight on: in a coordination game with equal payoffs it stays
 * at uniform play for ever.
 *
 * <p>For almost every game the branch ends, as λ grows without bound, at one Nash equilibrium
 * (McKelvey and Palfrey 1995). λ is in 1 / payoff. Not for several threads at once.
 *
 * @see "Turocy (2005), A dynamic homotopy interpretation of the logistic quantal response
 *     equilibrium correspondence, Games and Economic Behavior 51, 243-263"
 */
public interface LogitBranch {

  /** Up to this λ times {@link #payoffRange} the end of a branch is sought. */
  double FARTHEST = 1e6;

  /**
   * The branch of a game in strategic form; agents are the players.
   *
   * @throws UnfitPayoffsException if payoffs lie too far apart or too close together
   */
  static LogitBranch of(StrategicGame game) {
    return new FollowedBranch(new StrategicAgents(game));
  }

  /**
   * The equilibrium at which the branch first reaches this λ; empty if that point was not reached.
   *
   * @throws IllegalArgumentException if λ is negative or not finite
   */
  Optional<LogitEquilibrium> at(double lambda);

  /** How often the branch passes this λ before it reaches its end; 1 unless it turns back. */
  int passes(double lambda);

  /**
   * A point as near to the end of the branch as it could be followed: where only one action of each
   * agent has any weight left, or λ times payoff range has reached {@link #FARTHEST}.
   */
  LogitEquilibrium end();

  /** The widest range of any player's payoffs, by which λ is measured; 0 if none differ. */
  double payoffRange();
}
