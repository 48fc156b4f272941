package io.entente.conflict.coalition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shortest sequences of coalition improvements from one state, the same coalition never twice
 * in a row: breadth first over pairs of a state and the coalition that moved last.
 */
final class CoalitionPaths {

  private record Pair(int state, int last) {}

  private final List<Coalition> coalitions;
  private final Map<Pair, Pair> before = new LinkedHashMap<>();
  private final Map<Integer, Pair> first = new LinkedHashMap<>();

  private CoalitionPaths(CoalitionMoves moves, List<Coalition> coalitions, int start) {
    this.coalitions = coalitions;
    BitSet[] seen = new BitSet[coalitions.size()];
    for (int by = 0; by < seen.length; by++) {
      seen[by] = new BitSet();
    }
    List<Pair> queue = new ArrayList<>();
    queue.add(new Pair(start, -1));
    for (int at = 0; at < queue.size(); at++) {
      Pair pair = queue.get(at);
      for (int by = 0; by < seen.length; by++) {
        if (by != pair.last()) {
          BitSet reached = (BitSet) moves.improvements(coalitions.get(by))[pair.state()].clone();
          reached.andNot(seen[by]);
          seen[by].or(reached);
          for (int to = reached.nextSetBit(0); to >= 0; to = reached.nextSetBit(to + 1)) {
            Pair next = new Pair(to, by);
            before.put(next, pair);
            first.putIfAbsent(to, next);
            queue.add(next);
          }
        }
      }
    }
  }

  static CoalitionPaths from(CoalitionMoves moves, List<Coalition> coalitions, int start) {
    return new CoalitionPaths(moves, coalitions, start);
  }

  /** The states reached by one step or more, the nearest first. */
  List<Integer> reached() {
    return new ArrayList<>(first.keySet());
  }

  boolean reaches(int state) {
    return first.containsKey(state);
  }

  /** The steps of a shortest sequence to a state that is reached. */
  List<CoalitionStep> steps(int state) {
    List<CoalitionStep> steps = new ArrayList<>();
    Pair pair = first.get(state);
    while (pair.last() >= 0) {
      steps.add(0, new CoalitionStep(coalitions.get(pair.last()), pair.state()));
      pair = before.get(pair);
    }
    return steps;
  }
}
