package io.entente.cli;

import io.entente.expression.Suggestions;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Finds the outcomes a user names. */
final class Outcomes {

  private Outcomes() {}

  /** The named ones; all of the scenario's if none is named. */
  static List<Outcome> asked(Scenario scenario, List<String> names) {
    if (names.isEmpty()) {
      return scenario.outcomes();
    }
    List<Outcome> asked = new ArrayList<>();
    for (String name : names) {
      asked.add(named(scenario, name));
    }
    return asked;
  }

  static Outcome named(Scenario scenario, String name) {
    List<String> known = scenario.outcomes().stream().map(Outcome::name).toList();
    return scenario
        .outcome(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "no outcome \"" + name + "\"",
                    Suggestions.nearest(name, known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse(
                            known.isEmpty()
                                ? "this scenario defines none; add \"outcomes\""
                                : "there are: \"" + String.join("\", \"", known) + "\"")));
  }
}
