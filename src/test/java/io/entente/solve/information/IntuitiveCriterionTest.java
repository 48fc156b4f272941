package io.entente.solve.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.PureStrategyPlan;
import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The intuitive criterion on published games. */
class IntuitiveCriterionTest {

  private static final Signals BEER =
      new Signals(
          new Rational[] {Rational.of(9, 10), Rational.of(1, 10)},
          new int[][][] {{{1, 3}, {0, 2}}, {{0, 2}, {1, 3}}},
          new int[][][] {{{0, 1}, {0, 1}}, {{1, 0}, {1, 0}}});

  /** Cho and Kreps (1987): only the equilibrium in which both drink beer passes. */
  @Test
  void beerAndQuiche() {
    SignallingGame game = SignallingGame.of(BEER.tree()).orElseThrow();
    assertTrue(game.isSimple());
    assertTrue(game.isPooling(PureStrategyPlan.of(0, 0, 1, 0)));
    assertEquals(
        Optional.empty(), IntuitiveCriterion.failure(game, PureStrategyPlan.of(0, 0, 1, 0)));
    assertEquals(
        Optional.of(new IntuitiveCriterion.Failure(0, List.of(1), 0)),
        IntuitiveCriterion.failure(game, PureStrategyPlan.of(1, 1, 0, 1)));
  }

  /**
   * Spence (1973) with three levels of schooling 0, 1, 2, which cost the able half as much a year
   * as the others; an employer pays 1 or 2 and wants to pay what the worker is worth. Of the
   * separating equilibria only the one with the least schooling that separates passes.
   */
  @Test
  void schoolingAsASignal() {
    // pay 4 or 8; a year costs the able 1 and the others 5
    int[][][] worker = new int[2][3][2];
    int[][][] employer = new int[2][3][2];
    for (int able = 0; able < 2; able++) {
      for (int years = 0; years < 3; years++) {
        for (int high = 0; high < 2; high++) {
          worker[able][years][high] = 4 + 4 * high - years * (able == 1 ? 1 : 5);
          employer[able][years][high] = able == high ? 1 : 0;
        }
      }
    }
    Signals spence =
        new Signals(new Rational[] {Rational.of(2, 3), Rational.of(1, 3)}, worker, employer);
    SignallingGame game = SignallingGame.of(spence.tree()).orElseThrow();
    int passing = 0;
    int failing = 0;
    for (PerfectBayesianEquilibrium each : PerfectBayesian.of(spence.tree(), 1000).equilibria()) {
      if (game.isSeparating(each.plan())) {
        Optional<IntuitiveCriterion.Failure> failure =
            IntuitiveCriterion.failure(game, each.plan());
        boolean least = each.plan().action(1) == 1;
        passing += least ? 1 : 0;
        failing += least ? 0 : 1;
        assertEquals(
            least
                ? Optional.empty()
                : Optional.of(new IntuitiveCriterion.Failure(1, List.of(0), 1)),
            failure);
      }
    }
    assertTrue(passing > 0 && failing > 0);
  }

  @Test
  void aSenderThatMovesAgainSendsNoMessage() {
    GameTreeBuilder builder = GameTree.builder("Twice", List.of("S", "R"));
    int nature =
        builder.addChanceMove("", List.of("a", "b"), List.of(Rational.of(1, 2), Rational.of(1, 2)));
    builder.addInformationSet(0, "a", List.of("x", "y"));
    builder.addInformationSet(0, "b", List.of("x", "y"));
    builder.addInformationSet(0, "again", List.of("l", "r"));
    builder.chance(nature);
    for (int type = 0; type < 2; type++) {
      builder.decision(type);
      builder.terminal(0, 0);
      if (type == 0) {
        builder.decision(2);
        builder.terminal(1, 0);
        builder.terminal(0, 1);
      } else {
        builder.terminal(1, 1);
      }
    }
    assertFalse(SignallingGame.of(builder.build()).isPresent());
  }
}
