package io.entente.outcome.validity;

import io.entente.scenario.Assumptions;

/**
 * An assumption whose influence is not measured, and why not.
 *
 * @param assumption the assumption
 * @param why why not
 */
public record FixedAssumption(Assumptions.Assumption assumption, Why why) {

  /** Why an assumption is not moved. */
  public enum Why {
    /** It is a table or a rule, not a number. */
    STRUCTURE("structure"),
    /** A view or an option fixes it. */
    HELD("held"),
    /** It is 0, and so are half of it and half as much again. */
    ZERO("zero"),
    /** It is all that its actor's payoffs consist of: more or less of all changes no choice. */
    WHOLE("whole"),
    /** Its shares are formulas, whose parameters are moved instead. */
    SHARES("shares"),
    /** At one of its settings no draw has an equilibrium. */
    UNSOLVED("unsolved");

    private final String word;

    Why(String word) {
      this.word = word;
    }

    /** The name in JSON. */
    public String word() {
      return word;
    }
  }
}
