package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.sample.section.Payoffs;
import io.entente.sample.section.SectionColumns;
import io.entente.scenario.Chance;
import io.entente.scenario.Distribution;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.scenario.Section;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the solution values of a scenario's sections stand: in slots behind those of parameters.
 *
 * <p>Only values that some outcome, weight or level uses are computed, so that a section costs what
 * is asked of it.
 */
final class SectionPlan {

  /** The used values of one section, from slot {@code first} on. */
  private record Part(Section section, List<String> used, int first) {
    double[][] of(double[][] values) {
      return Arrays.copyOfRange(values, first, first + used.size());
    }
  }

  private final ParameterPlan parameters;
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Integer> slots;

  SectionPlan(Scenario scenario, ParameterPlan parameters) {
    this.parameters = parameters;
    if (scenario.sections().isEmpty()) {
      slots = parameters.slots();
      return;
    }
    slots = new LinkedHashMap<>(parameters.slots());
    Set<String> names = namesUsed(scenario);
    for (Section section : scenario.sections()) {
      List<String> used = new ArrayList<>();
      int first = slots.size();
      for (String value : section.values()) {
        if (names.contains(value)) {
          used.add(value);
          slots.put(value, slots.size());
        }
      }
      if (!used.isEmpty()) {
        parts.add(new Part(section, used, first));
      }
    }
  }

  private static Set<String> namesUsed(Scenario scenario) {
    List<Expression> formulas = new ArrayList<>();
    for (Outcome outcome : scenario.outcomes()) {
      outcome.condition().collectFormulas(formulas);
    }
    for (Term term : scenario.terms()) {
      collect(term.weight(), formulas);
      for (LevelTable table : term.levels()) {
        for (LevelTable.Row row : table.rows()) {
          formulas.add(row.is());
          row.when().collectFormulas(formulas);
        }
      }
    }
    for (Section section : scenario.sections()) {
      if (!section.isApart()) {
        formulas.addAll(section.formulas().values());
      }
    }
    for (Chance chance : scenario.chance()) {
      for (LevelTable table : chance.probabilities()) {
        table.rows().forEach(row -> formulas.add(row.is()));
      }
    }
    Set<String> names = new LinkedHashSet<>();
    formulas.forEach(formula -> names.addAll(formula.names()));
    return names;
  }

  private static void collect(Weight weight, List<Expression> into) {
    if (weight instanceof Weight.Given given) {
      into.add(given.formula());
    } else if (weight instanceof Weight.Drawn drawn) {
      Distribution distribution = drawn.distribution();
      into.addAll(distribution.arguments());
    } else if (weight instanceof Weight.Pooled pooled) {
      pooled.times().ifPresent(into::add);
    }
  }

  /** Of all parameters and all used solution values, the place of each. */
  Map<String, Integer> slots() {
    return slots;
  }

  /** The names of the used solution values. */
  List<String> names() {
    return new ArrayList<>(slots.keySet()).subList(parameters.slots().size(), slots.size());
  }

  /** How many solution values are used. */
  int size() {
    return slots.size() - parameters.slots().size();
  }

  /** Workspaces for so many lanes, to be given to {@link #evaluate}. */
  List<SectionColumns> columns(int lanes) {
    List<SectionColumns> columns = new ArrayList<>();
    for (Part part : parts) {
      columns.add(SectionColumns.of(part.section(), part.used(), parameters.slots(), lanes));
    }
    return columns;
  }

  /** Fills in the solution values of n runs whose parameters are in place. */
  void evaluate(List<SectionColumns> columns, double[][] values, int n) {
    for (int p = 0; p < columns.size(); p++) {
      if (!parts.get(p).section().restsOnPayoffs()) {
        columns.get(p).evaluate(values, n, parts.get(p).of(values));
      }
    }
  }

  /** Whether some used value rests on payoffs. */
  boolean restsOnPayoffs() {
    boolean rests = false;
    for (Part part : parts) {
      rests |= part.section().restsOnPayoffs();
    }
    return rests;
  }

  /** Fills in the solution values that rest on payoffs, of n runs whose payoffs are computed. */
  void evaluate(List<SectionColumns> columns, double[][] values, Payoffs payoffs, int n) {
    for (int p = 0; p < columns.size(); p++) {
      if (parts.get(p).section().restsOnPayoffs()) {
        columns.get(p).evaluate(values, payoffs, n, parts.get(p).of(values));
      }
    }
  }

  /** Whether all used solution values of a run are finite numbers. */
  boolean areFinite(double[][] values, int lane) {
    for (int slot = parameters.slots().size(); slot < slots.size(); slot++) {
      if (!Double.isFinite(values[slot][lane])) {
        return false;
      }
    }
    return true;
  }
}
