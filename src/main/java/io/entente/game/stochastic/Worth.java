package io.entente.game.stochastic;

import io.entente.number.Rational;
import java.math.BigInteger;

/**
 * What a combination of moves is worth to a player, by the definition: its payoff now and, if that
 * is what later periods bring, δ times the average value of the state it leads to.
 */
final class Worth {

  private final Rational discount;
  private final BigInteger[] values;
  private final BigInteger unit;

  /**
   * For one player in one period.
   *
   * @param later by state, what the periods that follow bring
   */
  Worth(Rational discount, Rational[] later) {
    this.discount = discount;
    BigInteger common = BigInteger.ONE;
    for (Rational value : later) {
      common = Rational.leastCommonMultiple(common, value.denominator());
    }
    unit = common;
    values = new BigInteger[later.length];
    for (int state = 0; state < values.length; state++) {
      values[state] = later[state].numerator().multiply(common.divide(later[state].denominator()));
    }
  }

  /** The worth of a profile. */
  Rational of(Stage stage, int player, int profile) {
    StateLottery next = stage.next(profile);
    BigInteger common = BigInteger.ONE;
    for (int i = 0; i < next.size(); i++) {
      common = Rational.leastCommonMultiple(common, next.exactProbability(i).denominator());
    }
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < next.size(); i++) {
      Rational probability = next.exactProbability(i);
      BigInteger weight =
          probability.numerator().multiply(common.divide(probability.denominator()));
      sum = sum.add(weight.multiply(values[next.state(i)]));
    }
    Rational average = Rational.of(sum, common.multiply(unit));
    return stage.exactPayoff(player, profile).plus(discount.times(average));
  }

  /** The average worth of what is done. */
  Rational of(Stage stage, int player, Conduct conduct) {
    if (conduct.isPure()) {
      return of(stage, player, conduct.profile(stage));
    }
    Rational sum = Rational.ZERO;
    for (int profile = 0; profile < stage.profiles(); profile++) {
      Rational probability = conduct.probability(stage, profile);
      if (probability.signum() != 0) {
        sum = sum.plus(probability.times(of(stage, player, profile)));
      }
    }
    return sum;
  }
}
