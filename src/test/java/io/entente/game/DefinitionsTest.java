package io.entente.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

  @Test
  void defectionStrictlyDominatesInThePrisonersDilemma() {
    StrategicGame game = TextbookGames.prisonersDilemma();
    assertTrue(Dominance.strictly(game, 0, 1, 0));
    assertTrue(Dominance.strictly(game, 1, 1, 0));
    assertTrue(Dominance.weakly(game, 0, 1, 0));
    assertFalse(Dominance.strictly(game, 0, 0, 1));
    assertFalse(Dominance.weakly(game, 0, 1, 1));
    assertTrue(NashEquilibrium.isEquilibrium(game, 3));
    assertTrue(NashEquilibrium.isStrict(game, 3));
    assertFalse(NashEquilibrium.isEquilibrium(game, 0));
    assertEquals(2.0, Regret.of(game, 0));
    assertTrue(Pareto.dominates(game, 0, 3));
    assertFalse(Pareto.isEfficient(game, 3));
    assertEquals(6.0, Welfare.of(game, 0));
    assertEquals(1, Welfare.compare(game, 0, 1));
  }

  @Test
  void bestResponsesAreSeveralWherePayoffsTie() {
    StrategicGame game =
        StrategicGame.bimatrix(
            new double[][] {{1, 0}, {1, 2}, {0, 2}}, new double[][] {{0, 0}, {0, 0}, {0, 0}});
    assertEquals(List.of(0, 1), BestResponses.of(game, 0, game.shape().index(2, 0)));
    assertEquals(List.of(1, 2), BestResponses.of(game, 0, game.shape().index(0, 1)));
    assertEquals(List.of(0, 1), BestResponses.of(game, 1, 0));
    assertTrue(NashEquilibrium.isEquilibrium(game, 0));
    assertFalse(NashEquilibrium.isStrict(game, 0));
    assertTrue(Dominance.weakly(game, 0, 1, 0));
    assertFalse(Dominance.strictly(game, 0, 1, 0));
  }

  @Test
  void dominanceInARestrictedGameForgetsWhatIsGone() {
    StrategicGame game = TextbookGames.gibbons();
    assertFalse(Dominance.strictly(game, 0, 0, 1));
    Restriction withoutRight = Restriction.all(game.shape()).without(1, 2);
    assertTrue(Dominance.strictly(game, withoutRight, 0, 0, 1));
    assertEquals(List.of(0, 1), withoutRight.strategies(1));
  }

  @Test
  void regretIsExactWherePayoffsAre() {
    StrategicGameBuilder builder =
        StrategicGame.builder("", List.of("One"), List.of(List.of("a", "b")));
    StrategicGame game = builder.payoff(0, 0, Rational.of(1, 3)).payoff(0, 1, 1.0 / 3).build();
    Rational gap = Rational.of(1, 3).minus(Rational.ofDouble(1.0 / 3));
    assertEquals(gap, Regret.exactly(game, 0, 1));
    assertEquals(gap.toDouble(), Regret.of(game, 1));
    assertFalse(NashEquilibrium.isEquilibrium(game, 1));
  }

  @Test
  void regretIsZeroExactlyAtEquilibria() {
    for (Shape shape : RandomGames.SHAPES) {
      for (long seed = 0; seed < 20; seed++) {
        StrategicGame game = RandomGames.integers(shape, 3, seed);
        for (int index = 0; index < shape.profiles(); index++) {
          assertEquals(
              NashEquilibrium.isEquilibrium(game, index),
              Regret.of(game, index) == 0,
              shape + " seed " + seed + " profile " + index);
        }
      }
    }
  }
}
