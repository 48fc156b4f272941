/**
 * Conflicts that can be judged: the graph model of a scenario's own conflict, or of a game in which
 * all move at once, with the words for its states and moves. Start at {@link
 * io.entente.outcome.conflict.ConflictReading}.
 */
package io.entente.outcome.conflict;
