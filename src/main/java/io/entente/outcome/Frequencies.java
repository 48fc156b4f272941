package io.entente.outcome;

import io.entente.sample.EquilibriumWords;
import io.entente.sample.Plan;
import io.entente.sample.RunSolver;
import io.entente.sample.Runs;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In how many of many draws each outcome comes about. Several equilibria of one draw count alike;
 * draws without an equilibrium are left out of the outcomes and counted apart.
 *
 * @param outcomes outcome name to the mean share of equilibria in which it holds
 * @param none share of draws without an equilibrium
 * @param several share of draws with more than one
 * @param failed draws in which some payoff was not a finite number; counted nowhere else
 * @param samples how many draws were made
 * @param seed what they are keyed by
 */
public record Frequencies(
    Map<String, Estimate> outcomes,
    double none,
    double several,
    long failed,
    long samples,
    long seed) {

  public Frequencies {
    outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
  }

  /** Draws and solves runs 0 to samples - 1; the same numbers for the same seed, always. */
  public static Frequencies of(Question question, List<Outcome> asked, long samples, long seed) {
    Scenario scenario = question.applied();
    Plan plan = Plan.of(scenario);
    RunSolver solver = RunSolver.of(plan, question.form());
    Tally tally = new Tally(plan, asked);
    int lanes = plan.comfortableLanes();
    Runs runs = plan.runs(lanes);
    for (long first = 0; first < samples; first += lanes) {
      runs.draw(seed, first, (int) Math.min(lanes, samples - first));
      tally.add(runs, solver.solve(runs));
    }
    return tally.result(samples, seed);
  }

  /** Sums over runs, in their order. */
  private static final class Tally {

    private final List<Outcome> asked;
    private final List<OutcomeCells> cells = new ArrayList<>();
    private final List<Estimate.Collector> collectors = new ArrayList<>();
    private long none;
    private long several;
    private long failed;

    Tally(Plan plan, List<Outcome> asked) {
      this.asked = asked;
      for (Outcome outcome : asked) {
        cells.add(new OutcomeCells(plan, outcome));
        collectors.add(new Estimate.Collector());
      }
    }

    void add(Runs runs, EquilibriumWords equilibria) {
      int size = runs.size();
      int[][] holds = new int[cells.size()][size];
      int[] count = new int[size];
      cells.forEach(cell -> cell.read(runs));
      for (int cell = 0; cell < runs.plan().cells().size(); cell++) {
        for (long left = equilibria.lanes(cell); left != 0; left &= left - 1) {
          int lane = Long.numberOfTrailingZeros(left);
          count[lane]++;
          for (int o = 0; o < holds.length; o++) {
            holds[o][lane] += cells.get(o).holds(cell, lane) ? 1 : 0;
          }
        }
      }
      for (int lane = 0; lane < size; lane++) {
        if (equilibria.isFailed(lane)) {
          failed++;
        } else if (count[lane] == 0) {
          none++;
        } else {
          several += count[lane] > 1 ? 1 : 0;
          for (int o = 0; o < holds.length; o++) {
            collectors.get(o).add(holds[o][lane], count[lane]);
          }
        }
      }
    }

    Frequencies result(long samples, long seed) {
      Map<String, Estimate> estimates = new LinkedHashMap<>();
      for (int o = 0; o < cells.size(); o++) {
        estimates.put(asked.get(o).name(), collectors.get(o).estimate());
      }
      long solved = Math.max(1, samples - failed);
      return new Frequencies(
          estimates, (double) none / solved, (double) several / solved, failed, samples, seed);
    }
  }
}
