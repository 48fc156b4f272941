package io.entente.game;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A correlated strategy: with which probability each profile is played, p(s) &ge; 0 with
 * &Sigma;&#8347; p(s) = 1. Profiles that are never played are left out.
 *
 * @see "Aumann (1974), Subjectivity and correlation in randomized strategies, Journal of
 *     Mathematical Economics 1, 67-96"
 */
public final class CorrelatedStrategy {

  /**
   * A profile that is played.
   *
   * @param index its index
   * @param probability more than 0
   */
  public record Played(int index, Rational probability) {}

  private final List<Played> played;

  /** The probabilities as whole numbers, in the order of {@link #played}, and their sum. */
  private final BigInteger[] weights;

  private final BigInteger total;

  /**
   * The strategy with these probabilities, one per profile index.
   *
   * @throws IllegalArgumentException if one is negative, or they do not sum to 1
   */
  public CorrelatedStrategy(List<Rational> probabilities) {
    List<Played> some = new ArrayList<>();
    BigInteger denominator = BigInteger.ONE;
    for (int index = 0; index < probabilities.size(); index++) {
      Rational probability = probabilities.get(index);
      if (probability.signum() < 0) {
        throw new IllegalArgumentException("not a probability: " + probability);
      }
      if (probability.signum() > 0) {
        some.add(new Played(index, probability));
        denominator = Rational.leastCommonMultiple(denominator, probability.denominator());
      }
    }
    played = List.copyOf(some);
    weights = new BigInteger[played.size()];
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < weights.length; i++) {
      Rational probability = played.get(i).probability();
      weights[i] = probability.numerator().multiply(denominator.divide(probability.denominator()));
      sum = sum.add(weights[i]);
    }
    total = denominator;
    if (!sum.equals(total)) {
      throw new IllegalArgumentException(
          "the probabilities sum to " + Rational.of(sum, denominator));
    }
  }

  /** The profiles that are played, in the order of their indices. */
  public List<Played> played() {
    return played;
  }

  /** What this player gets on average, in exact arithmetic on its payoffs as they stand. */
  public Rational payoff(StrategicGame game, int player) {
    return average(index -> game.exactPayoff(player, index));
  }

  /** The average of a function of the profile's index. */
  public Rational average(IntFunction<Rational> function) {
    Rational[] values = new Rational[weights.length];
    BigInteger unit = BigInteger.ONE;
    for (int i = 0; i < values.length; i++) {
      values[i] = function.apply(played.get(i).index());
      unit = Rational.leastCommonMultiple(unit, values[i].denominator());
    }
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < values.length; i++) {
      sum = sum.add(weights[i].multiply(whole(values[i], unit)));
    }
    return Rational.of(sum, total.multiply(unit));
  }

  /**
   * The most that any player gains on average by planning to play something else whenever it is
   * told to play one certain strategy: max over i, a, b of &Sigma; p(a, s&#8331;&#7522;)
   * (u&#7522;(b, s&#8331;&#7522;) - u&#7522;(a, s&#8331;&#7522;)). At least 0; exactly 0 at a
   * correlated equilibrium. Exact arithmetic on the payoffs as they stand.
   */
  public Rational disobedience(StrategicGame game) {
    Rational most = Rational.ZERO;
    for (int player = 0; player < game.shape().players(); player++) {
      BigInteger largest = BigInteger.ZERO;
      BigInteger unit = unit(game, player);
      for (BigInteger[] gains : gains(game, player, unit)) {
        for (BigInteger gain : gains) {
          largest = gain.max(largest);
        }
      }
      Rational gain = Rational.of(largest, total.multiply(unit));
      most = gain.compareTo(most) > 0 ? gain : most;
    }
    return most;
  }

  /**
   * The most that any player gains on average by playing one strategy whatever it would be told:
   * max over i, b of &Sigma; p(s) (u&#7522;(b, s&#8331;&#7522;) - u&#7522;(s)). Exactly 0 or less
   * at a coarse correlated equilibrium; 0 stands for less.
   */
  public Rational refusal(StrategicGame game) {
    Rational most = Rational.ZERO;
    for (int player = 0; player < game.shape().players(); player++) {
      BigInteger unit = unit(game, player);
      BigInteger[][] gains = gains(game, player, unit);
      for (int to = 0; to < gains.length; to++) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger[] told : gains) {
          sum = sum.add(told[to]);
        }
        Rational gain = Rational.of(sum, total.multiply(unit));
        most = gain.compareTo(most) > 0 ? gain : most;
      }
    }
    return most;
  }

  /**
   * What this player gains on average, [strategy it is told][strategy it plays instead], in whole
   * numbers of which the unit times the sum of all weights is 1.
   */
  private BigInteger[][] gains(StrategicGame game, int player, BigInteger unit) {
    Shape shape = game.shape();
    int count = shape.strategies(player);
    BigInteger[][] gains = new BigInteger[count][count];
    for (BigInteger[] row : gains) {
      Arrays.fill(row, BigInteger.ZERO);
    }
    for (int i = 0; i < weights.length; i++) {
      int index = played.get(i).index();
      int told = shape.strategy(index, player);
      BigInteger obeying = whole(game, player, index, unit);
      for (int to = 0; to < count; to++) {
        if (to != told) {
          BigInteger other = whole(game, player, shape.deviate(index, player, to), unit);
          gains[told][to] = gains[told][to].add(weights[i].multiply(other.subtract(obeying)));
        }
      }
    }
    return gains;
  }

  /** A number by which all payoffs of the player at and next to what is played are whole. */
  private BigInteger unit(StrategicGame game, int player) {
    BigInteger unit = BigInteger.ONE;
    for (Played each : played) {
      for (int to = 0; to < game.shape().strategies(player); to++) {
        int index = game.shape().deviate(each.index(), player, to);
        Rational payoff = game.exactPayoff(player, index);
        if (!payoff.isInteger()) {
          unit = Rational.leastCommonMultiple(unit, payoff.denominator());
        }
      }
    }
    return unit;
  }

  private static BigInteger whole(StrategicGame game, int player, int index, BigInteger unit) {
    return whole(game.exactPayoff(player, index), unit);
  }

  private static BigInteger whole(Rational value, BigInteger unit) {
    return value.isInteger()
        ? value.numerator().multiply(unit)
        : value.numerator().multiply(unit.divide(value.denominator()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CorrelatedStrategy strategy && played.equals(strategy.played);
  }

  @Override
  public int hashCode() {
    return played.hashCode();
  }

  /** The profiles by index and their probabilities. */
  @Override
  public String toString() {
    return played.toString();
  }
}
