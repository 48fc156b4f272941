/**
 * Games in turn in which some players do not know all that came before: subgame-perfect and perfect
 * Bayesian equilibria in pure strategies, all of them, the latter with every belief that supports
 * each.
 *
 * <p>{@link io.entente.solve.information.PlanSearch} goes through plans and drops the hopeless
 * ones. {@link io.entente.solve.information.Surprises} says, for a plan, which beliefs Bayes' rule
 * leaves open, and {@link io.entente.solve.information.Support} which of these make it rational, as
 * exact linear programs. Start at {@link io.entente.solve.information.PerfectBayesian}.
 *
 * @see "Fudenberg and Tirole (1991), Perfect Bayesian Equilibrium and Sequential Equilibrium,
 *     Journal of Economic Theory 53, 236-260"
 */
package io.entente.solve.information;
