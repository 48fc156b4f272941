/**
 * Games in turn in which some players do not know all that came before: subgame-perfect and perfect
 * Bayesian equilibria in pure strategies, all of them, the latter with every belief that supports
 * each; and perfect Bayesian equilibria in which somebody draws lots.
 *
 * <p>{@link io.entente.solve.information.PlanSearch} goes through plans and drops the hopeless
 * ones. {@link io.entente.solve.information.Surprises} says, for a plan, which beliefs Bayes' rule
 * leaves open, and {@link io.entente.solve.information.Support} which of these make it rational, as
 * exact linear programs. Start at {@link io.entente.solve.information.PerfectBayesian}.
 *
 * <p>With lots, {@link io.entente.solve.information.BehaviorSearch} goes through the sets of
 * actions that are ever taken, {@link io.entente.solve.information.BehaviorSystem} says what must
 * hold for one, and {@link io.entente.solve.information.BehaviorSettling} solves that. Start at
 * {@link io.entente.solve.information.BehaviorEquilibria}.
 *
 * @see "Fudenberg and Tirole (1991), Perfect Bayesian Equilibrium and Sequential Equilibrium,
 *     Journal of Economic Theory 53, 236-260"
 */
package io.entente.solve.information;
