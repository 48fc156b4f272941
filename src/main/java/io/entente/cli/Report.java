package io.entente.cli;

import io.entente.archive.PackException;
import io.entente.archive.ScenarioPack;
import io.entente.batch.StoredBatch;
import io.entente.batch.Summary;
import io.entente.batch.folder.Checksum;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Explanation;
import io.entente.outcome.OutcomeTest;
import io.entente.outcome.Question;
import io.entente.report.page.Explained;
import io.entente.report.page.Material;
import io.entente.report.page.Provenance;
import io.entente.report.page.ReportPage;
import io.entente.report.page.ReportedBatch;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente report SCENARIO|DIR --out FILE.html} */
@Command(
    description =
        "Writes a page on a scenario, or on a batch of runs: what follows and why, how often, the"
            + " game itself, assumptions, claims and sources. The page is one file that loads"
            + " nothing; any browser shows and prints it.")
final class Report implements Callable<Integer> {

  /**
   * In a report on a batch, the sections that tests and explanations fill rest on so many draws.
   */
  private static final int DRAWS_OF_A_BATCH = 10_000;

  /** Options with a meaning for a scenario only; a batch is reported as it was run. */
  private static final List<String> SCENARIO_ONLY =
      List.of(
          "--samples",
          "--seed",
          "--view",
          "--set",
          "--scale",
          "--drop",
          "--force",
          "--form",
          "--select");

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SCENARIO|DIR",
      description = "a scenario file (.json), or a folder of entente batch")
  private String source = "";

  @Option(names = "--out", paramLabel = "FILE", description = "the page to write, ending in .html")
  private Optional<String> asked = Optional.empty();

  @Option(
      names = "--figures",
      paramLabel = "DIR",
      description = "also writes every figure into this folder, as SVG and PNG")
  private Optional<String> figures = Optional.empty();

  @Option(
      names = "--outcome",
      paramLabel = "NAME",
      description =
          "explains this outcome; may be repeated (default: the first three that differ in why)")
  private List<String> names = new ArrayList<>();

  @Option(names = "--all", description = "explains and shows everything, however long")
  private boolean all;

  @Option(names = "--overwrite", description = "replaces the page and figures that exist")
  private boolean overwrite;

  @Mixin private SamplingOptions sampling = new SamplingOptions();

  @Mixin private WhatIfOptions whatIf = new WhatIfOptions();

  @Mixin private HelpOption help = new HelpOption();

  Report(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String out =
        asked.orElseThrow(
            () ->
                new UsageException(
                    "report needs to know where the page goes", "--out FILE.html says it"));
    Path page = Path.of(out);
    if (!out.endsWith(".html") && !out.endsWith(".htm")) {
      throw new UsageException(
          "--out " + out + ": the report is a page, and its name ends in .html",
          "name it so; a browser prints it to other formats");
    }
    WholeFile.requireFree(page, overwrite);
    WholeFile.folder(page);
    Optional<FigureFolder> folder =
        figures.map(name -> new FigureFolder(Path.of(name), overwrite, console));
    folder.ifPresent(FigureFolder::requireFree);
    Optional<Material> material =
        Files.isDirectory(Path.of(source)) ? Optional.of(batch()) : scenario();
    if (material.isEmpty()) {
      return Console.FINDINGS;
    }
    ReportPage report = new ReportPage(material.get());
    folder.ifPresent(there -> there.write(report.figures()));
    WholeFile.write(page, report.html());
    console.err().println("wrote " + out);
    return Console.DONE;
  }

  private Optional<Material> scenario() {
    int samples = sampling.samples();
    long seed = sampling.seed();
    if (GameFormat.NFG.isOf(source) || GameFormat.CSV.isOf(source) || GameFormat.EFG.isOf(source)) {
      throw new UsageException(
          "\"" + source + "\" is a game without reasons and sources, which a report is about",
          "entente convert makes a scenario, GAME.json, of it"
              + (GameFormat.EFG.isOf(source) ? ", by way of GAME.nfg" : ""));
    }
    Optional<Scenario> read = ScenarioArgument.read(source, console);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    SolvedConflict.refuse(read.get(), "a report on reasons and frequencies", source);
    Question question = whatIf.question(read.get());
    whatIf.warn(read.get(), console);
    SortedMap<String, String> inputs = new TreeMap<>();
    try {
      ScenarioPack.inputs(Path.of(source))
          .files()
          .forEach((name, bytes) -> inputs.put(name, Checksum.of(bytes)));
    } catch (PackException problem) {
      throw new FileProblem(problem.getMessage(), problem.remedy());
    }
    return Optional.of(material(question, Optional.empty(), samples, seed, inputs));
  }

  private Material batch() {
    for (OptionSpec given : spec.commandLine().getParseResult().matchedOptions()) {
      if (SCENARIO_ONLY.contains(given.longestName())) {
        throw new UsageException(
            given.longestName() + " has no meaning for a batch, which is reported as it was run",
            "leave it out, or name the scenario instead of the folder");
      }
    }
    StoredBatch stored = StoredBatch.open(Path.of(source));
    Summary summary = stored.summary();
    int samples = (int) Math.min(DRAWS_OF_A_BATCH, summary.samples());
    return material(
        ReportedBatch.question(summary.experiment()),
        Optional.of(summary),
        samples,
        summary.experiment().options().seed(),
        stored.folder().manifest().inputs());
  }

  private Material material(
      Question question,
      Optional<Summary> batch,
      int samples,
      long seed,
      SortedMap<String, String> inputs) {
    CentralReading central = CentralReading.of(question);
    FiniteCentre.require(central, source);
    List<Outcome> outcomes = question.scenario().outcomes();
    List<Outcome> why =
        names.isEmpty()
            ? Explained.of(central, outcomes, all)
            : Outcomes.asked(question.scenario(), names);
    OutcomeTest test = OutcomeTest.of(question, central, outcomes, samples, seed);
    List<Explanation> explanations = new ArrayList<>();
    for (Outcome outcome : why) {
      explanations.add(Explanation.of(question, central, outcome, samples, seed));
    }
    return new Material(
        test,
        explanations,
        batch,
        ReportedSensitivity.of(question, why, samples, seed),
        new Provenance("Entente " + Main.VERSION, inputs),
        all);
  }
}
