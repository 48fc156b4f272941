package io.entente.game;

import io.entente.number.Rational;
import java.util.Arrays;

/**
 * Expected payoffs: what a player gets on average from each of its strategies when the others mix,
 * uᵢ(a, σ₋ᵢ) = Σ over s₋ᵢ of Πⱼ σⱼ(sⱼ) · uᵢ(a, s₋ᵢ), and from its own mixed strategy, uᵢ(σ) = Σₐ
 * σᵢ(a) · uᵢ(a, σ₋ᵢ).
 *
 * <p>In units of payoff. One pass over the player's table, leaving out what is never played.
 */
public final class ExpectedPayoffs {

  private ExpectedPayoffs() {}

  /** What this player gets from each of its strategies. */
  public static double[] of(StrategicGame game, int player, MixedProfile profile) {
    Shape shape = game.shape();
    double[] expected = new double[shape.strategies(player)];
    int[] strategies = new int[shape.players()];
    double[] weights = new double[shape.players() + 1];
    weights[0] = 1;
    int depth = 0;
    strategies[0] = -1;
    while (depth >= 0) {
      if (++strategies[depth] == shape.strategies(depth)) {
        depth--;
        continue;
      }
      double probability = depth == player ? 1 : profile.probability(depth, strategies[depth]);
      weights[depth + 1] = weights[depth] * probability;
      if (probability == 0) {
        continue;
      }
      if (depth + 1 < strategies.length) {
        strategies[++depth] = -1;
      } else {
        double payoff = game.payoff(player, shape.index(strategies));
        expected[strategies[player]] += weights[depth + 1] * payoff;
      }
    }
    return expected;
  }

  /** What this player gets on average; summed exactly and rounded once if the profile is exact. */
  public static double average(StrategicGame game, int player, MixedProfile profile) {
    if (profile.isExact()) {
      Rational[] exact = exactly(game, player, profile);
      Rational average = Rational.ZERO;
      for (int strategy = 0; strategy < exact.length; strategy++) {
        average = average.plus(profile.exactProbability(player, strategy).times(exact[strategy]));
      }
      return average.toDouble();
    }
    double[] expected = of(game, player, profile);
    double sum = 0;
    for (int strategy = 0; strategy < expected.length; strategy++) {
      sum += profile.probability(player, strategy) * expected[strategy];
    }
    return sum;
  }

  /**
   * What this player gets from each of its strategies, exactly.
   *
   * @throws IllegalStateException if the profile is not exact
   */
  public static Rational[] exactly(StrategicGame game, int player, MixedProfile profile) {
    Shape shape = game.shape();
    Rational[] expected = new Rational[shape.strategies(player)];
    Arrays.fill(expected, Rational.ZERO);
    int[] strategies = new int[shape.players()];
    addExactly(game, player, profile, strategies, 0, Rational.ONE, expected);
    return expected;
  }

  private static void addExactly(
      StrategicGame game,
      int player,
      MixedProfile profile,
      int[] strategies,
      int depth,
      Rational weight,
      Rational[] into) {
    if (depth == strategies.length) {
      Rational payoff = game.exactPayoff(player, game.shape().index(strategies));
      into[strategies[player]] = into[strategies[player]].plus(weight.times(payoff));
      return;
    }
    for (int strategy = 0; strategy < game.shape().strategies(depth); strategy++) {
      strategies[depth] = strategy;
      Rational probability =
          depth == player ? Rational.ONE : profile.exactProbability(depth, strategy);
      if (probability.signum() != 0) {
        Rational next = depth == player ? weight : weight.times(probability);
        addExactly(game, player, profile, strategies, depth + 1, next, into);
      }
    }
  }
}
