package io.entente.batch.run;

import io.entente.batch.design.Cell;
import io.entente.batch.table.Column;
import io.entente.number.Draws;
import io.entente.outcome.PickedEquilibria;
import io.entente.sample.Course;
import io.entente.sample.Equilibria;
import io.entente.sample.Plan;
import io.entente.sample.Runs;
import io.entente.scenario.Actor;
import io.entente.scenario.Decision;
import io.entente.scenario.Scenario;
import io.entente.scenario.Strategy;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one chunk of one cell, column by column: what was drawn, which equilibrium, what it
 * pays, which outcomes come about. Filled block by block; one owner.
 *
 * <p>Of several equilibria, moves and payoffs are those of the one that the rule of selection
 * picks; where it leaves several, of one that is drawn, each alike, by the draw named {@code
 * /equilibrium}. An outcome's value is the share of those that are left in which it comes about.
 * Where a mixed equilibrium is picked, its moves are drawn in the same way, as often as it plays
 * them.
 */
public final class RunTable {

  private static final int SOLVED = 0;
  private static final int NO_EQUILIBRIUM = 1;
  private static final int UNDECIDED = 2;
  private static final int MIXED = 3;
  private static final int NONE = -1;
  private static final int DROPPED = -1;
  private static final String FAILED = "failed: ";
  private static final List<String> STATUSES =
      List.of("solved", "no equilibrium", "solved, rule undecided", "solved, mixed");

  private final Scenario scenario;
  private final RunColumns columns;

  /** The words of the column "status"; reasons of failure are added as they occur. */
  private final List<String> statuses = new ArrayList<>(STATUSES);

  private final long choiceKey;
  private final double[] scratch = new double[Runs.MOST_LANES];
  private final int[] chosen = new int[Runs.MOST_LANES];

  private int size;
  private Cell cell;
  private Plan plan;
  private int view;

  /** By decision and strategy in the cell, the strategy's place in the file. */
  private int[][] moves = new int[0][];

  /** By term of the file its place in the cell, or {@link #DROPPED}. */
  private int[] terms = new int[0];

  /** A table with room for a chunk. */
  public RunTable(Experiment experiment) {
    scenario = experiment.scenario();
    columns = new RunColumns(experiment, statuses);
    choiceKey = Draws.key(experiment.options().seed(), "/equilibrium");
  }

  /** The columns. */
  public List<Column> columns() {
    return columns.all();
  }

  /** How many rows it holds. */
  public int size() {
    return size;
  }

  /** Empties the table for a chunk of a cell. */
  void begin(Cell ofCell, Plan itsPlan) {
    size = 0;
    if (plan == itsPlan) {
      return;
    }
    cell = ofCell;
    plan = itsPlan;
    view = columns.view.words().indexOf(cell.view());
    List<Decision> decisions = plan.cells().decisions();
    moves = new int[decisions.size()][];
    for (int d = 0; d < moves.length; d++) {
      List<Strategy> left = decisions.get(d).strategies();
      moves[d] = new int[left.size()];
      for (int s = 0; s < moves[d].length; s++) {
        moves[d][s] = scenario.decisions().get(d).indexOf(left.get(s).id());
      }
    }
    List<String> names = plan.scenario().terms().stream().map(Term::name).toList();
    terms = scenario.terms().stream().mapToInt(term -> names.indexOf(term.name())).toArray();
  }

  /**
   * Adds a block of runs whose payoffs have been computed.
   *
   * @param shares by outcome and lane, its share in the run; not a number where there is none
   * @param picked what the rule of selection picks, unless it is the one that never picks
   */
  void add(
      long firstRun,
      Runs runs,
      Equilibria found,
      double[][] shares,
      Optional<PickedEquilibria> picked) {
    choose(firstRun, found);
    picked.ifPresent(rule -> choosePicked(firstRun, found.size(), rule));
    for (int lane = 0; lane < runs.size(); lane++) {
      int row = size + lane;
      head(row, firstRun + lane, status(runs, found, picked, lane));
      columns.equilibria.set(row, found.count(lane));
    }
    for (int p = 0; p < columns.parameters.size(); p++) {
      runs.parameter(columns.parameterIds.get(p), scratch);
      for (int lane = 0; lane < runs.size(); lane++) {
        columns.parameters.get(p).set(size + lane, scratch[lane]);
      }
    }
    addWeights(runs);
    addMoves(runs.size());
    addPayoffs(runs);
    for (int o = 0; o < shares.length; o++) {
      Column.Doubles column = columns.outcomes.get(o);
      for (int lane = 0; lane < runs.size(); lane++) {
        if (Double.isNaN(shares[o][lane])) {
          column.clear(size + lane);
        } else {
          column.set(size + lane, shares[o][lane]);
        }
      }
    }
    size += runs.size();
  }

