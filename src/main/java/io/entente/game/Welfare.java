package io.entente.game;

import io.entente.number.Rational;

/**
 * Utilitarian welfare of a profile: the sum of all players' payoffs, W(s) = Σᵢ uᵢ(s).
 *
 * <p>It compares payoffs between players, so it means something only where they share a scale.
 */
public final class Welfare {

  private Welfare() {}

  /** The welfare at the profile with this index; players are added in order. */
  public static double of(StrategicGame game, int index) {
    double sum = 0;
    for (int player = 0; player < game.shape().players(); player++) {
      sum += game.payoff(player, index);
    }
    return sum;
  }

  /** The welfare at the profile with this index, from the exact payoffs. */
  public static Rational exactly(StrategicGame game, int index) {
    Rational sum = Rational.of(0);
    for (int player = 0; player < game.shape().players(); player++) {
      sum = sum.plus(game.exactPayoff(player, index));
    }
    return sum;
  }

  /** How far apart two welfares may lie and still tie: the sum of the players' tolerances. */
  public static double tieTolerance(StrategicGame game) {
    double sum = 0;
    for (int player = 0; player < game.shape().players(); player++) {
      sum += game.tieTolerance(player);
    }
    return sum;
  }

  /**
   * Whether welfare at the first profile is more (1), the same (0) or less (-1) than at the second:
   * within the tie tolerance if there is one, else exactly.
   */
  public static int compare(StrategicGame game, int first, int second) {
    double tolerance = tieTolerance(game);
    if (tolerance == 0) {
      return exactly(game, first).compareTo(exactly(game, second));
    }
    double difference = of(game, first) - of(game, second);
    return Math.abs(difference) <= tolerance ? 0 : difference > 0 ? 1 : -1;
  }
}
