package io.entente.sample;

import io.entente.scenario.OrderOfPlay;
import java.util.Arrays;
import java.util.Map;

/**
 * Backward induction on a block of runs at once.
 *
 * <p>The tree is walked in depth; for the subgame at hand {@code end[k][lane]} is the combination
 * of moves that best play from stage k on leads to. What an actor gets there is looked up, not
 * carried along. A lane in which the best and the second best move of some node come within the
 * tolerance is solved again by {@link TiedPlay}, which finds every path.
 */
final class SequentialRuns extends CellSolver {

  private final Stages stages;
  private final TiedPlay ties;

  /** By stage and lane, where best play leads; the extra stage is the end of the game. */
  private final int[][] end;

  /** By stage and lane, the mover's best and second best payoff so far. */
  private final double[][] best;

  private final double[][] second;

  private final double[] payoff = new double[Runs.MOST_LANES];

  /** By lane, the least lead of a best move over the next beyond the tolerance. */
  private final double[] lead = new double[Runs.MOST_LANES];

  SequentialRuns(Plan plan, OrderOfPlay order) {
    super(plan);
    stages = new Stages(plan, order);
    ties = new TiedPlay(stages);
    end = new int[stages.size() + 1][Runs.MOST_LANES];
    best = new double[stages.size()][Runs.MOST_LANES];
    second = new double[stages.size()][Runs.MOST_LANES];
  }

  @Override
  void find(Runs runs, EquilibriumWords out) {
    runs.evaluatePayoffs();
    Arrays.fill(lead, Double.POSITIVE_INFINITY);
    walk(runs, 0, 0);
    for (int lane = 0; lane < runs.size(); lane++) {
      if (lead[lane] > 0) {
        out.add(end[0][lane], lane);
      } else {
        for (int cell : ties.paths(runs, lane, 0, 0)) {
          out.add(cell, lane);
        }
      }
    }
  }

  /** Fills {@code end[stage]} for the node that the moves in {@code cell} lead to. */
  private void walk(Runs runs, int stage, int cell) {
    int n = runs.size();
    if (stage == stages.size()) {
      Arrays.fill(end[stage], 0, n, cell);
      return;
    }
    boolean last = stage + 1 == stages.size();
    int mover = stages.mover(stage);
    for (int s = 0; s < stages.count(stage); s++) {
      int next = cell + s * stages.stride(stage);
      double[] value = payoff;
      if (last) {
        Arrays.fill(end[stage + 1], 0, n, next);
        value = runs.payoffs(mover, next);
      } else {
        walk(runs, stage + 1, next);
        runs.gather(mover, end[stage + 1], payoff);
      }
      if (s == 0) {
        System.arraycopy(value, 0, best[stage], 0, n);
        Arrays.fill(second[stage], 0, n, Double.NEGATIVE_INFINITY);
        System.arraycopy(end[stage + 1], 0, end[stage], 0, n);
      } else {
        choose(value, end[stage + 1], best[stage], end[stage], n);
        rank(value, best[stage], second[stage], n);
      }
    }
    narrow(best[stage], second[stage], runs.tolerances(mover), n);
  }

  /** Where the value beats the best so far, takes the end it leads to. */
  private static void choose(double[] value, int[] from, double[] best, int[] end, int n) {
    for (int lane = 0; lane < n; lane++) {
      end[lane] = value[lane] > best[lane] ? from[lane] : end[lane];
    }
  }

  private static void rank(double[] value, double[] best, double[] second, int n) {
    for (int lane = 0; lane < n; lane++) {
      double v = value[lane];
      double b = best[lane];
      second[lane] = Math.max(second[lane], Math.min(v, b));
      best[lane] = Math.max(v, b);
    }
  }

  private void narrow(double[] best, double[] second, double[] tolerance, int n) {
    double[] least = lead;
    for (int lane = 0; lane < n; lane++) {
      least[lane] = Math.min(least[lane], best[lane] - second[lane] - tolerance[lane]);
    }
  }

  @Override
  int[] deviations(Runs runs, int cell, int actor, int lane) {
    int[] result = new int[0];
    for (int stage = 0; stage < stages.size(); stage++) {
      int own = stages.strategy(stage, cell);
      for (int s = 0; stages.mover(stage) == actor && s < stages.count(stage); s++) {
        if (s != own) {
          int[] paths = ties.paths(runs, lane, stage + 1, stages.before(stage, cell, s));
          result = Arrays.copyOf(result, result.length + 1);
          result[result.length - 1] = worst(paths, runs, actor, lane);
        }
      }
    }
    return result;
  }

  @Override
  int[] cells(Runs runs, int lane, Map<String, String> forced) {
    return ties.paths(runs, lane, 0, 0, stages.bound(forced));
  }

  @Override
  public double temptation(Runs runs, int lane, int actor, Map<String, String> forced) {
    return temptation(runs, lane, actor, stages.bound(forced), 0, 0);
  }

  private double temptation(Runs runs, int lane, int actor, int[] bound, int stage, int moves) {
    if (stage == stages.size()) {
      return 0;
    }
    double most = 0;
    for (int s = 0; s < stages.count(stage); s++) {
      int next = moves + s * stages.stride(stage);
      if (bound[stage] == Stages.FREE || bound[stage] == s) {
        most = Math.max(most, temptation(runs, lane, actor, bound, stage + 1, next));
      }
      if (bound[stage] != Stages.FREE && bound[stage] != s) {
        int kept = moves + bound[stage] * stages.stride(stage);
        int[] ifKept = ties.paths(runs, lane, stage + 1, kept, bound);
        int[] ifNot = ties.paths(runs, lane, stage + 1, next);
        double gain =
            runs.payoff(actor, worst(ifNot, runs, actor, lane), lane)
                - runs.payoff(actor, best(ifKept, runs, actor, lane), lane);
        most = Math.max(most, gain);
      }
    }
    return most;
  }

  private static int best(int[] paths, Runs runs, int actor, int lane) {
    int best = paths[0];
    for (int path : paths) {
      boolean more = runs.payoff(actor, path, lane) > runs.payoff(actor, best, lane);
      best = more ? path : best;
    }
    return best;
  }

  private static int worst(int[] paths, Runs runs, int actor, int lane) {
    int worst = paths[0];
    for (int path : paths) {
      boolean less = runs.payoff(actor, path, lane) < runs.payoff(actor, worst, lane);
      worst = less ? path : worst;
    }
    return worst;
  }
}
