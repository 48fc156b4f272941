package io.entente.batch.run;

import io.entente.outcome.Estimate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is counted of some runs of one cell.
 *
 * @param none runs without an equilibrium, nor one in mixed strategies that the rule picks
 * @param one runs with one
 * @param several runs with more
 * @param undecided runs in which the rule of selection had something to pick and did not decide
 * @param failed runs that could not be computed; counted nowhere else
 * @param outcomes by outcome, the sums over the runs that have an equilibrium
 */
public record CellTally(
    long none, long one, long several, long undecided, long failed, List<Estimate.Sums> outcomes) {

  public CellTally {
    outcomes = List.copyOf(outcomes);
  }

  /** Of no runs. */
  public static CellTally empty(int outcomes) {
    List<Estimate.Sums> none = new ArrayList<>();
    for (int o = 0; o < outcomes; o++) {
      none.add(Estimate.Sums.NONE);
    }
    return new CellTally(0, 0, 0, 0, 0, none);
  }

  /** These runs and then those. */
  public CellTally plus(CellTally more) {
    List<Estimate.Sums> sums = new ArrayList<>();
    for (int o = 0; o < outcomes.size(); o++) {
      sums.add(outcomes.get(o).plus(more.outcomes.get(o)));
    }
    return new CellTally(
        none + more.none,
        one + more.one,
        several + more.several,
        undecided + more.undecided,
        failed + more.failed,
        sums);
  }

  /** How many runs were computed without failing. */
  public long solved() {
    return none + one + several;
  }
}
