/**
 * The question turned round: which preferences would make a given state stable.
 *
 * <p>Conditions are exact, and the rankings that meet them are counted without being listed. Not
 * here: how likely a ranking is, or how much payoffs would have to change. Start at {@link
 * io.entente.conflict.inverse.InverseStability}.
 *
 * @see "Kinsara, Kilgour and Hipel (2014), Inverse approach to the graph model for conflict
 *     resolution, IEEE Transactions on Systems, Man, and Cybernetics 45, 734-742"
 */
package io.entente.conflict.inverse;
