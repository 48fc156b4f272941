/**
 * Face validity: does the model say what its author meant? Everything on the page that {@code
 * entente explain SCENARIO} shows, computed; nothing here prints.
 *
 * <p>{@link io.entente.outcome.validity.FaceValidity} holds it all. {@link
 * io.entente.outcome.validity.Ranking} is what each actor likes most and least, {@link
 * io.entente.outcome.validity.Survey} what is seen over many draws, {@link
 * io.entente.outcome.validity.Dominance} and {@link io.entente.outcome.validity.Influence} are
 * single reasons and numbers on which much hangs, {@link io.entente.outcome.validity.EvidenceCheck}
 * is where the evidence departs from its register. What is a finding and what is not is a matter of
 * convention; every convention is a named constant.
 */
package io.entente.outcome.validity;
