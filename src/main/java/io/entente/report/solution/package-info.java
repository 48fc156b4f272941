/**
 * What {@code entente solve} prints: one class per kind of answer, as text that can be read aloud,
 * and as tables.
 *
 * <p>{@link io.entente.report.solution.SolveText} begins the page of a game in strategic form and
 * lets each answer write its part; {@link io.entente.report.solution.GamePage} names players,
 * strategies and numbers for all of them. {@link io.entente.report.solution.TreeText} is the page
 * of a game in which players move in turn.
 */
package io.entente.report.solution;
