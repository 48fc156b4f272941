package io.entente.conflict.path;

import io.entente.conflict.Moves;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What several movers together can reach from each state by legal sequences of at least one move,
 * R_H(s): all of it, one bit for each pair of states.
 *
 * <p>Pairs (t, j), "j has just moved to t", form a graph with an edge to (u, k) for every move of k
 * ≠ j from t to u. What can be reached from a pair is the same throughout a strongly connected
 * component, and is the union over the components next to it; components come out last first
 * (Tarjan 1972), so each is done once. With ten thousand states that is some tens of megabytes.
 */
public final class ReachSets {

  private final List<Moves> movers;
  private final int states;
  private final int[] number;
  private final int[] low;
  private final int[] component;
  private final List<BitSet> reached = new ArrayList<>();
  private final BitSet[] fromState;
  private int visited;

  private ReachSets(List<Moves> movers, int states) {
    this.movers = movers;
    this.states = states;
    int pairs = Math.multiplyExact(states, movers.size());
    number = new int[pairs];
    low = new int[pairs];
    component = new int[pairs];
    Arrays.fill(component, -1);
    fromState = new BitSet[states];
  }

  /** The sets of these movers; empty sets if there is no mover. */
  public static ReachSets of(List<Moves> movers, int states) {
    ReachSets sets = new ReachSets(movers, states);
    for (int pair = 0; pair < sets.number.length; pair++) {
      if (sets.number[pair] == 0) {
        sets.connect(pair);
      }
    }
    for (int state = 0; state < states; state++) {
      BitSet union = new BitSet(states);
      for (int mover = 0; mover < movers.size(); mover++) {
        for (int to : movers.get(mover).from(state)) {
          union.or(sets.reached.get(sets.component[mover * states + to]));
        }
      }
      sets.fromState[state] = union;
    }
    sets.reached.clear();
    return sets;
  }

  /** The states that can be reached from this one; not to be changed. */
  public BitSet from(int state) {
    return fromState[state];
  }

  /** Tarjan's depth-first search from this pair, with a stack of its own. */
  private void connect(int root) {
    int[] path = new int[16];
    int[] edge = new int[16];
    int depth = 0;
    path[0] = root;
    enter(root);
    List<Integer> open = new ArrayList<>(List.of(root));
    while (depth >= 0) {
      int pair = path[depth];
      int next = edge(pair, edge[depth]++);
      if (next == -1) {
        if (low[pair] == number[pair]) {
          close(pair, open);
        }
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[pair]);
        }
      } else if (number[next] == 0) {
        enter(next);
        open.add(next);
        if (++depth == path.length) {
          path = Arrays.copyOf(path, 2 * depth);
          edge = Arrays.copyOf(edge, 2 * depth);
        }
        path[depth] = next;
        edge[depth] = 0;
      } else if (component[next] < 0) {
        low[pair] = Math.min(low[pair], number[next]);
      }
    }
  }

  private void enter(int pair) {
    number[pair] = ++visited;
    low[pair] = visited;
  }

  /** The pair that this edge leads to, or -1 if there are no more. */
  private int edge(int pair, int index) {
    int state = pair % states;
    int left = index;
    for (int mover = 0; mover < movers.size(); mover++) {
      if (mover != pair / states) {
        Moves moves = movers.get(mover);
        int own = moves.end(state) - moves.begin(state);
        if (left < own) {
          return mover * states + moves.target(moves.begin(state) + left);
        }
        left -= own;
      }
    }
    return -1;
  }

  /** Closes the component of this pair: all open pairs from it on. */
  private void close(int root, List<Integer> open) {
    BitSet union = new BitSet(states);
    int from = open.lastIndexOf(root);
    for (int at = from; at < open.size(); at++) {
      component[open.get(at)] = reached.size();
    }
    for (int at = from; at < open.size(); at++) {
      int pair = open.get(at);
      union.set(pair % states);
      int before = -1;
      for (int index = 0, next = edge(pair, 0); next >= 0; next = edge(pair, ++index)) {
        if (component[next] != reached.size() && component[next] != before) {
          before = component[next];
          union.or(reached.get(before));
        }
      }
    }
    open.subList(from, open.size()).clear();
    reached.add(union);
  }
}
