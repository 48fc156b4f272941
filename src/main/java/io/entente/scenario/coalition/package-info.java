/**
 * The section {@code coalitions} of a scenario: games in which players gain by acting together, as
 * records; their solutions are found in {@code solve.coalition}.
 */
package io.entente.scenario.coalition;
