package io.entente.solve.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.Play;
import io.entente.game.PureStrategyPlan;
import io.entente.game.RandomTrees;
import io.entente.game.StrategicGame;
import io.entente.game.Subgames;
import io.entente.solve.BackwardInduction;
import io.entente.solve.PureEquilibria;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.SubgamePerfectEquilibrium;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Subgame-perfect equilibria without perfect information. */
class SubgamePerfectPlansTest {

  private static List<PureStrategyPlan> plans(GameTree tree) {
    SubgamePerfectPlans.Found found = SubgamePerfectPlans.of(tree, 10_000);
    assertTrue(found.isComplete());
    return found.plans();
  }

  /** An entrant stays out, or enters and then both choose at once between fight and yield. */
  private static GameTree entryAndBattle() {
    GameTreeBuilder builder = GameTree.builder("Entry", List.of("E", "I"));
    builder.addInformationSet(0, "", List.of("out", "in"));
    builder.addInformationSet(0, "in", List.of("fight", "yield"));
    builder.addInformationSet(1, "in", List.of("fight", "yield"));
    builder.decision(0);
    builder.terminal(0, 2);
    builder.decision(1);
    builder.decision(2);
    builder.terminal(-3, -1);
    builder.terminal(1, -2);
    builder.decision(2);
    builder.terminal(-2, -1);
    builder.terminal(3, 1);
    return builder.build();
  }

  /**
   * Mas-Colell, Whinston and Green (1995), example 9.B.3: three Nash equilibria, one is perfect.
   */
  @Test
  void simultaneousMovesAfterEntry() {
    GameTree tree = entryAndBattle();
    assertEquals(List.of(0, 2), Subgames.roots(tree));
    assertEquals(List.of(PureStrategyPlan.of(1, 1, 1)), plans(tree));
  }

  @Test
  void withPerfectInformationTheyAreThoseOfBackwardInduction() {
    for (int seed = 0; seed < 200; seed++) {
      GameTree tree = RandomTrees.perfectInformation(2 + seed % 2, 4, 2 + seed % 4, seed);
      List<PureStrategyPlan> expected = new ArrayList<>();
      for (SubgamePerfectEquilibrium each :
          BackwardInduction.listingAtMost(10_000).solve(tree).equilibria()) {
        expected.add(each.plan());
      }
      assertEquals(expected, plans(tree), "seed " + seed);
    }
  }

  /** A signalling game is its own only subgame; so these are the Nash equilibria of full plans. */
  @Test
  void withoutProperSubgamesTheyAreTheNashEquilibriaOfFullPlans() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      GameTree tree = Signals.random(random, 2 + seed % 2, 2, 2, 1 + random.nextInt(4)).tree();
      assertEquals(List.of(0), Subgames.roots(tree));
      StrategicGame form = tree.strategicForm();
      TreeSet<List<Double>> expected = new TreeSet<>(SubgamePerfectPlansTest::order);
      int count = 0;
      for (PureEquilibrium each : PureEquilibria.listingAtMost(10_000).solve(form).equilibria()) {
        expected.add(each.payoffs());
        count++;
      }
      List<PureStrategyPlan> found = plans(tree);
      TreeSet<List<Double>> payoffs = new TreeSet<>(SubgamePerfectPlansTest::order);
      found.forEach(plan -> payoffs.add(Play.of(tree, plan).payoffs()));
      assertEquals(count, found.size(), "seed " + seed);
      assertEquals(expected, payoffs, "seed " + seed);
    }
  }

  private static int order(List<Double> one, List<Double> other) {
    return one.toString().compareTo(other.toString());
  }
}
