package io.entente.batch;

import io.entente.batch.folder.BatchFolder;
import io.entente.batch.folder.Part;
import io.entente.batch.run.ChunkResult;
import io.entente.batch.run.Experiment;
import io.entente.batch.run.SliceTally;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Computes a batch on threads of this machine. Their number changes how long it takes and nothing
 * else: a chunk is a pure function, and tallies are merged in the order of the slices.
 */
public final class LocalEngine implements Engine {

  private final Experiment experiment;
  private final int threads;
  private final OptionalDouble until;

  /**
   * An engine.
   *
   * @param until stop at the first slice after which the error of every frequency is at most this
   */
  public LocalEngine(Experiment experiment, int threads, OptionalDouble until) {
    this.experiment = experiment;
    this.threads = threads;
    this.until = until;
  }

  @Override
  public Summary run(Progress progress) {
    return run(Optional.empty(), Part.WHOLE, progress);
  }

  @Override
  public Summary run(BatchFolder folder, Progress progress) {
    return run(Optional.of(folder), folder.manifest().part(), progress);
  }

  private Summary run(Optional<BatchFolder> folder, Part part, Progress progress) {
    int first = part.from(experiment.chunks());
    int end = part.to(experiment.chunks());
    int cells = experiment.design().cells().size();
    Map<Integer, SliceTally> known = new TreeMap<>();
    for (int slice = first; slice < end && folder.isPresent(); slice++) {
      Optional<SliceTally> tally = folder.get().tally(slice);
      if (tally.isPresent()) {
        known.put(slice, tally.get());
      }
    }
    Slices slices =
        new Slices(first, end, threads, SliceTally.empty(experiment), known, until, progress);
    work(slices, folder);
    SliceTally total = slices.total();
    int merged = slices.merged();
    folder.ifPresent(there -> there.removeFrom(merged, cells, end));
    return new Summary(experiment, total, experiment.runs(first, merged));
  }

  private void work(Slices slices, Optional<BatchFolder> folder) {
    Workers.run(
        threads,
        () -> {
          try {
            work(slices, new SliceRuns(experiment, folder));
          } catch (RuntimeException failed) {
            slices.fail(failed);
          } catch (Error failed) {
            slices.fail(failed);
          }
        });
  }

  /** What one thread does. */
  private void work(Slices slices, SliceRuns runs) {
    for (Optional<Slices.Task> next = slices.take(); next.isPresent(); next = slices.take()) {
      Slices.Task task = next.get();
      ChunkResult result = runs.chunk(task.slice(), experiment.design().cells().get(task.cell()));
      Optional<List<ChunkResult>> slice = slices.done(task, result);
      if (slice.isPresent()) {
        slices.merge(task.slice(), runs.tally(task.slice(), slice.get()));
      }
    }
  }
}
