package io.entente.cli;

import io.entente.batch.Progress;
import io.entente.number.Decimals;
import io.entente.report.Words;
import java.io.PrintStream;

/** Shows on a terminal how far a batch is, its rate and the time that is left, in one line. */
final class ProgressLine implements Progress {

  private static final long EVERY = 200_000_000L;
  private static final double NANOSECONDS = 1e-9;
  private static final int WIDTH = 72;

  private final PrintStream err;
  private final double runsPerChunk;
  private final long begun = System.nanoTime();
  private long doneAtStart = -1;
  private long shown;

  ProgressLine(PrintStream err, double runsPerChunk) {
    this.err = err;
    this.runsPerChunk = runsPerChunk;
  }

  @Override
  public void at(long done, long of) {
    long now = System.nanoTime();
    doneAtStart = doneAtStart < 0 ? done - 1 : doneAtStart;
    if (now - shown < EVERY && done < of) {
      return;
    }
    shown = now;
    double seconds = (now - begun) * NANOSECONDS;
    double rate = (done - doneAtStart) / seconds;
    String line =
        100 * done / of
            + " %, "
            + Words.grouped((long) (rate * runsPerChunk))
            + " runs a second, "
            + Decimals.fixed((of - done) / rate, 0)
            + " s left";
    err.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
    if (done == of) {
      err.print("\r" + " ".repeat(WIDTH) + "\r");
    }
    err.flush();
  }
}
