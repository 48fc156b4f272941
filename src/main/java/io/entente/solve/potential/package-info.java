/**
 * Potential games: one function of the profile that rises and falls as every deviator's payoff
 * does, exactly, in proportion, or in sign.
 *
 * <p>{@link io.entente.solve.potential.ExactPotential} decides in fractions, {@link
 * io.entente.solve.potential.OrdinalPotential} by round trips among deviations.
 */
package io.entente.solve.potential;
