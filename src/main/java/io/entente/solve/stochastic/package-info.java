/**
 * Markov perfect equilibria of stochastic games: what each does depends on the period and the state
 * alone, and from every period and state on nobody does better (Maskin and Tirole 2001).
 *
 * <p>With a horizon, {@link io.entente.solve.stochastic.FiniteHorizon} computes backwards, in whole
 * numbers; without one, {@link io.entente.solve.stochastic.EndlessPlay} iterates until a single
 * deviation gains next to nothing. Both end in {@link io.entente.solve.stochastic.MarkovSolution},
 * whose gain is computed by {@code game.stochastic}.
 */
package io.entente.solve.stochastic;
