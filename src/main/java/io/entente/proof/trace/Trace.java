package io.entente.proof.trace;

import java.util.List;

/**
 * A claim and the steps that lead to it.
 *
 * @param claim what is claimed
 * @param steps in the order in which a person would take them
 */
public record Trace(Claim claim, List<Step> steps) {
  public Trace {
    steps = List.copyOf(steps);
  }
}
