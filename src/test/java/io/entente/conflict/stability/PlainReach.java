package io.entente.conflict.stability;

import io.entente.conflict.ConflictModel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a set of decision makers can reach, written down from the definition by sets of last movers
 * (Fang, Hipel and Kilgour 1993, definition 4.2.3), without a thought for speed.
 */
public final class PlainReach {

  private PlainReach() {}

  /** R_H(s), or R_H+(s) if each move must improve; the reached states with their last movers. */
  public static Map<Integer, Set<Integer>> reach(
      ConflictModel model, Set<Integer> movers, int start, boolean improving) {
    Map<Integer, Set<Integer>> lastMovers = new LinkedHashMap<>();
    for (int mover : movers) {
      for (int to = 0; to < model.states(); to++) {
        if (moves(model, mover, start, to, improving)) {
          lastMovers.computeIfAbsent(to, state -> new LinkedHashSet<>()).add(mover);
        }
      }
    }
    for (boolean grown = true; grown; ) {
      grown = false;
      for (int at : Set.copyOf(lastMovers.keySet())) {
        for (int mover : movers) {
          if (lastMovers.get(at).equals(Set.of(mover))) {
            continue;
          }
          for (int to = 0; to < model.states(); to++) {
            if (moves(model, mover, at, to, improving)) {
              grown |= lastMovers.computeIfAbsent(to, state -> new LinkedHashSet<>()).add(mover);
            }
          }
        }
      }
    }
    return lastMovers;
  }

  private static boolean moves(
      ConflictModel model, int mover, int from, int to, boolean improving) {
    return model.moves(mover).contains(from, to)
        && (!improving || model.preference(mover).level(to) > model.preference(mover).level(from));
  }

  /** All decision makers but one. */
  public static Set<Integer> others(ConflictModel model, int who) {
    Set<Integer> others = new LinkedHashSet<>();
    for (int other = 0; other < model.decisionMakers(); other++) {
      if (other != who) {
        others.add(other);
      }
    }
    return others;
  }
}
