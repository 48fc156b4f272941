package io.entente.game;

import io.entente.number.Rational;

/**
 * Regret: what a player forgoes at a profile, the gain from its best deviation. rᵢ(s) = maxₐ uᵢ(a,
 * s₋ᵢ) − uᵢ(s), at least 0, in units of payoff.
 *
 * <p>The regret of a profile is the largest of its players'; it is 0 exactly at a Nash equilibrium.
 * Where payoffs were given as numbers it is computed exactly and then rounded once.
 */
public final class Regret {

  private Regret() {}

  /** The regret of this player at the profile with this index. */
  public static double of(StrategicGame game, int player, int index) {
    if (game.tieTolerance(player) == 0) {
      return exactly(game, player, index).toDouble();
    }
    double best = game.payoff(player, index);
    for (int other = 0; other < game.shape().strategies(player); other++) {
      best = Math.max(best, game.payoff(player, game.shape().deviate(index, player, other)));
    }
    return best - game.payoff(player, index);
  }

  /** The largest regret of any player at the profile with this index. */
  public static double of(StrategicGame game, int index) {
    double largest = 0;
    for (int player = 0; player < game.shape().players(); player++) {
      largest = Math.max(largest, of(game, player, index));
    }
    return largest;
  }

  /** The regret of this player at the profile with this index, from the exact payoffs. */
  public static Rational exactly(StrategicGame game, int player, int index) {
    int best = index;
    for (int other = 0; other < game.shape().strategies(player); other++) {
      int deviation = game.shape().deviate(index, player, other);
      Rational gain = game.exactPayoff(player, deviation).minus(game.exactPayoff(player, best));
      best = gain.signum() > 0 ? deviation : best;
    }
    return game.exactPayoff(player, best).minus(game.exactPayoff(player, index));
  }

  /**
   * The regret of this player at a profile of mixed strategies: maxₐ uᵢ(a, σ₋ᵢ) − uᵢ(σ). Exact and
   * then rounded once where both payoffs and probabilities are exact.
   */
  public static double of(StrategicGame game, int player, MixedProfile profile) {
    if (game.tieTolerance(player) == 0 && profile.isExact()) {
      return exactly(game, player, profile).toDouble();
    }
    double[] expected = ExpectedPayoffs.of(game, player, profile);
    double best = expected[0];
    double average = 0;
    for (int strategy = 0; strategy < expected.length; strategy++) {
      best = Math.max(best, expected[strategy]);
      average += profile.probability(player, strategy) * expected[strategy];
    }
    return Math.max(0, best - average);
  }

  /** The largest regret of any player at a profile of mixed strategies. */
  public static double of(StrategicGame game, MixedProfile profile) {
    double largest = 0;
    for (int player = 0; player < game.shape().players(); player++) {
      largest = Math.max(largest, of(game, player, profile));
    }
    return largest;
  }

  /**
   * The regret of this player at a profile of mixed strategies, from the exact payoffs.
   *
   * @throws IllegalStateException if the profile is not exact
   */
  public static Rational exactly(StrategicGame game, int player, MixedProfile profile) {
    Rational[] expected = ExpectedPayoffs.exactly(game, player, profile);
    Rational best = expected[0];
    Rational average = Rational.ZERO;
    for (int strategy = 0; strategy < expected.length; strategy++) {
      best = expected[strategy].compareTo(best) > 0 ? expected[strategy] : best;
      average = average.plus(expected[strategy].times(profile.exactProbability(player, strategy)));
    }
    return best.minus(average);
  }
}
