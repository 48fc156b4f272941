/**
 * Games given by what each coalition is worth (transferable utility): the core, the Shapley value,
 * the nucleolus, power indices, and networks of pairs.
 *
 * <p>A coalition is a set of bits, that of player p being {@code 1 << p}. Start with {@link
 * io.entente.game.coalition.CoalitionalGame}.
 */
package io.entente.solve.coalition;
