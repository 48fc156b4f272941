package io.entente.conflict.path;

import io.entente.conflict.Moves;
import io.entente.conflict.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shortest legal sequence of moves from one state to every other: nobody moves twice in a row.
 *
 * <p>Breadth first over pairs of a state and who moved last. Among sequences of equal length, the
 * one found first in the order of movers and states is given. Time is linear in the moves times the
 * number of movers.
 */
public final class LegalPaths {

  private static final int NONE = -1;

  private final int start;
  private final int states;
  // Pair = last mover * states + state.
  private final int[] before;
  private final int[] length;
  private final int[] firstPair;

  private LegalPaths(int start, List<Moves> movers) {
    this.start = start;
    states = movers.get(0).states();
    int pairs = Math.multiplyExact(states, movers.size());
    before = new int[pairs];
    length = new int[pairs];
    firstPair = new int[states];
    Arrays.fill(length, NONE);
    Arrays.fill(firstPair, NONE);
    search(movers, pairs);
  }

  /**
   * The shortest paths from this state.
   *
   * @param movers for each mover what it may do: all its moves, or its improvements only
   */
  public static LegalPaths from(int start, List<Moves> movers) {
    return new LegalPaths(start, movers);
  }

  private void search(List<Moves> movers, int pairs) {
    int[] queue = new int[pairs];
    int last = 0;
    for (int mover = 0; mover < movers.size(); mover++) {
      last = expand(NONE, start, mover, movers.get(mover), queue, last);
    }
    for (int at = 0; at < last; at++) {
      int pair = queue[at];
      for (int mover = 0; mover < movers.size(); mover++) {
        if (mover != pair / states) {
          last = expand(pair, pair % states, mover, movers.get(mover), queue, last);
        }
      }
    }
  }

  private int expand(int pair, int state, int mover, Moves moves, int[] queue, int end) {
    int last = end;
    for (int place = moves.begin(state); place < moves.end(state); place++) {
      int to = moves.target(place);
      int next = mover * states + to;
      if (length[next] == NONE) {
        length[next] = pair == NONE ? 1 : length[pair] + 1;
        before[next] = pair;
        queue[last++] = next;
        if (firstPair[to] == NONE) {
          firstPair[to] = next;
        }
      }
    }
    return last;
  }

  /** Whether the state can be reached by at least one move; the start only by coming back. */
  public boolean reaches(int state) {
    return firstPair[state] != NONE;
  }

  /** The number of moves to this state: 0 for the start itself, -1 if it cannot be reached. */
  public int length(int state) {
    return state == start ? 0 : firstPair[state] == NONE ? NONE : length[firstPair[state]];
  }

  /** The steps of a shortest sequence to this state, none for the start itself. */
  public List<Step> steps(int state) {
    List<Step> steps = new ArrayList<>();
    if (state != start) {
      for (int pair = firstPair[state]; pair != NONE; pair = before[pair]) {
        steps.add(0, new Step(pair / states, pair % states));
      }
    }
    return steps;
  }
}
