/**
 * Computing the runs of one chunk of one cell: {@link io.entente.batch.run.CellRuns} is a pure
 * function of an {@link io.entente.batch.run.Experiment} and the number of the chunk, free of
 * threads and files. What it finds are {@linkplain io.entente.batch.run.CellTally sums}, the
 * {@linkplain io.entente.batch.run.RunShares shares} by run from which differences between cells
 * are paired, and if asked for the {@linkplain io.entente.batch.run.RunTable rows}.
 */
package io.entente.batch.run;
