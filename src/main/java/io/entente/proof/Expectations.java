package io.entente.proof;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What players expect of their strategies where the others mix: sums over all profiles. */
final class Expectations {

  private Expectations() {}

  /**
   * What each player expects of each of its strategies, [player][strategy].
   *
   * @param probabilities [player][strategy]
   */
  static List<List<Rational>> of(Payoffs game, List<List<Rational>> probabilities) {
    List<List<Rational>> expected = new ArrayList<>();
    for (int player = 0; player < game.players(); player++) {
      Rational[] sums = new Rational[game.strategies(player)];
      Arrays.fill(sums, Rational.ZERO);
      for (int index = 0; index < game.profiles(); index++) {
        Rational weight = othersPlay(game, probabilities, player, index);
        if (weight.signum() > 0) {
          int strategy = game.strategy(index, player);
          sums[strategy] = sums[strategy].plus(weight.times(game.at(player, index)));
        }
      }
      expected.add(List.of(sums));
    }
    return expected;
  }

  private static Rational othersPlay(
      Payoffs game, List<List<Rational>> probabilities, int player, int index) {
    Rational weight = Rational.ONE;
    for (int other = 0; other < game.players() && weight.signum() > 0; other++) {
      if (other != player) {
        weight = weight.times(probabilities.get(other).get(game.strategy(index, other)));
      }
    }
    return weight;
  }
}
