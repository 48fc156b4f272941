/**
 * When a state is stable: for whom, under which idea of how far it looks ahead, and the witness of
 * every verdict.
 *
 * <p>A decision maker leaves a state if it has an improvement that it does not fear to be answered;
 * {@link io.entente.conflict.stability.StabilityConcept} says which answers it fears. {@link
 * io.entente.conflict.stability.Stability} gives the verdict on all states at once, in time linear
 * in the moves; {@link io.entente.conflict.stability.Witnesses} says for one state which answer
 * deters which improvement.
 *
 * <p>An equilibrium is a state stable for all. Start at {@code Stability.of(model)}.
 */
package io.entente.conflict.stability;
