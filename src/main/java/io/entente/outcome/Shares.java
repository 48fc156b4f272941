package io.entente.outcome;

import io.entente.sample.Equilibria;
import io.entente.sample.Plan;
import io.entente.sample.RunSolver;
import io.entente.sample.Runs;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.solve.selection.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws and solves the runs of a question one after the other: how many equilibria each has, and in
 * what share of them, as the question's rule of selection has it, each outcome asked about comes
 * about. Like an iterator it stands at one run, before the first to begin with.
 */
public final class Shares {

  /** Whether nothing is drawn, so that the first run stands for all. */
  private final boolean same;

  private final long end;
  private final long seed;
  private final RunSolver solver;
  private final Runs runs;
  private final List<OutcomeCells> outcomes = new ArrayList<>();
  private final double[][] shares;
  private final Optional<PickedEquilibria> picked;
  private final Equilibria equilibria;
  private long nextBlock;
  private int lane;

  /**
   * Runs 0 to samples - 1 of a seed; where nothing is drawn, the first stands for all.
   *
   * @throws io.entente.sample.UnsolvableException if the question's form cannot be solved
   */
  Shares(Question question, List<Outcome> asked, long samples, long seed) {
    this(question, asked, 0, samples, seed);
  }

  /**
   * The same for as many runs from another one on.
   *
   * @param firstRun the number of the first run
   * @param samples how many
   * @throws io.entente.sample.UnsolvableException if the question's form cannot be solved
   */
  public Shares(Question question, List<Outcome> asked, long firstRun, long samples, long seed) {
    this.nextBlock = firstRun;
    this.end = firstRun + samples;
    this.seed = seed;
    Scenario scenario = question.applied();
    Plan plan = Plan.of(scenario);
    solver = RunSolver.of(plan, question.form());
    for (Outcome outcome : asked) {
      outcomes.add(new OutcomeCells(plan, outcome));
    }
    picked =
        question.selection() == Rule.UNIFORM
            ? Optional.empty()
            : Optional.of(
                new PickedEquilibria(plan, question.form(), question.selection(), outcomes));
    same = !scenario.isUncertain();
    runs = plan.runs(same ? 1 : plan.comfortableLanes());
    shares = new double[asked.size()][runs.lanes()];
    equilibria = solver.found();
  }

  /** Goes on to the next run; false if there is none. */
  public boolean next() {
    if (++lane < equilibria.size()) {
      return true;
    }
    if (nextBlock >= end) {
      return false;
    }
    if (same && equilibria.size() > 0) {
      lane = 0;
      nextBlock++;
      return true;
    }
    int n = (int) Math.min(runs.lanes(), end - nextBlock);
    runs.draw(seed, nextBlock, n);
    solver.solve(runs);
    for (int o = 0; o < shares.length; o++) {
      outcomes.get(o).read(runs);
      outcomes.get(o).shares(equilibria, shares[o]);
    }
    picked.ifPresent(rule -> rule.pick(runs, equilibria));
    nextBlock += n;
    lane = 0;
    return true;
  }

  /** Whether this run has an answer: an equilibrium, or a mixed one that the rule picks. */
  public boolean isAnswered() {
    return equilibria.count(lane) > 0 || isPicked();
  }

  private boolean isPicked() {
    return picked.isPresent() && picked.get().isPicked(lane);
  }

  /** Whether there was something to pick in this run and the rule did not decide. */
  public boolean isUndecided() {
    return picked.isPresent() && picked.get().isUndecided(lane);
  }

  /** Whether some payoff of this run is not a finite number. */
  public boolean isFailed() {
    return equilibria.isFailed(lane);
  }

  /** How many equilibria it has; 0 if it failed. */
  public int equilibria() {
    return equilibria.count(lane);
  }

  /**
   * The share of its equilibria in which an outcome comes about, or its probability under the one
   * that is picked; the run {@linkplain #isAnswered has an answer}.
   */
  public double share(int outcome) {
    if (isPicked()) {
      return picked.get().probability(outcome, lane);
    }
    return shares[outcome][lane];
  }
}
