package io.entente.conflict.coalition;

import io.entente.conflict.path.ReachSets;
import java.util.BitSet;

/**
 * Which states deter a coalition for good when it has left state s: not all members prefer them to
 * s, and the coalition reaches nothing from there that all members prefer to s. Each state is
 * looked at once.
 */
final class SymmetricAnswers {

  private final BitSet improvements;
  private final ReachSets own;
  private final ReachSets answers;
  private final BitSet better;
  private final BitSet known = new BitSet();
  private final BitSet deterring = new BitSet();

  SymmetricAnswers(
      CoalitionMoves moves, Coalition coalition, ReachSets own, ReachSets answers, int state) {
    improvements = moves.improvements(coalition)[state];
    this.own = own;
    this.answers = answers;
    better = moves.better(coalition, state);
  }

  /** Whether every improvement of the coalition is deterred. */
  boolean deterAll() {
    for (int to = improvements.nextSetBit(0); to >= 0; to = improvements.nextSetBit(to + 1)) {
      if (!deter(to)) {
        return false;
      }
    }
    return true;
  }

  private boolean deter(int improvement) {
    BitSet reached = answers.from(improvement);
    for (int end = reached.nextSetBit(0); end >= 0; end = reached.nextSetBit(end + 1)) {
      if (deters(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the coalition would be sorry to end here. */
  boolean deters(int end) {
    if (!known.get(end)) {
      known.set(end);
      deterring.set(end, !better.get(end) && !own.from(end).intersects(better));
    }
    return deterring.get(end);
  }
}
