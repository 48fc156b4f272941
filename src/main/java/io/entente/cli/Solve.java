package io.entente.cli;

import io.entente.game.GameTooLargeException;
import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.json.solution.SolutionJson;
import io.entente.json.solution.TreeJson;
import io.entente.outcome.CentralReading;
import io.entente.outcome.OutcomeEvents;
import io.entente.outcome.Question;
import io.entente.outcome.section.ConflictAnswer;
import io.entente.outcome.section.SectionAnswer;
import io.entente.report.section.SectionText;
import io.entente.report.solution.Figures;
import io.entente.report.solution.SolutionCsv;
import io.entente.report.solution.SolveText;
import io.entente.report.solution.TreeText;
import io.entente.report.solution.VerificationText;
import io.entente.sample.CentralGame;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.solve.Analysis;
import io.entente.solve.Concept;
import io.entente.solve.Event;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import io.entente.solve.TreeAnalysis;
import io.entente.solve.selection.Picked;
import io.entente.solve.selection.Rule;
import io.entente.solve.verify.Verification;
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

  /**
   * How a game is played, for the head of the result.
   *
   * @param form the form's word
   * @param view the scenario's view; absent for a game file
   * @param remark a line on both, or an empty text
   * @param events the outcomes as sets of profiles, where they are asked about
   * @param sections the answers of the scenario's sections
   */
  private record Reading(
      String form,
      Optional<String> view,
      String remark,
      List<Event> events,
      List<SectionAnswer> sections) {
    static Reading file(String form) {
      return new Reading(form, Optional.empty(), "", List.of(), List.of());
    }

    Reading with(SectionAnswer section) {
      List<SectionAnswer> all = new ArrayList<>(sections);
      all.add(section);
      return new Reading(form, view, remark, events, all);
    }

    Reading remarking(String sentence) {
      String both = remark.isEmpty() ? sentence : remark + " " + sentence;
      return new Reading(form, view, both, events, sections);
    }
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
      Reading read = Reading.file("simultaneous");
      return asked.contains(Concept.CONFLICT)
          ? conflict(game, "", asked, read, () -> strategic(game, asked, conflicting(game, read)))
          : strategic(game, asked, read);
    }
    if (GameFormat.EFG.isOf(file)) {
      whatIf.refuseForFiles();
      along.refuseForFiles();
      paths.refuse();
      sparse.refuse();
      GameTree tree = GameArgument.tree(file);
      Reading read = Reading.file("sequential");
      if (!asked.contains(Concept.CONFLICT)) {
        return tree(tree, asked, read);
      }
      StrategicGame plans = AnswerOptions.strategicForm(tree);
      String remark = "Each chooses a full plan before play begins; states are such plans.";
      return conflict(
          plans, remark, asked, read, () -> tree(tree, asked, conflicting(plans, read)));
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
    Reading reading =
        new Reading(
            central.form().word(),
            Optional.of(question.viewName()),
            "View "
                + question.viewName()
                + ", every uncertain number at its centre, played "
                + (inTurn ? "in turn." : "at once."),
            mediated && !inTurn ? OutcomeEvents.of(central) : List.of(),
            sections);
    return inTurn
        ? tree(CentralGame.sequential(central.runs()), asked, reading)
        : strategic(CentralGame.simultaneous(central.runs()), asked, reading);
  }

  /** The conflict that a game file is: alone, or beside the other concepts that are asked. */
  private int conflict(
      StrategicGame game, String remark, Set<Concept> asked, Reading read, IntSupplier beside) {
    if (asked.equals(EnumSet.of(Concept.CONFLICT))) {
      SolvedConflict.refuseBeside(proof.isAsked(), whatIf.selects());
      ConflictAnswer answer = SolvedConflict.of(game, Optional.empty(), conflict);
      return SolvedConflict.print(game, answer, remark, read.view(), format, console);
    }
    asked.remove(Concept.CONFLICT);
    return beside.getAsInt();
  }

  private Reading conflicting(StrategicGame game, Reading read) {
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

  private int tree(GameTree tree, Set<Concept> asked, Reading reading) {
    if (proof.isCheck()) {
      return ProofFiles.check(tree, AnswerOptions::strategicForm, proof.kept(), format, console);
    }
    if (answers.isKnownEnd(asked)) {
      return repeatedTree(tree, reading);
    }
    if (answers.areOnlyPlans(asked)) {
      // of a tree, a mediator's recommendation is a plan for the whole of it
      boolean mediated =
          asked.contains(Concept.CORRELATED) || asked.contains(Concept.COARSE_CORRELATED);
      Reading read =
          mediated
              ? reading.remarking("A recommendation is a whole plan, given before the first move.")
              : reading;
      if (asked.contains(Concept.REPEATED)) {
        read =
            read.remarking(
                "A strategy of a period is a full plan, chosen before it begins; whether threats"
                    + " within a period would be carried out is not looked at.");
      }
      return strategic(AnswerOptions.strategicForm(tree), asked, read);
    }
    TreeAnalysis analysis = selecting(answers.of(tree, asked));
    Optional<Verification> verified =
        proof.verify(
            () -> Verification.of(tree, perfect(analysis, "--verify proves equilibria of a tree")));
    console
        .out()
        .print(
            switch (format.format()) {
              case TEXT ->
                  TreeText.of(analysis, reading.remark(), format.layout(), exact.figures())
                      + words(verified)
                      + words(reading);
              case JSON ->
                  TreeJson.of(
                      analysis, reading.form(), reading.view(), verified, reading.sections());
              case CSV -> SolutionCsv.of(analysis, exact.figures());
            });
    return proof.finish(verified, console, () -> ProofFiles.text(tree, verified.get()));
  }

  /** A game in turn that is played a known number of times. */
  private int repeatedTree(GameTree tree, Reading reading) {
    TreeAnalysis analysis = answers.everyPeriod(tree);
    Reading read = reading.remarking(answers.everyPeriodRemark());
    console
        .out()
        .print(
            switch (format.format()) {
              case TEXT ->
                  TreeText.of(analysis, read.remark(), format.layout(), exact.figures())
                      + words(reading);
              case JSON ->
                  TreeJson.repeated(
                      analysis,
                      answers.periods(),
                      reading.form(),
                      reading.view(),
                      reading.sections());
              case CSV -> SolutionCsv.of(analysis, exact.figures());
            });
    return Console.DONE;
  }

  private TreeAnalysis selecting(TreeAnalysis analysis) {
    if (!whatIf.selects()) {
      return analysis;
    }
    List<List<Double>> payoffs = new ArrayList<>();
    perfect(analysis, "--select picks among the equilibria of a tree")
        .equilibria()
        .forEach(found -> payoffs.add(found.payoffs()));
    return analysis.with(Picked.of(analysis.tree(), whatIf.rule(), payoffs));
  }

  /** The subgame-perfect equilibria, which an option needs. */
  private static Solution<SubgamePerfectEquilibrium> perfect(TreeAnalysis analysis, String why) {
    return analysis
        .perfect()
        .orElseThrow(
            () ->
                new UsageException(
                    why + " and none are asked for", "add subgame-perfect to --concept"));
  }

  private int strategic(StrategicGame game, Set<Concept> asked, Reading reading) {
    for (Concept each : asked) {
      if (each.isOfTrees()) {
        throw new UsageException(
            "--concept " + each.word() + ": in this game all move at once",
            "ask for pure or mixed, or for all");
      }
    }
    if (proof.isCheck()) {
      return ProofFiles.check(game, proof.kept(), format, console);
    }
    Analysis analysis = selecting(answers.of(game, asked, reading.events()));
    Optional<Verification> verified = proof.verify(() -> Verification.of(analysis));
    console
        .out()
        .print(
            switch (format.format()) {
              case TEXT ->
                  SolveText.of(analysis, reading.remark(), format.layout(), exact.figures())
                      + words(verified)
                      + words(reading);
              case JSON ->
                  SolutionJson.of(
                      analysis, reading.form(), reading.view(), verified, reading.sections());
              case CSV -> SolutionCsv.of(analysis, exact.figures());
            });
    return proof.finish(verified, console, () -> ProofFiles.text(game, verified.get()));
  }

  private Analysis selecting(Analysis analysis) {
    if (!whatIf.selects()) {
      return analysis;
    }
    try {
      return analysis.selecting(whatIf.rule());
    } catch (NotAnsweredException not) {
      throw new FileProblem("--select: " + not.getMessage(), not.remedy());
    }
  }

  private String words(Reading reading) {
    return SectionText.of(reading.sections(), format.layout(), exact.figures() == Figures.EXACT);
  }

  private String words(Optional<Verification> verified) {
    return verified.isPresent() ? VerificationText.of(verified.get(), format.layout()) : "";
  }
}
