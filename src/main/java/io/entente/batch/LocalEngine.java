package io.entente.batch;

import io.entente.batch.design.Cell;
import io.entente.batch.design.Contrast;
import io.entente.batch.folder.BatchFolder;
import io.entente.batch.folder.Part;
import io.entente.batch.run.CellRuns;
import io.entente.batch.run.ChunkResult;
import io.entente.batch.run.ColumnChoice;
import io.entente.batch.run.Experiment;
import io.entente.batch.run.RunTable;
import io.entente.batch.run.SliceTally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  /** So many compiled cells a thread keeps. */
  private static final int KEPT_CELLS = 256;

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
    List<Contrast> contrasts = experiment.design().contrasts();
    int outcomes = experiment.scenario().outcomes().size();
    Map<Integer, SliceTally> known = new TreeMap<>();
    for (int slice = first; slice < end && folder.isPresent(); slice++) {
      Optional<SliceTally> tally = folder.get().tally(slice);
      if (tally.isPresent()) {
        known.put(slice, tally.get());
      }
    }
    Slices slices =
        new Slices(
            first,
            end,
            threads,
            SliceTally.empty(cells, contrasts.size(), outcomes),
            known,
            until,
            progress);
    work(slices, folder, contrasts);
    SliceTally total = slices.total();
    int merged = slices.merged();
    folder.ifPresent(there -> there.removeFrom(merged, cells, end));
    long samples =
        merged == experiment.chunks() && merged > first
            ? experiment.options().samples() - experiment.firstRun(first)
            : (long) (merged - first) * experiment.chunkRows();
    return new Summary(experiment, total, samples);
  }

  private void work(Slices slices, Optional<BatchFolder> folder, List<Contrast> contrasts) {
    List<Thread> others = new ArrayList<>();
    for (int t = 1; t < threads; t++) {
      Thread thread = new Thread(() -> work(new Worker(slices, folder, contrasts), slices));
      thread.setDaemon(true);
      thread.start();
      others.add(thread);
    }
    work(new Worker(slices, folder, contrasts), slices);
    for (Thread thread : others) {
      try {
        thread.join();
      } catch (InterruptedException broken) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(broken);
      }
    }
  }

  private static void work(Worker worker, Slices slices) {
    try {
      worker.work();
    } catch (RuntimeException failed) {
      slices.fail(failed);
    } catch (Error failed) {
      slices.fail(failed);
    }
  }

  /** What one thread has and does. */
  private final class Worker {

    private final Slices slices;
    private final Optional<BatchFolder> folder;
    private final List<Contrast> contrasts;
    private final Optional<RunTable> table;
    private final Map<Integer, CellRuns> cells =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Integer, CellRuns> eldest) {
            return size() > KEPT_CELLS;
          }
        };

    Worker(Slices slices, Optional<BatchFolder> folder, List<Contrast> contrasts) {
      this.slices = slices;
      this.folder = folder;
      this.contrasts = contrasts;
      boolean rows = folder.isPresent() && experiment.options().columns() != ColumnChoice.NONE;
      table = rows ? Optional.of(new RunTable(experiment)) : Optional.empty();
    }

    void work() {
      for (Optional<Slices.Task> next = slices.take(); next.isPresent(); next = slices.take()) {
        Slices.Task task = next.get();
        Cell cell = experiment.design().cells().get(task.cell());
        CellRuns runs = cells.computeIfAbsent(task.cell(), any -> new CellRuns(experiment, cell));
        ChunkResult result = runs.compute(task.slice(), table);
        table.ifPresent(rows -> folder.get().writeRows(task.cell(), task.slice(), rows));
        Optional<List<ChunkResult>> slice = slices.done(task, result);
        if (slice.isPresent()) {
          finish(task.slice(), slice.get());
        }
      }
    }

    private void finish(int slice, List<ChunkResult> chunks) {
      int outcomes = experiment.scenario().outcomes().size();
      SliceTally tally = SliceTally.of(chunks, contrasts, outcomes, experiment.rows(slice));
      folder.ifPresent(there -> there.writeTally(slice, tally));
      slices.merge(slice, tally);
    }
  }
}
