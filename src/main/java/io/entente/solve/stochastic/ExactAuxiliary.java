package io.entente.solve.stochastic;

import io.entente.game.stochastic.Stage;
import io.entente.game.stochastic.StateLottery;
import io.entente.game.stochastic.StochasticGame;
import io.entente.number.Rational;
import java.math.BigInteger;

/** The auxiliary game of a stage in whole numbers. */
final class ExactAuxiliary implements Auxiliary {

  private final Stage stage;
  private final WholeNumbers whole;
  private final WholeValues[] later;
  private final BigInteger[] payoffFactor;
  private final BigInteger[] laterFactor;
  private final BigInteger[] units;
  private final BigInteger[] tolerances;
  private final BigInteger[][] worths;

  ExactAuxiliary(StochasticGame game, WholeNumbers whole, Stage stage, WholeValues[] later) {
    this.stage = stage;
    this.whole = whole;
    this.later = later;
    int players = later.length;
    worths = new BigInteger[players][stage.profiles()];
    payoffFactor = new BigInteger[players];
    laterFactor = new BigInteger[players];
    units = new BigInteger[players];
    tolerances = new BigInteger[players];
    for (int player = 0; player < players; player++) {
      Rational discount = game.discounts().get(player);
      units[player] =
          later[player].unit().multiply(whole.probabilityUnit()).multiply(discount.denominator());
      payoffFactor[player] = units[player];
      laterFactor[player] = discount.numerator();
      Rational tolerance = Rational.ofDouble(game.tieTolerances().get(player));
      tolerances[player] =
          tolerance.numerator().multiply(units[player]).divide(tolerance.denominator());
    }
  }

  private BigInteger whole(int player, int profile) {
    BigInteger known = worths[player][profile];
    if (known != null) {
      return known;
    }
    StateLottery next = stage.next(profile);
    BigInteger[] weights = whole.weights(next);
    BigInteger[] values = later[player].numerators();
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < weights.length; i++) {
      sum = sum.add(weights[i].multiply(values[next.state(i)]));
    }
    BigInteger payoff =
        WholeNumbers.whole(stage.exactPayoff(player, profile), payoffFactor[player]);
    worths[player][profile] = payoff.add(sum.multiply(laterFactor[player]));
    return worths[player][profile];
  }

  @Override
  public Stage stage() {
    return stage;
  }

  @Override
  public int compare(int player, int first, int second) {
    if (first == second) {
      return 0;
    }
    BigInteger difference = whole(player, first).subtract(whole(player, second));
    return difference.abs().compareTo(tolerances[player]) <= 0 ? 0 : difference.signum();
  }

  @Override
  public Rational worth(int player, int profile) {
    return Rational.of(whole(player, profile), units[player]);
  }
}
