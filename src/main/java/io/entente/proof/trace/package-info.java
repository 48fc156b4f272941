/**
 * Traces: how an answer is reached, step by step, as data.
 *
 * <p>A {@link io.entente.proof.trace.Trace} makes a {@link io.entente.proof.trace.Claim} about a
 * {@link io.entente.proof.trace.Subject} and lists the {@link io.entente.proof.trace.Step steps}
 * that lead there; each step applies one {@link io.entente.proof.trace.Rule} and names the numbers
 * that it compares. {@link io.entente.proof.trace.TraceChecker} compares every number with the
 * subject and says whether the steps carry the claim. It searches nothing and knows no solver.
 *
 * <p>Unlike the proofs of {@code io.entente.proof}, which are made to be short, a trace takes the
 * steps a person would take: hints, worked solutions and quizzes are read off it, in any language,
 * since it holds names and numbers and no sentence.
 */
package io.entente.proof.trace;
