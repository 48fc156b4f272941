/**
 * Graphical games: games of many players in which each payoff depends on what a few of them do.
 *
 * <p>A {@link io.entente.game.sparse.GraphicalGame} holds each player's payoff as a sum of
 * {@linkplain io.entente.game.sparse.LocalPayoff tables over a few players}, and never the table of
 * all profiles, of which there may be more than could be counted one by one. Beside it stand the
 * definitions that judge a single profile: {@link io.entente.game.sparse.LocalRegret}.
 *
 * <p>Not here: finding equilibria. That is {@code solve.sparse}.
 *
 * @see "Kearns, Littman and Singh (2001), Graphical Models for Game Theory, Proceedings of UAI,
 *     253-260"
 */
package io.entente.game.sparse;
