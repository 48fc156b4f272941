package io.entente.sample;

import java.util.Arrays;

/**
 * Backward induction over the periods of one run: what is done in every period and state, and what
 * that is worth. The plain form of {@link MarkovRuns}, for questions about single runs.
 */
final class LaneInduction {

  private static final int MOST_ROUNDS = 2_000;

  private final MarkovStage stage;
  private final StateGrid grid;
  private final int[][][] bound;

  /** By period, player and state; the last entry is what comes after. */
  private final double[][][] values;

  /** By period and state; with no last period the last entry is for all later ones. */
  private final int[][] path;

  private boolean found = true;

  /**
   * Solves one run.
   *
   * @param bound [period][state][decision]
   */
  LaneInduction(MarkovStage stage, int[][][] bound) {
    this.stage = stage;
    this.grid = stage.grid();
    this.bound = bound;
    int explicit = grid.explicit();
    values = new double[explicit + 1][stage.actors()][grid.states()];
    path = new int[explicit + (grid.isEndless() ? 1 : 0)][grid.states()];
    if (grid.isEndless()) {
      found = settle(values[explicit], path[explicit]);
    }
    for (int period = explicit - 1; period >= 0; period--) {
      found &= step(period, values[period + 1], values[period], path[period]);
    }
  }

  private boolean step(int period, double[][] later, double[][] now, int[] moves) {
    boolean all = true;
    for (int state = 0; state < moves.length; state++) {
      stage.at(state, grid.kind(period), later);
      moves[state] = stage.solve(bound[period][state]);
      all &= moves[state] >= 0;
      for (int player = 0; player < now.length; player++) {
        now[player][state] = stage.worth(player, Math.max(0, moves[state]));
      }
    }
    return all;
  }

  private boolean settle(double[][] into, int[] moves) {
    int last = grid.explicit();
    double[][] later = new double[into.length][grid.states()];
    int[] before = new int[moves.length];
    Arrays.fill(before, -1);
    boolean valued = false;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      boolean all = step(last, later, into, moves);
      boolean same = Arrays.equals(before, moves);
      if (same && valued) {
        return all;
      }
      valued = same && all;
      if (valued) {
        for (int player = 0; player < into.length; player++) {
          into[player] = stage.forever(player, moves, grid.kind(last));
        }
      }
      System.arraycopy(moves, 0, before, 0, moves.length);
      for (int player = 0; player < into.length; player++) {
        later[player] = into[player].clone();
      }
    }
    return false;
  }

  /** Whether there is an answer in every period and state. */
  boolean isFound() {
    return found;
  }

  int[][] path() {
    return path;
  }

  /** What is worth what from a period on, by player and state. */
  double[][] values(int period) {
    return values[Math.min(period, values.length - 1)];
  }

  /**
   * The path if one decision is taken in one way always, and everybody else keeps to the plan found
   * here, replying to that in the same period.
   */
  int[][] deviating(int decision, int strategy) {
    int[][] other = new int[path.length][];
    for (int period = 0; period < path.length; period++) {
      other[period] = path[period].clone();
      for (int state = 0; state < grid.states(); state++) {
        stage.at(state, grid.kind(period), values(period + 1));
        other[period][state] =
            stage.deviating(bound[period][state], path[period][state], decision, strategy);
      }
    }
    return other;
  }
}
