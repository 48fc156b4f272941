package io.entente.cli;

import io.entente.exercise.ClassSet;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Localized;
import io.entente.exercise.seat.PlayLog;
import io.entente.exercise.seat.SeatText;
import io.entente.exercise.text.Phrases;
import io.entente.export.Worksheet;
import io.entente.json.ExerciseSetReader;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.proof.trace.Subject;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.exercise.ExerciseText;
import io.entente.report.exercise.SeatPage;
import io.entente.sample.CentralGame;
import io.entente.scenario.Actor;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.Register;
import io.entente.scenario.Scenario;
import io.entente.scenario.Strategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The game that somebody takes a seat in.
 *
 * @param played what it is, for the log
 * @param subject the game itself
 * @param sheet what names stand for
 * @param head what is printed above it
 * @param says action of an actor, as {@code ACTOR.ACTION}, to what it means in words
 */
record SeatSource(
    PlayLog.Played played,
    Subject subject,
    Worksheet sheet,
    String head,
    Map<String, String> says) {

  /** A variant of an exercise; empty if the set has errors, which have been printed then. */
  static Optional<SeatSource> exercise(
      String set,
      String id,
      String variant,
      long seed,
      Phrases phrases,
      Layout layout,
      Console console) {
    Optional<ExerciseSet> read = ExerciseSets.read(set, console);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    ExerciseSet named = read.get().in(phrases.language());
    Exercise exercise = ExerciseSets.exercise(named, id);
    int number = ExerciseSets.variants("--variant", variant);
    ClassSet sheets = ClassSet.of(named, seed, ExerciseSets.keys(number));
    Worksheet.Item item = ExerciseSets.item(sheets, sheets.sheets().get(number - 1), exercise);
    Worksheet sheet = new Worksheet(named, List.of(item), phrases);
    Subject subject = item.variant().subject();
    if (subject.game().isEmpty() && subject.tree().isEmpty()) {
      throw new UsageException(
          "exercise " + exercise.id() + " of set " + named.id() + " has no game to play",
          "entente exercise list " + set + " says which have a table or a tree");
    }
    String open = exercise.open().map(x -> "\n" + SeatText.open(phrases, x) + "\n").orElse("");
    return Optional.of(
        new SeatSource(
            new PlayLog.Played(
                read.get().id(), Optional.of(new PlayLog.Exercise(exercise.id(), "" + number))),
            new Subject(
                subject.game(),
                subject.tree(),
                Optional.empty(),
                subject.distribution(),
                subject.given()),
            sheet,
            new ExerciseText(sheet, item, layout).passage() + open,
            Map.of()));
  }

  /** A scenario's own game in turn, with every uncertain number at its centre. */
  static Optional<SeatSource> scenario(
      String file, Phrases phrases, Layout layout, Console console) {
    if (GameFormat.JSON.isOf(file)
        && new ExerciseSetReader().read(FileProblem.requireFile(file)).set().isPresent()) {
      throw new UsageException(
          "exercise play needs to know ID, the exercise",
          "entente exercise list " + file + " shows them");
    }
    Optional<Scenario> read = ScenarioArgument.read(file, console);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Scenario scenario = read.get();
    CentralReading central = CentralReading.of(Question.of(scenario));
    if (!scenario.hasDecisions() || central.plan().isRepeated()) {
      throw new FileProblem(
          file + " is no game that is played to an end",
          "take a scenario in which actors decide, without states that move");
    }
    FiniteCentre.require(central, file);
    Map<String, Localized> actors = new LinkedHashMap<>();
    for (Actor actor : scenario.actors()) {
      actors.put(
          actor.id(), Localized.english(actor.title().isEmpty() ? actor.id() : actor.title()));
    }
    Map<String, String> says = new LinkedHashMap<>();
    for (Decision decision : scenario.decisions()) {
      for (Strategy strategy : decision.strategies()) {
        if (!strategy.label().equals(strategy.id())) {
          says.put(decision.actor() + "." + strategy.id(), strategy.label());
        }
      }
    }
    ExerciseSet names =
        new ExerciseSet(
            scenario.id(),
            "1",
            "",
            Localized.english(scenario.title()),
            actors,
            Map.of(),
            Register.EMPTY,
            List.of());
    boolean inTurn = central.form() == Form.SEQUENTIAL;
    Subject subject =
        inTurn
            ? Subject.of(CentralGame.sequential(central.runs()))
            : Subject.of(CentralGame.simultaneous(central.runs()));
    Prose head = new Prose(layout);
    head.paragraph(0, scenario.title());
    if (!scenario.summary().isEmpty()) {
      head.blank();
      head.paragraph(0, scenario.summary());
    }
    return Optional.of(
        new SeatSource(
            new PlayLog.Played(scenario.id(), Optional.empty()),
            subject,
            new Worksheet(names, List.of(), phrases),
            head.toString(),
            says));
  }

  /** The game as sheets show it. */
  String game(Layout layout) {
    return SeatPage.game(sheet, subject, layout);
  }

  /** What an actor's action means, in words; empty where that is not said. */
  String says(String actor, String action) {
    return says.getOrDefault(actor + "." + action, "");
  }
}
