package io.entente.solve.stochastic;

import io.entente.game.stochastic.Stage;
import io.entente.game.stochastic.StateLottery;
import io.entente.game.stochastic.StochasticGame;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Payoffs and probabilities of a game as whole multiples of common units, so that sums of products
 * need no common divisors.
 */
final class WholeNumbers {

  private final BigInteger[] payoffUnits;
  private final BigInteger probabilityUnit;
  private final Map<StateLottery, BigInteger[]> weights = new IdentityHashMap<>();

  WholeNumbers(StochasticGame game) {
    payoffUnits = new BigInteger[game.players().size()];
    java.util.Arrays.fill(payoffUnits, BigInteger.ONE);
    BigInteger unit = BigInteger.ONE;
    for (List<Stage> byState : game.stages()) {
      for (Stage stage : byState) {
        for (int profile = 0; profile < stage.profiles(); profile++) {
          for (int player = 0; player < payoffUnits.length; player++) {
            BigInteger denominator = stage.exactPayoff(player, profile).denominator();
            payoffUnits[player] = Rational.leastCommonMultiple(payoffUnits[player], denominator);
          }
          StateLottery next = stage.next(profile);
          if (weights.put(next, new BigInteger[0]) == null) {
            for (int i = 0; i < next.size(); i++) {
              BigInteger denominator = next.exactProbability(i).denominator();
              unit = Rational.leastCommonMultiple(unit, denominator);
            }
          }
        }
      }
    }
    probabilityUnit = unit;
    for (Map.Entry<StateLottery, BigInteger[]> entry : weights.entrySet()) {
      StateLottery next = entry.getKey();
      BigInteger[] whole = new BigInteger[next.size()];
      for (int i = 0; i < whole.length; i++) {
        whole[i] = whole(next.exactProbability(i), unit);
      }
      entry.setValue(whole);
    }
  }

  /** How many units a fraction of them is. */
  static BigInteger whole(Rational number, BigInteger unit) {
    return number.numerator().multiply(unit.divide(number.denominator()));
  }

  BigInteger payoffUnit(int player) {
    return payoffUnits[player];
  }

  BigInteger probabilityUnit() {
    return probabilityUnit;
  }

  BigInteger[] weights(StateLottery next) {
    return weights.get(next);
  }
}
