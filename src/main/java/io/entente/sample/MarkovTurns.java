package io.entente.sample;

import io.entente.scenario.Decision;
import io.entente.scenario.OrderOfPlay;
import java.util.Arrays;
import java.util.List;

/**
 * Moves in turn within a period: backward induction, the tree walked in depth, of moves worth the
 * same the one listed first.
 */
final class MarkovTurns implements MarkovPeriod {

  private final MarkovWorths worths;
  private final int[] decision;
  private final int[] counts;
  private final int[] movers;
  private final int[] strides;

  /** By turn and lane, the profile that play leads to from there on. */
  private final int[][] end;

  private final double[][] best;
  private final double[] worth;
  private int[] bound = {};

  MarkovTurns(Plan plan, StateGrid grid, OrderOfPlay order, MarkovWorths worths, int lanes) {
    this.worths = worths;
    List<Decision> sequence = order.sequence();
    int turns = sequence.size();
    decision = new int[turns];
    counts = new int[turns];
    movers = new int[turns];
    strides = new int[turns];
    for (int turn = 0; turn < turns; turn++) {
      decision[turn] = plan.scenario().decisions().indexOf(sequence.get(turn));
      counts[turn] = sequence.get(turn).strategies().size();
      movers[turn] = plan.actorIndex(sequence.get(turn).actor());
      strides[turn] = grid.stride(decision[turn]);
    }
    end = new int[turns + 1][lanes];
    best = new double[turns][lanes];
    worth = new double[lanes];
  }

  @Override
  public long solve(int[] newBound, int[] out, int n) {
    bound = newBound;
    walk(0, 0, n);
    System.arraycopy(end[0], 0, out, 0, n);
    return 0;
  }

  private void walk(int turn, int profile, int n) {
    if (turn == counts.length) {
      Arrays.fill(end[turn], 0, n, profile);
      return;
    }
    int mover = movers[turn];
    boolean last = turn + 1 == counts.length;
    boolean first = true;
    int only = bound[decision[turn]];
    for (int s = 0; s < counts[turn]; s++) {
      if (only != Stages.FREE && only != s) {
        continue;
      }
      int next = profile + s * strides[turn];
      walk(turn + 1, next, n);
      if (first && only != Stages.FREE) {
        System.arraycopy(end[turn + 1], 0, end[turn], 0, n);
        return;
      }
      if (last) {
        worths.fill(mover, next, worth, n);
      } else {
        worths.gather(mover, end[turn + 1], worth, n);
      }
      if (first) {
        System.arraycopy(worth, 0, best[turn], 0, n);
        System.arraycopy(end[turn + 1], 0, end[turn], 0, n);
      } else {
        choose(end[turn + 1], best[turn], end[turn], worths.tolerance(mover), n);
      }
      first = false;
    }
  }

  private void choose(int[] from, double[] most, int[] into, double[] tolerance, int n) {
    double[] value = worth;
    for (int lane = 0; lane < n; lane++) {
      boolean more = value[lane] > most[lane] + tolerance[lane];
      into[lane] = more ? from[lane] : into[lane];
      most[lane] = more ? value[lane] : most[lane];
    }
  }
}
