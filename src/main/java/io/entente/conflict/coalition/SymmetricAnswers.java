package io.entente.conflict.coalition;

import io.entente.conflict.Moves;
import io.entente.conflict.path.ReachSets;
import java.util.BitSet;
import java.util.List;

/**
 * Which states deter a coalition for good when it has left state s: not all members prefer them to
 * s, and the coalition reaches nothing from there that all members prefer to s. Each state is
 * looked at once.
 */
final class SymmetricAnswers {

  private final Moves improvements;
  private final ReachSets own;
  private final ReachSets answers;
  private final int state;
  private final BitSet better;
  private final BitSet known = new BitSet();
  private final BitSet deterring = new BitSet();

  SymmetricAnswers(
      CoalitionMoves moves, Coalition coalition, ReachSets own, ReachSets answers, int state) {
    this.improvements = moves.improvements(coalition);
    this.own = own;
    this.answers = answers;
    this.state = state;
    List<Integer> members = coalition.toList();
    better = new BitSet();
    for (int other = 0; other < moves.model().states(); other++) {
      better.set(other, moves.allPrefer(members, other, state));
    }
  }

  /** Whether every improvement of the coalition is deterred. */
  boolean deterAll() {
    for (int place = improvements.begin(state); place < improvements.end(state); place++) {
      if (!deter(improvements.target(place))) {
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
