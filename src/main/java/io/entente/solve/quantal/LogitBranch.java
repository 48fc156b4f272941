package io.entente.solve.quantal;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
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
 * @see "McKelvey and Palfrey (1998), Quantal Response Equilibria for Extensive Form Games,
 *     Experimental Economics 1, 9-41"
 * @see "Turocy (2005), A dynamic homotopy interpretation of the logistic quantal response
 *     equilibrium correspondence, Games and Economic Behavior 51, 243-263"
 */
public interface LogitBranch {

  /** Up to this λ times {@link #payoffRange} the end of a branch is sought. */
  double FARTHEST = 1e6;

  /**
   * The branch of a game in strategic form; agents are the players.
   *
   * @throws NotFollowedException if payoffs lie too far apart or too close together
   */
  static LogitBranch of(StrategicGame game) {
    return new FollowedBranch(new StrategicAgents(game));
  }

  /**
   * The branch of a tree in agent form: agents are the information sets, and what an action earns
   * is its player's average from there on, given that the set is reached (McKelvey and Palfrey
   * 1998). What a player recalls makes no difference.
   *
   * @throws NotFollowedException if payoffs lie too far apart or too close together, if one play
   *     passes an information set twice, or if there are too many actions
   */
  static LogitBranch of(GameTree tree) {
    if (tree.hasPerfectInformation()) {
      return new BackwardBranch(tree);
    }
    int actions = 0;
    for (InformationSet set : tree.informationSets()) {
      actions += set.actions().size();
    }
    if (actions > TreeAgents.MOST_ACTIONS) {
      throw new NotFollowedException(
          "the points of decision have "
              + actions
              + " actions together, more than the "
              + TreeAgents.MOST_ACTIONS
              + " that are followed where players do not see all earlier moves",
          "--form simultaneous, or a tree in which all see all earlier moves, has no such bound");
    }
    return new FollowedBranch(new TreeAgents(tree));
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
