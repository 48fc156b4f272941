package io.entente.cli;

import io.entente.expression.Suggestions;
import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.json.solution.SolutionJson;
import io.entente.json.solution.TreeJson;
import io.entente.outcome.CentralReading;
import io.entente.outcome.OutcomeEvents;
import io.entente.outcome.Question;
import io.entente.report.solution.SolutionCsv;
import io.entente.report.solution.SolveText;
import io.entente.report.solution.TreeText;
import io.entente.report.solution.VerificationText;
import io.entente.sample.CentralGame;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.solve.Analysis;
import io.entente.solve.Answer;
import io.entente.solve.Concept;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.Settings;
import io.entente.solve.selection.Picked;
import io.entente.solve.selection.Rule;
import io.entente.solve.verify.Verification;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--concept",
      paramLabel = "CONCEPT",
      split = ",",
      description =
          "pure, mixed, dominance, rationalisable, maximin, minmax, pareto, welfare, stackelberg,"
              + " correlated, coarse-correlated, quantal, evolutionary, dynamics, potential, name,"
              + " subgame-perfect or all (default: subgame-perfect if played in turn, else"
              + " pure,dominance)")
  private List<String> concepts = new ArrayList<>();

  @Mixin private MethodOption method = new MethodOption();

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private WhatIfOptions whatIf = new WhatIfOptions();

  @Mixin private ProofOptions proof = new ProofOptions();
  @Mixin private PlayOptions play = new PlayOptions();

  @Mixin private QuantalOptions quantal = new QuantalOptions();

  @Mixin private WatchOption watch = new WatchOption();

  @Mixin private HelpOption help = new HelpOption();

  private Settings settings = Settings.byDefault();

  Solve(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (watch.isAsked()) {
      return watch.over(List.of(file), console);
    }
    Set<Concept> asked = asked();
    proof.requireSense(concepts, format);
    method.addTo(asked);
    quantal.addTo(asked, proof.isCheck());
    if (format.format() == FormatOption.Format.CSV) {
      TableChoice.require(concepts);
    }
    if (GameFormat.NFG.isOf(file) || GameFormat.CSV.isOf(file)) {
      whatIf.refuseForFiles();
      return strategic(GameArgument.strategic(file), asked, "simultaneous", Optional.empty(), "");
    }
    if (GameFormat.EFG.isOf(file)) {
      whatIf.refuseForFiles();
      return tree(GameArgument.tree(file), asked, Optional.empty(), "");
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
    CentralReading central = CentralReading.of(question);
    FiniteCentre.require(central, file);
    Optional<String> view = Optional.of(question.viewName());
    String remark =
        "View "
            + question.viewName()
            + ", every uncertain number at its centre, played "
            + (central.form() == Form.SEQUENTIAL ? "in turn." : "at once.");
    if (central.form() == Form.SEQUENTIAL) {
      return tree(CentralGame.sequential(central.runs()), asked, view, remark);
    }
    StrategicGame game = CentralGame.simultaneous(central.runs());
    if (asked.contains(Concept.CORRELATED) || asked.contains(Concept.COARSE_CORRELATED)) {
      settings = settings.withEvents(OutcomeEvents.of(central));
    }
    return strategic(game, asked, central.form().word(), view, remark);
  }

  private int tree(GameTree tree, Set<Concept> asked, Optional<String> view, String remark) {
    if (proof.isCheck()) {
      return ProofFiles.check(tree, TreeAnswers::strategicForm, proof.kept(), format, console);
    }
    if (TreeAnswers.areOnlyPlans(asked, concepts)) {
      return strategic(
          TreeAnswers.strategicForm(tree), asked, "sequential", view, plans(asked, remark));
    }
    TreeAnswers answers = TreeAnswers.of(tree, asked, concepts, quantal, this::analysis, console);
    Optional<Picked> picked = Optional.empty();
    if (whatIf.selects()) {
      List<List<Double>> payoffs = new ArrayList<>();
      answers
          .perfectOr("--select picks among the equilibria of a tree")
          .equilibria()
          .forEach(found -> payoffs.add(found.payoffs()));
      picked = Optional.of(Picked.of(tree, whatIf.rule(), payoffs));
    }
    Optional<Verification> verified =
        proof.verify(
            () -> Verification.of(tree, answers.perfectOr("--verify proves equilibria of a tree")));
    console
        .out()
        .print(
            switch (format.format()) {
              case TEXT ->
                  TreeText.of(
                          tree,
                          answers.perfect(),
                          picked,
                          answers.quantal(),
                          answers.plans(),
                          remark,
                          format.layout())
                      + words(verified);
              case JSON ->
                  TreeJson.of(
                      tree,
                      answers.perfect(),
                      picked,
                      answers.quantal(),
                      answers.plans(),
                      "sequential",
                      view,
                      verified);
              case CSV -> answers.table(tree);
            });
    return proof.finish(verified, console, () -> ProofFiles.text(tree, verified.get()));
  }

  /** Of a tree, a mediator's recommendation is a plan for the whole of it. */
  private static String plans(Set<Concept> asked, String remark) {
    boolean mediated =
        asked.contains(Concept.CORRELATED) || asked.contains(Concept.COARSE_CORRELATED);
    String said = "A recommendation is a whole plan, given before the first move.";
    return mediated ? (remark.isEmpty() ? said : remark + " " + said) : remark;
  }

  private int strategic(
      StrategicGame game, Set<Concept> asked, String form, Optional<String> view, String remark) {
    if (asked.contains(Concept.SUBGAME_PERFECT)) {
      throw new UsageException(
          "--concept subgame-perfect: in this game all move at once",
          "ask for pure or mixed, or for all");
    }
    if (proof.isCheck()) {
      return ProofFiles.check(game, proof.kept(), format, console);
    }
    Analysis analysis = selecting(analysis(game, asked));
    Optional<Verification> verified = proof.verify(() -> Verification.of(analysis));
    console
        .out()
        .print(
            switch (format.format()) {
              case TEXT -> SolveText.of(analysis, remark, format.layout()) + words(verified);
              case JSON -> SolutionJson.of(analysis, form, view, verified);
              case CSV -> SolutionCsv.of(analysis);
            });
    return proof.finish(verified, console, () -> ProofFiles.text(game, verified.get()));
  }

  private String words(Optional<Verification> verified) {
    return verified.isPresent() ? VerificationText.of(verified.get(), format.layout()) : "";
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

  /** What was asked by name must be answered; of "all", what does not apply is left out. */
  private Analysis analysis(StrategicGame game, Set<Concept> asked) {
    if (asked.isEmpty()) {
      return Analysis.byDefault(game);
    }
    List<Answer> answers = new ArrayList<>();
    Settings all = method.with(settings.withPlay(play.settings(game)));
    if (asked.contains(Concept.QUANTAL)) {
      all = all.withNoise(quantal.noise(game));
    }
    for (Concept concept : asked) {
      try {
        answers.add(Analysis.answer(game, concept, all));
      } catch (NotAnsweredException not) {
        if (!concepts.contains("all") || concepts.contains(concept.word())) {
          throw new FileProblem(
              "--concept " + concept.word() + ": " + not.getMessage(), not.remedy());
        }
        console.err().println("entente: note: without " + concept.word() + ": " + not.getMessage());
      }
    }
    return new Analysis(game, answers);
  }

  private Set<Concept> asked() {
    Set<Concept> asked = EnumSet.noneOf(Concept.class);
    List<String> known = new ArrayList<>();
    for (Concept concept : Concept.values()) {
      known.add(concept.word());
    }
    for (String word : concepts) {
      if (word.equals("all")) {
        asked.addAll(EnumSet.complementOf(EnumSet.of(Concept.SUBGAME_PERFECT)));
        continue;
      }
      asked.add(
          Concept.of(word)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "--concept " + word + ": not one this version solves",
                          Suggestions.nearest(word, known)
                              .map(near -> "did you mean \"" + near + "\"?")
                              .orElse("there are: " + String.join(", ", known) + ", all"))));
    }
    return asked;
  }
}
