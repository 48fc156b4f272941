package io.entente.solve.stochastic;

import io.entente.game.stochastic.MarkovPlan;
import io.entente.game.stochastic.OneShotGain;
import io.entente.game.stochastic.PlanValues;
import io.entente.game.stochastic.StochasticGame;
import io.entente.solve.Completeness;

/**
 * A Markov perfect equilibrium, with its certificate.
 *
 * @param plan what is done
 * @param values what it is worth
 * @param gain the most that a single deviation would gain, by the definition
 * @param places in how many periods and states (of an endless game, in how many states) there was
 *     something to choose from: other equilibria may exist
 * @param completeness {@code ALL} if there is no other Markov perfect equilibrium in pure
 *     strategies, {@code SOME} if there may be, {@code NOT_CONVERGED} if this is none
 */
public record MarkovSolution(
    MarkovPlan plan, PlanValues values, OneShotGain gain, int places, Completeness completeness) {

  /** A Markov perfect equilibrium of a game; deterministic. */
  public static MarkovSolution of(StochasticGame game) {
    return game.horizon().isPresent() ? FiniteHorizon.solve(game) : new EndlessPlay(game).solve();
  }
}
