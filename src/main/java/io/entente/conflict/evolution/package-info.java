/**
 * How a conflict can get from where it stands to somewhere else: by improvements of single decision
 * makers, by an agreement of several, or only if somebody makes a move against its own preference.
 *
 * <p>Not here: what is stable. Start at {@link io.entente.conflict.evolution.StatusQuo}.
 */
package io.entente.conflict.evolution;
