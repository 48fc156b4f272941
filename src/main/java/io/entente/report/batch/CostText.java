package io.entente.report.batch;

import io.entente.batch.Cost;
import io.entente.number.Decimals;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;

/** What a batch would take, in words. */
public final class CostText {

  private static final double MINUTE = 60;
  private static final double HOUR = 3600;
  private static final double KILO = 1000;

  private CostText() {}

  /**
   * The text.
   *
   * @param threads how many would compute
   */
  public static String of(Cost cost, int threads, Layout layout) {
    Prose text = new Prose(layout);
    text.line("Cells: " + Words.grouped(cost.cells()));
    text.line("Runs: " + Words.grouped(cost.runs()));
    text.line(
        "Time: about "
            + time(cost.secondsPerThread() / threads)
            + " with "
            + Words.count(threads, "thread", "threads"));
    text.line(cost.bytes() == 0 ? "Disk: no rows are kept" : "Disk: about " + size(cost.bytes()));
    text.line("Nothing was run for keeps; without --plan it is.");
    return text.toString();
  }

  private static String time(double seconds) {
    if (seconds < 2) {
      return "a second or two";
    }
    if (seconds < 2 * MINUTE) {
      return Decimals.fixed(seconds, 0) + " seconds";
    }
    return seconds < 2 * HOUR
        ? Decimals.fixed(seconds / MINUTE, 0) + " minutes"
        : Decimals.fixed(seconds / HOUR, 1) + " hours";
  }

  private static String size(double bytes) {
    if (bytes < KILO * KILO) {
      return Decimals.fixed(Math.max(1, bytes / KILO), 0) + " kB";
    }
    return bytes < KILO * KILO * KILO
        ? Decimals.fixed(bytes / KILO / KILO, 0) + " MB"
        : Decimals.fixed(bytes / KILO / KILO / KILO, 1) + " GB";
  }
}
