package io.entente.sample;

import io.entente.number.Decimals;
import io.entente.scenario.OrderOfPlay;
import io.entente.scenario.Scenario;

/** A scenario that the asked-for form cannot be solved in; the message says why, and what can. */
public final class UnsolvableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private UnsolvableException(String message) {
    super(message);
  }

  static UnsolvableException selection(String rule, String why) {
    return new UnsolvableException(
        "--select "
            + rule
            + ": "
            + why
            + "; use uniform or payoff-dominance, which work for every game, or another --form");
  }

  static UnsolvableException discount(String actor, double value, boolean endless) {
    return new UnsolvableException(
        "cannot be solved: the discount of "
            + actor
            + " is "
            + Decimals.shortest(value)
            + " at the central reading; it must be from 0 to "
            + (endless ? "less than 1, since there is no last period" : "1"));
  }

  static UnsolvableException probability(String variable, String state, String what) {
    return new UnsolvableException(
        "cannot be solved: repeat.state."
            + variable
            + " has "
            + what
            + " where the state is "
            + state
            + "; clip(x, low, high) keeps a formula between two numbers");
  }

  static UnsolvableException imperfectInformation(Scenario scenario) {
    return new UnsolvableException(
        "cannot be solved in turn: "
            + OrderOfPlay.whyNot(scenario)
            + ", and backward induction needs every decision to see all earlier ones;"
            + " complete \"observes\", or use --form simultaneous");
  }
}
