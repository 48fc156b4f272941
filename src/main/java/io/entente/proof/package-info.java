/**
 * Proofs as data: what is claimed of a game, the steps that show it, and a checker that says
 * whether they do.
 *
 * <p>A {@link io.entente.proof.Proof} holds statements with exact numbers, such as "against this,
 * the player gets 3 from its first strategy and 2 from its second". The {@link
 * io.entente.proof.Checker} compares every number with the payoffs of the game, and draws the
 * conclusion; it searches nothing. It knows no solver and uses of {@code game} the data alone:
 * payoffs, shapes, trees. Who finds an equilibrium and who checks it thus share no code.
 *
 * <p>Proofs are made in {@code solve.verify} and written and read in {@code json.proof}; a proof
 * made by any other program is checked just so.
 */
package io.entente.proof;
