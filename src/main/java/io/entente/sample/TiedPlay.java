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
final class TiedPlay {

  private final Stages stages;

  /** A stack: the paths found in the subgames being looked at, those of one subgame together. */
  private int[] found = new int[16];

  private int size;

  TiedPlay(Stages stages) {
    this.stages = stages;
  }

  /**
   * The combinations of moves that such paths end in, in order of play.
   *
   * @param stage where the subgame begins
   * @param moves what was done before
   */
  int[] paths(Runs runs, int lane, int stage, int moves) {
    return paths(runs, lane, stage, moves, stages.unbound());
  }

  /**
   * The same if some decisions could be taken in one way only.
   *
   * @param bound by stage that strategy, or {@link Stages#FREE}
   */
  int[] paths(Runs runs, int lane, int stage, int moves, int[] bound) {
    size = 0;
    collect(runs, lane, stage, moves, bound);
    return Arrays.copyOf(found, size);
  }

  private void collect(Runs runs, int lane, int stage, int moves, int[] bound) {
    if (stage == stages.size()) {
      found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
      found[size++] = moves;
      return;
    }
    if (bound[stage] != Stages.FREE) {
      collect(runs, lane, stage + 1, moves + bound[stage] * stages.stride(stage), bound);
      return;
    }
    int mover = stages.mover(stage);
    int first = size;
    double least = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < stages.count(stage); s++) {
      int start = size;
      collect(runs, lane, stage + 1, moves + s * stages.stride(stage), bound);
      double worst = Double.POSITIVE_INFINITY;
      for (int path = start; path < size; path++) {
        worst = Math.min(worst, runs.payoff(mover, found[path], lane));
      }
      least = Math.max(least, worst);
    }
    least -= runs.tolerance(mover, lane);
    int end = size;
    size = first;
    for (int path = first; path < end; path++) {
      if (runs.payoff(mover, found[path], lane) >= least) {
        found[size++] = found[path];
      }
    }
  }
}
