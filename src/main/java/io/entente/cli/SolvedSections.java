package io.entente.cli;

import io.entente.expression.Expression;
import io.entente.json.section.SectionJson;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.outcome.section.SectionAnswer;
import io.entente.outcome.section.SectionFailure;
import io.entente.report.Layout;
import io.entente.report.section.SectionText;
import io.entente.report.solution.Figures;
import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The sections of a scenario within {@code entente solve}. */
final class SolvedSections {

  private SolvedSections() {}

  static List<SectionAnswer> of(CentralReading central) {
    try {
      return SectionAnswer.all(central.runs());
    } catch (SectionFailure failure) {
      throw new FileProblem(failure.getMessage(), failure.remedy());
    }
  }

  /** The sections that rest on payoffs and that an outcome asks about, in words. */
  static String behind(Outcome outcome, CentralReading central, Layout layout) {
    List<Expression> formulas = new ArrayList<>();
    outcome.condition().collectFormulas(formulas);
    Set<String> names = new LinkedHashSet<>();
    formulas.forEach(formula -> names.addAll(formula.names()));
    List<SectionAnswer> asked = new ArrayList<>();
    if (!names.isEmpty()) {
      for (SectionAnswer answer : of(central)) {
        boolean named = answer.section().values().stream().anyMatch(names::contains);
        if (named && answer.section().restsOnPayoffs()) {
          asked.add(answer);
        }
      }
    }
    return SectionText.of(asked, layout, false);
  }

  /**
   * Prints a scenario in which nobody decides.
   *
   * @param plain whether nothing is asked that is about moves
   */
  static int alone(
      Question question,
      List<SectionAnswer> sections,
      boolean plain,
      FormatOption format,
      Figures figures,
      Console console) {
    if (!plain) {
      throw new UsageException(
          "nobody decides anything in this scenario, so there are no equilibria to ask about",
          "leave --concept, --select and the options on proofs out");
    }
    format.require("solve of sections alone", FormatOption.Format.TEXT, FormatOption.Format.JSON);
    console
        .out()
        .print(
            format.format() == FormatOption.Format.JSON
                ? SectionJson.alone(question.applied(), question.viewName(), sections)
                : SectionText.alone(
                    question.applied(),
                    question.viewName(),
                    sections,
                    format.layout(),
                    figures == Figures.EXACT));
    return Console.DONE;
  }
}
