package io.entente.batch.run;

import io.entente.batch.design.Cell;
import io.entente.outcome.Estimate;
import io.entente.outcome.OutcomeCells;
import io.entente.outcome.PickedEquilibria;
import io.entente.sample.Equilibria;
import io.entente.sample.Plan;
import io.entente.sample.RunSolver;
import io.entente.sample.Runs;
import io.entente.scenario.Outcome;
import io.entente.solve.selection.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Computes chunks of one cell. What it finds depends on the experiment, the cell and the number of
 * the chunk alone; the object is a workspace with one owner.
 *
 * <p>Runs are computed in blocks. If a block fails, its runs are computed one by one, and a run
 * that fails then is counted and written as failed; the others are as if it were not there.
 */
public final class CellRuns {

  private final Experiment experiment;
  private final Cell cell;
  private final Plan plan;
  private final Runs runs;
  private final RunSolver solver;
  private final List<OutcomeCells> outcomes = new ArrayList<>();
  private final Optional<PickedEquilibria> picked;
  private final int[] counts = new int[Runs.MOST_LANES];

  /** By outcome and lane, its share in the run; not a number where the run has no answer. */
  private final double[][] shares;

  /**
   * Ready to compute chunks of a cell.
   *
   * @throws io.entente.sample.UnsolvableException if the cell's form cannot be solved, or its rule
   *     of selection says nothing about such games
   * @throws io.entente.game.GameTooLargeException if it has too many combinations of moves
   */
  public CellRuns(Experiment experiment, Cell cell) {
    this.experiment = experiment;
    this.cell = cell;
    plan = Plan.of(cell.question().applied());
    solver = RunSolver.of(plan, cell.question().form());
    runs = plan.runs(plan.comfortableLanes());
    for (Outcome outcome : experiment.scenario().outcomes()) {
      outcomes.add(new OutcomeCells(plan, outcome));
    }
    shares = new double[outcomes.size()][runs.lanes()];
    Rule rule = cell.question().selection();
    picked =
        rule == Rule.UNIFORM
            ? Optional.empty()
            : Optional.of(new PickedEquilibria(plan, cell.question().form(), rule, outcomes));
  }

  /** The cell, compiled. */
  public Plan plan() {
    return plan;
  }

  /**
   * Computes a chunk.
   *
   * @param table takes the rows, if they are wanted; what it held before is gone
   */
  public ChunkResult compute(int chunk, Optional<RunTable> table) {
    int rows = experiment.rows(chunk);
    Chunk result = new Chunk(rows, table);
    table.ifPresent(rowsOfCell -> rowsOfCell.begin(cell, plan));
    int n;
    for (int row = 0; row < rows; row += n) {
      n = Math.min(runs.lanes(), rows - row);
      long first = experiment.firstRun(chunk) + row;
      try {
        result.add(row, first, solved(first, n));
      } catch (RuntimeException failed) {
        for (int lane = 0; lane < n; lane++) {
          alone(result, row + lane, first + lane);
        }
      }
    }
    return result.result();
  }

  private void alone(Chunk result, int row, long run) {
    try {
      result.add(row, run, solved(run, 1));
    } catch (RuntimeException failed) {
      result.fail(row, run, failed);
    }
  }

  private Equilibria solved(long first, int n) {
    runs.draw(experiment.sampler(), first, n);
    Equilibria found = solver.solve(runs);
    outcomes.forEach(outcome -> outcome.read(runs));
    picked.ifPresent(rule -> rule.pick(runs, found));
    for (int o = 0; o < shares.length; o++) {
      outcomes.get(o).shares(found, shares[o]);
      choose(o, found.size());
    }
    return found;
  }

  /** Where the rule of selection picks, the probability under what it picks counts. */
  private void choose(int outcome, int n) {
    for (int lane = 0; picked.isPresent() && lane < n; lane++) {
      if (isPicked(lane)) {
        shares[outcome][lane] = picked.get().probability(outcome, lane);
      }
    }
  }

  private boolean isPicked(int lane) {
    return picked.isPresent() && picked.get().isPicked(lane);
  }

  /** One chunk in the making. */
  private final class Chunk {

    private final Optional<RunTable> table;
    private final RunShares kept;
    private final List<Estimate.Collector> sums = new ArrayList<>();
    private long none;
    private long one;
    private long several;
    private long undecided;
    private long failed;

    Chunk(int rows, Optional<RunTable> table) {
      this.table = table;
      kept = new RunShares(shares.length, rows);
      for (int o = 0; o < shares.length; o++) {
        sums.add(new Estimate.Collector());
      }
    }

    void add(int row, long first, Equilibria found) {
      if (table.isPresent()) {
        runs.evaluatePayoffs();
        table.get().add(first, runs, found, shares, picked);
      }
      for (int lane = 0; lane < found.size(); lane++) {
        int of = found.count(lane);
        if (found.isFailed(lane)) {
          failed++;
        } else if (of == 0 && !isPicked(lane)) {
          none++;
        } else if (of <= 1) {
          one++;
        } else {
          several++;
        }
        boolean open = picked.isPresent() && picked.get().isUndecided(lane);
        undecided += open && (of > 0 || isPicked(lane)) ? 1 : 0;
      }
      for (int o = 0; o < shares.length; o++) {
        Estimate.Collector sum = sums.get(o);
        for (int lane = 0; lane < found.size(); lane++) {
          double share = shares[o][lane];
          if (share >= 0) {
            sum.add(share);
            kept.set(o, row + lane, share);
          }
        }
      }
    }

    void fail(int row, long run, RuntimeException why) {
      failed++;
      table.ifPresent(rows -> rows.addFailed(run, String.valueOf(why.getMessage())));
    }

    ChunkResult result() {
      List<Estimate.Sums> all = new ArrayList<>();
      sums.forEach(sum -> all.add(sum.sums()));
      return new ChunkResult(new CellTally(none, one, several, undecided, failed, all), kept);
    }
  }
}
