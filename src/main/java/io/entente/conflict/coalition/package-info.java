/**
 * Several decision makers acting together: what a coalition can improve for all its members, which
 * states no coalition leaves, and the jump from one equilibrium to a better one that nobody could
 * make alone.
 *
 * <p>Coalitions act through their members' own moves, in any order but nobody twice in a row; steps
 * on the way need not improve anything. Not here: coalitions of games in money or votes (see {@code
 * solve.coalition}), and coalitions that act as one and whose members cannot leave alone, which is
 * another model. Start at {@link io.entente.conflict.coalition.CoalitionStability}.
 *
 * @see "Kilgour, Hipel, Fang and Peng (2001), Coalition analysis in group decision support, Group
 *     Decision and Negotiation 10, 159-175"
 * @see "Inohara and Hipel (2008), Coalition analysis in the graph model for conflict resolution,
 *     Systems Engineering 11, 343-359"
 */
package io.entente.conflict.coalition;
