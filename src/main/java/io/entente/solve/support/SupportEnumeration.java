package io.entente.solve.support;

import java.util.ArrayList;
import java.util.List;

/**
 * All choices of a support per player in which no strategy of a support is strictly dominated while
 * the others keep to theirs; only such supports can hold an equilibrium. Small supports come first.
 *
 * @see "Porter, Nudelman and Shoham (2008), Simple search methods for finding a Nash equilibrium,
 *     Games and Economic Behavior 63, 642-662"
 */
final class SupportEnumeration {

  /** What is done with a choice. */
  interface Visitor {
    /** Looks at these supports, [player] ascending strategies; false ends the enumeration. */
    boolean visit(int[][] supports);
  }

  private final DeviationGains gains;
  private final int players;
  private final List<List<int[]>> choices = new ArrayList<>();
  private final int[][] supports;
  private Visitor visitor;

  SupportEnumeration(DeviationGains gains) {
    this.gains = gains;
    this.players = gains.shape().players();
    this.supports = new int[players][];
    for (int player = 0; player < players; player++) {
      int strategies = gains.shape().strategies(player);
      List<int[]> own = new ArrayList<>();
      for (int size = 1; size <= strategies; size++) {
        choose(new int[size], 0, 0, strategies, own);
      }
      choices.add(own);
      supports[player] = own.get(own.size() - 1);
    }
  }

  private static void choose(int[] chosen, int place, int from, int strategies, List<int[]> into) {
    if (place == chosen.length) {
      into.add(chosen.clone());
      return;
    }
    for (int strategy = from; strategy <= strategies - chosen.length + place; strategy++) {
      chosen[place] = strategy;
      choose(chosen, place + 1, strategy + 1, strategies, into);
    }
  }

  /** Shows each; whether all were shown. */
  boolean each(Visitor visitor) {
    this.visitor = visitor;
    return each(0);
  }

  private boolean each(int player) {
    if (player == players) {
      return visitor.visit(supports);
    }
    int[] all = supports[player];
    for (int[] support : choices.get(player)) {
      supports[player] = support;
      if (isPossible(player) && !each(player + 1)) {
        return false;
      }
    }
    supports[player] = all;
    return true;
  }

  /** Whether no strategy that those up to this player have chosen is dominated. */
  private boolean isPossible(int last) {
    for (int player = last; player >= 0; player--) {
      for (int strategy : supports[player]) {
        for (int other = 0; other < gains.shape().strategies(player); other++) {
          if (other != strategy && isBetter(player, other, strategy, 0, 0)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether one strategy is strictly better than another whatever the others play. */
  private boolean isBetter(int player, int one, int other, int next, int base) {
    if (next == players) {
      return gains.sign(player, one, other, base) > 0;
    }
    if (next == player) {
      return isBetter(player, one, other, next + 1, base);
    }
    for (int strategy : supports[next]) {
      int at = base + strategy * gains.shape().stride(next);
      if (!isBetter(player, one, other, next + 1, at)) {
        return false;
      }
    }
    return true;
  }
}
