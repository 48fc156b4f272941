/**
 * From a scenario to numbers: drawing what its author is unsure of, and the compiled {@link
 * io.entente.sample.Plan} that turns each draw into payoffs and equilibria.
 *
 * <p>Everything that depends only on the scenario is done once, in the plan; per run only the
 * coefficients change. Runs are evaluated in {@linkplain io.entente.sample.Runs blocks} of up to
 * 64, one lane each. The central reading is such a block with a single lane, so that it and the
 * samples cannot differ in how they are computed.
 *
 * <p>Draws are looked up by run and draw name (see {@link io.entente.sample.draw}): any run can be
 * recomputed alone, and leaving a claim out changes no other draw.
 */
package io.entente.sample;
