package io.entente.conflict.stability;

import io.entente.conflict.Moves;
import io.entente.number.Decimals;
import io.entente.solve.NotAnsweredException;
import java.util.Arrays;
import java.util.List;

/**
 * The least value that movers can reach from each state where a sequence ends after few moves: one
 * in all, or one for each mover.
 *
 * <p>W(t, m), with m what is remembered of the sequence so far, is the least of value(t) and of all
 * W(u, m') one move on; m' is always greater than m, so memories are taken in descending order.
 */
final class FewMoves {

  private static final long MOST = 50_000_000;

  private FewMoves() {}

  /**
   * The least reachable value from each state, {@link LeastReachable#NOTHING} where nobody can
   * move.
   *
   * @throws NotAnsweredException if the movers are too many to remember which have moved
   */
  static int[] from(SanctionReading reading, List<Moves> moves, int[] value) {
    int states = value.length;
    checkSize(reading, moves.size(), states);
    int[][] least = new int[reading.memories(moves.size())][];
    for (int memory = least.length - 1; memory >= 0; memory--) {
      int[] here = new int[states];
      if (memory == 0) {
        Arrays.fill(here, LeastReachable.NOTHING);
      } else {
        System.arraycopy(value, 0, here, 0, states);
      }
      for (int mover = 0; mover < moves.size(); mover++) {
        int after = reading.after(memory, mover);
        if (after >= 0) {
          lower(here, moves.get(mover), least[after]);
        }
      }
      least[memory] = here;
    }
    return least[0];
  }

  static void checkSize(SanctionReading reading, int movers, int states) {
    if (movers > 20 || (long) reading.memories(movers) * states > MOST) {
      throw new NotAnsweredException(
          "sequences in which each of "
              + movers
              + " others moves at most once are too many to tell apart on "
              + Decimals.grouped(states)
              + " states",
          "take legal sequences, which are the definition");
    }
  }

  private static void lower(int[] here, Moves moves, int[] next) {
    for (int state = 0; state < here.length; state++) {
      for (int place = moves.begin(state); place < moves.end(state); place++) {
        here[state] = Math.min(here[state], next[moves.target(place)]);
      }
    }
  }
}
