package io.entente.sample;

import io.entente.scenario.OrderOfPlay;
import java.util.Arrays;
import java.util.Optional;

/**
 * Backward induction over periods for a block of runs at once, with loops over lanes innermost.
 *
 * <p>For every state the expectation of what comes after is computed once per class of profiles;
 * within a period {@link MarkovTurns} or {@link MarkovOnce} then finds what is done.
 */
final class MarkovBlock {

  private static final int MOST_ROUNDS = 500;

  private final StateMoves moves;
  private final StateGrid grid;
  private final StateChances chances;
  private final int[][][] bound;
  private final MarkovWorths worths;
  private final MarkovPeriod period;

  /** [period][actor][state][lane]; the last entry is what comes after. */
  private final double[][][][] values;

  /** [period][state][lane]; without a last period, the last entry is for all later ones. */
  private final int[][][] path;

  private final int[] before;
  private final int lanes;

  MarkovBlock(
      Plan plan,
      StateMoves moves,
      StateChances chances,
      Optional<OrderOfPlay> order,
      int[][][] bound,
      int lanes) {
    this.moves = moves;
    this.grid = moves.grid();
    this.chances = chances;
    this.bound = bound;
    this.lanes = lanes;
    worths = new MarkovWorths(plan, moves, lanes);
    period =
        order.isPresent()
            ? new MarkovTurns(plan, grid, order.get(), worths, lanes)
            : new MarkovOnce(plan, grid, worths, lanes);
    int actors = plan.scenario().actors().size();
    int kept = grid.isEndless() ? grid.explicit() + 2 : 2;
    values = new double[kept][actors][grid.states()][lanes];
    path = new int[grid.explicit() + (grid.isEndless() ? 1 : 0)][grid.states()][lanes];
    before = new int[lanes];
  }

  /** Solves a block; the lanes without an answer, as bits. */
  long solve(Runs runs, double[][] discounts, double[][] tolerances) {
    worths.begin(runs, discounts, tolerances);
    long none = 0;
    double[][][] later = values[0];
    double[][][] now = values[1];
    for (double[][] byState : later) {
      for (double[] row : byState) {
        Arrays.fill(row, 0);
      }
    }
    if (grid.isEndless()) {
      none |= settle(runs, discounts);
      later = values[0];
      now = values[1];
    }
    for (int t = grid.explicit() - 1; t >= 0; t--) {
      none |= step(runs, t, later, now, path[t]);
      double[][][] swap = later;
      later = now;
      now = swap;
    }
    return none;
  }

  private long step(Runs runs, int t, double[][][] later, double[][][] now, int[][] out) {
    long none = 0;
    int n = runs.size();
    for (int state = 0; state < grid.states(); state++) {
      worths.at(state, grid.kind(t), chances, later);
      none |= period.solve(bound[t][state], out[state], n);
      for (int actor : worths.deciders()) {
        worths.gather(actor, out[state], now[actor][state], n);
      }
    }
    return none;
  }

  /** Value iteration until nothing changes; values[0] is then what later periods are worth. */
  private long settle(Runs runs, double[][] discounts) {
    int last = grid.explicit();
    int n = runs.size();
    long all = n == Long.SIZE ? -1L : (1L << n) - 1;
    long valued = 0;
    long done = 0;
    long none = 0;
    int[][] old = new int[grid.states()][lanes];
    for (int[] row : old) {
      Arrays.fill(row, -1);
    }
    for (int round = 0; round < MOST_ROUNDS && done != all; round++) {
      none = step(runs, last, values[0], values[1], path[last]);
      for (int lane = 0; lane < n; lane++) {
        long bit = 1L << lane;
        boolean same = true;
        for (int state = 0; state < old.length; state++) {
          same &= old[state][lane] == path[last][state][lane];
          old[state][lane] = path[last][state][lane];
        }
        done = same && (valued & bit) != 0 ? done | bit : done & ~bit;
        valued = same ? valued | bit : valued & ~bit;
        if (same && ((done | none) & bit) == 0) {
          value(runs, discounts, lane);
        }
      }
      double[][][] swap = values[0];
      values[0] = values[1];
      values[1] = swap;
    }
    return none | all & ~done;
  }

  /** Values one lane's path of all later periods as it stands, into values[1]. */
  private void value(Runs runs, double[][] discounts, int lane) {
    int n = grid.states();
    int last = grid.explicit();
    for (int actor : worths.deciders()) {
      double[][] matrix = new double[n][n];
      double[] right = new double[n];
      for (int state = 0; state < n; state++) {
        int profile = path[last][state][lane];
        int situation = moves.situation(state, grid.kind(last));
        int which = moves.classOf(situation)[profile];
        int[] next = moves.next(situation, which);
        matrix[state][state] = 1;
        double[] chance = chances.of(situation, which, lane);
        for (int i = 0; i < next.length; i++) {
          matrix[state][next[i]] -= discounts[actor][lane] * chance[i];
        }
        right[state] = runs.payoff(actor, grid.cell(profile, state, grid.kind(last)), lane);
      }
      double[] solved = Gauss.solve(matrix, right);
      for (int state = 0; state < n; state++) {
        values[1][actor][state][lane] = solved[state];
      }
    }
  }

  /** Copies the path of one lane. */
  void path(int lane, int[][] into) {
    for (int t = 0; t < into.length; t++) {
      for (int state = 0; state < into[t].length; state++) {
        into[t][state] = path[t][state][lane];
      }
    }
  }
}
