/**
 * A conflict as its author describes it: options or states, who can move from which to which, and
 * who prefers what. It becomes states, moves and orders of preference here; whether a state is
 * stable is the business of {@code conflict}. Start at {@link
 * io.entente.scenario.conflict.ConflictSection}.
 */
package io.entente.scenario.conflict;
