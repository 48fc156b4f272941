/**
 * Coalitional games with transferable utility: what each coalition is worth, and the definitions of
 * excess, core and balanced collection. Solutions are found in {@code solve.coalition}.
 *
 * <p>A coalition is a set of bits, that of player p being {@code 1 << p}. Start with {@link
 * io.entente.game.coalition.CoalitionalGame}.
 */
package io.entente.game.coalition;
