package io.entente.game;

import io.entente.number.Rational;
import java.math.BigInteger;
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
    BigInteger[][] weights = new BigInteger[shape.players()][];
    BigInteger denominator = BigInteger.ONE;
    for (int other = 0; other < weights.length; other++) {
      if (other != player) {
        BigInteger own = weights(profile, other, weights);
        denominator = denominator.multiply(own);
      }
    }
    Sum[] sums = new Sum[shape.strategies(player)];
    Arrays.setAll(sums, strategy -> new Sum());
    int[] strategies = new int[shape.players()];
    add(game, player, weights, strategies, 0, BigInteger.ONE, sums);
    Rational[] expected = new Rational[sums.length];
    for (int strategy = 0; strategy < expected.length; strategy++) {
      expected[strategy] = sums[strategy].over(denominator);
    }
    return expected;
  }

  /** Puts down a player's probabilities as whole numbers over a denominator, and returns that. */
  private static BigInteger weights(MixedProfile profile, int player, BigInteger[][] into) {
    BigInteger denominator = BigInteger.ONE;
    for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
      BigInteger own = profile.exactProbability(player, strategy).denominator();
      denominator = Rational.leastCommonMultiple(denominator, own);
    }
    into[player] = new BigInteger[profile.strategies(player)];
    for (int strategy = 0; strategy < into[player].length; strategy++) {
      Rational probability = profile.exactProbability(player, strategy);
      into[player][strategy] =
          probability.numerator().multiply(denominator.divide(probability.denominator()));
    }
    return denominator;
  }

  private static void add(
      StrategicGame game,
      int player,
      BigInteger[][] weights,
      int[] strategies,
      int depth,
      BigInteger weight,
      Sum[] into) {
    if (depth == strategies.length) {
      into[strategies[player]].add(
          weight, game.exactPayoff(player, game.shape().index(strategies)));
      return;
    }
    for (int strategy = 0; strategy < game.shape().strategies(depth); strategy++) {
      strategies[depth] = strategy;
      if (depth == player) {
        add(game, player, weights, strategies, depth + 1, weight, into);
      } else if (weights[depth][strategy].signum() != 0) {
        BigInteger next = weight.multiply(weights[depth][strategy]);
        add(game, player, weights, strategies, depth + 1, next, into);
      }
    }
  }

  /** A sum of whole numbers times fractions, over the denominator that these have in common. */
  private static final class Sum {
    private BigInteger numerator = BigInteger.ZERO;
    private BigInteger denominator = BigInteger.ONE;

    void add(BigInteger weight, Rational payoff) {
      BigInteger own = payoff.denominator();
      BigInteger part = weight.multiply(payoff.numerator());
      if (!own.equals(denominator)) {
        BigInteger common = denominator.gcd(own);
        part = part.multiply(denominator.divide(common));
        numerator = numerator.multiply(own.divide(common));
        denominator = denominator.multiply(own.divide(common));
      }
      numerator = numerator.add(part);
    }

    Rational over(BigInteger divisor) {
      return Rational.of(numerator, denominator.multiply(divisor));
    }
  }
}
