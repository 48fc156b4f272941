package io.entente.game;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Games drawn from a seed, small and full of ties. */
public final class RandomGames {

  /** Shapes with one to five players, square and lopsided. */
  public static final List<Shape> SHAPES =
      List.of(
          Shape.of(1),
          Shape.of(5),
          Shape.of(1, 1),
          Shape.of(2, 2),
          Shape.of(3, 2),
          Shape.of(1, 4),
          Shape.of(4, 1, 2),
          Shape.of(2, 2, 2),
          Shape.of(3, 3, 3),
          Shape.of(2, 9, 3),
          Shape.of(9, 2, 2),
          Shape.of(2, 3, 2, 2),
          Shape.of(2, 2, 2, 2, 2));

  private RandomGames() {}

  /** Payoffs are integers from 0 to range - 1. */
  public static StrategicGame integers(Shape shape, int range, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] payoffs = new double[shape.players()][(int) shape.profiles()];
    for (double[] row : payoffs) {
      for (int index = 0; index < row.length; index++) {
        row[index] = random.nextInt(range);
      }
    }
    return StrategicGame.of(shape, payoffs);
  }

  /** Payoffs are 1/3, the double nearest to it, a hair more than 1/3, or 0. */
  public static StrategicGame thirds(Shape shape, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StrategicGame like = integers(shape, 2, seed);
    StrategicGameBuilder builder = copy(like);
    Rational third = Rational.of(1, 3);
    Rational[] close = {
      third, Rational.ofDouble(1.0 / 3), third.plus(Rational.parse("1e-30")), Rational.of(0), third
    };
    for (int player = 0; player < shape.players(); player++) {
      for (int index = 0; index < shape.profiles(); index++) {
        builder.payoff(player, index, close[random.nextInt(close.length)]);
      }
    }
    return builder.build();
  }

  /** A builder with the players and strategies of this game. */
  public static StrategicGameBuilder copy(StrategicGame game) {
    List<List<String>> strategies = new ArrayList<>();
    for (int player = 0; player < game.shape().players(); player++) {
      strategies.add(game.strategies(player));
    }
    return StrategicGame.builder(game.title(), game.players(), strategies);
  }
}
