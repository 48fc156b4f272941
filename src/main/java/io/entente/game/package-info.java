/**
 * Games and the definitions that judge them.
 *
 * <p>A game is a {@link io.entente.game.StrategicGame} (players, strategies, payoffs) or a {@link
 * io.entente.game.GameTree} (moves, chance, information sets). Beside them stand the definitions as
 * the textbook writes them: best response, regret, dominance, Nash equilibrium, subgame perfection,
 * Pareto efficiency, welfare; plain loops, slow and plainly right.
 *
 * <p>Not here: finding an answer. That is {@code solve}, which uses this package and is checked by
 * it; the two share no algorithm. Everything here is immutable. Start at {@link
 * io.entente.game.StrategicGame}.
 */
package io.entente.game;
