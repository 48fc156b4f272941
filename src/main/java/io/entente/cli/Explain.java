package io.entente.cli;

import io.entente.json.result.ExplanationJson;
import io.entente.json.result.FaceValidityJson;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Explanation;
import io.entente.outcome.ProfileReading;
import io.entente.outcome.Question;
import io.entente.outcome.validity.FaceValidity;
import io.entente.report.AssumptionsText;
import io.entente.report.ExplainText;
import io.entente.report.FaceValidityText;
import io.entente.report.ProfileText;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente explain SCENARIO} and {@code entente explain DIR --run K} */
@Command(
    description =
        "Shows what the model says, so that its author sees whether that was meant; with --outcome,"
            + " why an outcome comes about or not, down to the claims; with --profile, what one"
            + " combination of moves is worth to everybody.")
final class Explain implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "SCENARIO|DIR",
      description = "a scenario file (.json), or with --run a folder of entente batch")
  private String file = "";

  @Option(
      names = "--outcome",
      paramLabel = "NAME",
      description = "explains why this outcome comes about or not")
  private Optional<String> outcome = Optional.empty();

  @Option(
      names = "--profile",
      paramLabel = "ACTOR=STRATEGY,...",
      description =
          "explains this combination of moves instead; actors that are not named play what follows")
  private Optional<String> profile = Optional.empty();

  @Mixin private RunOptions run = new RunOptions();

  @Option(names = "--assumptions", description = "lists every number that no claim backs instead")
  private boolean assumptions;

  @Mixin private ConditionOptions conditions = new ConditionOptions();

  @Mixin private SamplingOptions sampling = new SamplingOptions();

  @Option(names = "--all", description = "lists everything, however long")
  private boolean all;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private WhatIfOptions whatIf = new WhatIfOptions();

  @Mixin private HelpOption help = new HelpOption();

  Explain(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    format.require("explain", FormatOption.Format.TEXT, FormatOption.Format.JSON);
    if (run.isAsked()) {
      return run.explain(file, all, format, console);
    }
    int samples = sampling.samples();
    long seed = sampling.seed();
    Optional<Scenario> read = ScenarioArgument.read(file, console);
    if (read.isEmpty()) {
      return Console.FINDINGS;
    }
    Question question = whatIf.question(read.get());
    whatIf.warn(read.get(), console);
    boolean json = format.format() == FormatOption.Format.JSON;
    if (assumptions) {
      Scenario applied = question.applied();
      console
          .out()
          .print(json ? ExplanationJson.of(applied) : AssumptionsText.of(applied, format.layout()));
      return Console.DONE;
    }
    if (SolvedConflict.isOnly(question.applied())) {
      if (profile.isPresent() || outcome.isPresent()) {
        SolvedConflict.refuse(
            question.applied(), profile.isPresent() ? "--profile" : "--outcome", file);
      }
      return SolvedConflict.explain(question, all, format, console);
    }
    CentralReading central = CentralReading.of(question);
    FiniteCentre.require(central, file);
    if (conditions.isAsked()) {
      conditions.requireSubject(outcome.isPresent(), profile.isPresent());
    }
    if (profile.isPresent()) {
      return profile(question, central, json);
    }
    if (outcome.isPresent()) {
      Outcome asked = Outcomes.named(question.scenario(), outcome.get());
      if (conditions.isAsked()) {
        console.out().print(conditions.of(question, central, asked, all, format));
        return Console.DONE;
      }
      Explanation explanation = Explanation.of(question, central, asked, samples, seed);
      console
          .out()
          .print(
              json
                  ? ExplanationJson.of(explanation)
                  : ExplainText.of(explanation, file, all, format.layout())
                      + SolvedSections.behind(asked, central, format.layout()));
      return Console.DONE;
    }
    FaceValidity validity = FaceValidity.of(question, central, samples, seed);
    console
        .out()
        .print(
            json
                ? FaceValidityJson.of(validity)
                : FaceValidityText.of(validity, file, all, format.layout()));
    return Console.DONE;
  }

  private int profile(Question question, CentralReading central, boolean json) {
    Optional<ProfileReading> reading =
        ProfileReading.of(
            question,
            central,
            WhatIfOptions.pairs("--profile", "ACTOR=STRATEGY,...", List.of(profile.get())));
    if (reading.isEmpty()) {
      return console.fail(
          Console.FINDINGS,
          "given these moves, the others' moves have no equilibrium in pure strategies",
          "name a move for every actor");
    }
    if (conditions.isAsked()) {
      console.out().print(conditions.of(question, central, reading.get(), all, format));
      return Console.DONE;
    }
    console
        .out()
        .print(
            json
                ? ExplanationJson.of(reading.get())
                : ProfileText.of(reading.get(), all, format.layout()));
    return Console.DONE;
  }
}
