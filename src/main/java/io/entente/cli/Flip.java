package io.entente.cli;

import io.entente.json.result.FlipJson;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.outcome.flip.ClaimFlip;
import io.entente.outcome.flip.FlipSettings;
import io.entente.outcome.flip.OutcomeFlip;
import io.entente.outcome.flip.Played;
import io.entente.outcome.flip.Promises;
import io.entente.outcome.flip.WeightFlip;
import io.entente.outcome.threshold.NearestChange;
import io.entente.report.FlipCsv;
import io.entente.report.FlipTableText;
import io.entente.report.FlipText;
import io.entente.sample.LinearPayoffs;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente flip SCENARIO} */
@Command(
    description =
        "Says what it would take for an outcome to come about, to be the only one, or to come about"
            + " no longer: the least change of weights or of a parameter, the fewest claims not"
            + " believed, the least promises.")
final class Flip implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "SCENARIO", description = "a scenario file (.json)")
  private String file = "";

  @Option(
      names = "--outcome",
      paramLabel = "NAME",
      description = "which outcome (default: all of them, briefly)")
  private Optional<String> outcome = Optional.empty();

  @Mixin private FlipOptions options = new FlipOptions();

  @Mixin private PayerOptions payer = new PayerOptions();

  @Option(names = "--all", description = "lists every claim, case and limit")
  private boolean all;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private WhatIfOptions whatIf = new WhatIfOptions();

  @Mixin private HelpOption help = new HelpOption();

  Flip(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    FormatOption.Format written = format.format();
    List<FlipOptions.Over> over = options.over(outcome.isPresent());
    Optional<Scenario> read = ScenarioArgument.read(file, console);
    if (read.isEmpty()) {
      return Console.FINDINGS;
    }
    Question question = whatIf.question(read.get());
    whatIf.warn(read.get(), console);
    Scenario scenario = question.applied();
    requireDecisions(scenario);
    payer.check(over, scenario);
    List<Outcome> asked = Outcomes.asked(scenario, outcome.map(List::of).orElseGet(List::of));
    if (asked.isEmpty()) {
      throw new FileProblem(
          file + ": names no outcomes", "add \"outcomes\", such as {\"both wait\": {...}}");
    }
    CentralReading central = CentralReading.of(question);
    FiniteCentre.require(central, file);
    LinearPayoffs payoffs = options.ranged(LinearPayoffs.of(central.runs()));
    FlipSettings settings = options.settings(payoffs);
    List<OutcomeFlip> flips = new ArrayList<>();
    for (Outcome each : asked) {
      flips.add(flip(question, central, payoffs, settings, each, over));
    }
    switch (written) {
      case JSON -> console.out().print(FlipJson.of(question, central, flips, settings));
      case CSV -> console.out().print(FlipCsv.of(flips));
      default ->
          console
              .out()
              .print(
                  outcome.isPresent()
                      ? FlipText.of(
                          question, central, flips.get(0), settings, file, all, format.layout())
                      : FlipTableText.of(question, central, flips, file, format.layout()));
    }
    return Console.DONE;
  }

  private void requireDecisions(Scenario scenario) {
    if (!scenario.hasDecisions()) {
      throw new FileProblem(
          file + ": nobody decides anything here, so no weight can change what is played",
          "entente test shows what its sections come to; give \"actors\" strategies to ask this");
    }
  }

  private OutcomeFlip flip(
      Question question,
      CentralReading central,
      LinearPayoffs payoffs,
      FlipSettings settings,
      Outcome asked,
      List<FlipOptions.Over> over) {
    Optional<WeightFlip> weights = Optional.empty();
    Optional<WeightFlip> opposite = Optional.empty();
    if (over.contains(FlipOptions.Over.WEIGHTS)) {
      weights = Optional.of(WeightFlip.of(central, payoffs, asked, options.wanted(), settings));
      opposite = weights.get().opposite(central, payoffs, settings);
    }
    List<NearestChange> parameters =
        over.contains(FlipOptions.Over.PARAMETERS)
            ? NearestChange.each(question, asked, goal())
            : List.of();
    Optional<ClaimFlip> claims =
        over.contains(FlipOptions.Over.CLAIMS)
            ? Optional.of(ClaimFlip.of(question, central, asked, options.wanted(), options.sets()))
            : Optional.empty();
    Optional<Promises> promises =
        over.contains(FlipOptions.Over.PROMISES)
            ? Optional.of(Promises.of(central, payoffs, asked, options.wanted(), payer.payer()))
            : Optional.empty();
    return new OutcomeFlip(
        asked,
        options.wanted(),
        Played.at(central, payoffs, asked),
        weights,
        opposite,
        over.contains(FlipOptions.Over.PARAMETERS) ? Optional.of(parameters) : Optional.empty(),
        claims,
        promises);
  }

  private NearestChange.Goal goal() {
    return switch (options.wanted()) {
      case AN_EQUILIBRIUM -> NearestChange.Goal.POSSIBLE;
      case THE_ONLY_ONE -> NearestChange.Goal.ONLY;
      case NO_EQUILIBRIUM -> NearestChange.Goal.REMOVED;
    };
  }
}
