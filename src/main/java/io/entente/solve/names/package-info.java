/**
 * The names of games of two players with two strategies each, by the order of payoffs alone.
 *
 * <p>{@link io.entente.solve.names.Pattern} are the twelve orders that one player's payoffs can
 * have; {@link io.entente.solve.names.OrdinalGame} is a pair of them, one of 144 games; {@link
 * io.entente.solve.names.OrdinalGames} finds the one, or with ties those next to it.
 */
package io.entente.solve.names;
