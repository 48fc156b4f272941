/**
 * Games played again and again: how patient players must be to keep to an agreement, what
 * agreements there could be, and what a known end leaves of them.
 *
 * <p>Start at {@link io.entente.solve.repeated.Patience}, which finds the discount factors at which
 * a {@link io.entente.game.SimpleStrategyProfile} is subgame perfect: sets between roots of
 * polynomials, exactly. {@link io.entente.solve.repeated.FiniteRepetition} has the games with a
 * last period, {@link io.entente.solve.repeated.FolkPolygon} and {@link
 * io.entente.solve.repeated.FolkExtremes} the payoffs that patience can reach.
 *
 * <p>Not here: the definition of subgame perfection, by which results are checked; that is {@link
 * io.entente.game.OneShotDeviations}.
 */
package io.entente.solve.repeated;
