/**
 * Games in turn in which some players do not know all that came before: perfect Bayesian equilibria
 * in pure strategies, all of them, with every belief that supports each.
 *
 * <p>What may be believed: {@link io.entente.solve.belief.Surprises} says, for a plan, which
 * beliefs Bayes' rule leaves open, and {@link io.entente.solve.belief.Support} which of these make
 * it rational, as exact linear programs. {@link io.entente.solve.belief.PlanSearch} goes through
 * plans and drops those that no belief can support. Start at {@link
 * io.entente.solve.belief.PerfectBayesian}.
 *
 * @see "Fudenberg and Tirole (1991), Perfect Bayesian Equilibrium and Sequential Equilibrium,
 *     Journal of Economic Theory 53, 236-260"
 */
package io.entente.solve.belief;
