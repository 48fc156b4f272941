package io.entente.solve;

import io.entente.game.StrategicGame;

/** Settles by exact comparison what the doubles of a {@link SurvivorScan} leave open. */
final class ExactTest {

  private ExactTest() {}

  /** Whether none of these players, where it has exact payoffs, has exactly better elsewhere. */
  static boolean passes(StrategicGame game, int[] players, int index) {
    for (int player : players) {
      if (game.tieTolerance(player) == 0
          && game.hasExactPayoffs(player)
          && isReached(game, player, index, 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether every one of these players would lose by any deviation. */
  static boolean isStrict(StrategicGame game, int[] players, int index) {
    for (int player : players) {
      if (isReached(game, player, index, 0)) {
        return false;
      }
    }
    return true;
  }

  /** Whether another strategy of this player is better (1), or at least ties (0). */
  private static boolean isReached(StrategicGame game, int player, int index, int comparison) {
    int stride = game.shape().stride(player);
    int other = game.shape().deviate(index, player, 0);
    for (int left = game.shape().strategies(player); left > 0; left--) {
      if (other != index && game.compare(player, other, index) >= comparison) {
        return true;
      }
      other += stride;
    }
    return false;
  }
}
