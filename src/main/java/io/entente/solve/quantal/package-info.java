/**
 * Logit quantal response: equilibria of players who choose better strategies more often, but not
 * always the best, and the branch of them that begins at uniform play.
 *
 * <p>{@link io.entente.solve.quantal.LogitBranch} follows the branch (Turocy 2005) of a game in
 * strategic form or, agent by agent, of a tree; {@link io.entente.solve.quantal.LogitEquilibrium}
 * is a point on it.
 */
package io.entente.solve.quantal;
