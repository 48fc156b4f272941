package io.entente.cli;

import io.entente.archive.PackException;
import io.entente.archive.PackInputs;
import io.entente.archive.ScenarioPack;
import io.entente.batch.Cost;
import io.entente.batch.Engine;
import io.entente.batch.GivenTable;
import io.entente.batch.LocalEngine;
import io.entente.batch.Progress;
import io.entente.batch.StoredBatch;
import io.entente.batch.Summary;
import io.entente.batch.SummaryJson;
import io.entente.batch.design.Cell;
import io.entente.batch.design.Design;
import io.entente.batch.design.Factor;
import io.entente.batch.folder.BatchFolder;
import io.entente.batch.folder.Checksum;
import io.entente.batch.folder.Manifest;
import io.entente.batch.folder.TableFormat;
import io.entente.batch.run.Experiment;
import io.entente.batch.run.Options;
import io.entente.interop.GameFileException;
import io.entente.outcome.Question;
import io.entente.report.Words;
import io.entente.report.batch.BatchText;
import io.entente.report.batch.CostText;
import io.entente.sample.DrawSelector;
import io.entente.sample.Plan;
import io.entente.sample.RunSolver;
import io.entente.sample.UnsolvableException;
import io.entente.scenario.Scenario;
import io.entente.solve.selection.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente batch SCENARIO} and {@code entente batch merge DIR... --out DIR} */
@Command(
    description =
        "Runs a scenario many times over everything its author is unsure of. Options that take"
            + " several levels cross into cells, which see the same draws. With --out, every run"
            + " is kept as a row.",
    footer = {
      "",
      "  entente batch FILE --samples 1000000 --view all --out runs-of-file",
      "  entente batch FILE --force China=-,pressures --set omega=0:1:0.25 --plan",
      "  entente batch merge part-1 part-2 --out whole",
      "",
      "Exit code 0; 1 if the file is faulty or the folder cannot be used; 2 for wrong usage."
    })
final class Batch implements Callable<Integer> {

