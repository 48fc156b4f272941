package io.entente.cli;

import io.entente.game.GameTooLargeException;
import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.outcome.CentralReading;
import io.entente.outcome.OutcomeEvents;
import io.entente.outcome.Question;
import io.entente.outcome.section.ConflictAnswer;
import io.entente.outcome.section.SectionAnswer;
import io.entente.sample.CentralGame;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.solve.Concept;
import io.entente.solve.selection.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente solve GAME} */
@Command(
    description =
        "Finds the equilibria of a game: a scenario at its central reading, or an .nfg, .efg or"
            + " .csv file. Says of each list whether it is complete.")
final class Solve implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "GAME",
      description = "a scenario (.json), an .nfg, an .efg or a .csv file")
  private String file = "";

  @Mixin private AnswerOptions answers = new AnswerOptions();

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private ExactOption exact = new ExactOption();

  @Mixin private WhatIfOptions whatIf = new WhatIfOptions();

  @Mixin private ProofOptions proof = new ProofOptions();

  @Mixin private SparseOption sparse = new SparseOption();

  @Mixin private PathOptions paths = new PathOptions();

  @Mixin private ConflictOptions conflict = new ConflictOptions();

  @Mixin private AlongOptions along = new AlongOptions();

  @Mixin private WatchOption watch = new WatchOption();

  @Mixin private HelpOption help = new HelpOption();

  Solve(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (watch.isAsked()) {
      return watch.over(List.of(file), console);
    }
    along.requireSense();
    proof.requireSense(answers.words(), format);
    exact.requireSense(proof.isCheck());
    Set<Concept> asked = answers.asked(proof.isCheck());
    if (conflict.first().isPresent()) {
      SolvedConflict.require(conflict.first().get(), answers.words());
      asked.add(Concept.CONFLICT);
    }
    if (format.format() == FormatOption.Format.CSV && !along.isAsked()) {
      TableChoice.require(answers.words());
    }
    if (GameFormat.NFG.isOf(file) || GameFormat.CSV.isOf(file)) {
      whatIf.refuseForFiles();
      along.refuseForFiles();
      paths.refuse();
      sparse.refuse();
      StrategicGame game = GameArgument.strategic(file);
      PlayedAs read = PlayedAs.file("simultaneous");
      return asked.contains(Concept.CONFLICT)
          ? conflict(
              game, "", asked, read, () -> games().strategic(game, asked, conflicting(game, read)))
          : games().strategic(game, asked, read);
    }
    if (GameFormat.EFG.isOf(file)) {
      whatIf.refuseForFiles();
      along.refuseForFiles();
      paths.refuse();
      sparse.refuse();
      GameTree tree = GameArgument.tree(file);
      PlayedAs read = PlayedAs.file("sequential");
      if (!asked.contains(Concept.CONFLICT)) {
        return games().tree(tree, asked, read);
      }
      StrategicGame plans = AnswerOptions.strategicForm(tree);
      String remark = "Each chooses a full plan before play begins; states are such plans.";
      return conflict(
          plans, remark, asked, read, () -> games().tree(tree, asked, conflicting(plans, read)));
    }
    if (!GameFormat.JSON.isOf(file)) {
      throw new UsageException(
          "\"" + file + "\" is not a game", "name a file ending in .json, .nfg, .efg or .csv");
    }
    Optional<Scenario> scenario = ScenarioArgument.read(file, console);
    if (scenario.isEmpty()) {
      return Console.FINDINGS;
    }
    return scenario(scenario.get(), asked);
  }

  private int scenario(Scenario scenario, Set<Concept> asked) {
    Question question = whatIf.question(scenario).selecting(Rule.UNIFORM);
    whatIf.warn(scenario, console);
    if (along.isAsked()) {
      return along(question);
    }
    SolvedSparse solved =
        new SolvedSparse(
            question, asked, answers.areEverything(), format, exact.figures(), console);
    boolean tabled = proof.isAsked() || whatIf.selects();
    if (sparse.isAsked()) {
      paths.refuse();
      sparse.requireSense(!tabled);
      return solved.asked();
    }
    CentralReading central;
    try {
      central = CentralReading.of(question);
    } catch (GameTooLargeException tooLarge) {
      return solved.instead(tooLarge, !tabled);
    }
    if (central.plan().isRepeated()) {
      return repeated(question, central);
    }
    paths.refuse();
    FiniteCentre.require(central, file);
    List<SectionAnswer> sections = SolvedConflict.asked(SolvedSections.of(central), conflict);
    if (asked.contains(Concept.CONFLICT) || SolvedConflict.isOnly(scenario)) {
      Optional<ConflictAnswer> own = SolvedConflict.among(sections, conflict);
      boolean alone = asked.isEmpty() || asked.equals(EnumSet.of(Concept.CONFLICT));
      if (own.isPresent() && alone) {
        SolvedConflict.refuseBeside(proof.isAsked(), whatIf.selects());
        return SolvedConflict.print(question, own.get(), format, console);
      }
      if (own.isEmpty() && scenario.hasDecisions()) {
        return derived(scenario, question, central, sections, asked);
      }
    }
    asked.remove(Concept.CONFLICT);
    if (!scenario.hasDecisions()) {
      boolean plain = answers.words().isEmpty() && !proof.isAsked() && !whatIf.selects();
      return SolvedSections.alone(question, sections, plain, format, exact.figures(), console);
    }
    return scenario(question, central, sections, asked);
  }

  private int scenario(
      Question question, CentralReading central, List<SectionAnswer> sections, Set<Concept> asked) {
    boolean inTurn = central.form() == Form.SEQUENTIAL;
    boolean mediated =
        asked.contains(Concept.CORRELATED) || asked.contains(Concept.COARSE_CORRELATED);
    PlayedAs reading =
        new PlayedAs(
            central.form().word(),
            Optional.of(question.viewName()),
            "View "
                + question.viewName()
                + ", every uncertain number at its centre, played "
                + (inTurn ? "in turn." : "at once."),
            mediated && !inTurn ? OutcomeEvents.of(central) : List.of(),
            sections);
    return inTurn
        ? games().tree(CentralGame.sequential(central.runs()), asked, reading)
        : games().strategic(CentralGame.simultaneous(central.runs()), asked, reading);
  }

  /** The conflict that a game file is: alone, or beside the other concepts that are asked. */
  private int conflict(
      StrategicGame game, String remark, Set<Concept> asked, PlayedAs read, IntSupplier beside) {
    if (asked.equals(EnumSet.of(Concept.CONFLICT))) {
      SolvedConflict.refuseBeside(proof.isAsked(), whatIf.selects());
      ConflictAnswer answer = SolvedConflict.of(game, Optional.empty(), conflict);
      return SolvedConflict.print(game, answer, remark, read.view(), format, console);
    }
    asked.remove(Concept.CONFLICT);
    return beside.getAsInt();
  }

  private PlayedAs conflicting(StrategicGame game, PlayedAs read) {
    return read.with(SolvedConflict.of(game, Optional.empty(), conflict));
  }

  /** The conflict that a scenario's moves, made all at once, amount to. */
  private int derived(
      Scenario scenario,
      Question question,
      CentralReading central,
      List<SectionAnswer> sections,
      Set<Concept> asked) {
    StrategicGame game = CentralGame.simultaneous(central.runs());
    ConflictAnswer answer = SolvedConflict.of(game, Optional.of(scenario), conflict);
    if (asked.equals(EnumSet.of(Concept.CONFLICT))) {
      SolvedConflict.refuseBeside(proof.isAsked(), whatIf.selects());
      String remark =
          "View " + question.viewName() + ", every uncertain number at its centre, played at once.";
      return SolvedConflict.print(
          game, answer, remark, Optional.of(question.viewName()), format, console);
    }
    List<SectionAnswer> all = new ArrayList<>(sections);
    all.add(answer);
    asked.remove(Concept.CONFLICT);
    return scenario(question, central, all, asked);
  }

  private SolvedGame games() {
    return new SolvedGame(answers, format, exact, whatIf, proof, console);
  }

  private int along(Question question) {
    paths.refuse();
    if (!answers.words().isEmpty() || proof.isAsked() || whatIf.selects()) {
      throw new UsageException(
          "--along follows the equilibria of the form that is played, pure Nash or subgame-perfect",
          "leave --concept, --select and the options on proofs out");
    }
    return SolvedAlong.print(
        question, along.lines(question, whatIf.fixed()), along, format, console);
  }

  private int repeated(Question question, CentralReading central) {
    if (!answers.words().isEmpty() || proof.isAsked() || whatIf.selects()) {
      throw new UsageException(
          "this game is repeated while states move, and is solved for a Markov perfect equilibrium",
          "leave --concept, --select and the options on proofs out");
    }
    return SolvedStates.print(question, central, paths, format, console);
  }
}
