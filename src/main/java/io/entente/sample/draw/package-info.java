/**
 * Where the numbers of a run come from: for each named draw and each run one uniform number inside
 * (0, 1), or a value that the user gives outright.
 *
 * <p>A {@link io.entente.sample.draw.Sampler} is a rule, not a stream: the number is looked up by
 * draw name and run, so any run can be recomputed alone, in any order, by any number of threads.
 * Three rules are offered: {@linkplain io.entente.sample.draw.RandomDraws independent}, {@linkplain
 * io.entente.sample.draw.LatinDraws Latin} and {@linkplain io.entente.sample.draw.SobolDraws
 * scrambled Sobol}; {@link io.entente.sample.draw.GivenRuns} lays a user's own table over one of
 * them. Distributions stay outside: {@code sample} turns each uniform number into a value by the
 * inverse distribution function.
 */
package io.entente.sample.draw;
