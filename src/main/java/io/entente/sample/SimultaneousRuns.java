package io.entente.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Pure Nash equilibria of a block of runs: for each actor the combinations of moves at which it
 * cannot do better alone, as one bit per lane, and then the intersection over actors.
 *
 * <p>An actor compares its own strategies against the same moves of the others, so terms that
 * mention none of its decisions are left out of the sums.
 */
final class SimultaneousRuns extends CellSolver {

  /** If one in so many pairs of a cell and a lane is left, each is looked at by itself. */
  private static final int FEW = 8;

  /** If one in so many is left, the last sums are added up for these alone. */
  private static final int VERY_FEW = 32;

  private double[][] lines = new double[0][];
  private final double[] magnitude = new double[Runs.MOST_LANES];
  private final double[] tolerance = new double[Runs.MOST_LANES];

  /** Of the actors that have a choice, those with most strategies first: they leave the fewest. */
  private final List<BestResponses> responses = new ArrayList<>();

  SimultaneousRuns(Plan plan) {
    super(plan);
    for (int actor = 0; actor < plan.scenario().actors().size(); actor++) {
      if (plan.strategyCount(actor) > 1) {
        responses.add(new BestResponses(plan, actor));
      }
    }
    responses.sort(Comparator.comparingInt(one -> -one.strategies()));
  }

  @Override
  void find(Runs runs, EquilibriumWords out) {
    out.fill(runs.size() == Runs.MOST_LANES ? -1L : (1L << runs.size()) - 1);
    long all = (long) plan.cells().size() * runs.size();
    for (BestResponses own : responses) {
      long left = out.total();
      PayoffLines payoffs = own.payoffs();
      int needed = left <= all / VERY_FEW ? payoffs.parts() : payoffs.size();
      double[][] values = lines;
      double[] ties = tolerance;
      if (payoffs == plan.payoffs(own.actor())) {
        values = runs.lines(own.actor(), needed);
        ties = runs.tolerances(own.actor());
      } else {
        values = room(needed, runs.lanes());
        payoffs.evaluate(runs.coefficients(), runs.size(), values, 0, needed);
        payoffs.magnitudes(runs.coefficients(), runs.size(), magnitude);
        runs.tolerances(own.actor(), payoffs, magnitude, ties);
      }
      if (left <= all / FEW) {
        own.sift(values, needed, ties, out);
      } else {
        own.keep(values, ties, runs.size(), out);
      }
    }
  }

  private double[][] room(int rows, int lanes) {
    if (lines.length < rows || rows > 0 && lines[0].length < lanes) {
      lines = new double[Math.max(rows, lines.length)][lanes];
    }
    return lines;
  }

  @Override
  int[] deviations(Runs runs, int cell, int actor, int lane) {
    return alone(cell, actor);
  }

  @Override
  int[] cells(Runs runs, int lane, Map<String, String> forced) {
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
    for (int actor = 0; actor < plan.scenario().actors().size(); actor++) {
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
