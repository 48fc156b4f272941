package io.entente.sample;

import io.entente.scenario.Decision;
import io.entente.scenario.OrderOfPlay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The stages of a game played in turn: at stage k the k-th decision is taken. The moves made so far
 * are a cell number in which the decisions still to come count 0.
 */
final class Stages {

  /** Stands for any strategy where some stages are bound to one. */
  static final int FREE = -1;

  private final int[] unbound;
  private final List<Decision> sequence;
  private final int[] counts;
  private final int[] movers;
  private final int[] strides;

  Stages(Plan plan, OrderOfPlay order) {
    sequence = order.sequence();
    counts = new int[sequence.size()];
    unbound = new int[counts.length];
    Arrays.fill(unbound, FREE);
    movers = new int[counts.length];
    strides = new int[counts.length];
    for (int stage = 0; stage < counts.length; stage++) {
      Decision decision = sequence.get(stage);
      counts[stage] = decision.strategies().size();
      movers[stage] = plan.actorIndex(decision.actor());
      strides[stage] = plan.cells().stride(plan.cells().decisions().indexOf(decision));
    }
  }

  /** By stage {@link #FREE}. */
  int[] unbound() {
    return unbound;
  }

  /** By stage the strategy it is bound to, decision id to strategy id, or {@link #FREE}. */
  int[] bound(Map<String, String> moves) {
    int[] bound = unbound.clone();
    for (int stage = 0; stage < bound.length; stage++) {
      String move = moves.get(sequence.get(stage).id());
      if (move != null) {
        bound[stage] = sequence.get(stage).indexOf(move);
      }
    }
    return bound;
  }

  int size() {
    return counts.length;
  }

  /** How many strategies the decision of a stage has. */
  int count(int stage) {
    return counts[stage];
  }

  /** Which actor takes it. */
  int mover(int stage) {
    return movers[stage];
  }

  /** What one strategy further adds to the cell number. */
  int stride(int stage) {
    return strides[stage];
  }

  /** The strategy that a combination of moves has there. */
  int strategy(int stage, int cell) {
    return cell / strides[stage] % counts[stage];
  }

  /** The moves of a combination before this stage, and then this strategy. */
  int before(int stage, int cell, int strategy) {
    int moves = strategy * strides[stage];
    for (int earlier = 0; earlier < stage; earlier++) {
      moves += strategy(earlier, cell) * strides[earlier];
    }
    return moves;
  }
}
