/**
 * From one scenario to a million runs: cells, chunks, threads, files, resume.
 *
 * <p>An {@link io.entente.batch.run.Experiment} says what is computed; {@link
 * io.entente.batch.run.CellRuns} computes one chunk of one cell as a pure function of it, which any
 * engine may call in any order. {@link io.entente.batch.LocalEngine} does so on threads of this
 * machine and merges tallies in the order of the chunks, so that their number changes no byte.
 * Another {@link io.entente.batch.Engine} may come from a jar of its own.
 *
 * <p>Below it: {@code design} (which cells), {@code parquet} and {@code table} (rows on disk),
 * {@code run} (one chunk), {@code folder} (what stands in a results folder, and how it gets there
 * whole). Nothing else in the program uses threads or writes many files.
 */
package io.entente.batch;
