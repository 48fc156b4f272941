package io.entente.cli;

import io.entente.json.result.TestJson;
import io.entente.outcome.CentralReading;
import io.entente.outcome.ConceptTally;
import io.entente.outcome.ConceptVerdicts;
import io.entente.outcome.ExpectationCheck;
import io.entente.outcome.OutcomeTest;
import io.entente.outcome.Question;
import io.entente.outcome.robust.Robustness;
import io.entente.report.ConceptText;
import io.entente.report.Layout;
import io.entente.report.TallyText;
import io.entente.report.TestCsv;
import io.entente.report.TestText;
import io.entente.report.condition.RobustnessText;
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

/** {@code entente test SCENARIO} */
@Command(
    description =
        "Tests a scenario's outcomes: at the central reading, over plausible readings, by view,"
            + " and if the actor that decides an outcome were bound to it.")
final class Test implements Callable<Integer> {

  /** From this many evaluated combinations on, a test takes a minute or more. */
  private static final double LONG = 2e9;

  private final Console console;

  @Parameters(paramLabel = "SCENARIO", description = "a scenario file (.json)")
  private String file = "";

  @Option(
      names = "--outcome",
      paramLabel = "NAME",
      description = "only this outcome; may be repeated")
  private List<String> names = new ArrayList<>();

  @Mixin private SamplingOptions sampling = new SamplingOptions();

  @Option(
      names = "--concepts",
      description = "adds each outcome's verdict under other solution concepts")
  private boolean concepts;

  @Option(
      names = "--robust",
      description =
          "adds how much weights may change before a verdict does, and which single reason or claim"
              + " turns it")
  private boolean robust;

  @Option(names = "--all", description = "lists every outcome, not only the first 15")
  private boolean all;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private WhatIfOptions whatIf = new WhatIfOptions();

  @Mixin private WatchOption watch = new WatchOption();

  @Mixin private HelpOption help = new HelpOption();

  Test(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (watch.isAsked()) {
      return watch.over(List.of(file), console);
    }
    int samples = sampling.samples();
    long seed = sampling.seed();
    FormatOption.Format written = format.format();
    Optional<Scenario> scenario = ScenarioArgument.read(file, console);
    if (scenario.isEmpty()) {
      return Console.FINDINGS;
    }
    SolvedConflict.refuse(scenario.get(), "a test", file);
    if (concepts && !scenario.get().hasDecisions()) {
      throw new UsageException(
          "--concepts compares ways to say what is played, and nobody decides anything here",
          "leave it out");
    }
    Question question = whatIf.question(scenario.get());
    whatIf.warn(scenario.get(), console);
    List<Outcome> asked = Outcomes.asked(scenario.get(), names);
    CentralReading central = CentralReading.of(question);
    FiniteCentre.require(central, file);
    warnIfLong(central, samples);
    OutcomeTest test = OutcomeTest.of(question, central, asked, samples, seed);
    Optional<Robustness> robustness =
        robust && scenario.get().hasDecisions()
            ? Optional.of(Robustness.of(question, central, asked))
            : Optional.empty();
    switch (written) {
      case TEXT ->
          console
              .out()
              .print(
                  TestText.of(test, file, all, format.layout())
                      + (concepts ? conceptText(test, asked, format.layout()) : "")
                      + robustness
                          .map(found -> "\n" + RobustnessText.of(found, all, format.layout()))
                          .orElse(""));
      case JSON -> console.out().print(TestJson.of(test, concepts, robustness));
      case CSV -> console.out().print(TestCsv.of(test, robustness));
    }
    return test.expectations().stream().allMatch(ExpectationCheck::holds)
        ? Console.DONE
        : Console.FINDINGS;
  }

  /** Says beforehand that it will take long, and how to make it shorter. */
  private void warnIfLong(CentralReading central, int samples) {
    int combinations = central.plan().cells().size();
    double work = (double) combinations * samples * (central.scenario().views().size() + 1);
    if (work > LONG && central.scenario().isUncertain()) {
      console
          .err()
          .println(
              "entente: note: "
                  + combinations
                  + " combinations of moves in "
                  + samples
                  + " draws take minutes or more; --samples 100 is quicker");
    }
  }

  private static String conceptText(OutcomeTest test, List<Outcome> asked, Layout layout) {
    return "\n"
        + TallyText.of(ConceptTally.of(test.question(), asked), layout)
        + "\n"
        + ConceptText.of(ConceptVerdicts.of(test.central(), asked), layout);
  }
}
