package io.entente.solve;

import io.entente.game.StrategicGame;
import java.util.function.IntConsumer;

/** The profiles at which everybody but a leader plays a best response. */
final class FollowerEquilibria {

  private FollowerEquilibria() {}

  /** Hands over the index of each such profile, in an order that depends on the game alone. */
  static void each(StrategicGame game, int leader, IntConsumer equilibrium) {
    int[] followers = new int[game.shape().players() - 1];
    for (int at = 0; at < followers.length; at++) {
      followers[at] = at < leader ? at : at + 1;
    }
    if (followers.length == 0) { // nobody is left to respond
      for (int index = 0; index < game.shape().profiles(); index++) {
        equilibrium.accept(index);
      }
      return;
    }
    SurvivorScan.scan(
        game,
        followers,
        (indices, count) -> {
          for (int at = 0; at < count; at++) {
            if (ExactTest.passes(game, followers, indices[at])) {
              equilibrium.accept(indices[at]);
            }
          }
        });
  }
}
