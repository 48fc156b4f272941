/**
 * What it would take: the least change that makes an outcome an equilibrium, the only one, or none.
 *
 * <p>{@link io.entente.outcome.flip.WeightFlip} changes the weights of reasons and {@link
 * io.entente.outcome.flip.ClaimFlip} leaves claims out; {@link io.entente.outcome.flip.Promises}
 * says what payments would do. Every answer has been put to the ordinary solvers again.
 */
package io.entente.outcome.flip;
