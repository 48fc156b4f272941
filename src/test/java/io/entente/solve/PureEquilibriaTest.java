package io.entente.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PureEquilibriaTest extends PureEquilibriumContract {

  /** Shapes that lead into every branch: wide and narrow lines, short, middling and very long. */
  private static final Shape[] LARGER = {
    Shape.of(40),
    Shape.of(40_000),
    Shape.of(2, 700),
    Shape.of(700, 2),
    Shape.of(700, 17),
    Shape.of(17, 700),
    Shape.of(30, 30, 30),
    Shape.of(12, 12, 12, 3),
    Shape.of(3, 600, 3),
    Shape.of(3, 3, 3, 3, 3, 3, 3, 3),
    Shape.of(20, 2, 1000),
    Shape.of(70_000, 2)
  };

  @Override
  Solution<PureEquilibrium> solve(StrategicGame game) {
    return PureEquilibria.listingAll().solve(game);
  }

  @Test
  void largerGamesAgreeWithThePlainMethod() {
    for (Shape shape : LARGER) {
      for (int range : new int[] {1 << 30, 1000, 3}) {
        if (range > 3 || shape.profiles() < 2000) {
          StrategicGame game = RandomGames.integers(shape, range, 7);
          agrees(game, shape + ", payoffs below " + range);
        }
      }
    }
  }

  @Test
  void gamesFullOfTiesAgreeWithThePlainMethod() {
    for (Shape shape : LARGER) {
      if (shape.profiles() < 30_000) {
        agrees(RandomGames.integers(shape, 2, 3), shape + ", payoffs 0 and 1");
      }
    }
    agrees(RandomGames.integers(Shape.of(300, 40), 1, 3), "all payoffs equal");
  }

  /** What is learnt of long lines is learnt of the right ones: each has a level of its own. */
  @Test
  void longLinesAtDifferentLevelsAgreeWithThePlainMethod() {
    for (Shape shape : new Shape[] {Shape.of(3, 40, 41), Shape.of(40, 3, 41)}) {
      double[][] payoffs = new double[3][(int) shape.profiles()];
      SplittableRandom random = new SplittableRandom(2);
      for (int index = 0; index < shape.profiles(); index++) {
        for (int player = 0; player < 3; player++) {
          int others =
              shape.strategy(index, (player + 1) % 3) + shape.strategy(index, (player + 2) % 3);
          payoffs[player][index] = 5 * others + random.nextInt(2);
        }
      }
      agrees(StrategicGame.of(shape, payoffs), shape + ", levels");
    }
  }

  @Test
  void toleratedTiesAgreeWithThePlainMethod() {
    for (Shape shape : RandomGames.SHAPES) {
      for (long seed = 0; seed < 50; seed++) {
        agrees(withNoise(shape, seed), shape + ", noise, seed " + seed);
      }
    }
    agrees(withNoise(Shape.of(60, 50), 1), "60 x 50, noise");
  }

  /** Integers with a noise of up to 1e-9; each player but the first tolerates 1e-9. */
  private static StrategicGame withNoise(Shape shape, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StrategicGameBuilder builder = RandomGames.copy(RandomGames.integers(shape, 2, seed));
    for (int player = 0; player < shape.players(); player++) {
      builder.tieTolerance(player, player * 1e-9);
      for (int index = 0; index < shape.profiles(); index++) {
        builder.payoff(player, index, random.nextInt(3) + 1e-9 * random.nextInt(3));
      }
    }
    return builder.build();
  }

  private void agrees(StrategicGame game, String where) {
    Solution<PureEquilibrium> expected = PlainPureEquilibria.solve(game);
    assertEquals(expected, solve(game), where);
    PureEquilibria.Count count = PureEquilibria.count(game);
    long strict = 0;
    for (PureEquilibrium equilibrium : expected.equilibria()) {
      strict += equilibrium.strict() ? 1 : 0;
    }
    assertEquals(new PureEquilibria.Count(expected.equilibria().size(), strict), count, where);
  }

  @Test
  void beyondTheLimitTheFirstAreListedAndAllAreCounted() {
    StrategicGame game = RandomGames.integers(Shape.of(30, 30, 30), 2, 5);
    Solution<PureEquilibrium> all = solve(game);
    int total = all.equilibria().size();
    assertTrue(total > 100, "too few equilibria for this test");
    for (int limit : new int[] {0, 1, 7, total - 1}) {
      Solution<PureEquilibrium> some = PureEquilibria.listingAtMost(limit).solve(game);
      assertEquals(Completeness.SOME, some.completeness());
      assertEquals(Optional.of(BigInteger.valueOf(total)), some.total());
      assertEquals(all.equilibria().subList(0, limit), some.equilibria());
      assertTrue(some.note().orElseThrow().contains(Integer.toString(total)));
    }
    assertEquals(all, PureEquilibria.listingAtMost(total).solve(game));
  }

  @Test
  void noEquilibriumIsACompleteAnswer() {
    StrategicGame game =
        StrategicGame.bimatrix(new double[][] {{1, 0}, {0, 1}}, new double[][] {{0, 1}, {1, 0}});
    assertEquals(Solution.all(Collections.emptyList()), solve(game));
  }
}
