package io.entente.solve.correlated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.CorrelatedStrategy;
import io.entente.game.MixedSecurity;
import io.entente.game.RandomGames;
import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.CorrelatedEquilibria;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The linear programs apart from the answers that are made of them. */
class ProgramsTest {

  private static Mixtures mixtures(StrategicGame game, int player) {
    return new Mixtures(game, Restriction.all(game.shape()), player, Effort.usual());
  }

  @Test
  void whatIsSecuredIsTheLeastThatTheMixturePays() {
    for (long seed = 0; seed < 30; seed++) {
      StrategicGame game = RandomGames.integers(Shape.of(2, 3, 2), 9, seed);
      for (int player = 0; player < 3; player++) {
        Mixtures.Mixture found = mixtures(game, player).securing().orElseThrow();
        assertEquals(
            MixedSecurity.secured(game, player, found.probabilities()),
            found.value(),
            "seed " + seed);
        Rational sum = Rational.ZERO;
        for (Rational each : found.others()) {
          assertTrue(each.signum() >= 0);
          sum = sum.plus(each);
        }
        assertEquals(Rational.ONE, sum, "seed " + seed);
      }
    }
  }

  /** Half of the first and half of the second beat the third by 1 everywhere, by 2 in sum. */
  @Test
  void theBestDominatingMixtureIsFound() {
    StrategicGame game =
        StrategicGame.bimatrix(new double[][] {{4, 0}, {0, 4}, {1, 1}}, new double[3][2]);
    Mixtures.Mixture strictly = mixtures(game, 0).dominating(2).orElseThrow();
    assertEquals(Rational.ONE, strictly.value());
    assertEquals(
        List.of(Rational.of(1, 2), Rational.of(1, 2), Rational.ZERO), strictly.probabilities());
    assertEquals(Rational.ZERO, mixtures(game, 0).dominating(0).orElseThrow().value());
    Mixtures.Mixture weakly = mixtures(game, 0).weaklyDominating(2).orElseThrow();
    assertEquals(Rational.of(2), weakly.value());
    assertEquals(Rational.ZERO, mixtures(game, 0).weaklyDominating(1).orElseThrow().value());
  }

  @Test
  void whatTheOthersPlayIsRestricted() {
    StrategicGame game =
        StrategicGame.bimatrix(new double[][] {{4, 0}, {0, 4}, {1, 1}}, new double[3][2]);
    Restriction left = Restriction.all(game.shape()).without(1, 1);
    Mixtures against = new Mixtures(game, left, 0, Effort.usual());
    assertEquals(Rational.of(4), against.securing().orElseThrow().value());
    assertEquals(Rational.of(3), against.dominating(2).orElseThrow().value());
  }

  @Test
  void gamesThatAreTooLargeAreToldWhatStillWorks() {
    NotAnsweredException large = assertThrows(NotAnsweredException.class, () -> solve(60, false));
    assertEquals("--concept coarse-correlated has fewer conditions", large.remedy());
    NotAnsweredException larger = assertThrows(NotAnsweredException.class, () -> solve(200, false));
    assertTrue(larger.remedy().contains("pure and dominance"), larger.remedy());
    NotAnsweredException coarse = assertThrows(NotAnsweredException.class, () -> solve(200, true));
    assertTrue(coarse.remedy().contains("pure and dominance"), coarse.remedy());
  }

  private static void solve(int size, boolean coarse) {
    StrategicGame game = StrategicGame.bimatrix(new double[size][size], new double[size][size]);
    if (coarse) {
      CorrelatedEquilibria.coarse(game, List.of());
    } else {
      CorrelatedEquilibria.of(game, List.of());
    }
  }

  /** 60 squared profiles; 2 · 60 · 59 conditions, or 2 · 60, and that probabilities sum to 1. */
  @Test
  void coefficientsAreProfilesTimesConditions() {
    Shape shape = Shape.of(60, 60);
    Restriction all = Restriction.all(shape);
    assertEquals(3600L * (2 * 60 * 59 + 1), Obedience.coefficients(shape, all, false));
    assertEquals(3600L * (2 * 60 + 1), Obedience.coefficients(shape, all, true));
  }

  @Test
  void probabilitiesAreNotNegativeAndSumToOne() {
    for (long[] wrong : new long[][] {{1, -1}, {1, 1}, {0, 0}}) {
      List<Rational> probabilities = new ArrayList<>();
      for (long each : wrong) {
        probabilities.add(Rational.of(each));
      }
      assertThrows(IllegalArgumentException.class, () -> new CorrelatedStrategy(probabilities));
    }
  }

  /**
   * Chicken. The first profile alone: who is told to be meek gains 1. A half of it and half of the
   * last: told to be meek each gains 1/2 by daring, told to dare 1 by being meek, and whoever does
   * not listen and dares loses 1/2, is meek gains 1.
   */
  @Test
  void disobedienceAndRefusalAreWhatTheDefinitionsSay() {
    StrategicGame chicken =
        StrategicGame.bimatrix(new double[][] {{6, 2}, {7, 0}}, new double[][] {{6, 7}, {2, 0}});
    CorrelatedStrategy meek = strategy("1", "0", "0", "0");
    assertEquals(Rational.ONE, meek.disobedience(chicken));
    assertEquals(Rational.ONE, meek.refusal(chicken));
    CorrelatedStrategy both = strategy("1/2", "0", "0", "1/2");
    assertEquals(Rational.ONE, both.disobedience(chicken));
    assertEquals(Rational.ONE, both.refusal(chicken));
    CorrelatedStrategy more = strategy("2/3", "0", "0", "1/3");
    assertEquals(Rational.of(2, 3), more.disobedience(chicken));
    assertEquals(Rational.of(2, 3), more.refusal(chicken));
    CorrelatedStrategy wrongWay = strategy("1/2", "1/2", "0", "0");
    assertEquals(Rational.of(1, 2), wrongWay.disobedience(chicken), "the second, told to be meek");
    assertEquals(Rational.of(1, 2), wrongWay.refusal(chicken));
  }

  private static CorrelatedStrategy strategy(String... probabilities) {
    List<Rational> numbers = new ArrayList<>();
    for (String each : probabilities) {
      numbers.add(Rational.parse(each));
    }
    return new CorrelatedStrategy(numbers);
  }
}
