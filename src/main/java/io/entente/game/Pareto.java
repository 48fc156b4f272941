package io.entente.game;

/**
 * Pareto comparison of profiles: s <em>dominates</em> t if nobody gets less at s than at t and
 * somebody gets more. A profile is <em>efficient</em> if no profile dominates it.
 *
 * @see "Pareto (1906), Manuale di economia politica, chapter VI"
 */
public final class Pareto {

  private Pareto() {}

  /** Whether nobody gets less at {@code better} than at {@code worse}, and somebody gets more. */
  public static boolean dominates(StrategicGame game, int better, int worse) {
    boolean somebodyGains = false;
    for (int player = 0; player < game.shape().players(); player++) {
      int comparison = game.compare(player, better, worse);
      if (comparison < 0) {
        return false;
      }
      somebodyGains |= comparison > 0;
    }
    return somebodyGains;
  }

  /** Whether no profile dominates the one with this index. */
  public static boolean isEfficient(StrategicGame game, int index) {
    for (int other = 0; other < game.shape().profiles(); other++) {
      if (dominates(game, other, index)) {
        return false;
      }
    }
    return true;
  }
}
