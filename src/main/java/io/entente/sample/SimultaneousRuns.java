package io.entente.sample;

import java.util.Arrays;

/**
 * Pure Nash equilibria of a block of runs: for each actor the combinations of moves at which it
 * cannot do better alone, as one bit per lane, and then the intersection over actors.
 */
final class SimultaneousRuns extends RunSolver {

  private final double[] most = new double[Runs.MOST_LANES];

  SimultaneousRuns(Plan plan) {
    super(plan);
  }

  @Override
  void find(Runs runs, EquilibriumWords out) {
    runs.evaluateComparisons();
    long all = runs.size() == Runs.MOST_LANES ? -1L : (1L << runs.size()) - 1;
    Cells cells = plan.cells();
    for (int cell = 0; cell < cells.size(); cell++) {
      out.fill(cell, all);
    }
    for (int actor = 0; actor < plan.scenario().actors().size(); actor++) {
      int count = plan.strategyCount(actor);
      if (count > 1) {
        keepBestResponses(runs, actor, plan.strategyStride(actor), count, out);
      }
    }
  }

  @Override
  public int[] deviations(int cell, int actor, int lane) {
    int count = plan.strategyCount(actor);
    int stride = plan.strategyStride(actor);
    int own = cell / stride % count;
    int[] result = new int[count - 1];
    int n = 0;
    for (int s = 0; s < count; s++) {
      if (s != own) {
        result[n++] = cell + (s - own) * stride;
      }
    }
    return result;
  }

  /** The actor's strategies are {@code count} places {@code stride} apart. */
  private void keepBestResponses(
      Runs runs, int actor, int stride, int count, EquilibriumWords out) {
    int n = runs.size();
    double[] tolerance = runs.comparisonTolerances(actor);
    for (int outer = 0; outer < plan.cells().size(); outer += stride * count) {
      for (int base = outer; base < outer + stride; base++) {
        Arrays.fill(most, 0, n, Double.NEGATIVE_INFINITY);
        for (int s = 0; s < count; s++) {
          double[] payoff = runs.comparisons(actor, base + s * stride);
          for (int lane = 0; lane < n; lane++) {
            most[lane] = Math.max(most[lane], payoff[lane]);
          }
        }
        for (int s = 0; s < count; s++) {
          double[] payoff = runs.comparisons(actor, base + s * stride);
          long best = 0;
          for (int lane = 0; lane < n; lane++) {
            best |= (payoff[lane] >= most[lane] - tolerance[lane] ? 1L : 0L) << lane;
          }
          out.and(base + s * stride, best);
        }
      }
    }
  }
}
