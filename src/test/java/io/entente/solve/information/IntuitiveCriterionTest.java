package io.entente.solve.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.PureStrategyPlan;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

  /** A duel with the surly costs 1, less than is known: they cannot count on being left alone. */
  @Test
  void whatIsNotKnownToBeWorseMayBeTheReply() {
    SignallingGame game = SignallingGame.of(BEER.tree(1)).orElseThrow();
    assertEquals(
        Optional.empty(), IntuitiveCriterion.failure(game, PureStrategyPlan.of(1, 1, 0, 1)));
    SignallingGame known = SignallingGame.of(BEER.tree(0.5)).orElseThrow();
    assertTrue(IntuitiveCriterion.failure(known, PureStrategyPlan.of(1, 1, 0, 1)).isPresent());
  }

  /** Two types: the definition step by step, best replies by intervals of beliefs. */
  @Test
  void itIsTheDefinitionInGamesFullOfTies() {
    int passing = 0;
    int failing = 0;
    for (int seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      Signals signals = Signals.random(random, 2, 2, 2 + seed % 2, 1 + random.nextInt(3));
      SignallingGame game = SignallingGame.of(signals.tree()).orElseThrow();
      for (PerfectBayesianEquilibrium each :
          PerfectBayesian.of(signals.tree(), 1000).equilibria()) {
        Optional<IntuitiveCriterion.Failure> expected = byHand(signals, game, each.plan());
        assertEquals(
            expected, IntuitiveCriterion.failure(game, each.plan()), "seed " + seed + each.plan());
        passing += expected.isPresent() || game.unsent(each.plan()).isEmpty() ? 0 : 1;
        failing += expected.isPresent() && !expected.get().ruledOut().isEmpty() ? 1 : 0;
      }
    }
    assertTrue(passing > 200 && failing > 20, passing + ", " + failing);
  }

  private static Optional<IntuitiveCriterion.Failure> byHand(
      Signals signals, SignallingGame game, PureStrategyPlan plan) {
    for (int message : game.unsent(plan)) {
      List<Integer> ruledOut = new ArrayList<>();
      List<Integer> left = new ArrayList<>();
      for (int type = 0; type < 2; type++) {
        int most = Integer.MIN_VALUE;
        for (int reply : replies(signals, message, List.of(0, 1))) {
          most = Math.max(most, signals.sender()[type][message][reply]);
        }
        (gets(signals, plan, type) > most ? ruledOut : left).add(type);
      }
      for (int type : left) {
        int least = Integer.MAX_VALUE;
        for (int reply : replies(signals, message, left)) {
          least = Math.min(least, signals.sender()[type][message][reply]);
        }
        if (gets(signals, plan, type) < least) {
          return Optional.of(new IntuitiveCriterion.Failure(message, ruledOut, type));
        }
      }
    }
    return Optional.empty();
  }

  private static int gets(Signals signals, PureStrategyPlan plan, int type) {
    int message = plan.action(type);
    return signals.sender()[type][message][plan.action(2 + message)];
  }

  private static List<Integer> replies(Signals signals, int message, List<Integer> types) {
    List<Integer> best = new ArrayList<>();
    for (int reply = 0; reply < signals.actions(); reply++) {
      boolean is;
      if (types.size() == 2) {
        int[] actions = new int[2 + signals.messages()];
        actions[2 + message] = reply;
        is = PlainSignalling.beliefs(signals, actions, message) != null;
      } else {
        int[] gets = signals.receiver()[types.get(0)][message];
        is = gets[reply] == Arrays.stream(gets).max().getAsInt();
      }
      if (is) {
        best.add(reply);
      }
    }
    return best;
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
