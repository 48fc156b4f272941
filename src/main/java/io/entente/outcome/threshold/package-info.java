/**
 * Thresholds: where along one parameter, all others being at their centres, the equilibria change,
 * and how an outcome fares between.
 *
 * <p>Where payoffs are quotients of polynomials in the parameter, in pieces, everything is exact:
 * whatever is decided on the way to an equilibrium is the sign of some polynomial, so that what was
 * found at one spot holds up to the nearest root ({@link io.entente.outcome.threshold.Sweep}).
 * Elsewhere the scenario is solved again on a grid and changes are bracketed ({@link
 * io.entente.outcome.threshold.Bracketing}); such an answer says so.
 *
 * <p>Start with {@link io.entente.outcome.threshold.Thresholds}; {@link
 * io.entente.outcome.threshold.NearestChange} asks for the least change that turns an outcome,
 * {@link io.entente.outcome.threshold.RegionMap} for two parameters. Nothing here prints.
 */
package io.entente.outcome.threshold;
