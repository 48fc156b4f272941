package io.entente.sensitivity;

import io.entente.outcome.OutcomeCells;
import io.entente.sample.Equilibria;
import io.entente.sample.Plan;
import io.entente.sample.RunSolver;
import io.entente.sample.Runs;
import io.entente.sample.draw.Sampler;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws and solves runs of one plan, block by block. If a block fails, its runs are computed one by
 * one, and a run that fails then has no answer. A workspace with one owner.
 */
final class RunLoop {

  private final Plan plan;
  private final Runs runs;
  private final RunSolver solver;
  private final List<OutcomeCells> outcomes = new ArrayList<>();
  private final double[] block;

  RunLoop(Plan plan, Form form, List<Outcome> outcomes) {
    this.plan = plan;
    runs = plan.runs(plan.comfortableLanes());
    solver = RunSolver.of(plan, form);
    for (Outcome outcome : outcomes) {
      this.outcomes.add(new OutcomeCells(plan, outcome));
    }
    block = new double[runs.lanes()];
  }

  /** Runs 0 to samples - 1 of a sampler. */
  Responses responses(Sampler sampler, int samples, boolean payoffs) {
    return responses(sampler, 0, samples, payoffs);
  }

  /** So many runs of a sampler from one on; what is found of that one stands in place 0. */
  Responses responses(Sampler sampler, long from, int samples, boolean payoffs) {
    int actors = payoffs ? plan.scenario().actors().size() : 0;
    Loop loop = new Loop(outcomes.size(), actors, samples);
    int n;
    for (int first = 0; first < samples; first += n) {
      n = Math.min(runs.lanes(), samples - first);
      try {
        loop.take(sampler, from, first, n);
      } catch (RuntimeException failed) {
        for (int lane = 0; lane < n; lane++) {
          loop.alone(sampler, from, first + lane);
        }
      }
    }
    return new Responses(loop.shares, loop.payoffs, loop.tolerances, loop.several, loop.failed);
  }

  /** One pass over the runs. */
  private final class Loop {

    private final double[][] shares;
    private final double[][] payoffs;
    private final double[][] tolerances;
    private final boolean[] several;
    private long failed;

    Loop(int outcomes, int actors, int samples) {
      shares = new double[outcomes][samples];
      payoffs = new double[actors][samples];
      tolerances = new double[actors][samples];
      several = new boolean[samples];
    }

    void alone(Sampler sampler, long from, int run) {
      try {
        take(sampler, from, run, 1);
      } catch (RuntimeException notEvenAlone) {
        failed++;
        blank(run);
      }
    }

    private void blank(int run) {
      for (double[] column : shares) {
        column[run] = Double.NaN;
      }
      for (double[] column : payoffs) {
        column[run] = Double.NaN;
      }
    }

    void take(Sampler sampler, long from, int first, int n) {
      runs.draw(sampler, from + first, n);
      Equilibria found = solver.solve(runs);
      for (int o = 0; o < shares.length; o++) {
        outcomes.get(o).read(runs);
        outcomes.get(o).shares(found, block);
        System.arraycopy(block, 0, shares[o], first, n);
      }
      if (payoffs.length > 0) {
        runs.evaluatePayoffs();
      }
      for (int a = 0; a < payoffs.length; a++) {
        Arrays.fill(payoffs[a], first, first + n, 0);
        addPayoffs(a, found, first);
      }
      for (int lane = 0; lane < n; lane++) {
        if (found.isFailed(lane)) {
          failed++;
        }
        several[first + lane] = found.count(lane) > 1;
        if (found.count(lane) == 0) {
          blank(first + lane);
        }
      }
    }

    /** Each equilibrium's part of the mean is added, so that large payoffs do not overflow. */
    private void addPayoffs(int actor, Equilibria found, int first) {
      double[] sum = payoffs[actor];
      found.forEach(
          (lane, cell, probability) ->
              sum[first + lane] +=
                  probability * (runs.payoff(actor, cell, lane) / found.count(lane)));
      for (int lane = 0; lane < found.size(); lane++) {
        tolerances[actor][first + lane] = runs.tolerance(actor, lane);
      }
    }
  }
}
