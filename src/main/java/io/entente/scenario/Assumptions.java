package io.entente.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of a scenario that no claim backs, each with the reason its author gives.
 *
 * <p>They are: parameters without claims that are neither formulas nor balances nor splits; weights
 * that are given or drawn, not pooled; the rule by which claims are pooled; and level tables, which
 * are always readings.
 */
public final class Assumptions {

  /**
   * One number, or one table of numbers.
   *
   * @param place where it stands, such as {@code parameters.cut}
   * @param what what it says, in words
   * @param why the author's reason; empty if none is given
   */
  public record Assumption(String place, String what, String why) {}

  private Assumptions() {}

  /** All assumptions of a scenario, in file order. */
  public static List<Assumption> of(Scenario scenario) {
    List<Assumption> found = new ArrayList<>();
    for (Parameter parameter : scenario.parameters()) {
      boolean number =
          parameter.kind() instanceof Parameter.Value
              || parameter.kind() instanceof Parameter.Drawn;
      if (parameter.assumption().isPresent() || number && parameter.claims().isEmpty()) {
        String what = parameter.says().isEmpty() ? parameter.id() : parameter.says();
        found.add(
            new Assumption(
                "parameters." + parameter.id(), what, parameter.assumption().orElse("")));
      }
    }
    boolean pools = false;
    Map<String, String> tables = new TreeMap<>();
    for (Term term : scenario.terms()) {
      boolean pooled = term.weight() instanceof Weight.Pooled;
      pools |= pooled;
      if (term.assumption().isPresent() || !pooled) {
        found.add(
            new Assumption("payoffs." + term.name(), term.says(), term.assumption().orElse("")));
      }
      for (LevelTable table : term.levels()) {
        if (!table.name().isEmpty()) {
          tables.put(table.name(), "levels shared by several reasons");
        } else {
          tables.put(term.name(), "levels of \"" + term.says() + "\"");
        }
      }
    }
    if (pools) {
      Pooling pooling = scenario.pooling();
      String rule =
          "a motive's importance varies by a log-sd of "
              + pooling.salience()
              + ", the number of claims counts "
              + pooling.shrink()
              + " more, a strength may be off by "
              + pooling.spread();
      found.add(new Assumption("pooling", "how claims become weights", rule));
    }
    tables.forEach((name, what) -> found.add(new Assumption("levels." + name, what, "")));
    return found;
  }
}
