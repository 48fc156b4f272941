package io.entente.scenario;

import io.entente.number.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers of a scenario that no claim backs, each with the reason its author gives.
 *
 * <p>They are: parameters without claims that are neither formulas nor balances nor splits; weights
 * that are numbers or distributions; probabilities of chance moves that are numbers; the rule by
 * which claims are pooled; and level tables, which are always readings. A weight that is a formula
 * over parameters has no number of its own to back: the parameters are listed instead.
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
    Set<String> tables = new TreeSet<>();
    for (Term term : scenario.terms()) {
      pools |= term.weight() instanceof Weight.Pooled;
      if (term.assumption().isPresent() || isNumber(term.weight())) {
        found.add(
            new Assumption("payoffs." + term.name(), term.says(), term.assumption().orElse("")));
      }
      for (LevelTable table : term.levels()) {
        tables.add(table.name().isEmpty() ? term.name() : table.name());
      }
    }
    for (Chance chance : scenario.chance()) {
      if (chance.assumption().isPresent() || chance.claims().isEmpty() && isNumber(chance)) {
        String what = chance.says().isEmpty() ? chance.id() : chance.says();
        found.add(new Assumption("chance." + chance.id(), what, chance.assumption().orElse("")));
      }
    }
    for (Section section : scenario.sections()) {
      if (section.assumption().isPresent() || section.claims().isEmpty()) {
        String what = section.says().isEmpty() ? section.name() : section.says();
        found.add(new Assumption(section.place(), what, section.assumption().orElse("")));
      }
      section
          .assumed()
          .forEach(
              (place, why) -> found.add(new Assumption(section.place() + "." + place, place, why)));
    }
    if (pools) {
      found.add(pooling(scenario.pooling()));
    }
    if (!tables.isEmpty()) {
      String what =
          (tables.size() == 1 ? "1 table" : tables.size() + " tables")
              + " of how far each combination of moves realises a reason";
      found.add(new Assumption("levels", what, scenario.assumption()));
    }
    return found;
  }

  /** Whether some probability is a number; formulas rest on parameters. */
  private static boolean isNumber(Chance chance) {
    for (LevelTable table : chance.probabilities()) {
      for (LevelTable.Row row : table.rows()) {
        if (row.is().isConstant()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNumber(Weight weight) {
    return weight instanceof Weight.Drawn
        || weight instanceof Weight.Given given && given.formula().isConstant();
  }

  private static Assumption pooling(Pooling pooling) {
    String what =
        "how claims become weights: importance varies by a log-sd of "
            + Decimals.shortest(pooling.salience())
            + ", strength by "
            + Decimals.shortest(pooling.spread())
            + ", and "
            + Decimals.shortest(pooling.shrink())
            + " is added to the number of claims";
    return new Assumption("pooling", what, pooling.assumption());
  }
}
