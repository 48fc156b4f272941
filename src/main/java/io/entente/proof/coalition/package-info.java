/**
 * Proofs that an allocation is the nucleolus, and the check that replays them; it knows no solver.
 */
package io.entente.proof.coalition;
