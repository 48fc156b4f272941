package io.entente.exercise;

import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import java.util.ArrayList;
import java.util.List;

/** The probabilities of the one equilibrium of a game in which everybody mixes. */
final class MixedWeights {

  private MixedWeights() {}

  /**
   * Those of what is played, player by player; empty unless there is just one such equilibrium,
   * exact and isolated.
   */
  static List<Rational> of(StrategicGame game) {
    List<Rational> weights = new ArrayList<>();
    MixedEquilibria found = MixedEquilibria.of(game);
    if (found.subsets().hasContinuum()) {
      return weights;
    }
    int count = 0;
    for (MixedEquilibrium one : found.equilibria().equilibria()) {
      if (one.profile().isExact() && isMixed(one.profile())) {
        count++;
        add(one.profile(), weights);
      }
    }
    return count == 1 ? weights : List.of();
  }

  private static boolean isMixed(MixedProfile profile) {
    for (int player = 0; player < profile.players(); player++) {
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        if (profile.probability(player, strategy) == 1) {
          return false;
        }
      }
    }
    return true;
  }

  private static void add(MixedProfile profile, List<Rational> weights) {
    for (int player = 0; player < profile.players(); player++) {
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        Rational weight = profile.exactProbability(player, strategy);
        if (weight.signum() > 0) {
          weights.add(weight);
        }
      }
    }
  }
}
