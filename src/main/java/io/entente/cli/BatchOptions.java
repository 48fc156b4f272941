package io.entente.cli;

import io.entente.batch.folder.Part;
import io.entente.batch.folder.TableFormat;
import io.entente.batch.run.ColumnChoice;
import io.entente.batch.run.SamplingRule;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Option;

/** How a batch is drawn, kept and divided. */
final class BatchOptions {

  private static final int MOST_THREADS = 1024;

  @Option(names = "--out", paramLabel = "DIR", description = "keep every run in this new folder")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--sampler",
      paramLabel = "RULE",
      description =
          "random, latin or sobol (take a power of two of runs; default: ${DEFAULT-VALUE})")
  private String sampler = "random";

  @Option(
      names = "--design",
      paramLabel = "FILE",
      description =
          "your own runs, .csv or .parquet: a column per parameter or ACTOR.TERM weight, a row per"
              + " run; the rest is drawn")
  private Optional<String> design = Optional.empty();

  @Option(
      names = "--columns",
      paramLabel = "WHICH",
      description = "default, all (adds every weight) or none (keeps the summary only)")
  private String columns = "default";

  @Option(
      names = "--table",
      paramLabel = "FORMAT",
      description = "write runs as parquet or csv (default: ${DEFAULT-VALUE})")
  private String table = "parquet";

  @Option(
      names = "--until",
      paramLabel = "ERROR",
      description = "stop once every frequency is known to within this, such as 0.005")
  private Optional<String> until = Optional.empty();

  @Option(names = "--plan", description = "says what it would take, and does nothing else")
  private boolean plan;

  @Option(names = "--resume", description = "goes on with a folder that was broken off")
  private boolean resume;

  @Option(
      names = "--part",
      paramLabel = "I/N",
      description = "compute the I-th of N parts; entente batch merge joins them")
  private Optional<String> part = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "how many threads compute (default: one per processor); changes no result")
  private Optional<String> threads = Optional.empty();

  /** Refuses what does not go together. */
  void check() {
    rule();
    columns();
    table();
    threads();
    part();
    if (out.isEmpty() && resume) {
      throw new UsageException("--resume needs to know the folder", "add --out DIR");
    }
    if (out.isEmpty() && !part().isWhole()) {
      throw new UsageException("--part needs a folder to keep its runs in", "add --out DIR");
    }
    if (until().isPresent() && !part().isWhole()) {
      throw new UsageException(
          "--until looks at all runs, and --part computes some", "leave out one of them");
    }
    if (until().isPresent() && (rule() == SamplingRule.LATIN || design.isPresent())) {
      throw new UsageException(
          "--until stops early, and a Latin hypercube or a design holds for all its runs together",
          "leave out --until, or take --sampler random or sobol");
    }
  }

  Optional<Path> out() {
    return out.map(Path::of);
  }

  Optional<Path> design() {
    return design.map(Path::of);
  }

  boolean isPlan() {
    return plan;
  }

  boolean isResume() {
    return resume;
  }

  SamplingRule rule() {
    return SamplingRule.of(sampler)
        .orElseThrow(
            () ->
                new UsageException(
                    "--sampler " + sampler + ": no such rule", "there are: random, latin, sobol"));
  }

  ColumnChoice columns() {
    return ColumnChoice.of(columns)
        .orElseThrow(
            () ->
                new UsageException(
                    "--columns " + columns + ": no such choice", "there are: default, all, none"));
  }

  TableFormat table() {
    return TableFormat.of(table)
        .orElseThrow(
            () ->
                new UsageException(
                    "--table " + table + ": no such format", "there are: parquet, csv"));
  }

  OptionalDouble until() {
    if (until.isEmpty()) {
      return OptionalDouble.empty();
    }
    double error = number(until.get());
    if (!(error > 0 && error < 1)) {
      throw new UsageException(
          "--until " + until.get() + ": not between 0 and 1",
          "write it like --until 0.005, that is within half a run of 100");
    }
    return OptionalDouble.of(error);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException notOne) {
      return Double.NaN;
    }
  }

  Part part() {
    return part.isEmpty()
        ? Part.WHOLE
        : Part.of(part.get())
            .orElseThrow(
                () ->
                    new UsageException(
                        "--part " + part.get() + ": not a part",
                        "write it like --part 3/16, from 1/16 to 16/16"));
  }

  int threads() {
    if (threads.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    double number = number(threads.get());
    if (!(number >= 1 && number <= MOST_THREADS && number == (int) number)) {
      throw new UsageException(
          "--threads " + threads.get() + ": not a number from 1 to " + MOST_THREADS,
          "write it like --threads 4");
    }
    return (int) number;
  }
}
