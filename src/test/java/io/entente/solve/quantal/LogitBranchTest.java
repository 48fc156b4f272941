package io.entente.solve.quantal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogitBranchTest {

  /** Logit response by the definition, profile by profile, in plain arithmetic. */
  static double worstGap(StrategicGame game, LogitEquilibrium at) {
    Shape shape = game.shape();
    double worst = 0;
    for (int player = 0; player < shape.players(); player++) {
      double[] earned = new double[shape.strategies(player)];
      for (int index = 0; index < shape.profiles(); index++) {
        double probability = 1;
        for (int other = 0; other < shape.players(); other++) {
          if (other != player) {
            probability *= at.probabilities().get(other).get(shape.strategy(index, other));
          }
        }
        earned[shape.strategy(index, player)] += probability * game.payoff(player, index);
      }
      double most = Arrays.stream(earned).max().getAsDouble();
      double sum = 0;
      for (double one : earned) {
        sum += Math.exp(at.lambda() * (one - most));
      }
      for (int strategy = 0; strategy < earned.length; strategy++) {
        double response = Math.exp(at.lambda() * (earned[strategy] - most)) / sum;
        double played = at.probabilities().get(player).get(strategy);
        worst = Math.max(worst, Math.abs(response - played));
      }
    }
    return worst;
  }

  @Test
  void everyPointIsTheResponseToItself() {
    for (Shape shape : RandomGames.SHAPES) {
      for (long seed = 0; seed < 6; seed++) {
        StrategicGame game = RandomGames.integers(shape, 10, seed);
        LogitBranch branch = LogitBranch.of(game);
        for (double lambda : new double[] {0, 0.01, 0.3, 1, 5, 40}) {
          LogitEquilibrium at = branch.at(lambda).orElseThrow();
          double gap = worstGap(game, at);
          assertTrue(gap < 1e-9, shape + ", seed " + seed + ", lambda " + lambda + ": " + gap);
          assertEquals(gap, at.gap(), 1e-9);
        }
      }
    }
  }

  @Test
  void symmetricTwoByTwoIsTheFirstRootOfOneEquation() {
    // Stag hunt: p plays stag; the gain from stag is 4 p - 3. One equation, by bisection.
    StrategicGame game =
        StrategicGame.bimatrix(new double[][] {{4, 0}, {3, 3}}, new double[][] {{4, 3}, {0, 3}});
    for (double lambda : new double[] {0.2, 0.7, 1.5, 3, 12}) {
      double low = 0;
      double high = 0.5;
      for (int i = 0; i < 200; i++) {
        double p = (low + high) / 2;
        if (p < 1 / (1 + Math.exp(-lambda * (4 * p - 3)))) {
          low = p;
        } else {
          high = p;
        }
      }
      LogitEquilibrium at = LogitBranch.of(game).at(lambda).orElseThrow();
      assertEquals(low, at.probabilities().get(0).get(0), 1e-12, "lambda " + lambda);
      assertEquals(low, at.probabilities().get(1).get(0), 1e-12, "lambda " + lambda);
    }
  }

  @Test
  void payoffsScaleAgainstLambdaAndAdditionsCancel() {
    for (long seed = 0; seed < 10; seed++) {
      Shape shape = Shape.of(3, 2, 3);
      StrategicGame game = RandomGames.integers(shape, 9, seed);
      for (double factor : new double[] {1e-200, 0.25, 3, 1e200}) {
        double[][] payoffs = new double[3][18];
        for (int player = 0; player < 3; player++) {
          for (int index = 0; index < 18; index++) {
            payoffs[player][index] = factor * (game.payoff(player, index) + 7 * player);
          }
        }
        LogitEquilibrium one = LogitBranch.of(game).at(1.5).orElseThrow();
        LogitEquilibrium other =
            LogitBranch.of(StrategicGame.of(shape, payoffs)).at(1.5 / factor).orElseThrow();
        assertSame(one, other, "seed " + seed + ", factor " + factor);
      }
    }
  }

  @Test
  void relabellingStrategiesRelabelsTheBranch() {
    for (long seed = 0; seed < 10; seed++) {
      Shape shape = Shape.of(3, 4);
      StrategicGame game = RandomGames.integers(shape, 9, seed);
      double[][] payoffs = new double[2][12];
      for (int player = 0; player < 2; player++) {
        for (int row = 0; row < 3; row++) {
          for (int column = 0; column < 4; column++) {
            payoffs[player][shape.index(2 - row, column)] =
                game.payoff(player, shape.index(row, column));
          }
        }
      }
      LogitEquilibrium one = LogitBranch.of(game).at(2).orElseThrow();
      LogitEquilibrium other = LogitBranch.of(StrategicGame.of(shape, payoffs)).at(2).orElseThrow();
      for (int row = 0; row < 3; row++) {
        assertEquals(
            one.probabilities().get(0).get(row),
            other.probabilities().get(0).get(2 - row),
            1e-10,
            "seed " + seed);
      }
    }
  }

  @Test
  void theSymmetricBranchGoesStraightOnWhereOthersCross() {
    // Coordination with equal payoffs: uniform play responds to itself at any lambda, and beyond
    // lambda = 2 two more branches cross there.
    StrategicGame game =
        StrategicGame.bimatrix(new double[][] {{1, 0}, {0, 1}}, new double[][] {{1, 0}, {0, 1}});
    for (double lambda : new double[] {1.9, 2, 2.1, 1000}) {
      LogitEquilibrium at = LogitBranch.of(game).at(lambda).orElseThrow();
      assertEquals(List.of(0.5, 0.5), at.probabilities().get(0), "lambda " + lambda);
    }
  }

  @Test
  void aBranchThatTurnsPassesALambdaThreeTimesAndIsReadWhereItFirstGetsThere() {
    StrategicGame game = RandomGames.integers(Shape.of(2, 2, 2), 4, 51);
    // Recounted apart from the solver: on this branch lambda rises to 47.7, falls and rises again.
    LogitBranch branch = LogitBranch.of(game);
    int most = 1;
    for (double lambda = 0.25; lambda < 100; lambda += 0.25) {
      most = Math.max(most, branch.passes(lambda));
      double gap = worstGap(game, branch.at(lambda).orElseThrow());
      assertTrue(gap < 1e-9, "lambda " + lambda + ": " + gap);
    }
    assertEquals(3, most);
    assertEquals(1, branch.passes(1));
  }

  @Test
  void extremesAreRightOrRefused() {
    StrategicGame equal = StrategicGame.bimatrix(new double[3][2], new double[3][2]);
    assertEquals(
        List.of(0.5, 0.5), LogitBranch.of(equal).at(7).orElseThrow().probabilities().get(1));
    double up = Math.nextUp(1.0);
    StrategicGame hair =
        StrategicGame.bimatrix(new double[][] {{up}, {1}}, new double[][] {{0}, {0}});
    double odds = LogitBranch.of(hair).at(1 / (up - 1)).orElseThrow().probabilities().get(0).get(0);
    assertEquals(1 / (1 + Math.exp(-1)), odds, 1e-12);
    double huge = Double.MAX_VALUE;
    StrategicGame wide =
        StrategicGame.bimatrix(new double[][] {{huge}, {-huge}}, new double[][] {{0}, {0}});
    assertThrows(NotFollowedException.class, () -> LogitBranch.of(wide));
    StrategicGame tiny =
        StrategicGame.bimatrix(new double[][] {{Double.MIN_VALUE}, {0}}, new double[][] {{0}, {0}});
    assertThrows(NotFollowedException.class, () -> LogitBranch.of(tiny));
    assertThrows(IllegalArgumentException.class, () -> LogitBranch.of(equal).at(-1));
    assertThrows(IllegalArgumentException.class, () -> LogitBranch.of(equal).at(Double.NaN));
  }

  static void assertSame(LogitEquilibrium one, LogitEquilibrium other, String what) {
    for (int agent = 0; agent < one.probabilities().size(); agent++) {
      for (int action = 0; action < one.probabilities().get(agent).size(); action++) {
        assertEquals(
            one.probabilities().get(agent).get(action),
            other.probabilities().get(agent).get(action),
            1e-9,
            what);
      }
    }
  }
}
