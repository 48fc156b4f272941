package io.entente.json.proof;

import io.entente.proof.trace.Subject;
import io.entente.proof.trace.Trace;

/**
 * A trace as it was kept, with what it is about.
 *
 * @param name where it stands in the file, such as {@code questions[0].trace}; empty if it is all
 * @param subject the game, and what else is given
 * @param trace the claim and its steps
 */
public record TraceFile(String name, Subject subject, Trace trace) {}
