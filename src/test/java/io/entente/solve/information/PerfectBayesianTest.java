package io.entente.solve.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.PureStrategyPlan;
import io.entente.game.RandomTrees;
import io.entente.game.SequentialRationality;
import io.entente.number.Rational;
import io.entente.solve.BackwardInduction;
import io.entente.solve.SubgamePerfectEquilibrium;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Perfect Bayesian equilibria: published games, brute force, and backward induction. */
class PerfectBayesianTest {

  private static Map<List<Integer>, PerfectBayesianEquilibrium> solve(GameTree tree) {
    PerfectBayesian.Found found = PerfectBayesian.of(tree, 10_000);
    assertTrue(found.isComplete());
    Map<List<Integer>, PerfectBayesianEquilibrium> byPlan =
        new TreeMap<>(PerfectBayesianTest::order);
    for (PerfectBayesianEquilibrium each : found.equilibria()) {
      assertTrue(SequentialRationality.isBayesianOnPath(tree, each.plan(), each.beliefs()));
      assertEquals(Rational.ZERO, each.regret());
      byPlan.put(actions(tree, each.plan()), each);
    }
    return byPlan;
  }

  private static int order(List<Integer> one, List<Integer> other) {
    return one.toString().compareTo(other.toString());
  }

  private static List<Integer> actions(GameTree tree, PureStrategyPlan plan) {
    List<Integer> actions = new ArrayList<>();
    for (int set = 0; set < tree.informationSets().size(); set++) {
      actions.add(plan.action(set));
    }
    return actions;
  }

  private static List<Rational> fractions(String... values) {
    List<Rational> fractions = new ArrayList<>();
    for (String value : values) {
      fractions.add(Rational.parse(value));
    }
    return fractions;
  }

  /** Cho and Kreps (1987): both types drink beer, or both eat quiche; nothing else. */
  @Test
  void beerAndQuiche() {
    // types surly, weak; messages beer, quiche; replies duel, none
    Signals game =
        new Signals(
            new Rational[] {Rational.of(9, 10), Rational.of(1, 10)},
            new int[][][] {{{1, 3}, {0, 2}}, {{0, 2}, {1, 3}}},
            new int[][][] {{{0, 1}, {0, 1}}, {{1, 0}, {1, 0}}});
    Map<List<Integer>, PerfectBayesianEquilibrium> found = solve(game.tree());
    assertEquals(List.of(List.of(0, 0, 1, 0), List.of(1, 1, 0, 1)), List.copyOf(found.keySet()));
    PerfectBayesianEquilibrium beer = found.get(List.of(0, 0, 1, 0));
    assertEquals(fractions("9/10", "1/10"), beer.beliefs().at(2));
    assertEquals(1, beer.open().size());
    assertEquals(fractions("0", "1/2"), beer.open().get(0).lowest());
    assertEquals(fractions("1/2", "1"), beer.open().get(0).highest());
  }

  /**
   * Selten (1975), figure 1: both kinds of Nash equilibria are there in pure strategies, and only
   * those in which the second player moves on are sequential.
   */
  @Test
  void seltensHorse() {
    GameTreeBuilder builder = GameTree.builder("Horse", List.of("1", "2", "3"));
    builder.addInformationSet(0, "", List.of("D", "C"));
    builder.addInformationSet(1, "", List.of("d", "c"));
    builder.addInformationSet(2, "", List.of("L", "R"));
    builder.decision(0);
    builder.decision(2);
    builder.terminal(3, 3, 2);
    builder.terminal(0, 0, 0);
    builder.decision(1);
    builder.decision(2);
    builder.terminal(4, 4, 0);
    builder.terminal(0, 0, 1);
    builder.terminal(1, 1, 1);
    Map<List<Integer>, PerfectBayesianEquilibrium> found = solve(builder.build());
    assertEquals(List.of(List.of(1, 1, 1)), List.copyOf(found.keySet()));
    PerfectBayesianEquilibrium only = found.values().iterator().next();
    assertEquals(fractions("0", "2/3"), only.open().get(0).lowest());
    assertEquals(fractions("1/3", "1"), only.open().get(0).highest());
  }

