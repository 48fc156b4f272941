package io.entente.conflict.coalition;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Moves;
import io.entente.conflict.path.ReachSets;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What coalitions can reach, R_H(s), and the coalition improvements among it: the states that every
 * member strictly prefers to s. Found when first asked and then kept, improvements as moves.
 */
final class CoalitionMoves {

  static final int MOST_STATES = 10_000;
  static final int MOST_DECISION_MAKERS = 10;

  private final ConflictModel model;
  private final Map<Coalition, Moves> improvements = new LinkedHashMap<>();

  CoalitionMoves(ConflictModel model) {
    if (model.states() > MOST_STATES || model.decisionMakers() > MOST_DECISION_MAKERS) {
      throw new NotAnsweredException(
          "coalitions are looked at for up to "
              + MOST_STATES
              + " states and "
              + MOST_DECISION_MAKERS
              + " decision makers, and the conflict has "
              + model.states()
              + " and "
              + model.decisionMakers(),
          "rule out states, or ask what is stable for each decision maker by itself");
    }
    this.model = model;
  }

  ConflictModel model() {
    return model;
  }

  /** The moves of the members, in order. */
  List<Moves> of(Coalition coalition) {
    List<Moves> moves = new ArrayList<>();
    for (int who : coalition.toList()) {
      moves.add(model.moves(who));
    }
    return moves;
  }

  /** What the coalition can reach from each state. */
  ReachSets reach(Coalition coalition) {
    return ReachSets.of(of(coalition), model.states());
  }

  /** From each state, the states that the coalition can reach and every member prefers. */
  Moves improvements(Coalition coalition) {
    Moves known = improvements.get(coalition);
    if (known == null) {
      known = find(coalition);
      improvements.put(coalition, known);
    }
    return known;
  }

  private Moves find(Coalition coalition) {
    List<Integer> members = coalition.toList();
    if (members.size() == 1) {
      return model.moves(members.get(0)).improving(model.preference(members.get(0)));
    }
    ReachSets reach = reach(coalition);
    int[][] targets = new int[model.states()][];
    int[] buffer = new int[model.states()];
    for (int state = 0; state < targets.length; state++) {
      BitSet reached = reach.from(state);
      int count = 0;
      for (int to = reached.nextSetBit(0); to >= 0; to = reached.nextSetBit(to + 1)) {
        if (allPrefer(members, to, state)) {
          buffer[count++] = to;
        }
      }
      targets[state] = Arrays.copyOf(buffer, count);
    }
    return Moves.ofTargets(targets);
  }

  boolean allPrefer(List<Integer> members, int better, int worse) {
    for (int who : members) {
      if (!model.preference(who).prefers(better, worse)) {
        return false;
      }
    }
    return true;
  }
}
