/**
 * From answers to proofs: what a solver found is written as a {@link io.entente.proof.Proof} and
 * checked. {@link io.entente.solve.verify.Verification} is the way in.
 *
 * <p>The provers here use the answers alone, not how they were found; what they add is chosen by
 * themselves and believed by nobody, since {@link io.entente.proof.Checker} compares all of it with
 * the game.
 */
package io.entente.solve.verify;
