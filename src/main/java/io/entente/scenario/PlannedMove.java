package io.entente.scenario;

/**
 * One row of a plan that a decision is bound to, where the game is repeated: the first row that
 * holds counts, and where none does the decision is free.
 *
 * @param when true of the period and states it is for
 * @param strategy what is done
 */
public record PlannedMove(Condition when, String strategy) {}
