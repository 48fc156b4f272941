package io.entente.cli;

import io.entente.conflict.coalition.CoalitionStability;
import io.entente.conflict.foresight.LimitedMoves;
import io.entente.game.StrategicGame;
import io.entente.json.section.SectionJson;
import io.entente.json.solution.SolutionJson;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.outcome.conflict.ConflictQuestion;
import io.entente.outcome.section.ConflictAnswer;
import io.entente.outcome.section.SectionAnswer;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.report.conflict.ConflictCsv;
import io.entente.report.conflict.ConflictText;
import io.entente.scenario.Scenario;
import io.entente.scenario.conflict.ConflictSection;
import io.entente.solve.Analysis;
import io.entente.solve.Concept;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Conflicts within {@code entente solve}. */
final class SolvedConflict {

  private SolvedConflict() {}

  /** Refuses an option on conflicts where something else is asked. */
  static void require(String option, List<String> concepts) {
    if (!concepts.isEmpty() && !concepts.contains(Concept.CONFLICT.word())) {
      throw new UsageException(
          option
              + " is about conflicts, and --concept "
              + String.join(",", concepts)
              + " is about something else",
          "add conflict to --concept");
    }
  }

  /** Refuses what is not there for conflicts. */
  static void refuseBeside(boolean proves, boolean selects) {
    if (proves || selects) {
      throw new UsageException(
          "of a conflict there is no selection and no proof to write",
          "leave --select and the options on proofs out; every verdict comes with its witness");
    }
  }

  /** The conflict that a game is. */
  static ConflictAnswer of(
      StrategicGame game, Optional<Scenario> scenario, ConflictOptions options) {
    List<String> titles = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      String id = game.players().get(player);
      titles.add(
          id.isEmpty()
              ? "player " + (player + 1)
              : scenario.flatMap(known -> known.actor(id)).map(actor -> actor.title()).orElse(id));
    }
    try {
      return asking(ConflictAnswer.of(game, titles), options);
    } catch (NotAnsweredException not) {
      throw new FileProblem("--concept conflict: " + not.getMessage(), not.remedy());
    }
  }

  /** The conflict that a scenario describes, if it does. */
  static Optional<ConflictAnswer> among(List<SectionAnswer> sections, ConflictOptions options) {
    for (SectionAnswer section : sections) {
      if (section instanceof ConflictAnswer conflict) {
        return Optional.of(asking(conflict, options));
      }
    }
    return Optional.empty();
  }

  /** The sections, with what is asked of a conflict among them. */
  static List<SectionAnswer> asked(List<SectionAnswer> sections, ConflictOptions options) {
    List<SectionAnswer> asked = new ArrayList<>();
    for (SectionAnswer section : sections) {
      asked.add(section instanceof ConflictAnswer conflict ? asking(conflict, options) : section);
    }
    return asked;
  }

  /** Also finds out whether what is asked can be answered, so that nothing is printed if not. */
  private static ConflictAnswer asking(ConflictAnswer answer, ConflictOptions options) {
    ConflictQuestion question = options.question(answer.study().reading());
    try {
      if (question.coalitions()) {
        CoalitionStability.of(answer.study().reading().model());
      }
      if (question.horizon() > 0) {
        LimitedMoves.of(answer.study().reading().model());
      }
    } catch (NotAnsweredException not) {
      throw new FileProblem(
          (question.coalitions() ? "--coalitions: " : "--horizon: ") + not.getMessage(),
          not.remedy());
    }
    return answer.asking(question);
  }

  /** Tells every state of a scenario that is a conflict and nothing else. */
  static int explain(Question question, boolean all, FormatOption format, Console console) {
    ConflictQuestion asked =
        new ConflictQuestion(
            OptionalInt.empty(), OptionalInt.empty(), false, 0, OptionalInt.empty(), all);
    for (SectionAnswer section : SolvedSections.of(CentralReading.of(question))) {
      if (section instanceof ConflictAnswer conflict) {
        return print(question, conflict.asking(asked), format, console);
      }
    }
    throw new IllegalArgumentException("no conflict");
  }

  /** Whether a scenario is a conflict and nothing else. */
  static boolean isOnly(Scenario scenario) {
    return !scenario.hasDecisions()
        && scenario.sections().size() == 1
        && scenario.sections().get(0) instanceof ConflictSection;
  }

  /**
   * Refuses what is about outcomes and draws, for a scenario that is a conflict and nothing else.
   */
  static void refuse(Scenario scenario, String command, String file) {
    if (isOnly(scenario)) {
      throw new FileProblem(
          "this scenario is a conflict: orders of preference, without numbers to draw or outcomes"
              + " to count, so that "
              + command
              + " has nothing to say",
          "entente solve " + Words.argument(file) + " says which states last, and why");
    }
  }

  /** Prints a conflict that is derived from a game, alone. */
  static int print(
      StrategicGame game,
      ConflictAnswer answer,
      String remark,
      Optional<String> view,
      FormatOption format,
      Console console) {
    switch (format.format()) {
      case TEXT -> {
        String title = game.title().isEmpty() ? "A game without a title" : game.title();
        console.out().print(text(title, remark, answer, format));
      }
      case JSON ->
          console
              .out()
              .print(
                  SolutionJson.of(
                      new Analysis(game, List.of()),
                      "simultaneous",
                      view,
                      Optional.empty(),
                      List.of(answer)));
      case CSV -> console.out().print(ConflictCsv.of(answer.study()));
    }
    return Console.DONE;
  }

  /** Prints a conflict that a scenario describes, alone. */
  static int print(Question question, ConflictAnswer answer, FormatOption format, Console console) {
    switch (format.format()) {
      case TEXT -> console.out().print(text(question.applied().title(), "", answer, format));
      case JSON ->
          console
              .out()
              .print(SectionJson.alone(question.applied(), question.viewName(), List.of(answer)));
      case CSV -> console.out().print(ConflictCsv.of(answer.study()));
    }
    return Console.DONE;
  }

  private static Prose text(
      String title, String remark, ConflictAnswer answer, FormatOption format) {
    Prose out = new Prose(format.layout());
    out.paragraph(0, title);
    if (!remark.isEmpty()) {
      out.paragraph(0, remark);
    }
    out.blank();
    ConflictText.write(answer.study(), answer.question(), out);
    return out;
  }
}
