package io.entente.spark;

import io.entente.batch.Progress;
import io.entente.batch.Summary;
import io.entente.batch.run.Experiment;
import io.entente.batch.run.SliceTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Which slices are done, and the sum of their tallies in the order of the slices, whatever order
 * they come in; sums of floating-point numbers depend on it.
 */
final class Slices {

  private final Experiment experiment;
  private final int first;
  private final int end;
  private final OptionalDouble until;
  private final Progress progress;
  private final Map<Integer, SliceTally> waiting = new TreeMap<>();
  private SliceTally total;
  private int merged;
  private int done;
  private boolean narrow;

  /**
   * Slices {@code first} to {@code end} − 1.
   *
   * @param until stop once the error of every frequency is at most this
   */
  Slices(Experiment experiment, int first, int end, OptionalDouble until, Progress progress) {
    this.experiment = experiment;
    this.first = first;
    this.end = end;
    this.until = until;
    this.progress = progress;
    merged = first;
    total = SliceTally.empty(experiment);
  }

  private int cells() {
    return experiment.design().cells().size();
  }

  /** Takes the tally of a slice. */
  synchronized void add(int slice, SliceTally tally) {
    waiting.put(slice, tally);
    done++;
    while (!narrow && waiting.containsKey(merged)) {
      total = total.plus(waiting.remove(merged));
      merged++;
      narrow = until.isPresent() && summary().widest() <= until.getAsDouble();
    }
    progress.at((long) done * cells(), (long) (end - first) * cells());
  }

  /** The first slices that are still to be computed, in order; none once all is known well. */
  synchronized List<Integer> next(int most) {
    List<Integer> next = new ArrayList<>();
    for (int slice = merged; slice < end && next.size() < most && !narrow; slice++) {
      if (!waiting.containsKey(slice)) {
        next.add(slice);
      }
    }
    return next;
  }

  /** The slice after the last that counts. */
  synchronized int merged() {
    return merged;
  }

  /** What the slices up to {@link #merged} come to. */
  synchronized Summary summary() {
    return new Summary(experiment, total, experiment.runs(first, merged));
  }
}
