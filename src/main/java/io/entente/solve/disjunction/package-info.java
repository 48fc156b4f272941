/**
 * The least change of some numbers that makes alternatives of linear conditions hold, with proof:
 * {@link io.entente.solve.disjunction.DisjunctiveSearch} branches over the alternatives, {@link
 * io.entente.solve.disjunction.LeastChange} solves the linear program of each branch in fractions.
 *
 * <p>Clauses ("one of these must hold") are made as they are needed: {@link
 * io.entente.solve.disjunction.Clauses} looks at a point and names one that it violates. Knows no
 * game.
 */
package io.entente.solve.disjunction;
