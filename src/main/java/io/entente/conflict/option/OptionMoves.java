package io.entente.conflict.option;

import io.entente.conflict.Moves;
import java.util.Arrays;

/**
 * Moves in option form: a decision maker changes one or more of its own options and nothing else,
 * to a feasible state, and changes no option against its direction.
 */
final class OptionMoves {

  private OptionMoves() {}

  static Moves of(OptionForm form, OptionStates states, int who) {
    long own = form.ownedBy(who);
    long noTaking = form.fixedAgainst(Direction.FORWARD);
    long noDropping = form.fixedAgainst(Direction.BACK);
    int[] group = groups(states, ~own);
    return Moves.within(
        group,
        (from, to) -> {
          long one = states.taken(from);
          long other = states.taken(to);
          return (other & ~one & noTaking) == 0 && (one & ~other & noDropping) == 0;
        });
  }

  /** For each state the number of its group: states of one group agree on these options. */
  private static int[] groups(OptionStates states, long agree) {
    long[] keys = new long[states.count()];
    for (int state = 0; state < keys.length; state++) {
      keys[state] = states.taken(state) & agree;
    }
    Arrays.sort(keys);
    int distinct = 0;
    for (int at = 0; at < keys.length; at++) {
      if (at == 0 || keys[at] != keys[at - 1]) {
        keys[distinct++] = keys[at];
      }
    }
    int[] group = new int[states.count()];
    for (int state = 0; state < group.length; state++) {
      group[state] = Arrays.binarySearch(keys, 0, distinct, states.taken(state) & agree);
    }
    return group;
  }
}
