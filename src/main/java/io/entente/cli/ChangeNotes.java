package io.entente.cli;

import io.entente.number.Decimals;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/** Notes on what-if options that do what they say and perhaps not what was meant. */
final class ChangeNotes {

  private ChangeNotes() {}

  /**
   * Says which of the dropped claims only stand beside a number, so that dropping moves nothing.
   */
  static void dropped(List<String> names, Scenario scenario, Console console) {
    for (String name : names) {
      boolean claim = scenario.register().claims().containsKey(name);
      if (claim && !scenario.usedClaims().contains(name)) {
        console
            .err()
            .println(
                "entente: note: claim " + name + " is merely cited; dropping it changes nothing");
      }
    }
  }

  /** Says if a parameter is set outside its range. */
  static void set(String id, List<Double> values, Scenario scenario, Console console) {
    Optional<Parameter.Range> range = scenario.parameter(id).flatMap(Parameter::range);
    for (double value : values) {
      if (range.isPresent() && (value < range.get().low() || value > range.get().high())) {
        console
            .err()
            .println(
                "entente: note: "
                    + id
                    + " is set outside its range, "
                    + Decimals.shortest(range.get().low())
                    + " to "
                    + Decimals.shortest(range.get().high()));
        return;
      }
    }
  }
}
