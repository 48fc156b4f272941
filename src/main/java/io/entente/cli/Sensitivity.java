package io.entente.cli;

import io.entente.batch.Progress;
import io.entente.report.Words;
import io.entente.report.sensitivity.SensitivityCsv;
import io.entente.report.sensitivity.SensitivityText;
import io.entente.scenario.Scenario;
import io.entente.sensitivity.SensitivityJson;
import io.entente.sensitivity.Study;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente sensitivity SCENARIO} and {@code entente sensitivity DIR} */
@Command(
    description =
        "Says what moves the answer most: which unknown, which claim or source, in which region of"
            + " what is unknown an outcome comes about, and what each move may cost; where sources"
            + " disagree; and what it would be worth to know. Every figure has its interval.",
    footer = {
      "",
      "  entente sensitivity FILE --outcome \"appeal succeeds\"",
      "  entente sensitivity FILE --only tornado,claims --samples 10000",
      "  entente sensitivity FILE --only sources,conflicts,information",
      "  entente sensitivity runs-of-file --view all",
      "",
      "Exit code 0; 1 if the file or folder cannot be used or nothing in it is drawn; 2 for wrong"
          + " usage."
    })
final class Sensitivity implements Callable<Integer> {

  /** From so many runs on it is said how many there will be. */
  private static final long MANY = 1_000_000;

  private static final int BYTES = 8;

  private final Console console;

  @Parameters(
      paramLabel = "SCENARIO|DIR",
      description = "a scenario file (.json), or the folder that entente batch --out wrote")
  private String argument = "";

  @Mixin private SensitivityOptions options = new SensitivityOptions();

  @Mixin private WhatIfOptions whatIf = new WhatIfOptions();

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private HelpOption help = new HelpOption();

  Sensitivity(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    format.format();
    var what =
        new io.entente.sensitivity.Sensitivity.Asked(
            options.parts(), options.by(), options.countsOnce());
    int threads = options.threads();
    Path path = Path.of(argument);
    SensitivityStudy asked;
    if (Files.isDirectory(path)) {
      asked = SensitivityStudy.of(path, whatIf, options);
    } else {
      Optional<Scenario> read = ScenarioArgument.read(argument, console);
      if (read.isEmpty()) {
        return Console.FINDINGS;
      }
      SolvedConflict.refuse(read.get(), "a study of sensitivity", argument);
      asked = SensitivityStudy.of(read.get(), whatIf, options);
      whatIf.warn(read.get(), console);
    }
    Study study = asked.study();
    requireMemory(study, threads);
    var cost = io.entente.sensitivity.Sensitivity.cost(study, what);
    boolean terminal = System.console() != null;
    if (terminal || cost.runs() >= MANY) {
      console
          .err()
          .println(
              "entente: "
                  + Words.grouped(cost.runs())
                  + " runs to solve, "
                  + Words.grouped(cost.samples())
                  + " in each of "
                  + Words.grouped(cost.passes())
                  + " variations");
    }
    Progress progress =
        terminal ? new ProgressLine(console.err(), cost.samples()) : Progress.UNSEEN;
    var found = io.entente.sensitivity.Sensitivity.of(study, what, threads, progress);
    console
        .out()
        .print(
            switch (format.format()) {
              case TEXT ->
                  SensitivityText.of(found, asked.drawn(), options.isAll(), format.layout());
              case JSON -> SensitivityJson.of(found);
              case CSV -> SensitivityCsv.of(found);
            });
    return Console.DONE;
  }

  /**
   * Columns of a study are held in memory; this refuses more runs than fit, before any is drawn.
   */
  private static void requireMemory(Study study, int threads) {
    Scenario scenario = study.question().applied();
    long answers = study.outcomes().size() + 2L * scenario.actors().size();
    long columns =
        scenario.parameters().size() + scenario.terms().size() + answers * (3L + 3L * threads);
    long most = Runtime.getRuntime().maxMemory() / 2 / BYTES / Math.max(1, columns);
    if (study.samples() > most) {
      throw new UsageException(
          "--samples " + study.samples() + ": they do not fit into memory",
          "at most " + most + " do; java -Xmx gives the program more");
    }
  }
}
