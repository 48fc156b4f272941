/**
 * The section {@code bargaining} of a scenario: who divides what, and by which rules, as records;
 * the solutions are found in {@code solve.bargaining}.
 */
package io.entente.scenario.bargaining;
