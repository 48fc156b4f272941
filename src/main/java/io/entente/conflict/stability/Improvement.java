package io.entente.conflict.stability;

import java.util.Optional;

/**
 * One improvement that a decision maker has from a state, and what stands against it.
 *
 * @param to the state it moves to
 * @param deterred whether an answer of the others deters it
 * @param answer if it is deterred, a shortest answer that deters it; otherwise the answer that is
 *     worst for the decision maker, empty if the others cannot answer (or, under Nash, do not)
 */
public record Improvement(int to, boolean deterred, Optional<Answer> answer) {}
