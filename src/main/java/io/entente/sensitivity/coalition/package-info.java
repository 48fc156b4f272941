/**
 * Runs seen with some of the claims only: which claims count as one ({@link
 * io.entente.sensitivity.coalition.Restatements}), which sets of sources or claims a run is seen
 * with ({@link io.entente.sensitivity.coalition.Branches}), the draws of such runs ({@link
 * io.entente.sensitivity.coalition.Branching}) and what a frequency owes to each ({@link
 * io.entente.sensitivity.coalition.Shapley}). Solves nothing.
 */
package io.entente.sensitivity.coalition;
