package io.entente.batch;

import io.entente.batch.design.Cell;
import io.entente.batch.folder.TableFormat;
import io.entente.batch.run.CellRuns;
import io.entente.batch.run.ColumnChoice;
import io.entente.batch.run.Experiment;
import io.entente.batch.run.Options;
import io.entente.batch.run.RunTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a batch would take, by trying a few runs.
 *
 * @param cells how many cells
 * @param runs runs of all cells together
 * @param secondsPerThread time on one thread
 * @param bytes on disk; 0 if no rows are kept
 */
public record Cost(int cells, long runs, double secondsPerThread, long bytes) {

  private static final int TRIED = 1024;
  private static final long LONG_ENOUGH = 1_500_000_000L;

  /**
   * Tries a few runs of the first and the last cell, for some two seconds.
   *
   * @param given values of given columns, if any
   * @param table empty if no rows are kept
   */
  public static Cost of(
      Experiment experiment, Optional<Map<String, double[]>> given, Optional<TableFormat> table) {
    List<Cell> cells = experiment.design().cells();
    Cell last = cells.get(cells.size() - 1);
    Trial first = new Trial(experiment, cells.get(0), given, table);
    first.run(LONG_ENOUGH);
    Trial second = last.index() == 0 ? first : new Trial(experiment, last, given, table);
    if (second != first) {
      second.run(LONG_ENOUGH / 3);
    }
    long runs = Math.multiplyExact(experiment.options().samples(), cells.size());
    double each = (first.seconds + second.seconds) / 2;
    double bytes = (first.bytes + second.bytes) / 2;
    return new Cost(cells.size(), runs, each * runs, (long) (bytes * runs));
  }

  /** Seconds and bytes a run, as found by the last of several rounds. */
  private static final class Trial {

    private final CellRuns runs;
    private final Optional<RunTable> rows;
    private final Optional<TableFormat> table;
    private final int count;
    private double seconds;
    private double bytes;

    Trial(
        Experiment experiment,
        Cell cell,
        Optional<Map<String, double[]>> given,
        Optional<TableFormat> table) {
      Options asked = experiment.options();
      count = (int) Math.min(given.isPresent() ? asked.samples() : TRIED, asked.samples());
      Options few =
          new Options(
              asked.factors(), asked.drop(), count, asked.seed(), asked.rule(), asked.columns());
      Experiment small = new Experiment(experiment.scenario(), few, given);
      this.table = asked.columns() == ColumnChoice.NONE ? Optional.empty() : table;
      runs = new CellRuns(small, cell);
      rows = this.table.map(format -> new RunTable(small));
    }

    void run(long nanoseconds) {
      long begun = System.nanoTime();
      long now = begun;
      while (now - begun < nanoseconds) {
        long before = now;
        runs.compute(0, rows);
        int computed = rows.map(RunTable::size).orElse(count);
        bytes = table.isPresent() ? (double) written() / computed : 0;
        now = System.nanoTime();
        seconds = (now - before) * 1e-9 / computed;
      }
    }

    private long written() {
      long[] size = new long[1];
      try {
        table
            .get()
            .write(
                rows.get(),
                "",
                new OutputStream() {
                  @Override
                  public void write(int one) {
                    size[0]++;
                  }

                  @Override
                  public void write(byte[] some, int from, int length) {
                    size[0] += length;
                  }
                });
      } catch (IOException neverHere) {
        throw new UncheckedIOException(neverHere);
      }
      return size[0];
    }
  }
}
