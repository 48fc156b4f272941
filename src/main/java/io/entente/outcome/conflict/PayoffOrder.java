package io.entente.outcome.conflict;

import io.entente.conflict.Preference;
import io.entente.game.StrategicGame;
import java.util.Arrays;

/**
 * The order of a player's payoffs. Sorted by payoff, a profile ties with the one before it if the
 * two differ by no more than the player's tie tolerance.
 */
final class PayoffOrder {

  private PayoffOrder() {}

  static Preference of(StrategicGame game, int player) {
    int profiles = (int) game.shape().profiles();
    Integer[] order = new Integer[profiles];
    for (int i = 0; i < profiles; i++) {
      order[i] = i;
    }
    Arrays.sort(
        order,
        (a, b) -> {
          int rounded = Double.compare(game.payoff(player, a) + 0.0, game.payoff(player, b) + 0.0);
          return rounded != 0
              ? rounded
              : game.exactPayoff(player, a).compareTo(game.exactPayoff(player, b));
        });
    int[] levels = new int[profiles];
    int level = 0;
    for (int i = 1; i < profiles; i++) {
      level += game.compare(player, order[i - 1], order[i]) != 0 ? 1 : 0;
      levels[order[i]] = level;
    }
    return Preference.ofLevels(levels);
  }
}