  /** Two who see the same surprise believe the same of it. */
  @Test
  void beliefsAreShared() {
    // after m2 the first receiver plays a1 only if type 1 is likely, the second only if type 2 is
    GameTreeBuilder builder = GameTree.builder("Two receivers", List.of("S", "R", "Q"));
    int nature =
        builder.addChanceMove(
            "type", List.of("t1", "t2"), List.of(Rational.of(1, 2), Rational.of(1, 2)));
    builder.addInformationSet(0, "t1", List.of("m1", "m2"));
    builder.addInformationSet(0, "t2", List.of("m1", "m2"));
    builder.addInformationSet(1, "m2", List.of("a1", "a2"));
    builder.addInformationSet(2, "m2", List.of("b1", "b2"));
    builder.chance(nature);
    for (int type = 0; type < 2; type++) {
      builder.decision(type);
      builder.terminal(1, 0, 0);
      builder.decision(2);
      for (int a = 0; a < 2; a++) {
        builder.decision(3);
        for (int b = 0; b < 2; b++) {
          int sender = a == 0 && b == 0 ? 0 : 2; // only (a1, b1) keeps the sender from m2
          builder.terminal(
              sender,
              a == 0 && type == 0 || a == 1 && type == 1 ? 1 : 0,
              b == 0 && type == 1 || b == 1 && type == 0 ? 1 : 0);
        }
      }
    }
    Map<List<Integer>, PerfectBayesianEquilibrium> found = solve(builder.build());
    for (List<Integer> plan : found.keySet()) {
      if (plan.subList(0, 2).equals(List.of(0, 0))) {
        PerfectBayesianEquilibrium pooled = found.get(plan);
        assertEquals(List.of(0, 0, 0, 0), plan);
        assertEquals(fractions("1/2", "1/2"), pooled.open().get(0).lowest());
        assertEquals(fractions("1/2", "1/2"), pooled.open().get(0).highest());
      }
    }
    assertTrue(found.containsKey(List.of(0, 0, 0, 0)));
  }

  @Test
  void signallingGamesAgreeWithBruteForce() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      int messages = 2 + random.nextInt(2);
      int actions = 2 + random.nextInt(2);
      Signals game = Signals.random(random, 2, messages, actions, 1 + random.nextInt(6));
      Map<List<Integer>, PerfectBayesianEquilibrium> found = solve(game.tree());
      Map<List<Integer>, List<Rational[]>> expected = new TreeMap<>(PerfectBayesianTest::order);
      PlainSignalling.equilibria(game, expected);
      assertEquals(expected.keySet(), found.keySet(), "seed " + seed);
      for (List<Integer> plan : expected.keySet()) {
        List<OpenBelief> open = found.get(plan).open();
        List<Rational[]> ranges = expected.get(plan);
        assertEquals(ranges.size(), open.size(), "seed " + seed);
        for (int i = 0; i < open.size(); i++) {
          assertEquals(ranges.get(i)[0], open.get(i).lowest().get(0), "seed " + seed + plan);
          assertEquals(ranges.get(i)[1], open.get(i).highest().get(0), "seed " + seed + plan);
        }
      }
    }
  }

  @Test
  void withPerfectInformationTheyAreTheSubgamePerfectOnes() {
    for (int seed = 0; seed < 200; seed++) {
      GameTree tree = RandomTrees.perfectInformation(2 + seed % 2, 4, 2 + seed % 4, seed);
      List<PureStrategyPlan> expected = new ArrayList<>();
      for (SubgamePerfectEquilibrium each :
          BackwardInduction.listingAtMost(10_000).solve(tree).equilibria()) {
        expected.add(each.plan());
      }
      List<PureStrategyPlan> found = new ArrayList<>();
      for (PerfectBayesianEquilibrium each : PerfectBayesian.of(tree, 10_000).equilibria()) {
        found.add(each.plan());
      }
      assertEquals(expected, found, "seed " + seed);
    }
  }

  @Test
  void aSearchThatIsCutShortSaysSo() {
    Signals game = Signals.random(new Random(1), 2, 3, 3, 0); // all tie: every plan is one
    assertTrue(PerfectBayesian.of(game.tree(), 1000).isComplete());
    assertEquals(243, PerfectBayesian.of(game.tree(), 1000).equilibria().size());
    assertFalse(PerfectBayesian.of(game.tree(), 100).isComplete());
    assertEquals(100, PerfectBayesian.of(game.tree(), 100).equilibria().size());
    assertFalse(PerfectBayesian.of(game.tree(), 1000, 500).isComplete());
  }
}
