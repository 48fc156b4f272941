package io.entente.solve.support;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Games of players with two strategies each, made from what the second strategy gains. */
final class RootGames {

  /** What a second strategy gains over the first, by which of the others play their second. */
  interface Gain {
    double of(int player, int[] profile);
  }

  private RootGames() {}

  static StrategicGame of(int players, Gain gain) {
    int[] twos = new int[players];
    Arrays.fill(twos, 2);
    Shape shape = Shape.of(twos);
    double[][] payoffs = new double[players][(int) shape.profiles()];
    for (int index = 0; index < shape.profiles(); index++) {
      int[] profile = strategies(shape, index);
      for (int player = 0; player < players; player++) {
        payoffs[player][index] = profile[player] == 0 ? 0 : gain.of(player, profile);
      }
    }
    return StrategicGame.of(shape, payoffs);
  }

  static int[] strategies(Shape shape, int index) {
    int[] strategies = new int[shape.players()];
    Arrays.setAll(strategies, player -> shape.strategy(index, player));
    return strategies;
  }

  /**
   * Three players whose second strategies gain (p - a)(p - b) where the others play theirs with
   * probability p: all three mix with a, or all three with b.
   */
  static StrategicGame twoRoots(String a, String b) {
    Rational one = Rational.parse(a);
    Rational other = Rational.parse(b);
    Rational none = one.times(other);
    Rational half = none.minus(one.plus(other).dividedBy(Rational.of(2)));
    Rational both = none.minus(one).minus(other).plus(Rational.ONE);
    return of(
        3,
        (player, s) -> {
          int others = s[0] + s[1] + s[2] - s[player];
          return (others == 0 ? none : others == 1 ? half : both).toDouble();
        });
  }

  /**
   * The first two are indifferent where z / (1 - z) is t (1 + 2 y) and t (1 + 3 x), the third where
   * x + y = 1: all three where x = 2/5, y = 3/5 and z / (1 - z) = 2.2 t.
   */
  static StrategicGame almostSingular(double t) {
    return of(
        3,
        (player, s) -> {
          if (player == 2) {
            return s[0] + s[1] - 1;
          }
          return s[2] == 1 ? 1 : -t * (1 + (player == 0 ? 2 * s[1] : 3 * s[0]));
        });
  }

  /** The system of indifference where everybody mixes. */
  static SupportSystem fullSystem(DeviationGains gains) {
    int[][] supports = new int[gains.shape().players()][];
    for (int player = 0; player < supports.length; player++) {
      supports[player] = new int[gains.shape().strategies(player)];
      for (int k = 0; k < supports[player].length; k++) {
        supports[player][k] = k;
      }
    }
    return new SupportSystem(gains, supports);
  }

  static TreeSet<String> texts(List<SupportSearch.Certified> found) {
    TreeSet<String> texts = new TreeSet<>();
    found.forEach(each -> texts.add(each.profile().toString()));
    return texts;
  }

  static List<List<List<Integer>>> supports(List<SupportSearch.OpenSupport> open) {
    List<List<List<Integer>>> supports = new ArrayList<>();
    open.forEach(each -> supports.add(each.supports()));
    return supports;
  }
}
