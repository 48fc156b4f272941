package io.entente.cli;

import io.entente.json.TestJson;
import io.entente.outcome.ExpectationCheck;
import io.entente.outcome.OutcomeTest;
import io.entente.outcome.Question;
import io.entente.report.TestCsv;
import io.entente.report.TestText;
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
            + " and if an actor were bound to it.")
final class Test implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "SCENARIO", description = "a scenario file (.json)")
  private String file = "";

  @Option(
      names = "--outcome",
      paramLabel = "NAME",
      description = "only this outcome; may be repeated")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--samples",
      paramLabel = "N",
      description = "how many draws (default: ${DEFAULT-VALUE})")
  private int samples = 10_000;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "what the draws are keyed by (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(names = "--all", description = "lists every outcome")
  private boolean all;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private WhatIfOptions whatIf = new WhatIfOptions();

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "shows this")
  private boolean help;

  Test(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (samples < 1) {
      throw new UsageException("--samples " + samples + ": at least 1 is needed", "");
    }
    Optional<Scenario> scenario = ScenarioArgument.read(file, console);
    if (scenario.isEmpty()) {
      return Console.FINDINGS;
    }
    Question question = whatIf.question(scenario.get());
    whatIf.warn(scenario.get(), console);
    List<Outcome> asked = Outcomes.asked(scenario.get(), names);
    OutcomeTest test = OutcomeTest.of(question, asked, samples, seed);
    switch (format.format()) {
      case TEXT -> console.out().print(TestText.of(test, file, all));
      case JSON -> console.out().print(TestJson.of(test));
      case CSV -> console.out().print(TestCsv.of(test));
    }
    return test.expectations().stream().allMatch(ExpectationCheck::holds)
        ? Console.DONE
        : Console.FINDINGS;
  }
}
