package io.entente.report;

import io.entente.expression.Expression;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.outcome.TippingValue;
import io.entente.scenario.Assumptions;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.scenario.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What reports say of a scenario in which nobody decides, since it consists of sections. */
final class SectionWords {

  private SectionWords() {}

  /** The line below the title. */
  static void size(Prose out, Scenario scenario) {
    StringBuilder line = new StringBuilder();
    line.append(Words.count(scenario.parameters().size(), "parameter", "parameters"));
    int sources = new Words(scenario).usedSources().size();
    if (sources > 0) {
      line.append(" from ").append(Words.count(sources, "source", "sources"));
    }
    int assumptions = Assumptions.of(scenario).size();
    line.append(", ").append(Words.count(assumptions, "assumption", "assumptions"));
    out.paragraph(0, line.toString());
  }

  /** What takes the place of moves. */
  static void howComputed(Prose out, Scenario scenario) {
    List<String> names = new ArrayList<>();
    for (Section section : scenario.sections()) {
      names.add(section.name());
    }
    out.paragraph(
        0,
        "Nobody decides anything here: what comes about follows from the numbers alone, by way of "
            + String.join(", ", names)
            + ".");
  }

  /** The solution values that outcomes use, at the central reading. */
  static void values(Prose out, int indent, CentralReading central) {
    List<String> names = central.plan().solutionValues();
    if (names.isEmpty()) {
      out.paragraph(indent, "No outcome uses a value of the sections; entente solve shows all.");
      return;
    }
    int width = 0;
    for (String name : names) {
      width = Math.max(width, Columns.of(name));
    }
    for (String name : names) {
      value(out, indent, width, name, central.runs().solutionValue(name, 0));
    }
  }

  private static void value(Prose out, int indent, int width, String name, double value) {
    out.line(
        " ".repeat(indent)
            + (out.layout() == Layout.PAGE ? Prose.left(name, width + 2) : name + ": ")
            + out.layout().number(Words.payoff(value)));
  }

  /** Why an outcome comes about or not: what its formulas compare, and what that amounts to. */
  static void because(Prose out, Question question, CentralReading central, Outcome outcome) {
    List<Expression> formulas = new ArrayList<>();
    outcome.condition().collectFormulas(formulas);
    Set<String> names = new LinkedHashSet<>();
    formulas.forEach(formula -> names.addAll(formula.names()));
    out.blank();
    out.paragraph(0, "It comes about where this is true: " + holding(formulas) + ". Now");
    int width = 0;
    for (String name : names) {
      width = Math.max(width, Columns.of(name));
    }
    for (String name : names) {
      boolean ofSection = central.plan().solutionValues().contains(name);
      double value =
          ofSection ? central.runs().solutionValue(name, 0) : central.runs().parameter(name, 0);
      value(out, 2, width, name, value);
    }
    tipping(out, TippingValue.of(question, central, outcome));
  }

  private static void tipping(Prose out, List<TippingValue> values) {
    out.blank().line(out.layout().heading("Any one of these would tip it"));
    for (TippingValue one : values) {
      out.paragraph(
          2,
          6,
          (one.says().isEmpty() ? "" : one.says() + ": ")
              + out.layout().setting(one.parameter(), Words.payoff(one.then()))
              + " instead of "
              + out.layout().number(Words.payoff(one.now())));
    }
    out.paragraph(
        2,
        values.isEmpty()
            ? "No single parameter does within its range, all others being at their centres."
            : "(Within the range of each, all others being at their centres.)");
  }

  private static String holding(List<Expression> formulas) {
    List<String> texts = new ArrayList<>();
    formulas.forEach(formula -> texts.add(formula.toString()));
    return String.join("; ", texts);
  }
}
