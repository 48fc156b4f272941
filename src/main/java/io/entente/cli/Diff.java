package io.entente.cli;

import io.entente.json.result.DiffJson;
import io.entente.outcome.Question;
import io.entente.outcome.ScenarioDifference;
import io.entente.report.DiffText;
import io.entente.scenario.Scenario;
import io.entente.scenario.UnknownNameException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente diff OLD NEW} */
@Command(
    description =
        "Says what is different between two scenarios, or two versions of one: what changed, in"
            + " words, and how much oftener or rarer each outcome comes about, the same draws being"
            + " used for both. Views and other changes apply to both.",
    footer = {
      "",
      "Exit code 0, whether they differ or not; 1 if a file is faulty; 2 for wrong usage."
    })
final class Diff implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", description = "a scenario file (.json)")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "a scenario file (.json)")
  private String now = "";

  @Mixin private SamplingOptions sampling = new SamplingOptions();

  @Option(names = "--all", description = "lists every reason whose weight changed, not only 10")
  private boolean all;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private WhatIfOptions whatIf = new WhatIfOptions();

  @Mixin private HelpOption help = new HelpOption();

  Diff(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    format.require("diff", FormatOption.Format.TEXT, FormatOption.Format.JSON);
    int samples = sampling.samples();
    long seed = sampling.seed();
    Optional<Scenario> before = ScenarioArgument.read(old, console);
    Optional<Scenario> after = ScenarioArgument.read(now, console);
    if (before.isEmpty() || after.isEmpty()) {
      return Console.FINDINGS;
    }
    ScenarioDifference difference =
        ScenarioDifference.of(
            question(before.get(), old), question(after.get(), now), samples, seed);
    if (format.format() == FormatOption.Format.JSON) {
      console.out().print(DiffJson.of(difference, samples, seed));
    } else if (difference.changes().isEmpty()) {
      console.out().print(DiffText.unchanged(old, now, sameBytes(), format.layout()));
    } else {
      console.out().print(DiffText.of(difference, old, now, samples, seed, all, format.layout()));
    }
    return Console.DONE;
  }

  /** The question that the options put to one of the two; what it lacks is said with its name. */
  private Question question(Scenario scenario, String file) {
    try {
      return whatIf.question(scenario);
    } catch (UnknownNameException unknown) {
      throw new UnknownNameException(file + ": " + unknown.getMessage(), unknown.remedy());
    }
  }

  private boolean sameBytes() {
    try {
      return Files.mismatch(Path.of(old), Path.of(now)) < 0;
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }
}
