package io.entente.solve;

import io.entente.game.ExpectedPayoffs;
import io.entente.game.MixedProfile;
import io.entente.game.Regret;
import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.List;

/**
 * A Nash equilibrium in mixed strategies, with its certificate.
 *
 * @param profile with which probability each player plays what; exact where the solver was
 * @param payoffs what each player gets on average
 * @param regret the most that anybody gains by deviating, by the definition; exactly 0 if profile
 *     and payoffs are exact
 */
public record MixedEquilibrium(MixedProfile profile, List<Double> payoffs, double regret) {

  public MixedEquilibrium {
    payoffs = List.copyOf(payoffs);
  }

  /** This profile, certified by the definitions. */
  static MixedEquilibrium certified(StrategicGame game, MixedProfile profile) {
    List<Double> payoffs = new ArrayList<>();
    for (int player = 0; player < game.shape().players(); player++) {
      payoffs.add(ExpectedPayoffs.average(game, player, profile));
    }
    return new MixedEquilibrium(profile, payoffs, Regret.of(game, profile));
  }
}
