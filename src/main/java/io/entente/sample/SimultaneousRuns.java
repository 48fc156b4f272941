package io.entente.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Pure Nash equilibria of a block of runs: for each actor the combinations of moves at which it
 * cannot do better alone, as one bit per lane, and then the intersection over actors.
 *
 * <p>An actor compares its own strategies against the same moves of the others, so terms that
 * mention none of its decisions are left out of the sums.
 */
final class SimultaneousRuns extends RunSolver {

  private final List<PayoffLines> comparisons = new ArrayList<>();
  private double[][] lines = new double[0][];
  private final double[] magnitude = new double[Runs.MOST_LANES];
  private final double[] tolerance = new double[Runs.MOST_LANES];
  private final double[] least = new double[Runs.MOST_LANES];

  SimultaneousRuns(Plan plan) {
    super(plan);
    for (int actor = 0; actor < plan.scenario().actors().size(); actor++) {
      comparisons.add(plan.comparisons(actor));
    }
  }

  @Override
  void find(Runs runs, EquilibriumWords out) {
    out.fill(runs.size() == Runs.MOST_LANES ? -1L : (1L << runs.size()) - 1);
    for (int actor = 0; actor < comparisons.size(); actor++) {
      if (plan.strategyCount(actor) > 1) {
        PayoffLines own = comparisons.get(actor);
        makeRoom(own.size(), runs.lanes());
        own.evaluate(runs.coefficients(), runs.size(), lines);
        own.magnitudes(runs.coefficients(), runs.size(), magnitude);
        runs.tolerances(actor, own, magnitude, tolerance);
        keepBestResponses(actor, runs.size(), out);
      }
    }
  }

  private void makeRoom(int rows, int lanes) {
    if (lines.length < rows || lines[0].length < lanes) {
      lines = new double[Math.max(rows, lines.length)][lanes];
    }
  }

  private void keepBestResponses(int actor, int n, EquilibriumWords out) {
    PayoffLines own = comparisons.get(actor);
    int count = plan.strategyCount(actor);
    int stride = plan.strategyStride(actor);
    for (int outer = 0; outer < plan.cells().size(); outer += stride * count) {
      for (int base = outer; base < outer + stride; base++) {
        Arrays.fill(least, 0, n, Double.NEGATIVE_INFINITY);
        for (int s = 0; s < count; s++) {
          raise(lines[own.lineOfCell(base + s * stride)], n);
        }
        for (int lane = 0; lane < n; lane++) {
          least[lane] -= tolerance[lane];
        }
        for (int s = 0; s < count; s++) {
          int cell = base + s * stride;
          out.and(cell, reached(lines[own.lineOfCell(cell)], n));
        }
      }
    }
  }

  private void raise(double[] payoff, int n) {
    double[] most = least;
    for (int lane = 0; lane < n; lane++) {
      most[lane] = Math.max(most[lane], payoff[lane]);
    }
  }

  /** The lanes in which a payoff is at least {@link #least}. */
  private long reached(double[] payoff, int n) {
    double[] threshold = least;
    long lanes = 0;
    for (int lane = 0; lane < n; lane++) {
      lanes |= (payoff[lane] >= threshold[lane] ? 1L : 0L) << lane;
    }
    return lanes;
  }

  @Override
  public int[] deviations(Runs runs, int cell, int actor, int lane) {
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

  @Override
  public int[] equilibria(Runs runs, int lane, Map<String, String> forced) {
    int[] found = new int[0];
    boolean[] allowed = plan.cells().with(forced);
    for (int cell = 0; cell < allowed.length; cell++) {
      if (allowed[cell] && isStable(runs, lane, cell, allowed)) {
        found = Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = cell;
      }
    }
    return found;
  }

  private boolean isStable(Runs runs, int lane, int cell, boolean[] allowed) {
    for (int actor = 0; actor < comparisons.size(); actor++) {
      double enough = runs.payoff(actor, cell, lane) + runs.tolerance(actor, lane);
      for (int other : deviations(runs, cell, actor, lane)) {
        if (allowed[other] && runs.payoff(actor, other, lane) > enough) {
          return false;
        }
      }
    }
    return true;
  }

  /** Nobody moves before anybody, so there is no turn but the one that comes. */
  @Override
  public double temptation(Runs runs, int lane, int actor, Map<String, String> forced) {
    return 0;
  }
}
