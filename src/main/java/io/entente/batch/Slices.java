package io.entente.batch;

import io.entente.batch.run.ChunkResult;
import io.entente.batch.run.SliceTally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Which chunks are still to be computed, and the tallies of those that are, merged in the order of
 * the slices. The one object that threads share; they never run far ahead of the first slice that
 * is not done, so what is held at once stays small.
 */
final class Slices {

  /** The next thing to do: a chunk of a cell, of the slice with the same number. */
  record Task(int slice, int cell) {}

  private final int cells;
  private final int end;
  private final int ahead;
  private final OptionalDouble until;
  private final Progress progress;
  private final Map<Integer, List<Optional<ChunkResult>>> open = new TreeMap<>();
  private final Map<Integer, SliceTally> waiting = new TreeMap<>();
  private final Map<Integer, SliceTally> known;
  private final int first;
  private SliceTally total;
  private int nextSlice;
  private int nextCell;
  private int merged;
  private long done;
  private boolean stopped;
  private Optional<RuntimeException> failure = Optional.empty();
  private Optional<Error> error = Optional.empty();

  /**
   * Slices {@code first} to {@code end} − 1.
   *
   * @param known tallies of slices that are done already
   * @param until stop once the error of every frequency is at most this
   */
  Slices(
      int first,
      int end,
      int threads,
      SliceTally empty,
      Map<Integer, SliceTally> known,
      OptionalDouble until,
      Progress progress) {
    this.first = first;
    this.end = end;
    this.cells = empty.cells().size();
    this.ahead = 2 + threads / cells;
    this.known = known;
    this.until = until;
    this.progress = progress;
    total = empty;
    nextSlice = first;
    merged = first;
    done = 0;
    waiting.putAll(known);
    merge();
  }

  /** The next chunk to compute; empty if there is none left or the batch has stopped. */
  synchronized Optional<Task> take() {
    while (true) {
      while (nextSlice < end && known.containsKey(nextSlice)) {
        nextSlice++;
        nextCell = 0;
      }
      if (stopped || nextSlice >= end) {
        return Optional.empty();
      }
      if (nextSlice < merged + ahead) {
        break;
      }
      try {
        wait();
      } catch (InterruptedException broken) {
        Thread.currentThread().interrupt();
        stopped = true;
      }
    }
    Task task = new Task(nextSlice, nextCell);
    nextCell++;
    if (nextCell == cells) {
      nextCell = 0;
      nextSlice++;
    }
    return Optional.of(task);
  }

  /** Takes a chunk; gives all chunks of its slice if it was the last of them. */
  synchronized Optional<List<ChunkResult>> done(Task task, ChunkResult result) {
    List<Optional<ChunkResult>> slice =
        open.computeIfAbsent(
            task.slice(), any -> new ArrayList<>(Collections.nCopies(cells, Optional.empty())));
    slice.set(task.cell(), Optional.of(result));
    done++;
    progress.at(done, (long) (end - first) * cells);
    if (!slice.stream().allMatch(Optional::isPresent)) {
      return Optional.empty();
    }
    open.remove(task.slice());
    return Optional.of(slice.stream().map(Optional::orElseThrow).toList());
  }

  /** Takes the tally of a slice whose files are all written. */
  synchronized void merge(int slice, SliceTally tally) {
    waiting.put(slice, tally);
    merge();
  }

  private synchronized void merge() {
    while (!stopped && waiting.containsKey(merged)) {
      total = total.plus(waiting.remove(merged));
      done += known.containsKey(merged) ? cells : 0;
      merged++;
      if (until.isPresent() && isNarrow()) {
        stopped = true;
      }
    }
    notifyAll();
  }

  private boolean isNarrow() {
    return total.cells().stream()
        .flatMap(cell -> cell.outcomes().stream())
        .allMatch(sums -> sums.estimate().error() <= until.getAsDouble());
  }

  /** Stops everything; the first failure is the one that is told. */
  synchronized void fail(RuntimeException why) {
    failure = failure.isPresent() ? failure : Optional.of(why);
    stopped = true;
    notifyAll();
  }

  /** The same for lack of memory and the like. */
  synchronized void fail(Error why) {
    error = error.isPresent() ? error : Optional.of(why);
    stopped = true;
    notifyAll();
  }

  /** The tally of all slices up to {@link #merged}. */
  synchronized SliceTally total() {
    error.ifPresent(
        why -> {
          throw why;
        });
    failure.ifPresent(
        why -> {
          throw why;
        });
    return total;
  }

  /** The slice after the last that counts. */
  synchronized int merged() {
    return merged;
  }
}
