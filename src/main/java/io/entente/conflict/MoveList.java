package io.entente.conflict;

import java.util.Arrays;

/** Moves being collected, one after the other in any order, until {@link #toMoves}. */
public final class MoveList {

  private final int states;
  private long[] moves = new long[16];
  private int count;

  /** No moves yet, between this many states. */
  public MoveList(int states) {
    this.states = states;
  }

  /**
   * One more move.
   *
   * @throws IllegalArgumentException if a state is not in [0, states) or both are the same
   */
  public void add(int from, int to) {
    if (from < 0 || from >= states || to < 0 || to >= states) {
      throw new IllegalArgumentException(
          "a move from state " + from + " to " + to + " of " + states + " states");
    }
    if (from == to) {
      throw new IllegalArgumentException("state " + from + " cannot move to itself");
    }
    if (count == moves.length) {
      Moves.checkCount(count + 1L);
      moves = Arrays.copyOf(moves, Math.max(count + 1, count / 2 * 3));
    }
    moves[count++] = (long) from << 32 | to;
  }

  /** All of them, sorted, each once. */
  public Moves toMoves() {
    long[] sorted = Arrays.copyOf(moves, count);
    Arrays.sort(sorted);
    int[] begin = new int[states + 1];
    int[] target = new int[count];
    int kept = 0;
    for (int at = 0; at < count; at++) {
      if (at == 0 || sorted[at] != sorted[at - 1]) {
        target[kept++] = (int) sorted[at];
        begin[(int) (sorted[at] >>> 32) + 1]++;
      }
    }
    for (int state = 0; state < states; state++) {
      begin[state + 1] += begin[state];
    }
    Moves result = new Moves(begin, Arrays.copyOf(target, kept));
    Moves.checkCount(result.count());
    return result;
  }
}
