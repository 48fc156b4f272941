/**
 * All extreme equilibria of a game of two players, by exact enumeration of vertices.
 *
 * <p>The mixed strategies of one player, with the payoff that the other's best reply earns against
 * them, form a polyhedron; each of its vertices is labelled by the strategies that are not played
 * and by the best replies to it. An extreme equilibrium is a pair of vertices, one of each
 * polyhedron, that together have all labels (Mangasarian 1964; von Stengel 2002). {@link
 * io.entente.solve.bimatrix.VertexSearch} walks from vertex to vertex in a {@link
 * io.entente.solve.bimatrix.Dictionary} of integers; ties are broken by a symbolic perturbation, so
 * that degenerate games need no case of their own; {@link io.entente.solve.bimatrix.ExtremePairs}
 * finds the partners. Every decision is a comparison of integers.
 */
package io.entente.solve.bimatrix;
