package io.entente.solve;

import io.entente.game.ExpectedPayoffs;
import io.entente.game.MixedProfile;
import io.entente.game.Regret;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * A Nash equilibrium in mixed strategies, with its certificate.
 *
 * @param profile with which probability each player plays what; exact where the solver was
 * @param payoffs what each player gets on average
 * @param exactPayoffs the same as fractions; empty unless profile and payoffs are exact
 * @param regret the most that anybody gains by deviating, by the definition; exactly 0 if profile
 *     and payoffs are exact
 */
public record MixedEquilibrium(
    MixedProfile profile, List<Double> payoffs, List<Rational> exactPayoffs, double regret) {

  public MixedEquilibrium {
    payoffs = List.copyOf(payoffs);
    exactPayoffs = List.copyOf(exactPayoffs);
  }

  /** This profile, certified by the definitions. */
  static MixedEquilibrium certified(StrategicGame game, MixedProfile profile) {
    List<Double> payoffs = new ArrayList<>();
    List<Rational> exact = new ArrayList<>();
    if (!profile.isExact() || game.isRounded()) {
      for (int player = 0; player < game.shape().players(); player++) {
        payoffs.add(ExpectedPayoffs.average(game, player, profile));
      }
      return new MixedEquilibrium(profile, payoffs, exact, Regret.of(game, profile));
    }
    Rational regret = Rational.ZERO;
    for (int player = 0; player < game.shape().players(); player++) {
      Rational[] each = ExpectedPayoffs.exactly(game, player, profile);
      Rational average = Rational.ZERO;
      Rational best = each[0];
      for (int strategy = 0; strategy < each.length; strategy++) {
        Rational probability = profile.exactProbability(player, strategy);
        if (probability.signum() != 0) {
          average = average.plus(probability.times(each[strategy]));
        }
        best = each[strategy].compareTo(best) > 0 ? each[strategy] : best;
      }
      exact.add(average);
      payoffs.add(average.toDouble());
      Rational own = best.minus(average);
      regret = own.compareTo(regret) > 0 ? own : regret;
    }
    return new MixedEquilibrium(profile, payoffs, exact, regret.toDouble());
  }
}
