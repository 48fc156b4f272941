package io.entente.cli;

import io.entente.batch.StoredBatch;
import io.entente.batch.run.Experiment;
import io.entente.batch.run.RunReading;
import io.entente.report.Words;
import io.entente.report.batch.RunText;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which run of a batch is explained. */
final class RunOptions {

  @Option(
      names = "--run",
      paramLabel = "K",
      description = "explains this run of a batch instead; DIR is the batch's folder")
  private Optional<String> run = Optional.empty();

  @Option(
      names = "--cell",
      paramLabel = "C",
      description = "with --run: in which cell of the batch (default: 0)")
  private Optional<String> cell = Optional.empty();

  boolean isAsked() {
    if (run.isEmpty() && cell.isPresent()) {
      throw new UsageException("--cell has a meaning beside --run only", "add --run K");
    }
    return run.isPresent();
  }

  /** Computes the run again and explains it. */
  int explain(String folder, boolean all, FormatOption format, Console console) {
    format.require("explain --run", FormatOption.Format.TEXT);
    Experiment experiment = StoredBatch.open(Path.of(folder)).experiment();
    long runs = experiment.options().samples();
    long cells = experiment.design().cells().size();
    long which = number("--run", run.get(), runs);
    long where = cell.isEmpty() ? 0 : number("--cell", cell.get(), cells);
    RunReading reading = RunReading.of(experiment, (int) where, which);
    console.out().print(RunText.of(reading, all, format.layout()));
    return Console.DONE;
  }

  private static long number(String option, String text, long count) {
    try {
      long number = Long.parseLong(text);
      if (number >= 0 && number < count) {
        return number;
      }
    } catch (NumberFormatException notOne) {
      // said below, together with numbers that are too large
    }
    throw new UsageException(
        option + " " + text + ": there are 0 to " + Words.grouped(count - 1),
        "write it like " + option + " 0");
  }
}
