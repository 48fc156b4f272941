/**
 * Polynomials in one unknown with exact coefficients, their real roots, and computing with these:
 * an algebraic number is a polynomial and an interval in which it has exactly one root.
 *
 * <p>Nothing here is rounded. Comparing two algebraic numbers, or asking for the sign of a
 * polynomial at one, always ends with the right answer; approximations carry their error. Degrees
 * are meant to be small, some tens at most.
 *
 * <p>Start with {@link io.entente.number.algebraic.Polynomial}, its {@link
 * io.entente.number.algebraic.RealRoots} and {@link io.entente.number.algebraic.AlgebraicNumber}.
 * Nothing here knows of games.
 *
 * @see "Basu, Pollack and Roy (2006), Algorithms in Real Algebraic Geometry, chapter 2"
 */
package io.entente.number.algebraic;
