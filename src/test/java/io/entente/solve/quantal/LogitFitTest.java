package io.entente.solve.quantal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.StrategicGame;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogitFitTest {

  /** Ochs (1995), game 2, in cents of 1982 as McKelvey and Palfrey (1995) convert them. */
  private static final StrategicGame OCHS =
      StrategicGame.bimatrix(
          new double[][] {{1.1141, 0}, {0, 0.2785}}, new double[][] {{0, 1.1141}, {1.1141, 0}});

  /** The observed frequencies 0.527 and 0.366, of 128 choices each, in thousandths of a choice. */
  private static final List<List<Long>> CHOICES =
      List.of(List.of(67456L, 60544L), List.of(46848L, 81152L));

  /** The response of each to the other, iterated by halving an interval; no branch is followed. */
  private static double likelihood(double lambda) {
    double low = 0;
    double high = 1;
    double other = 0;
    for (int i = 0; i < 100; i++) {
      double p = (low + high) / 2;
      other = 1 / (1 + Math.exp(-lambda * 1.1141 * (1 - 2 * p)));
      double response = 1 / (1 + Math.exp(-lambda * (1.1141 * other - 0.2785 * (1 - other))));
      if (p < response) {
        low = p;
      } else {
        high = p;
      }
    }
    return 67.456 * Math.log(low)
        + 60.544 * Math.log(1 - low)
        + 46.848 * Math.log(other)
        + 81.152 * Math.log(1 - other);
  }

  @Test
  void ochsGameIsFittedAsPublished() {
    LogitFit fit = LogitFit.of(LogitBranch.of(OCHS), CHOICES);
    double best = 0;
    for (double lambda = 0; lambda < 50; lambda += 0.0005) {
      best = likelihood(lambda) > likelihood(best) ? lambda : best;
    }
    assertEquals(best, fit.lambda(), 0.0005);
    assertEquals(likelihood(best), fit.logLikelihood() / 1000, 1e-6);
    assertEquals(256 * Math.log(0.5), fit.uniform() / 1000, 1e-9);
    assertEquals(1.8456, fit.lambda(), 1e-4);
    assertEquals(-174.7645, fit.logLikelihood() / 1000, 1e-4);
    assertEquals(0.61565, fit.equilibrium().probabilities().get(0).get(0), 1e-5);
    assertEquals(0.38329, fit.equilibrium().probabilities().get(1).get(0), 1e-5);
  }

  @Test
  void theIntervalIsWhereTheLikelihoodHasFallenByHalfTheQuantile() {
    List<List<Long>> whole = List.of(List.of(67L, 61L), List.of(47L, 81L));
    LogitFit fit = LogitFit.of(LogitBranch.of(OCHS), whole);
    for (double end : new double[] {fit.low(), fit.high()}) {
      LogitEquilibrium at = LogitBranch.of(OCHS).at(end).orElseThrow();
      double there = 0;
      for (int player = 0; player < 2; player++) {
        for (int strategy = 0; strategy < 2; strategy++) {
          there +=
              whole.get(player).get(strategy)
                  * Math.log(at.probabilities().get(player).get(strategy));
        }
      }
      assertEquals(3.841458820694124 / 2, fit.logLikelihood() - there, 1e-6);
    }
    assertTrue(fit.low() < fit.lambda() && fit.lambda() < fit.high());
  }

  @Test
  void boundariesAreSaid() {
    StrategicGame dilemma =
        StrategicGame.bimatrix(new double[][] {{3, 0}, {5, 1}}, new double[][] {{3, 5}, {0, 1}});
    LogitBranch branch = LogitBranch.of(dilemma);
    LogitFit always = LogitFit.of(branch, List.of(List.of(0L, 40L), List.of(0L, 40L)));
    assertTrue(always.isAtLeast() || always.logLikelihood() > -1e-12);
    assertEquals(always.farthest(), always.high());
    assertTrue(always.low() > 0.5);
    LogitFit never = LogitFit.of(branch, List.of(List.of(30L, 10L), List.of(25L, 10L)));
    assertEquals(0, never.lambda());
    assertEquals(0, never.low());
    assertEquals(never.uniform(), never.logLikelihood());
  }
}
