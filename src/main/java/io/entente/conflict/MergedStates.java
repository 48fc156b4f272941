package io.entente.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * States that make no difference, taken as one: all states in which the firm has closed, say.
 *
 * <p>A merged state can be moved to wherever one of its members can, and moved from only where
 * every member can: a move into a (merged) state that some member lacks is dropped. Merged states
 * are numbered by their highest members, so that a merger of the last states comes last.
 */
public final class MergedStates {

  private final int[] merged;
  private final int[] representative;

  private MergedStates(int[] merged, int[] representative) {
    this.merged = merged;
    this.representative = representative;
  }

  /**
   * The merger of these groups of states; states in no group stay as they are.
   *
   * @throws IllegalArgumentException if a state is not in [0, states) or in two groups
   */
  public static MergedStates of(int states, List<int[]> groups) {
    int[] highest = new int[states];
    Arrays.fill(highest, -1);
    for (int[] group : groups) {
      int top = 0;
      for (int state : group) {
        top = Math.max(top, state);
      }
      for (int state : group) {
        if (state < 0 || state >= states) {
          throw new IllegalArgumentException("state " + state + " of " + states + " is merged");
        }
        if (highest[state] >= 0) {
          throw new IllegalArgumentException("state " + state + " is merged twice");
        }
        highest[state] = top;
      }
    }
    int[] merged = new int[states];
    int[] representative = new int[states];
    int count = 0;
    for (int state = 0; state < states; state++) {
      if (highest[state] < 0 || highest[state] == state) {
        representative[count] = state;
        merged[state] = count++;
      }
    }
    for (int state = 0; state < states; state++) {
      if (highest[state] >= 0) {
        merged[state] = merged[highest[state]];
      }
    }
    return new MergedStates(merged, Arrays.copyOf(representative, count));
  }

  /** The number of states after the merger. */
  public int count() {
    return representative.length;
  }

  /** The number, after the merger, of a state before it. */
  public int merged(int state) {
    return merged[state];
  }

  /** The highest member, before the merger, of a state after it. */
  public int representative(int state) {
    return representative[state];
  }

  /** The moves after the merger. */
  public Moves moves(Moves before) {
    MoveList list = new MoveList(count());
    int[] seen = new int[count()];
    int[] members = new int[count()];
    for (int own : merged) {
      members[own]++;
    }
    List<int[]> pairs = new ArrayList<>();
    for (int state = 0; state < merged.length; state++) {
      for (int to : before.from(state)) {
        if (merged[to] != merged[state] && seen[merged[to]] != state + 1) {
          seen[merged[to]] = state + 1;
          pairs.add(new int[] {merged[state], merged[to]});
        }
      }
    }
    pairs.sort((one, other) -> one[0] != other[0] ? one[0] - other[0] : one[1] - other[1]);
    for (int at = 0; at < pairs.size(); ) {
      int end = at;
      while (end < pairs.size() && Arrays.equals(pairs.get(end), pairs.get(at))) {
        end++;
      }
      if (end - at == members[pairs.get(at)[0]]) {
        list.add(pairs.get(at)[0], pairs.get(at)[1]);
      }
      at = end;
    }
    return list.toMoves();
  }

  /**
   * The preference after the merger.
   *
   * @throws IllegalArgumentException if a decision maker is not indifferent between two states that
   *     are merged
   */
  public Preference preference(Preference before) {
    int[] level = new int[count()];
    for (int state = 0; state < merged.length; state++) {
      int other = representative[merged[state]];
      if (before.level(state) != before.level(other)) {
        throw new IllegalArgumentException(
            "states " + state + " and " + other + " are merged, but not tied");
      }
      level[merged[state]] = before.level(state);
    }
    return Preference.ofLevels(level);
  }
}
