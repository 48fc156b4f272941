package io.entente.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.ExpectedPayoffs;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MinmaxTest {

  private static StrategicGame zeroSum(double[][] row) {
    double[][] column = new double[row.length][row[0].length];
    for (int i = 0; i < row.length; i++) {
      for (int j = 0; j < row[0].length; j++) {
        column[i][j] = -row[i][j];
      }
    }
    return StrategicGame.bimatrix(row, column);
  }

  private static Minmax.Level first(StrategicGame game) {
    return Minmax.of(game).levels().get(0);
  }

  /**
   * Two-finger Morra: worth 0; one mixes the second and third between 4/7 and 3/5 (Dantzig 1963).
   */
  @Test
  void morraIsFair() {
    Minmax.Level level =
        first(zeroSum(new double[][] {{0, 2, -3, 0}, {-2, 0, 0, 3}, {3, 0, 0, -4}, {0, -3, 4, 0}}));
    assertEquals(Rational.ZERO, level.secured());
    assertEquals(Rational.ZERO, level.heldTo());
    Rational second = level.strategy().get(1);
    assertTrue(second.compareTo(Rational.of(4, 7)) >= 0, level.strategy().toString());
    assertTrue(second.compareTo(Rational.of(3, 5)) <= 0, level.strategy().toString());
    assertEquals(Rational.ONE, second.plus(level.strategy().get(2)));
  }

  /**
   * Hiding 1 or 2 coins: worth 2/3 by the rule for games of two strategies without saddle point.
   */
  @Test
  void hidingCoinsIsWorthTwoThirds() {
    Minmax.Level level = first(zeroSum(new double[][] {{1, 0}, {0, 2}}));
    assertEquals(Rational.of(2, 3), level.secured());
    assertEquals(List.of(Rational.of(2, 3), Rational.of(1, 3)), level.strategy());
    assertEquals(Rational.ZERO, level.pureMaximin());
    assertEquals(Rational.ONE, level.pureMinmax());
  }

  @Test
  void inZeroSumGamesItIsWhatEquilibriaPayAndCorrelationChangesNothing() {
    for (long seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      double[][] row = new double[2 + random.nextInt(4)][2 + random.nextInt(4)];
      for (double[] each : row) {
        for (int j = 0; j < each.length; j++) {
          each[j] = random.nextInt(13) - 6;
        }
      }
      StrategicGame game = zeroSum(row);
      MixedEquilibrium nash = MixedEquilibria.of(game).equilibria().equilibria().get(0);
      Rational value = Rational.ZERO;
      Rational[] expected = ExpectedPayoffs.exactly(game, 0, nash.profile());
      for (int s = 0; s < expected.length; s++) {
        value = value.plus(expected[s].times(nash.profile().exactProbability(0, s)));
      }
      List<Minmax.Level> levels = Minmax.of(game).levels();
      assertEquals(value, levels.get(0).secured(), "seed " + seed);
      assertEquals(value.negate(), levels.get(1).secured(), "seed " + seed);
      CorrelatedEquilibria correlated = CorrelatedEquilibria.of(game, List.of());
      assertEquals(value, correlated.players().get(0).lowest().value(), "seed " + seed);
      assertEquals(value, correlated.players().get(0).highest().value(), "seed " + seed);
    }
  }

  /**
   * The third gets 1 unless the others match its choice with both of theirs. Together they leave it
   * 1/2 by drawing one of the two matches; mixing independently they leave it 3/4.
   */
  @Test
  void severalPunishActingAsOne() {
    Shape shape = Shape.of(2, 2, 2);
    double[][] payoffs = new double[3][8];
    for (int index = 0; index < 8; index++) {
      int own = shape.strategy(index, 2);
      boolean matched = shape.strategy(index, 0) == own && shape.strategy(index, 1) == own;
      payoffs[2][index] = matched ? 0 : 1;
    }
    Minmax.Level level = Minmax.of(StrategicGame.of(shape, payoffs)).levels().get(2);
    assertEquals(Rational.of(1, 2), level.secured());
    assertEquals(Rational.of(1, 2), level.heldTo());
    assertEquals(Rational.ONE, level.pureMinmax());
    assertEquals(2, level.punishment().played().size());
  }

  @Test
  void bothSidesAgreeInGamesOfAnyNumberOfPlayers() {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      int[] counts = new int[1 + random.nextInt(4)];
      for (int player = 0; player < counts.length; player++) {
        counts[player] = 1 + random.nextInt(4);
      }
      Shape shape = Shape.of(counts);
      double[][] payoffs = new double[counts.length][(int) shape.profiles()];
      double unit = random.nextBoolean() ? 1e300 : 1e-300;
      for (double[] own : payoffs) {
        for (int index = 0; index < own.length; index++) {
          own[index] = unit * (random.nextInt(9) - 4);
        }
      }
      for (Minmax.Level level : Minmax.of(StrategicGame.of(shape, payoffs)).levels()) {
        assertEquals(level.heldTo(), level.secured(), "seed " + seed);
        assertTrue(level.secured().compareTo(level.pureMaximin()) >= 0, "seed " + seed);
        assertTrue(level.secured().compareTo(level.pureMinmax()) <= 0, "seed " + seed);
      }
    }
  }

  /** Either column holds the row player to 1; the first is named, with its best reply. */
  @Test
  void theFirstOfEqualPunishmentsIsNamed() {
    StrategicGame game = StrategicGame.bimatrix(new double[][] {{0, 1}, {1, 0}}, new double[2][2]);
    Minmax.Level level = Minmax.of(game).levels().get(0);
    assertEquals(game.shape().index(1, 0), level.purePunishment());
    assertEquals(Rational.ONE, level.pureMinmax());
    assertEquals(Rational.ZERO, level.pureMaximin());
  }

  @Test
  void computedPayoffsMakeNoExactLevels() {
    StrategicGame game =
        StrategicGame.builder("", List.of("A"), List.of(List.of("x", "y")))
            .payoff(0, 0, 1)
            .payoff(0, 1, 0)
            .tieTolerance(0, 1e-12)
            .build();
    assertFalse(Minmax.of(game).exact());
    assertTrue(Minmax.of(StrategicGame.bimatrix(new double[2][2], new double[2][2])).exact());
  }

  @Test
  void gamesThatAreTooLargeAreRefused() {
    StrategicGame game = StrategicGame.bimatrix(new double[1][600_000], new double[1][600_000]);
    NotAnsweredException large = assertThrows(NotAnsweredException.class, () -> Minmax.of(game));
    assertTrue(large.remedy().contains("maximin"), large.remedy());
  }
}
