/**
 * All equilibria of games of three and more players, support by support, each certified.
 *
 * <p>For every choice of supports the players' indifference is a system of multilinear equations.
 * Where at most two players mix it is linear and solved in fractions. Otherwise boxes of
 * probabilities are divided until an interval test proves for each that it holds no equilibrium, or
 * exactly one (Krawczyk 1969; Neumaier 1990). What neither can be proved of, as where equilibria
 * form a continuum, is reported as undecided, and the list then does not count as complete. Start
 * at {@link io.entente.solve.support.SupportSearch}.
 */
package io.entente.solve.support;
