/**
 * How play may come about, step by step: replicator dynamics, best replies in pure strategies, and
 * fictitious play; whether it settles, and where.
 *
 * <p>Each says what it saw in so many steps and nothing beyond, unless it is proved: an equilibrium
 * that fictitious play has reached is never left. Start at {@link
 * io.entente.solve.dynamics.Replicator}, {@link io.entente.solve.dynamics.BestReplies} and {@link
 * io.entente.solve.dynamics.FictitiousPlay}.
 */
package io.entente.solve.dynamics;
