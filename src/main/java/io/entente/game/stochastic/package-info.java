/**
 * Stochastic games (Shapley 1953): what is played in a state decides what each player gets now and,
 * with chance, in which state the next period finds them.
 *
 * <p>Here are the game itself, Markov plans (what is played depends on the period and the state
 * alone), and the definitions: what a plan is worth to a player, what a single deviation would
 * gain, how often a play is where. Finding equilibria is the business of {@code solve.stochastic},
 * with which these definitions share no code.
 *
 * <p>Start at {@link io.entente.game.stochastic.StochasticGame}.
 */
package io.entente.game.stochastic;
