package io.entente.outcome;

import io.entente.sample.Course;
import io.entente.sample.DrawSelector;
import io.entente.sample.Equilibria;
import io.entente.sample.Plan;
import io.entente.sample.Runs;
import io.entente.scenario.Form;
import io.entente.solve.selection.Rule;
import io.entente.solve.selection.Selection;
import java.util.ArrayList;
import java.util.Collections;
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
  private final List<List<Course>> courses =
      new ArrayList<>(Collections.nCopies(Runs.MOST_LANES, List.of()));
  private final double[][] probabilities;
  private long picked;
  private long mixed;
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
  public void pick(Runs runs, Equilibria found) {
    picked = 0;
    mixed = 0;
    undecided = 0;
    for (int lane = 0; lane < found.size(); lane++) {
      if (found.isFailed(lane) || !selector.isAsked(found.count(lane))) {
        continue;
      }
      List<Course> all = found.courses(lane);
      Selection selection = selector.select(runs, lane, all);
      undecided |= selection.decided() ? 0 : 1L << lane;
      List<Course> chosen = new ArrayList<>();
      for (int place : selection.chosen()) {
        chosen.add(all.get(place));
      }
      if (selection.mixed().isPresent()) {
        mixed |= 1L << lane;
        chosen.add(selector.course(selection.mixed().get()));
      }
      if (!chosen.isEmpty()) {
        picked |= 1L << lane;
        courses.set(lane, chosen);
        for (int o = 0; o < probabilities.length; o++) {
          probabilities[o][lane] = outcomes.get(o).share(chosen, lane);
        }
      }
    }
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
    return (mixed >>> lane & 1) != 0;
  }

  /** The probability of an outcome in a run in which something {@linkplain #isPicked is picked}. */
  public double probability(int outcome, int lane) {
    return probabilities[outcome][lane];
  }

  /**
   * The combination of moves that stands for a run in which something is picked: drawn from the
   * equilibria that are left, each alike, and then as often as that equilibrium has it.
   *
   * @param uniform in [0, 1)
   */
  public int drawn(int lane, double uniform) {
    return Course.drawn(courses.get(lane).size(), courses.get(lane)::get, uniform);
  }
}
