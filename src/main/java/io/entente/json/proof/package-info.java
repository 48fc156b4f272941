/**
 * Proofs as files: {@code entente/proof/1}, written by {@link io.entente.json.proof.ProofWriter}
 * and read, strictly, by {@link io.entente.json.proof.ProofReader}.
 *
 * <p>A row of numbers is one text with blanks between, since a proof may hold millions. The guide's
 * page {@code src/site/markdown/proofs.md} describes every field. Reading judges the form alone;
 * whether a proof holds is for {@link io.entente.proof.Checker}.
 */
package io.entente.json.proof;
