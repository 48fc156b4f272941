/**
 * A results folder: what stands in it, and how it gets there so that a run broken off at any moment
 * leaves nothing that looks whole and is not.
 *
 * <p>Every file is written beside its place, forced to the disk and moved. A {@linkplain
 * io.entente.batch.folder.TallyFile tally} is written when all files of its slice stand; so a slice
 * with a tally is done, and one without is computed again. {@code summary.json} comes last.
 */
package io.entente.batch.folder;
