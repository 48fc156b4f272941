package io.entente.solve;

import io.entente.game.MixedProfile;

/** How lists of mixed profiles are made and ordered. */
final class MixedProfiles {

  private MixedProfiles() {}

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
