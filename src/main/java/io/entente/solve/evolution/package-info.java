/**
 * Which strategies of a symmetric game of two players a population keeps to once it plays them:
 * evolutionarily and neutrally stable ones, decided in fractions.
 *
 * <p>{@link io.entente.solve.evolution.SymmetricGame} says whether a game is symmetric and why not;
 * {@link io.entente.solve.evolution.StabilitySearch} tries every support. Not here: how a
 * population gets there, see {@code dynamics}.
 */
package io.entente.solve.evolution;
