package io.entente.cli;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.outcome.flip.FlipSettings;
import io.entente.outcome.flip.OutcomeFlip;
import io.entente.outcome.flip.Wanted;
import io.entente.outcome.flip.WeightFlip;
import io.entente.report.FlipText;
import io.entente.sample.LinearPayoffs;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
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
            + " no longer: the least change of weights, the fewest claims, the least promises.")
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

  @Option(names = "--all", description = "lists every claim and every limit")
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
    Optional<Scenario> read = ScenarioArgument.read(file, console);
    if (read.isEmpty()) {
      return Console.FINDINGS;
    }
    Question question = whatIf.question(read.get());
    whatIf.warn(read.get(), console);
    CentralReading central = CentralReading.of(question);
    FiniteCentre.require(central, file);
    LinearPayoffs payoffs = options.ranged(LinearPayoffs.of(central.runs()));
    FlipSettings settings = options.settings(payoffs);
    Outcome asked = Outcomes.named(question.scenario(), outcome.orElseThrow());
    Wanted wanted = options.wanted();
    WeightFlip weights = WeightFlip.of(central, payoffs, asked, wanted, settings);
    OutcomeFlip flip =
        new OutcomeFlip(
            asked,
            wanted,
            Optional.of(weights),
            weights.opposite(central, payoffs, settings),
            Optional.empty(),
            Optional.empty());
    console.out().print(FlipText.of(question, central, flip, settings, file, all, format.layout()));
    return Console.DONE;
  }
}
