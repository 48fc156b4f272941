/**
 * All pure equilibria of games of many players in which each payoff depends on what a few of them
 * do, counted without going through the profiles.
 *
 * <p>Whether a player's strategy is a best response is a table over its neighbourhood. The {@link
 * io.entente.solve.sparse.InteractionGraph} joins the members of each neighbourhood; a {@link
 * io.entente.solve.sparse.TreeDecomposition} of it arranges the players in bags along a tree, and
 * equilibria are profiles of which every bag's part fits its own tables and its neighbours. So they
 * are counted bag by bag, exactly, in time that grows with the number of players and with the size
 * of the largest bag's table.
 *
 * <p>A player who depends on many would make a large bag. Where its payoff is a sum of tables over
 * few others each, these are brought in table by table, along {@link
 * io.entente.solve.sparse.PartialSums partial sums}.
 *
 * <p>Start at {@link io.entente.solve.sparse.SparseEquilibria}. What a graphical game is, and the
 * definitions by which each listed equilibrium is certified, stand in {@code game.sparse}.
 *
 * @see "Gottlob, Greco and Scarcello (2005), Pure Nash Equilibria: Hard and Easy Games, Journal of
 *     Artificial Intelligence Research 24, 357-406"
 * @see "Daskalakis and Papadimitriou (2006), Computing Pure Nash Equilibria in Graphical Games via
 *     Markov Random Fields, Proceedings of EC, 91-99"
 */
package io.entente.solve.sparse;