  private static final String MERGE = "merge";

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "SCENARIO",
      description = "a scenario file (.json); or the word merge and the folders of all parts")
  private List<String> arguments = new ArrayList<>();

  @Mixin private SamplingOptions sampling = new SamplingOptions();

  @Mixin private BatchOptions batch = new BatchOptions();

  @Mixin private EngineOption engine = new EngineOption();

  @Mixin private FactorOptions factors = new FactorOptions();

  @Option(names = "--all", description = "lists every cell, not only the first 15")
  private boolean all;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private HelpOption help = new HelpOption();

  Batch(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    format.require("batch", FormatOption.Format.TEXT, FormatOption.Format.JSON);
    if (arguments.get(0).equals(MERGE)) {
      return merge();
    }
    if (arguments.size() > 1) {
      throw new UsageException(
          "\"" + arguments.get(1) + "\" is one argument more than is needed",
          "a batch is of one scenario; a name with blanks stands in quotation marks");
    }
    batch.check();
    engine.check(spec, batch);
    Optional<Scenario> read = ScenarioArgument.read(arguments.get(0), console);
    read.ifPresent(scenario -> SolvedConflict.refuse(scenario, "a batch", arguments.get(0)));
    return read.isEmpty() ? Console.FINDINGS : run(read.get());
  }

  private int merge() {
    List<Path> parts = new ArrayList<>();
    for (String part : arguments.subList(1, arguments.size())) {
      parts.add(Path.of(part));
    }
    if (parts.isEmpty() || batch.out().isEmpty()) {
      throw new UsageException(
          "merge needs the folders of all parts, and --out with a new one",
          "entente batch merge part-1 part-2 --out whole");
    }
    print(StoredBatch.merge(parts, batch.out().get()));
    return Console.DONE;
  }

  private int run(Scenario scenario) {
    SortedMap<String, byte[]> inputs = new TreeMap<>();
    Optional<GivenTable> given = batch.design().map(file -> given(file, scenario, inputs));
    boolean counted = spec.commandLine().getParseResult().hasMatchedOption("--samples");
    long samples = given.isPresent() && !counted ? given.get().rows() : sampling.samples();
    if (given.isPresent() && samples != given.get().rows()) {
      throw new UsageException(
          "--samples "
              + samples
              + ", and the design has "
              + Words.count(given.get().rows(), "run", "runs"),
          "leave out --samples");
    }
    Options options =
        new Options(
            factors.factors(scenario),
            factors.drop(),
            samples,
            sampling.seed(),
            batch.rule(),
            batch.columns());
    Optional<Map<String, double[]>> columns = given.map(GivenTable::columns);
    columns.ifPresent(table -> requireOnce(table, options.factors()));
    Experiment experiment = new Experiment(scenario, options, columns);
    requireSolvable(experiment.design());
    factors.warn(options.factors(), scenario, console);
    if (batch.isPlan()) {
      Optional<TableFormat> table = batch.out().map(any -> batch.table());
      console
          .out()
          .print(
              CostText.of(Cost.of(experiment, columns, table), batch.threads(), format.layout()));
      return Console.DONE;
    }
    Progress progress = progress(experiment);
    if (batch.out().isEmpty() && engine.isLocal()) {
      print(new LocalEngine(experiment, batch.threads(), batch.until()).run(progress));
      return Console.DONE;
    }
    Manifest manifest = manifest(experiment, inputs);
    Engine chosen = engine.engine(experiment, manifest, inputs, batch.threads());
    if (batch.out().isEmpty()) {
      print(chosen.run(progress));
      return Console.DONE;
    }
    return keep(experiment, chosen, progress, manifest, inputs);
  }

  /** Refuses a parameter that both the user's runs and an option give. */
  private static void requireOnce(Map<String, double[]> given, List<Factor> factors) {
    for (Factor factor : factors) {
      if (factor.kind() == Factor.Kind.SET && given.containsKey(factor.name())) {
        throw new UsageException(
            factor.name() + " is given by the design and by --set", "leave out one of them");
      }
    }
  }

  /** Finds out before the first run whether some cell cannot be solved. */
  private static void requireSolvable(Design design) {
    for (Cell cell : design.cells()) {
      try {
        Question question = cell.question();
        RunSolver.requireSolvable(question.applied(), question.form());
        if (question.selection() != Rule.UNIFORM) {
          DrawSelector.of(Plan.of(question.applied()), question.form(), question.selection());
        }
      } catch (UnsolvableException unsolvable) {
        String[] parts = unsolvable.getMessage().split("; ", 2);
        String name = design.name(cell.index());
        throw new FileProblem(
            (name.isEmpty() ? "" : "cell " + cell.index() + " (" + name + ") ") + parts[0],
            parts.length > 1 ? parts[1] : "");
      }
    }
  }

  /** What the batch is made from; puts the scenario among the inputs. */
  private Manifest manifest(Experiment experiment, SortedMap<String, byte[]> inputs) {
    Optional<String> given = inputs.isEmpty() ? Optional.empty() : Optional.of(inputs.firstKey());
    String name = addScenario(inputs);
    SortedMap<String, String> checksums = new TreeMap<>();
    inputs.forEach((input, bytes) -> checksums.put(input, Checksum.of(bytes)));
    return new Manifest(
        Main.VERSION,
        name,
        checksums,
        experiment.options(),
        given,
        batch.table(),
        batch.until(),
        batch.part());
  }

  private int keep(
      Experiment experiment,
      Engine chosen,
      Progress progress,
      Manifest manifest,
      SortedMap<String, byte[]> inputs) {
    Path out = batch.out().get();
    Summary summary;
    try (BatchFolder folder =
        batch.isResume()
            ? BatchFolder.resume(out, manifest, inputs, experiment)
            : BatchFolder.begin(out, manifest, inputs, experiment)) {
      summary = compute(chosen, folder, progress);
    }
    if (batch.part().isWhole()) {
      print(summary);
    } else {
      console
          .out()
          .println("Part " + batch.part() + " is in " + out + ". entente batch merge joins parts.");
    }
    return Console.DONE;
  }

  private Summary compute(Engine chosen, BatchFolder folder, Progress progress) {
    Thread advice = new Thread(() -> sayBroken(folder.path()));
    Runtime.getRuntime().addShutdownHook(advice);
    try {
      Summary summary = chosen.run(folder, progress);
      if (batch.part().isWhole()) {
        folder.finish(SummaryJson.of(summary));
      }
      return summary;
    } finally {
      Runtime.getRuntime().removeShutdownHook(advice);
    }
  }

  private void sayBroken(Path out) {
    console
        .err()
        .println("\nentente: broken off; the same command with --resume goes on in " + out);
    console.err().flush();
  }

  private GivenTable given(Path file, Scenario scenario, SortedMap<String, byte[]> inputs) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      inputs.put("design/" + file.getFileName(), bytes);
      return GivenTable.read(file.toString(), bytes, scenario);
    } catch (IOException unreadable) {
      throw new FileProblem(file + ": cannot be read", "check its name and that you may read it");
    } catch (GameFileException faulty) {
      throw new FaultyGame(faulty);
    }
  }

  /** Puts the scenario and its register among the inputs; gives the scenario's name there. */
  private String addScenario(SortedMap<String, byte[]> inputs) {
    try {
      PackInputs files = ScenarioPack.inputs(Path.of(arguments.get(0)));
      inputs.putAll(files.files());
      return files.scenarios().get(0);
    } catch (PackException problem) {
      throw new FileProblem(problem.getMessage(), problem.remedy());
    }
  }

  private Progress progress(Experiment experiment) {
    return System.console() == null
        ? Progress.UNSEEN
        : new ProgressLine(console.err(), experiment.rows(0));
  }

  private void print(Summary summary) {
    console
        .out()
        .print(
            format.format() == FormatOption.Format.JSON
                ? SummaryJson.of(summary)
                : BatchText.of(summary, all, format.layout()));
  }
}
