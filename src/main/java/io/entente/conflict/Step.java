package io.entente.conflict;

/**
 * One move in a sequence: who makes it and where it leads.
 *
 * @param mover the decision maker, from 0
 * @param to the state after the move, from 0
 */
public record Step(int mover, int to) {}
