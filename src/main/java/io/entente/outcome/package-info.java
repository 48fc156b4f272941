/**
 * Testing what an author asked about: does an outcome come about at the central reading, in how
 * many of many plausible readings, by how much, and what if an actor made it so?
 *
 * <p>A {@link io.entente.outcome.Question} says which scenario under which view, changes and form.
 * {@link io.entente.outcome.CentralReading} answers it once, {@link io.entente.outcome.Frequencies}
 * over many draws, {@link io.entente.outcome.Commitment} for a forced move, {@link
 * io.entente.outcome.Comparison} term by term. {@link io.entente.outcome.OutcomeTest} puts these
 * together. Nothing here prints.
 */
package io.entente.outcome;
