/**
 * Rules that pick among several equilibria of one game: all alike, payoff dominance, risk
 * dominance, the limit of logit play.
 *
 * <p>A rule is a {@link io.entente.solve.selection.SelectionRule}: it looks at the game and its
 * pure equilibria and says which it picks, or that it does not decide, and why. {@link
 * io.entente.solve.selection.Rule} names the rules there are. Start there.
 */
package io.entente.solve.selection;
