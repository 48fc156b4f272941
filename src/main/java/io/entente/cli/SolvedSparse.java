package io.entente.cli;

import io.entente.game.GameTooLargeException;
import io.entente.json.solution.SparseJson;
import io.entente.outcome.Question;
import io.entente.outcome.SparseReading;
import io.entente.report.solution.Figures;
import io.entente.report.solution.SparseCsv;
import io.entente.report.solution.SparseText;
import io.entente.sample.CentralGraph;
import io.entente.scenario.Form;
import io.entente.scenario.Section;
import io.entente.solve.Concept;
import io.entente.solve.NotAnsweredException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Scenarios solved group by group within {@code entente solve}. */
final class SolvedSparse {

  private final Question question;
  private final Set<Concept> asked;
  private final boolean required;
  private final FormatOption format;
  private final Figures figures;
  private final Console console;

  /**
   * Of a question.
   *
   * @param asked the concepts; none for what is answered unless something else is asked
   * @param everything whether they are asked for as parts of everything
   */
  SolvedSparse(
      Question question,
      Set<Concept> asked,
      boolean everything,
      FormatOption format,
      Figures figures,
      Console console) {
    this.question = question;
    this.asked = asked.isEmpty() ? EnumSet.of(Concept.PURE, Concept.DOMINANCE) : asked;
    this.required = !asked.isEmpty() && !everything;
    this.format = format;
    this.figures = figures;
    this.console = console;
  }

  /** Prints the answer to a question that {@code --sparse} is asked of. */
  int asked() {
    requireAtOnce("--sparse counts equilibria of moves made at once", "add --form simultaneous");
    if (!question.applied().hasDecisions()) {
      throw new UsageException(
          "--sparse counts equilibria, and nobody decides anything in this scenario",
          "leave it out");
    }
    for (Concept concept : asked) {
      if (required && concept != Concept.PURE) {
        throw new UsageException(
            "--sparse finds pure equilibria, and --concept " + concept.word() + " is not that",
            "leave out one of the two");
      }
    }
    try {
      return print(false);
    } catch (NotAnsweredException not) {
      throw new FileProblem("--sparse: " + not.getMessage(), not.remedy());
    }
  }

  /**
   * Prints the answer to a question about a scenario that is too large to enumerate.
   *
   * @param plain whether no option is given that needs the whole table
   */
  int instead(GameTooLargeException tooLarge, boolean plain) {
    boolean onlyPure = asked.contains(Concept.PURE);
    for (Concept concept : asked) {
      onlyPure &= concept == Concept.PURE || !required;
    }
    if (!CentralGraph.isOfMovesAtOnce(question.applied())) {
      throw tooLarge;
    }
    if (question.form() != Form.SIMULTANEOUS) {
      throw new FileProblem(
          tooLarge.getMessage(),
          "--form simultaneous lets all move at once; then pure equilibria are counted group by"
              + " group where each depends on few others");
    }
    if (!onlyPure || !plain) {
      throw new FileProblem(
          tooLarge.getMessage(),
          "ask for --concept pure, without options on proofs and selection: pure equilibria are"
              + " counted group by group where each actor depends on few others");
    }
    try {
      return print(true);
    } catch (NotAnsweredException not) {
      throw new FileProblem(tooLarge.getMessage() + "; " + not.getMessage(), not.remedy());
    }
  }

  private void requireAtOnce(String why, String remedy) {
    if (question.form() != Form.SIMULTANEOUS) {
      throw new UsageException(why, remedy);
    }
  }

  private int print(boolean tooLarge) {
    SparseReading reading = SparseReading.of(question);
    Map<String, String> leftOut = new LinkedHashMap<>();
    for (Concept concept : asked) {
      if (concept != Concept.PURE && !concept.isOfTrees()) {
        leftOut.put(concept.word(), "it needs the payoffs of every profile");
      }
    }
    for (Section section : reading.sectionsLeftOut()) {
      leftOut.put(section.place(), "it rests on the payoffs of every profile");
    }
    String remark =
        "View " + question.viewName() + ", every uncertain number at its centre, played at once.";
    console
        .out()
        .print(
            switch (format.format()) {
              case TEXT ->
                  SparseText.of(reading, remark, tooLarge, leftOut, format.layout(), figures);
              case JSON -> SparseJson.of(reading, Optional.of(question.viewName()), leftOut);
              case CSV -> SparseCsv.of(reading, figures);
            });
    return Console.DONE;
  }
}
