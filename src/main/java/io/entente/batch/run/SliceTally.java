package io.entente.batch.run;

import io.entente.batch.design.Contrast;
import io.entente.outcome.PairedDifference;
import java.util.ArrayList;
import java.util.List;

/**
 * What is counted of some slices: by cell, and of every contrast by outcome the paired sums.
 *
 * @param cells by cell
 * @param contrasts by contrast, then by outcome
 */
public record SliceTally(List<CellTally> cells, List<List<PairedDifference.Sums>> contrasts) {

  public SliceTally {
    cells = List.copyOf(cells);
    contrasts = List.copyOf(contrasts);
  }

  /** Of no runs. */
  public static SliceTally empty(Experiment experiment) {
    int cells = experiment.design().cells().size();
    int contrasts = experiment.design().contrasts().size();
    int outcomes = experiment.scenario().outcomes().size();
    List<CellTally> noCells = new ArrayList<>();
    for (int c = 0; c < cells; c++) {
      noCells.add(CellTally.empty(outcomes));
    }
    List<List<PairedDifference.Sums>> noContrasts = new ArrayList<>();
    for (int c = 0; c < contrasts; c++) {
      List<PairedDifference.Sums> none = new ArrayList<>();
      for (int o = 0; o < outcomes; o++) {
        none.add(PairedDifference.Sums.NONE);
      }
      noContrasts.add(none);
    }
    return new SliceTally(noCells, noContrasts);
  }

  /** These runs and then those. */
  public SliceTally plus(SliceTally more) {
    List<CellTally> sums = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      sums.add(cells.get(c).plus(more.cells.get(c)));
    }
    List<List<PairedDifference.Sums>> pairs = new ArrayList<>();
    for (int c = 0; c < contrasts.size(); c++) {
      List<PairedDifference.Sums> both = new ArrayList<>();
      for (int o = 0; o < contrasts.get(c).size(); o++) {
        both.add(contrasts.get(c).get(o).plus(more.contrasts.get(c).get(o)));
      }
      pairs.add(both);
    }
    return new SliceTally(sums, pairs);
  }

  /**
   * The tally of one slice.
   *
   * @param chunks by cell
   */
  public static SliceTally of(
      List<ChunkResult> chunks, List<Contrast> contrasts, int outcomes, int rows) {
    List<CellTally> cells = new ArrayList<>();
    for (ChunkResult chunk : chunks) {
      cells.add(chunk.tally());
    }
    List<List<PairedDifference.Sums>> pairs = new ArrayList<>();
    for (Contrast contrast : contrasts) {
      RunShares one = chunks.get(contrast.cell()).shares();
      RunShares other = chunks.get(contrast.against()).shares();
      List<PairedDifference.Sums> sums = new ArrayList<>();
      for (int o = 0; o < outcomes; o++) {
        sums.add(paired(one, other, o, rows));
      }
      pairs.add(sums);
    }
    return new SliceTally(cells, pairs);
  }

  private static PairedDifference.Sums paired(RunShares one, RunShares other, int o, int rows) {
    PairedDifference.Collector collector = new PairedDifference.Collector();
    for (int row = 0; row < rows; row++) {
      double first = one.share(o, row);
      double second = other.share(o, row);
      if (first >= 0 && second >= 0) {
        collector.add(first, second);
      }
    }
    return collector.sums();
  }
}
