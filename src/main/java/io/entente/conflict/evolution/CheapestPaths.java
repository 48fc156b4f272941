package io.entente.conflict.evolution;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Moves;
import io.entente.conflict.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Legal sequences with the fewest moves against the mover's own preference (to a state it does not
 * strictly prefer to the one before), and among those the fewest moves: Dijkstra's search over
 * pairs of a state and who moved last.
 */
final class CheapestPaths {

  private static final int NONE = -1;
  private static final long AGAINST = 1L << 31;

  private final int states;
  private final long[] cost;
  private final int[] before;

  private CheapestPaths(int start, ConflictModel model) {
    states = model.states();
    int pairs = Math.multiplyExact(states, model.decisionMakers());
    cost = new long[pairs];
    before = new int[pairs];
    Arrays.fill(cost, Long.MAX_VALUE);
    PriorityQueue<long[]> queue =
        new PriorityQueue<>(
            (one, other) ->
                one[0] != other[0] ? Long.compare(one[0], other[0]) : (int) (one[1] - other[1]));
    expand(NONE, start, 0, model, queue);
    while (!queue.isEmpty()) {
      long[] next = queue.remove();
      int pair = (int) next[1];
      if (cost[pair] == next[0]) {
        expand(pair, pair % states, next[0], model, queue);
      }
    }
  }

  static CheapestPaths from(int start, ConflictModel model) {
    return new CheapestPaths(start, model);
  }

  private void expand(
      int pair, int state, long spent, ConflictModel model, PriorityQueue<long[]> queue) {
    for (int mover = 0; mover < model.decisionMakers(); mover++) {
      if (pair == NONE || mover != pair / states) {
        Moves moves = model.moves(mover);
        for (int place = moves.begin(state); place < moves.end(state); place++) {
          int to = moves.target(place);
          boolean improves = model.preference(mover).prefers(to, state);
          long own = spent + 1 + (improves ? 0 : AGAINST);
          int next = mover * states + to;
          if (own < cost[next]) {
            cost[next] = own;
            before[next] = pair;
            queue.add(new long[] {own, next});
          }
        }
      }
    }
  }

  /** How many moves against the mover's preference the way to this state has. */
  int against(int state) {
    return (int) (cost[cheapest(state)] / AGAINST);
  }

  /** The way to this state. */
  List<Step> steps(int state) {
    List<Step> steps = new ArrayList<>();
    for (int pair = cheapest(state); pair != NONE; pair = before[pair]) {
      steps.add(0, new Step(pair / states, pair % states));
    }
    return steps;
  }

  private int cheapest(int state) {
    int best = state;
    for (int pair = state; pair < cost.length; pair += states) {
      best = cost[pair] < cost[best] ? pair : best;
    }
    return best;
  }
}
