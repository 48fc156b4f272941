package io.entente.conformance;

import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.Arrays;

/**
 * Regret by the definition, in fractions, from nothing but the payoffs: shares no code with the
 * program's own. Probabilities that are doubles count as the numbers they are, made to sum to 1.
 */
final class ExactRegret {

  private ExactRegret() {}

  /** The most that any player gains by changing alone. */
  static Rational of(StrategicGame game, MixedProfile profile) {
    Rational[][] probabilities = new Rational[profile.players()][];
    for (int player = 0; player < probabilities.length; player++) {
      probabilities[player] = new Rational[profile.strategies(player)];
      Rational sum = Rational.ZERO;
      for (int strategy = 0; strategy < probabilities[player].length; strategy++) {
        probabilities[player][strategy] =
            profile.isExact()
                ? profile.exactProbability(player, strategy)
                : Rational.ofDouble(profile.probability(player, strategy));
        sum = sum.plus(probabilities[player][strategy]);
      }
      for (int strategy = 0; strategy < probabilities[player].length; strategy++) {
        probabilities[player][strategy] = probabilities[player][strategy].dividedBy(sum);
      }
    }
    return of(game, probabilities);
  }

  static Rational of(StrategicGame game, Rational[][] probabilities) {
    Rational most = Rational.ZERO;
    for (int player = 0; player < probabilities.length; player++) {
      Rational[] earned = earned(game, player, probabilities);
      Rational average = Rational.ZERO;
      for (int strategy = 0; strategy < earned.length; strategy++) {
        average = average.plus(earned[strategy].times(probabilities[player][strategy]));
      }
      for (Rational one : earned) {
        Rational gain = one.minus(average);
        most = gain.compareTo(most) > 0 ? gain : most;
      }
    }
    return most;
  }

  /** What each strategy of a player earns while the others play these. */
  static Rational[] earned(StrategicGame game, int player, Rational[][] probabilities) {
    Rational[] earned = new Rational[probabilities[player].length];
    Arrays.fill(earned, Rational.ZERO);
    for (int index = 0; index < game.shape().profiles(); index++) {
      Rational weight = Rational.ONE;
      for (int other = 0; other < probabilities.length && weight.signum() > 0; other++) {
        if (other != player) {
          weight = weight.times(probabilities[other][game.shape().strategy(index, other)]);
        }
      }
      if (weight.signum() > 0) {
        int own = game.shape().strategy(index, player);
        earned[own] = earned[own].plus(weight.times(game.exactPayoff(player, index)));
      }
    }
    return earned;
  }
}