  private void head(int row, long run, int status) {
    columns.run.set(row, run);
    columns.cell.set(row, cell.index());
    columns.view.set(row, view);
    columns.status.set(row, status);
  }

  /** The moves that stand for each run: of several by draw, of none {@link #NONE}. */
  private void choose(long firstRun, Equilibria found) {
    Draws.uniforms(choiceKey, firstRun, scratch, found.size());
    for (int lane = 0; lane < found.size(); lane++) {
      int run = lane;
      int count = found.count(lane);
      chosen[lane] =
          count == 0 ? NONE : Course.drawn(count, i -> found.course(run, i), scratch[lane]);
    }
  }

  /** The same where the rule of selection has something to pick. */
  private void choosePicked(long firstRun, int runs, PickedEquilibria picked) {
    Draws.uniforms(choiceKey, firstRun, scratch, runs);
    for (int lane = 0; lane < runs; lane++) {
      if (picked.isPicked(lane)) {
        chosen[lane] = picked.drawn(lane, scratch[lane]);
      }
    }
  }

  private int status(Runs runs, Equilibria found, Optional<PickedEquilibria> picked, int lane) {
    if (picked.isPresent() && picked.get().isUndecided(lane) && picked.get().isPicked(lane)) {
      return UNDECIDED;
    }
    if (picked.isPresent() && picked.get().isMixed(lane)) {
      return MIXED;
    }
    if (found.count(lane) > 0) {
      return SOLVED;
    }
    return found.isFailed(lane) ? statusOf(notFinite(runs, lane)) : NO_EQUILIBRIUM;
  }

  private String notFinite(Runs runs, int lane) {
    List<Actor> actors = plan.scenario().actors();
    for (int a = 0; a < actors.size(); a++) {
      if (!(Math.abs(runs.tolerance(a, lane)) <= Double.MAX_VALUE)) {
        return "payoffs of " + actors.get(a).id() + " are not finite numbers";
      }
    }
    return "payoffs are not finite numbers";
  }

  private int statusOf(String why) {
    String status = FAILED + why;
    int known = statuses.indexOf(status);
    if (known < 0) {
      statuses.add(status);
    }
    return known < 0 ? statuses.size() - 1 : known;
  }

  private void addWeights(Runs runs) {
    for (int t = 0; t < columns.weights.size(); t++) {
      for (int lane = 0; lane < runs.size(); lane++) {
        if (terms[t] == DROPPED) {
          columns.weights.get(t).clear(size + lane);
        } else {
          columns.weights.get(t).set(size + lane, runs.weight(terms[t], lane));
        }
      }
    }
  }

  private void addMoves(int n) {
    for (int d = 0; d < moves.length; d++) {
      for (int lane = 0; lane < n; lane++) {
        if (chosen[lane] == NONE) {
          columns.moves.get(d).clear(size + lane);
        } else {
          int strategy = plan.cells().strategy(chosen[lane], d);
          if (strategy < moves[d].length) {
            columns.moves.get(d).set(size + lane, moves[d][strategy]);
          } else {
            columns.moves.get(d).clear(size + lane);
          }
        }
      }
    }
  }

  private void addPayoffs(Runs runs) {
    for (int a = 0; a < columns.payoffs.size(); a++) {
      for (int lane = 0; lane < runs.size(); lane++) {
        if (chosen[lane] == NONE) {
          columns.payoffs.get(a).clear(size + lane);
        } else {
          columns.payoffs.get(a).set(size + lane, runs.payoff(a, chosen[lane], lane));
        }
      }
    }
  }

  /** Adds a run that could not be computed. */
  void addFailed(long run, String why) {
    head(size, run, statusOf(why));
    columns.equilibria.set(size, 0);
    for (List<Column.Doubles> some :
        List.of(columns.parameters, columns.weights, columns.payoffs, columns.outcomes)) {
      for (Column.Doubles column : some) {
        column.clear(size);
      }
    }
    for (Column.Words column : columns.moves) {
      column.clear(size);
    }
    size++;
  }
}
