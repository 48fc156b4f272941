package io.entente.scenario.conflict;

/**
 * Moves that a decision maker cannot make although its options would allow them.
 *
 * @param owner the number of the decision maker
 * @param from the states it cannot move from
 * @param to the states it cannot move to
 * @param because why; may be empty
 */
public record DeletedMove(int owner, Statement from, Statement to, String because) {}
