package io.entente.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrategicGameTest {

  private static StrategicGameBuilder solitaire() {
    return StrategicGame.builder("solitaire", List.of("One"), List.of(List.of("a", "", "a")));
  }

  @Test
  void literalsThatNoDoubleNamesAreKeptAndCompared() {
    StrategicGame game =
        solitaire()
            .payoff(0, 0, Rational.of(1, 3))
            .payoff(0, 1, 1.0 / 3)
            .payoff(0, 2, Rational.parse("0.1"))
            .build();
    assertEquals(Rational.of(1, 3), game.exactPayoff(0, 0));
    assertEquals(Rational.of(1, 10), game.exactPayoff(0, 2));
    assertEquals(game.payoff(0, 0), game.payoff(0, 1));
    assertEquals(1, game.compare(0, 0, 1)); // 1/3 > 0.3333333333333333
    assertEquals(-1, game.compare(0, 1, 0));
    assertEquals(0, game.compare(0, 0, 0));
    assertTrue(game.hasExactPayoffs(0));
  }

  @Test
  void laterPayoffReplacesAnEarlierExactOne() {
    StrategicGame game =
        solitaire()
            .payoff(0, 0, Rational.of(1, 3))
            .payoff(0, 1, Rational.of(1, 3))
            .payoff(0, 2, 0.0)
            .payoff(0, 0, 1.0 / 3)
            .payoff(0, 1, Rational.of(2, 3))
            .build();
    assertEquals(Rational.ofDouble(1.0 / 3), game.exactPayoff(0, 0));
    assertEquals(Rational.of(2, 3), game.exactPayoff(0, 1));
  }

  @Test
  void payoffsWithinTheToleranceTie() {
    StrategicGame game =
        solitaire().tieTolerance(0, 0.5).payoff(0, 0, 1).payoff(0, 1, 1.5).payoff(0, 2, 2).build();
    assertEquals(0, game.compare(0, 0, 1));
    assertEquals(0, game.compare(0, 1, 2));
    assertEquals(-1, game.compare(0, 0, 2));
    assertFalse(BestResponses.contains(game, 0, 0));
    assertTrue(BestResponses.contains(game, 0, 1));
    assertEquals(1.0, Regret.of(game, 0));
  }

  @Test
  void missingAndInfinitePayoffsAreRefused() {
    StrategicGameBuilder builder = solitaire().payoff(0, 0, 1).payoff(0, 2, 1);
    assertThrows(IllegalStateException.class, builder::build);
    assertThrows(IllegalArgumentException.class, () -> builder.payoff(0, 1, Double.NaN));
    assertThrows(
        IllegalArgumentException.class, () -> builder.payoff(0, 1, Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> builder.tieTolerance(0, -1));
    builder.payoff(0, 1, -0.0).build();
    assertThrows(RuntimeException.class, () -> builder.payoff(0, 1, 2));
  }

  @Test
  void outcomesPayTheProfilesThatReferToThem() {
    StrategicGameBuilder builder =
        StrategicGame.builder("", List.of("A", "B"), List.of(List.of("x"), List.of("y", "z", "")));
    int deal = builder.addOutcome(Outcome.of("deal", Rational.of(1, 3), Rational.of(2)));
    StrategicGame game = builder.outcome(0, deal).outcome(1, 0).outcome(2, deal).build();
    assertEquals(Rational.of(1, 3), game.exactPayoff(0, 2));
    assertEquals(2.0, game.payoff(1, 0));
    assertEquals(0.0, game.payoff(1, 1));
    assertEquals(1, game.outcomeNumber(2));
    assertEquals(0, game.outcomeNumber(1));
    assertThrows(
        IllegalArgumentException.class, () -> builder.addOutcome(Outcome.of("short", 1.0)));
  }

  @Test
  void gamesAreEqualIfAllThatCanBeAskedIs() {
    assertEquals(TextbookGames.chicken(), TextbookGames.chicken());
    assertEquals(TextbookGames.chicken().hashCode(), TextbookGames.chicken().hashCode());
    assertNotEquals(TextbookGames.chicken(), TextbookGames.stagHunt());
    StrategicGame third =
        solitaire().payoff(0, 0, Rational.of(1, 3)).payoff(0, 1, 0).payoff(0, 2, 0).build();
    StrategicGame near = solitaire().payoff(0, 0, 1.0 / 3).payoff(0, 1, 0).payoff(0, 2, 0).build();
    assertNotEquals(third, near);
  }

  @Test
  void arraysAreCopiedIn() {
    double[][] payoffs = {{1, 2}, {3, 4}};
    StrategicGame game = StrategicGame.of(Shape.of(1, 2), payoffs);
    payoffs[0][0] = 99;
    assertEquals(1.0, game.payoff(0, 0));
  }
}
