package io.entente.solve.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Beliefs;
import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.PureStrategyPlan;
import io.entente.game.SequentialRationality;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Trees in which players move again and see only part of what happened, against brute force. */
class AssessmentsTest {

  private static final int MOST_PLANS = 100;
  private static final int TREES = 400;

  @Test
  void perfectBayesianEquilibriaAreThoseOfBruteForce() {
    int found = 0;
    int open = 0;
    int shared = 0;
    for (long seed = 0; seed < TREES; seed++) {
      GameTree tree = HiddenTrees.random(seed);
      assertTrue(tree.hasPerfectRecall(), "seed " + seed);
      PlainAssessments plain = new PlainAssessments(tree);
      Map<PureStrategyPlan, Map<Integer, Rational[][]>> expected = new TreeMap<>();
      for (int[] plan : plain.plans(MOST_PLANS)) {
        Map<Integer, Rational[][]> ranges = plain.ranges(plan);
        if (ranges != null) {
          expected.put(PureStrategyPlan.of(plan), ranges);
        }
      }
      if (plain.plans(MOST_PLANS).isEmpty()) {
        continue;
      }
      PerfectBayesian.Found all = PerfectBayesian.of(tree, 10_000);
      assertTrue(all.isComplete());
      List<PureStrategyPlan> plans = new ArrayList<>();
      for (PerfectBayesianEquilibrium each : all.equilibria()) {
        plans.add(each.plan());
      }
      assertEquals(List.copyOf(expected.keySet()), plans, "seed " + seed);
      for (PerfectBayesianEquilibrium each : all.equilibria()) {
        found++;
        assertEquilibrium(tree, plain, each, "seed " + seed + ", " + each.plan());
        Map<Integer, Rational[][]> ranges = expected.get(each.plan());
        assertEquals(List.copyOf(ranges.keySet()), sets(each), "seed " + seed);
        shared += ranges.size() > 1 ? 1 : 0;
        for (OpenBelief belief : each.open()) {
          Rational[][] range = ranges.get(belief.informationSet());
          assertEquals(List.of(range[0]), belief.lowest(), "seed " + seed + ", " + each.plan());
          assertEquals(List.of(range[1]), belief.highest(), "seed " + seed + ", " + each.plan());
          open++;
        }
      }
    }
    assertTrue(found > 200 && open > 50 && shared > 2, found + ", " + open + ", " + shared);
  }

  private static List<Integer> sets(PerfectBayesianEquilibrium each) {
    List<Integer> sets = new ArrayList<>();
    each.open().forEach(belief -> sets.add(belief.informationSet()));
    return sets;
  }

  /** Its beliefs are Bayesian where play comes, within their ranges, and what is gained is said. */
  private static void assertEquilibrium(
      GameTree tree, PlainAssessments plain, PerfectBayesianEquilibrium each, String where) {
    int[] plan = actions(tree, each.plan());
    List<List<Rational>> beliefs = each.beliefs().probabilities();
    for (int set = 0; set < plan.length; set++) {
      assertBayesian(plain.reach(plan, set), beliefs.get(set), where);
    }
    for (OpenBelief belief : each.open()) {
      for (int i = 0; i < belief.lowest().size(); i++) {
        Rational held = beliefs.get(belief.informationSet()).get(i);
        Rational low = belief.lowest().get(i);
        Rational high = belief.highest().get(i);
        assertTrue(low.compareTo(held) <= 0 && held.compareTo(high) <= 0, where);
        assertTrue(low.equals(high) || low.compareTo(held) < 0, where + ": at the edge");
        assertTrue(low.equals(high) || held.compareTo(high) < 0, where + ": at the edge");
      }
    }
    Rational most = Rational.ZERO;
    for (Rational regret : plain.regrets(plan, beliefs)) {
      most = regret.compareTo(most) > 0 ? regret : most;
    }
    assertEquals(most, each.regret(), where);
  }

  private static void assertBayesian(List<Rational> reach, List<Rational> held, String where) {
    Rational sum = Rational.ZERO;
    for (Rational one : reach) {
      sum = sum.plus(one);
    }
    for (int i = 0; i < reach.size() && sum.signum() > 0; i++) {
      assertEquals(reach.get(i).dividedBy(sum), held.get(i), where);
    }
  }

  private static int[] actions(GameTree tree, PureStrategyPlan plan) {
    int[] actions = new int[tree.informationSets().size()];
    for (int set = 0; set < actions.length; set++) {
      actions[set] = plan.action(set);
    }
    return actions;
  }

  @Test
  void subgamePerfectPlansAreThoseOfBruteForce() {
    int several = 0;
    for (long seed = 0; seed < TREES; seed++) {
      GameTree tree = HiddenTrees.random(seed);
      PlainAssessments plain = new PlainAssessments(tree);
      List<PureStrategyPlan> expected = new ArrayList<>();
      for (int[] plan : plain.plans(MOST_PLANS)) {
        if (!tree.hasPerfectInformation() && plain.isSubgamePerfect(plan)) {
          expected.add(PureStrategyPlan.of(plan));
        }
      }
      if (tree.hasPerfectInformation() || plain.plans(MOST_PLANS).isEmpty()) {
        continue;
      }
      int count = expected.size();
      assertEquals(
          new SubgamePerfectPlans.Found(expected, true),
          SubgamePerfectPlans.of(tree, Math.max(1, count)),
          "seed " + seed);
      if (count > 1) {
        SubgamePerfectPlans.Found fewer = SubgamePerfectPlans.of(tree, count - 1);
        assertEquals(count - 1, fewer.plans().size());
        assertEquals(false, fewer.isComplete());
        several++;
      }
    }
    assertTrue(several > 30, "several: " + several);
  }

