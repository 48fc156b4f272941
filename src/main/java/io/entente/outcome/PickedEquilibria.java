package io.entente.outcome;

import io.entente.sample.DrawSelector;
import io.entente.sample.EquilibriumWords;
import io.entente.sample.Plan;
import io.entente.sample.Runs;
import io.entente.scenario.Form;
import io.entente.solve.selection.Rule;
import io.entente.solve.selection.Selection;
import java.util.List;

/**
 * What a rule of selection makes of the runs of a block: in which runs it has something to pick,
 * what it picks there, and with what probability each outcome then comes about. Where the rule does
 * not decide, the equilibria that it leaves count alike.
 *
 * <p>A workspace with one owner; every block overwrites the one before.
 */
public final class PickedEquilibria {

  private final DrawSelector selector;
  private final List<OutcomeCells> outcomes;
  private final Selection[] selections = new Selection[Runs.MOST_LANES];
  private final double[][] probabilities;
  private int cells;
  private long picked;
  private long undecided;

  /**
   * A rule at work on runs of a plan.
   *
   * @param outcomes whose probabilities are wanted; read for the block before {@link #pick}
   * @throws io.entente.sample.UnsolvableException if the rule says nothing about such games
   */
  public PickedEquilibria(Plan plan, Form form, Rule rule, List<OutcomeCells> outcomes) {
    selector = DrawSelector.of(plan, form, rule);
    this.outcomes = List.copyOf(outcomes);
    probabilities = new double[outcomes.size()][Runs.MOST_LANES];
  }

  /** Applies the rule to the runs of a block in which there is something to pick. */
  public void pick(Runs runs, EquilibriumWords found) {
    picked = 0;
    undecided = 0;
    cells = runs.plan().cells().size();
    for (int lane = 0; lane < found.size(); lane++) {
      if (found.isFailed(lane) || !selector.isAsked(found.count(lane))) {
        continue;
      }
      Selection selection = selector.select(runs, lane, found.cells(lane));
      undecided |= selection.decided() ? 0 : 1L << lane;
      if (selection.mixed().isPresent() || !selection.chosen().isEmpty()) {
        picked |= 1L << lane;
        selections[lane] = selection;
        for (int o = 0; o < probabilities.length; o++) {
          probabilities[o][lane] = probability(selection, outcomes.get(o), lane);
        }
      }
    }
  }

  private double probability(Selection selection, OutcomeCells outcome, int lane) {
    if (selection.mixed().isEmpty()) {
      int holds = 0;
      for (int cell : selection.chosen()) {
        holds += outcome.holds(cell, lane) ? 1 : 0;
      }
      int of = selection.chosen().size();
      return holds == of ? 1 : (double) holds / of;
    }
    double sum = 0;
    for (int cell = 0; cell < cells; cell++) {
      sum += outcome.holds(cell, lane) ? selector.probability(selection, cell) : 0;
    }
    return Math.min(1, sum);
  }

  /** Whether the rule picks something in this run, be it several equilibria that it leaves. */
  public boolean isPicked(int lane) {
    return (picked >>> lane & 1) != 0;
  }

  /** Whether there was something to pick in this run and the rule did not decide. */
  public boolean isUndecided(int lane) {
    return (undecided >>> lane & 1) != 0;
  }

  /** Whether what is picked in this run is an equilibrium in mixed strategies. */
  public boolean isMixed(int lane) {
    return isPicked(lane) && selections[lane].mixed().isPresent();
  }

  /** The probability of an outcome in a run in which something {@linkplain #isPicked is picked}. */
  public double probability(int outcome, int lane) {
    return probabilities[outcome][lane];
  }

  /**
   * The combination of moves that stands for a run in which something is picked: drawn from those
   * that are left, each alike, or as often as a mixed equilibrium plays it.
   *
   * @param uniform in [0, 1)
   */
  public int drawn(int lane, double uniform) {
    Selection selection = selections[lane];
    if (selection.mixed().isEmpty()) {
      return selection.chosen().get((int) (uniform * selection.chosen().size()));
    }
    double sum = 0;
    int last = 0;
    for (int cell = 0; cell < cells && sum <= uniform; cell++) {
      double probability = selector.probability(selection, cell);
      sum += probability;
      last = probability > 0 ? cell : last;
    }
    return last;
  }
}
