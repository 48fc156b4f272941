/**
 * Two decision makers who look several moves ahead: limited-move stability for a horizon, and
 * non-myopic stability for all long horizons.
 *
 * <p>Not here: more than two decision makers, on which sources disagree. Start at {@link
 * io.entente.conflict.foresight.LimitedMoves}.
 */
package io.entente.conflict.foresight;
