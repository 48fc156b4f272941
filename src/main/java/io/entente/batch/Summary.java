package io.entente.batch;

import io.entente.batch.design.Cell;
import io.entente.batch.design.Contrast;
import io.entente.batch.run.CellTally;
import io.entente.batch.run.Experiment;
import io.entente.batch.run.SliceTally;
import io.entente.outcome.Estimate;
import io.entente.outcome.PairedDifference;
import io.entente.scenario.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a batch comes to: frequencies by cell, and what every option changes.
 *
 * @param experiment what was computed
 * @param tally the sums over all runs
 * @param samples runs of every cell; fewer than asked for where the batch stopped early
 */
public record Summary(Experiment experiment, SliceTally tally, long samples) {

  /** The cells. */
  public List<Cell> cells() {
    return experiment.design().cells();
  }

  /** What was counted in a cell. */
  public CellTally tally(Cell cell) {
    return tally.cells().get(cell.index());
  }

  /** How often each outcome comes about in a cell, among the runs that have an equilibrium. */
  public Map<String, Estimate> frequencies(Cell cell) {
    Map<String, Estimate> frequencies = new LinkedHashMap<>();
    List<Outcome> outcomes = experiment.scenario().outcomes();
    for (int o = 0; o < outcomes.size(); o++) {
      frequencies.put(outcomes.get(o).name(), tally(cell).outcomes().get(o).estimate());
    }
    return frequencies;
  }

  /** The pairs of cells that differ in one option. */
  public List<Contrast> contrasts() {
    return experiment.design().contrasts();
  }

  /** By how much each outcome is more frequent in the first cell of a contrast. */
  public Map<String, PairedDifference> differences(int contrast) {
    Map<String, PairedDifference> differences = new LinkedHashMap<>();
    List<Outcome> outcomes = experiment.scenario().outcomes();
    for (int o = 0; o < outcomes.size(); o++) {
      differences.put(outcomes.get(o).name(), tally.contrasts().get(contrast).get(o).difference());
    }
    return differences;
  }

  /** The widest error of a frequency in any cell. */
  public double widest() {
    double widest = 0;
    for (CellTally cell : tally.cells()) {
      for (Estimate.Sums sums : cell.outcomes()) {
        widest = Math.max(widest, sums.estimate().error());
      }
    }
    return widest;
  }
}
