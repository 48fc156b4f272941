package io.entente.solve;

import io.entente.game.MixedProfile;
import io.entente.game.Profile;
import io.entente.game.Shape;
import io.entente.number.Rational;
import java.util.Arrays;

/** How lists of mixed profiles are made and ordered. */
final class MixedProfiles {

  private MixedProfiles() {}

  /** A profile of pure strategies as a mixed one. */
  static MixedProfile pure(Shape shape, Profile profile) {
    Rational[][] probabilities = new Rational[shape.players()][];
    for (int player = 0; player < probabilities.length; player++) {
      probabilities[player] = new Rational[shape.strategies(player)];
      Arrays.fill(probabilities[player], Rational.ZERO);
      probabilities[player][profile.strategy(player)] = Rational.ONE;
    }
    return MixedProfile.of(probabilities);
  }

  /** Orders by the first player's probabilities, greater ones of earlier strategies first. */
  static int compare(MixedProfile one, MixedProfile other) {
    boolean isExact = one.isExact() && other.isExact();
    for (int player = 0; player < one.players(); player++) {
      for (int strategy = 0; strategy < one.strategies(player); strategy++) {
        int sign =
            isExact
                ? other
                    .exactProbability(player, strategy)
                    .compareTo(one.exactProbability(player, strategy))
                : Double.compare(
                    other.probability(player, strategy), one.probability(player, strategy));
        if (sign != 0) {
          return sign;
        }
      }
    }
    return 0;
  }

  /** The greatest difference of a probability. */
  static double distance(MixedProfile one, MixedProfile other) {
    double distance = 0;
    for (int player = 0; player < one.players(); player++) {
      for (int strategy = 0; strategy < one.strategies(player); strategy++) {
        double apart = one.probability(player, strategy) - other.probability(player, strategy);
        distance = Math.max(distance, Math.abs(apart));
      }
    }
    return distance;
  }
}
