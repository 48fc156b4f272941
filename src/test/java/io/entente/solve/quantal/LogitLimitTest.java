package io.entente.solve.quantal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Regret;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogitLimitTest {

  private static StrategicGame uniform(Shape shape, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] payoffs = new double[shape.players()][(int) shape.profiles()];
    for (double[] row : payoffs) {
      for (int index = 0; index < row.length; index++) {
        row[index] = random.nextDouble();
      }
    }
    return StrategicGame.of(shape, payoffs);
  }

  @Test
  void genericGamesEndAtOneEquilibriumNearTheFarBranch() {
    for (Shape shape :
        new Shape[] {
          Shape.of(2, 2), Shape.of(3, 3), Shape.of(4, 2), Shape.of(2, 2, 2), Shape.of(3, 3, 3)
        }) {
      for (long seed = 0; seed < 25; seed++) {
        String where = shape + ", seed " + seed;
        StrategicGame game = uniform(shape, seed);
        LogitLimit limit = LogitLimit.of(game);
        assertTrue(limit.certified(), where);
        assertTrue(limit.regret() < 1e-12, where + ": " + limit.regret());
        assertEquals(Regret.of(game, limit.profile()), limit.regret(), where);
        LogitEquilibrium far = LogitBranch.of(game).at(2e5).orElseThrow();
        for (int player = 0; player < shape.players(); player++) {
          for (int strategy = 0; strategy < shape.strategies(player); strategy++) {
            assertEquals(
                limit.profile().probability(player, strategy),
                far.probabilities().get(player).get(strategy),
                0.02,
                where);
          }
        }
      }
    }
  }

  @Test
  void riskDominanceDecidesTwoByTwoCoordination() {
    // With equal deviation losses left and right of 1, the limit is the risk-dominant equilibrium.
    for (double safe : new double[] {0.3, 0.9, 1.1, 2.5}) {
      StrategicGame game =
          StrategicGame.bimatrix(
              new double[][] {{1, 0}, {0, safe}}, new double[][] {{1, 0}, {0, safe}});
      LogitLimit limit = LogitLimit.of(game);
      assertTrue(limit.certified());
      assertEquals(safe > 1 ? 0 : 1, limit.profile().probability(0, 0));
      assertEquals(0, limit.regret());
    }
  }

  @Test
  void limitsKnownByHand() {
    StrategicGame pennies =
        StrategicGame.bimatrix(new double[][] {{9, 0}, {0, 1}}, new double[][] {{0, 1}, {1, 0}});
    LogitLimit limit = LogitLimit.of(pennies);
    assertTrue(limit.certified());
    assertEquals(0.5, limit.profile().probability(0, 0), 1e-12);
    assertEquals(0.1, limit.profile().probability(1, 0), 1e-12);
    StrategicGame constant = StrategicGame.bimatrix(new double[2][4], new double[2][4]);
    assertEquals(0.25, LogitLimit.of(constant).profile().probability(1, 3));
  }

  @Test
  void aContinuumOrATieIsNotCertified() {
    // Row is indifferent at column 1, which Column prefers strictly: limits are not isolated.
    StrategicGame tie =
        StrategicGame.bimatrix(new double[][] {{1, 0}, {1, 2}}, new double[][] {{1, 0}, {1, 0}});
    LogitLimit limit = LogitLimit.of(tie);
    assertFalse(limit.certified());
    assertTrue(limit.regret() < 1e-3);
  }

  @Test
  void fortyDecadesOfPayoffsDoNotMatter() {
    double[] scales = {1e-290, 1e-5, 1e5, 1e290};
    for (double scale : scales) {
      StrategicGame game =
          StrategicGame.bimatrix(
              new double[][] {{3 * scale, 0}, {0, scale}}, new double[][] {{scale, 0}, {0, scale}});
      LogitLimit limit = LogitLimit.of(game);
      assertTrue(limit.certified(), "scale " + scale);
      assertEquals(1, limit.profile().probability(0, 0), "scale " + scale);
    }
  }
}
