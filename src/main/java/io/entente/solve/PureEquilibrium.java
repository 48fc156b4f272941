package io.entente.solve;

import io.entente.game.NashEquilibrium;
import io.entente.game.Profile;
import io.entente.game.Regret;
import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.List;

/**
 * A Nash equilibrium in pure strategies, with its certificate.
 *
 * @param profile what each player plays
 * @param payoffs what each player gets, rounded to doubles
 * @param strict whether everybody loses by deviating; else somebody could deviate at no loss
 * @param regret the most that anybody gains by deviating, by the definition: 0, or at most the tie
 *     tolerance
 */
public record PureEquilibrium(
    Profile profile, List<Double> payoffs, boolean strict, double regret) {

  public PureEquilibrium {
    payoffs = List.copyOf(payoffs);
  }

  /** The profile with this index, certified by the definitions. */
  static PureEquilibrium certified(StrategicGame game, int index) {
    List<Double> payoffs = new ArrayList<>(game.shape().players());
    for (int player = 0; player < game.shape().players(); player++) {
      payoffs.add(game.payoff(player, index));
    }
    return new PureEquilibrium(
        game.shape().profile(index),
        payoffs,
        NashEquilibrium.isStrict(game, index),
        Regret.of(game, index));
  }
}
