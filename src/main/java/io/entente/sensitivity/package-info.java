/**
 * What the answer of a scenario hangs on: which uncertain quantity moves it, which claim, in which
 * region of what is uncertain an outcome comes about, and what each choice may cost.
 *
 * <p>A {@link io.entente.sensitivity.Study} says of which question, by which draws and over how
 * many runs. Each part of the answer is a class that takes it: {@link
 * io.entente.sensitivity.VarianceShares}, {@link io.entente.sensitivity.Tornado}, {@link
 * io.entente.sensitivity.LeaveOneOut}, {@link io.entente.sensitivity.Regions} and {@link
 * io.entente.sensitivity.Regrets}; {@link io.entente.sensitivity.Sensitivity} has them all.
 *
 * <p>Nothing here reads a table of runs: draws are looked up by name, so a run with one quantity
 * held or drawn anew is the same run seen through another {@link io.entente.sample.draw.Sampler}.
 * Everything estimated has its error: what compares the same runs twice a paired interval, a ratio
 * a bootstrap interval.
 *
 * <p>Below it: {@code index} (estimators over plain columns) and {@code box} (the search for
 * regions in plain columns), which know nothing of scenarios.
 */
package io.entente.sensitivity;
