package io.entente.outcome;

import io.entente.sample.EquilibriumWords;
import io.entente.sample.Plan;
import io.entente.sample.RunSolver;
import io.entente.sample.Runs;
import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws and solves the runs of a question one after the other: how many equilibria each has, and in
 * how many of them each outcome asked about comes about.
 */
final class Shares {

  /** Is told about every run, in order. */
  interface Reader {

    /**
     * Takes in one run.
     *
     * @param equilibria how many it has; 0 if there are none or a payoff is not finite
     * @param failed whether some payoff is not a finite number
     * @param holdsIn by outcome asked about, in how many equilibria it comes about; overwritten by
     *     the next run
     */
    void run(int equilibria, boolean failed, int[] holdsIn);
  }

  private Shares() {}

  /**
   * Runs 0 to samples - 1 of a seed.
   *
   * @throws io.entente.sample.UnsolvableException if the question's form cannot be solved
   */
  static void read(Question question, List<Outcome> asked, long samples, long seed, Reader reader) {
    Plan plan = Plan.of(question.applied());
    RunSolver solver = RunSolver.of(plan, question.form());
    List<OutcomeCells> outcomes = new ArrayList<>();
    for (Outcome outcome : asked) {
      outcomes.add(new OutcomeCells(plan, outcome));
    }
    int lanes = plan.comfortableLanes();
    Runs runs = plan.runs(lanes);
    int[][] counts = new int[asked.size()][lanes];
    int[] holdsIn = new int[asked.size()];
    for (long first = 0; first < samples; first += lanes) {
      runs.draw(seed, first, (int) Math.min(lanes, samples - first));
      EquilibriumWords equilibria = solver.solve(runs);
      for (int o = 0; o < counts.length; o++) {
        outcomes.get(o).read(runs);
        outcomes.get(o).count(equilibria, counts[o]);
      }
      for (int lane = 0; lane < runs.size(); lane++) {
        for (int o = 0; o < counts.length; o++) {
          holdsIn[o] = counts[o][lane];
        }
        reader.run(equilibria.count(lane), equilibria.isFailed(lane), holdsIn);
      }
    }
  }
}
