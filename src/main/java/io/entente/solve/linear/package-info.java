/**
 * Linear programs, answered with proof: {@link io.entente.solve.linear.LinearSolver} maximises
 * linear functions over one {@link io.entente.solve.linear.Region}.
 *
 * <p>A simplex method in floating point proposes a basis; its system of equations is solved in
 * fractions, and the optimum and its multipliers are checked in fractions against the region as it
 * was given ({@link io.entente.solve.linear.Certificate}). Where the proposal fails, the simplex
 * method goes on in whole numbers, within a budget. What is not proved is not answered.
 *
 * <p>Knows no game.
 */
package io.entente.solve.linear;
