package io.entente.game;

/**
 * Nash equilibrium in pure strategies: a profile at which every player's strategy is a best
 * response to the others'.
 *
 * <p>Strict if every player's is the only best response, so that each would lose by deviating; weak
 * if some player could deviate at no loss.
 *
 * @see "Nash (1951), Non-Cooperative Games, Annals of Mathematics 54, 286-295"
 */
public final class NashEquilibrium {

  private NashEquilibrium() {}

  /** Whether nobody gains by deviating alone from the profile with this index. */
  public static boolean isEquilibrium(StrategicGame game, int index) {
    for (int player = 0; player < game.shape().players(); player++) {
      if (!BestResponses.contains(game, player, index)) {
        return false;
      }
    }
    return true;
  }

  /** Whether everybody loses by deviating alone from the profile with this index. */
  public static boolean isStrict(StrategicGame game, int index) {
    for (int player = 0; player < game.shape().players(); player++) {
      if (!BestResponses.isUnique(game, player, index)) {
        return false;
      }
    }
    return true;
  }
}