  /**
   * After three surprises somebody may stop, or go on, see whether it was the third, and choose
   * again if not. Going on and right gives -3, 1 and -1, and so the second is believed with at most
   * 3/4; going on and left always gives -1 and says nothing. What is believed later is another
   * matter, as the third is out then.
   */
  @Test
  void plansOfSeveralChangesBoundBeliefsToo() {
    GameTreeBuilder builder = GameTree.builder("Three surprises", List.of("Q", "P"));
    builder.addInformationSet(0, "", List.of("b0", "b1", "b2", "b3"));
    builder.addInformationSet(1, "", List.of("stop", "go"));
    builder.addInformationSet(1, "later", List.of("left", "right"));
    builder.decision(0);
    builder.terminal(1, 0);
    for (int surprise = 1; surprise <= 3; surprise++) {
      builder.decision(1);
      builder.terminal(0, 0);
      if (surprise < 3) {
        builder.decision(2);
        builder.terminal(0, -1);
        builder.terminal(0, surprise == 1 ? -3 : 1);
      } else {
        builder.terminal(0, -1);
      }
    }
    for (PerfectBayesianEquilibrium each : PerfectBayesian.of(builder.build(), 100).equilibria()) {
      if (each.plan().equals(PureStrategyPlan.of(0, 0, 0))) {
        Rational zero = Rational.ZERO;
        Rational one = Rational.ONE;
        Rational half = Rational.of(1, 2);
        assertEquals(
            List.of(
                new OpenBelief(1, List.of(zero, zero, zero), List.of(one, Rational.of(3, 4), one)),
                new OpenBelief(2, List.of(half, zero), List.of(one, half))),
            each.open());
        return;
      }
    }
    throw new AssertionError("not found");
  }

  @Test
  void whoForgetsWhatItDidHasNoRegretToCompute() {
    GameTreeBuilder builder = GameTree.builder("Forgetful", List.of("P"));
    builder.addInformationSet(0, "", List.of("l", "r"));
    builder.addInformationSet(0, "later", List.of("l", "r"));
    builder.decision(0);
    for (int first = 0; first < 2; first++) {
      builder.decision(1);
      builder.terminal(0);
      builder.terminal(1);
    }
    GameTree tree = builder.build();
    Rational half = Rational.of(1, 2);
    Beliefs held = new Beliefs(List.of(List.of(Rational.ONE), List.of(half, half)));
    PureStrategyPlan plan = PureStrategyPlan.of(0, 0);
    assertThrows(
        IllegalArgumentException.class, () -> SequentialRationality.regrets(tree, plan, held));
  }

  /** Any plan with any beliefs: what is gained, and whether beliefs follow Bayes' rule. */
  @Test
  void regretsAreTheBestOfAllWaysToGoOn() {
    Random random = new Random(5);
    int positive = 0;
    int bayesian = 0;
    for (long seed = 0; seed < 400; seed++) {
      GameTree tree = HiddenTrees.random(seed);
      PlainAssessments plain = new PlainAssessments(tree);
      int[] plan = new int[tree.informationSets().size()];
      List<List<Rational>> beliefs = new ArrayList<>();
      boolean expected = true;
      for (int set = 0; set < plan.length; set++) {
        plan[set] = random.nextInt(tree.informationSets().get(set).actions().size());
      }
      for (int set = 0; set < plan.length; set++) {
        List<Rational> reach = plain.reach(plan, set);
        Rational reached = Rational.ZERO;
        long[] parts = new long[reach.size()];
        long sum = 0;
        for (int i = 0; i < parts.length; i++) {
          reached = reached.plus(reach.get(i));
          parts[i] = random.nextInt(4) + (i == 0 ? 1 : 0);
          sum += parts[i];
        }
        List<Rational> held = new ArrayList<>();
        boolean follow = random.nextInt(4) > 0 && reached.signum() > 0;
        for (int i = 0; i < parts.length; i++) {
          held.add(follow ? reach.get(i).dividedBy(reached) : Rational.of(parts[i], sum));
          expected &= reached.signum() == 0 || reach.get(i).dividedBy(reached).equals(held.get(i));
        }
        beliefs.add(held);
      }
      PureStrategyPlan full = PureStrategyPlan.of(plan);
      Beliefs held = new Beliefs(beliefs);
      List<Rational> regrets = plain.regrets(plan, beliefs);
      assertEquals(regrets, SequentialRationality.regrets(tree, full, held), "seed " + seed);
      assertEquals(
          expected, SequentialRationality.isBayesianOnPath(tree, full, held), "seed " + seed);
      for (Rational regret : regrets) {
        positive += regret.signum();
      }
      bayesian += expected ? 1 : 0;
    }
    assertTrue(positive > 300 && bayesian > 50 && bayesian < 380, positive + ", " + bayesian);
  }
}
