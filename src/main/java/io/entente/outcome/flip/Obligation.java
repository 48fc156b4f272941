package io.entente.outcome.flip;

/**
 * What a branch of the search in a tree has committed itself to, beyond its conditions.
 *
 * @param node from this node on
 * @param actor for {@link SomePathClauses} unused
 * @param play a play: that it follows from the node, or that the actor prefers to it all that may
 *     follow there
 */
record Obligation(int node, int actor, TreePlay play) {}
