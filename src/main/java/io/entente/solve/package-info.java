/**
 * One class per way of finding an answer to a game.
 *
 * <p>Each takes a game from {@code game} and returns a {@link io.entente.solve.Solution}: what was
 * found, how complete that is, and with each answer the certificate that the definitions in {@code
 * game} give it. "None, and that is all" is an answer.
 *
 * <p>Not here: what an equilibrium is (see {@code game}), reading files, printing. No class here
 * changes the game it is given. Start at {@link io.entente.solve.PureEquilibria} for games in
 * strategic form and {@link io.entente.solve.BackwardInduction} for trees.
 */
package io.entente.solve;
