package io.entente.json;

import io.entente.scenario.Decision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes through all combinations of moves at some decisions; the last decision varies fastest. */
final class Moves {

  /** Beyond so many combinations a check is left out. */
  static final int MOST = 20_000;

  private final List<Decision> decisions;
  private final int[] at;
  private final Map<String, String> current = new HashMap<>();

  Moves(Collection<Decision> decisions) {
    this.decisions = new ArrayList<>(decisions);
    this.at = new int[this.decisions.size()];
    for (Decision decision : this.decisions) {
      current.put(decision.id(), decision.strategies().get(0).id());
    }
  }

  /** The number of combinations, or more than {@link #MOST}. */
  static long count(Collection<Decision> decisions) {
    long count = 1;
    for (Decision decision : decisions) {
      count *= decision.strategies().size();
      if (count > MOST) {
        return count;
      }
    }
    return count;
  }

  /** Decision id to strategy id; changed by {@link #next}. */
  Map<String, String> current() {
    return current;
  }

  /** Goes on to the next combination; false after the last. */
  boolean next() {
    for (int d = at.length - 1; d >= 0; d--) {
      Decision decision = decisions.get(d);
      at[d] = at[d] + 1 == decision.strategies().size() ? 0 : at[d] + 1;
      current.put(decision.id(), decision.strategies().get(at[d]).id());
      if (at[d] > 0) {
        return true;
      }
    }
    return false;
  }
}
