package io.entente.conflict.coalition;

/**
 * One step in a sequence: a move of a single decision maker, or what several bring about together.
 *
 * @param by who
 * @param to the state after it
 */
public record CoalitionStep(Coalition by, int to) {}
