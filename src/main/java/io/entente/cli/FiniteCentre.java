package io.entente.cli;

import io.entente.outcome.CentralReading;
import io.entente.sample.ChanceSums;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Refuses a scenario whose payoffs or solution values are not finite numbers at the central
 * reading, or whose probabilities there do not add up to 1.
 */
final class FiniteCentre {

  private FiniteCentre() {}

  static void require(CentralReading central, String file) {
    if (central.isFinite()) {
      return;
    }
    Optional<String> chance = ChanceSums.fault(central.runs(), 0);
    if (chance.isPresent()) {
      throw new FileProblem(
          file + ": " + chance.get() + ", at the central reading",
          "write probabilities from 0 to 1 that add up to 1 whatever the parameters, such as"
              + " \"p\" and \"1 - p\"");
    }
    throw new FileProblem(
        file + ": " + culprit(central) + " is not a finite number at the central reading",
        "look for a division by zero or a logarithm in its formulas");
  }

  private static String culprit(CentralReading central) {
    Scenario scenario = central.scenario();
    for (int t = 0; t < scenario.terms().size(); t++) {
      Term term = scenario.terms().get(t);
      if (!isFinite(central.runs().weight(t, 0))) {
        return "the weight of " + term.name();
      }
      for (int cell = 0; cell < central.plan().cells().size(); cell++) {
        if (!isFinite(central.runs().contribution(t, cell, 0))) {
          return term.name() + " where " + moves(central, cell);
        }
      }
    }
    for (String value : central.plan().solutionValues()) {
      if (!isFinite(central.runs().solutionValue(value, 0))) {
        return value;
      }
    }
    return "a payoff";
  }

  private static String moves(CentralReading central, int cell) {
    List<String> parts = new ArrayList<>();
    central.moves(cell).forEach((decision, strategy) -> parts.add(decision + "=" + strategy));
    return String.join(",", parts);
  }

  private static boolean isFinite(double number) {
    return Math.abs(number) <= Double.MAX_VALUE;
  }
}
