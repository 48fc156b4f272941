package io.entente.batch;

import io.entente.batch.design.Cell;
import io.entente.batch.folder.BatchFolder;
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

/**
 * Computes chunks and slices and, if there is a folder, writes their files. Every engine computes
 * by it. A workspace with one owner.
 */
public final class SliceRuns {

  /** So many compiled cells are kept. */
  private static final int KEPT_CELLS = 256;

  private final Experiment experiment;
  private final Optional<BatchFolder> folder;
  private final Optional<RunTable> table;
  private final Map<Integer, CellRuns> cells =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, CellRuns> eldest) {
          return size() > KEPT_CELLS;
        }
      };

  /** For slices of an experiment, whose files go into a folder if there is one. */
  public SliceRuns(Experiment experiment, Optional<BatchFolder> folder) {
    this.experiment = experiment;
    this.folder = folder;
    boolean rows = folder.isPresent() && experiment.options().columns() != ColumnChoice.NONE;
    table = rows ? Optional.of(new RunTable(experiment)) : Optional.empty();
  }

  /** Computes one chunk of a slice, and writes its rows. */
  ChunkResult chunk(int slice, Cell cell) {
    CellRuns runs = cells.computeIfAbsent(cell.index(), any -> new CellRuns(experiment, cell));
    ChunkResult result = runs.compute(slice, table);
    table.ifPresent(rows -> folder.get().writeRows(cell.index(), slice, rows));
    return result;
  }

  /** Adds up the chunks of a slice, in the order of the cells, and writes that it is done. */
  SliceTally tally(int slice, List<ChunkResult> chunks) {
    SliceTally tally =
        SliceTally.of(
            chunks,
            experiment.design().contrasts(),
            experiment.scenario().outcomes().size(),
            experiment.rows(slice));
    folder.ifPresent(there -> there.writeTally(slice, tally));
    return tally;
  }

  /**
   * Computes a slice; if its files are there already, since another task wrote them and was lost
   * before it could say so, takes what they hold.
   */
  public SliceTally compute(int slice) {
    Optional<SliceTally> done = folder.flatMap(there -> there.tally(slice));
    if (done.isPresent()) {
      return done.get();
    }
    List<ChunkResult> chunks = new ArrayList<>();
    for (Cell cell : experiment.design().cells()) {
      chunks.add(chunk(slice, cell));
    }
    return tally(slice, chunks);
  }
}
