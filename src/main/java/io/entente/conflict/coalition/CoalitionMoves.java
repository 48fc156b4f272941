package io.entente.conflict.coalition;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Moves;
import io.entente.conflict.path.ReachSets;
import io.entente.number.Decimals;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What coalitions can reach, R_H(s), and the coalition improvements among it: the states that every
 * member strictly prefers to s. Improvements are found when first asked and then kept, one bit for
 * each pair of states and each coalition; that memory is what limits the size.
 */
final class CoalitionMoves {

  static final int MOST_STATES = 10_000;

  /** 31 coalitions of 10,000 states, or 1,023 of 1,760. */
  private static final long MOST_BITS = 3_200_000_000L;

  private final ConflictModel model;
  private final Map<Coalition, BitSet[]> improvements = new LinkedHashMap<>();
  private final BitSet[][] better;

  CoalitionMoves(ConflictModel model) {
    long states = model.states();
    long coalitions = (1L << model.decisionMakers()) - 1;
    if (states > MOST_STATES || states * states > MOST_BITS / coalitions) {
      throw new NotAnsweredException(
          "all coalitions of "
              + model.decisionMakers()
              + " decision makers over "
              + Decimals.grouped(states)
              + " states are too much to look at; five decision makers may have "
              + Decimals.grouped(MOST_STATES)
              + " states, ten may have 1,760",
          "rule out states, or ask what is stable for each decision maker by itself");
    }
    this.model = model;
    better = new BitSet[model.decisionMakers()][];
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

  /** The states that every member strictly prefers to this one; a new set. */
  BitSet better(Coalition coalition, int state) {
    BitSet all = new BitSet(model.states());
    all.set(0, model.states());
    for (int who : coalition.toList()) {
      all.and(better(who)[model.preference(who).level(state)]);
    }
    return all;
  }

  /** For each level the states above it. */
  private BitSet[] better(int who) {
    if (better[who] == null) {
      var preference = model.preference(who);
      BitSet[] above = new BitSet[preference.levels()];
      List<List<Integer>> bestFirst = preference.ranking();
      BitSet so = new BitSet(model.states());
      for (int level = above.length - 1; level >= 0; level--) {
        above[level] = (BitSet) so.clone();
        for (int state : bestFirst.get(above.length - 1 - level)) {
          so.set(state);
        }
      }
      better[who] = above;
    }
    return better[who];
  }

  /** From each state, the states that the coalition can reach and every member prefers. */
  BitSet[] improvements(Coalition coalition) {
    BitSet[] known = improvements.get(coalition);
    if (known == null) {
      known = find(coalition);
      improvements.put(coalition, known);
    }
    return known;
  }

  private BitSet[] find(Coalition coalition) {
    ReachSets reach = reach(coalition);
    BitSet[] rows = new BitSet[model.states()];
    BitSet none = new BitSet();
    for (int state = 0; state < rows.length; state++) {
      BitSet row = better(coalition, state);
      row.and(reach.from(state));
      rows[state] = row.isEmpty() ? none : row;
    }
    return rows;
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
