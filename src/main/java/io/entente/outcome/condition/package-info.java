/**
 * Under which weights something is played: the linear inequalities in the coefficients of {@link
 * io.entente.sample.LinearPayoffs} that make a combination of moves an equilibrium.
 *
 * <p>At once these are exactly the conditions of a Nash equilibrium, one for each other strategy of
 * each actor. In turn they are the conditions under which one plan is subgame perfect: what is
 * played, and the replies off the way that support it; other replies may support the same play, so
 * that the system is sufficient and the play is an equilibrium if any of several systems holds.
 *
 * <p>Start with {@link io.entente.outcome.condition.Conditions}. Everything is in fractions; what
 * is said to be redundant, impossible or nearest is proved by a linear program ({@link
 * io.entente.solve.linear}).
 */
package io.entente.outcome.condition;
