package io.entente.sample;

import java.util.Arrays;

/**
 * Every path of play that some subgame-perfect equilibrium takes, in one run with ties.
 *
 * <p>Subgames can be combined freely, so a path p through action a at a node can be supported if
 * and only if the mover gets from it at least what each other action gives in the equilibrium of
 * its subgame that is worst for the mover: u(p) ≥ max over b ≠ a of min over paths q behind b of
 * u(q). Within the tolerance counts as equal.
 */
final class TiedInduction {

  private final int[] counts;
  private final int[] movers;
  private final int[] cellOfHistory;

  TiedInduction(int[] counts, int[] movers, int[] cellOfHistory) {
    this.counts = counts;
    this.movers = movers;
    this.cellOfHistory = cellOfHistory;
  }

  /** The combinations of moves these paths consist of. */
  int[] paths(Runs runs, int lane) {
    return paths(runs, lane, 0, 0);
  }

  private int[] paths(Runs runs, int lane, int stage, int history) {
    if (stage == counts.length) {
      return new int[] {cellOfHistory[history]};
    }
    int count = counts[stage];
    int[][] behind = new int[count][];
    double[] worst = new double[count];
    for (int s = 0; s < count; s++) {
      behind[s] = paths(runs, lane, stage + 1, history * count + s);
      worst[s] = Double.POSITIVE_INFINITY;
      for (int cell : behind[s]) {
        worst[s] = Math.min(worst[s], runs.payoff(movers[stage], cell, lane));
      }
    }
    double tolerance = runs.tolerance(movers[stage], lane);
    int[] kept = new int[0];
    for (int s = 0; s < count; s++) {
      double threshold = Double.NEGATIVE_INFINITY;
      for (int other = 0; other < count; other++) {
        threshold = other == s ? threshold : Math.max(threshold, worst[other]);
      }
      for (int cell : behind[s]) {
        if (runs.payoff(movers[stage], cell, lane) >= threshold - tolerance) {
          kept = Arrays.copyOf(kept, kept.length + 1);
          kept[kept.length - 1] = cell;
        }
      }
    }
    return kept;
  }
}
