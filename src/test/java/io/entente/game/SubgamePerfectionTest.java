package io.entente.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubgamePerfectionTest {

  /** The regret of a plan is what trying every other plan of one player, from every node, gains. */
  @Test
  void regretIsTheBestOfAllDeviationsInAllSubgames() {
    int compared = 0;
    for (long seed = 0; seed < 1500; seed++) {
      GameTree tree = RandomTrees.perfectInformation(2, 3, 4, seed);
      List<PureStrategyPlan> plans = plans(tree);
      if (plans.size() <= 64) {
        for (PureStrategyPlan plan : plans) {
          for (int player = 0; player < 2; player++) {
            Rational expected = byTrial(tree, plans, plan, player);
            assertEquals(
                expected, SubgamePerfection.exactRegret(tree, plan, player), "seed " + seed);
            compared++;
          }
        }
      }
    }
    assertTrue(compared > 1000, "too few plans: " + compared);
  }

  @Test
  void noRegretMeansNoGainFromOneChange() {
    for (long seed = 0; seed < 500; seed++) {
      GameTree tree = RandomTrees.perfectInformation(2, 3, 4, seed);
      for (PureStrategyPlan plan : plans(tree)) {
        boolean perfect = SubgamePerfection.regret(tree, plan) == 0;
        double oneShot =
            Math.max(
                SubgamePerfection.oneShotGain(tree, plan, 0),
                SubgamePerfection.oneShotGain(tree, plan, 1));
        assertEquals(perfect, oneShot < 1e-9, "seed " + seed);
      }
    }
  }

  private static Rational byTrial(
      GameTree tree, List<PureStrategyPlan> plans, PureStrategyPlan plan, int player) {
    Rational largest = Rational.of(0);
    for (PureStrategyPlan other : plans) {
      boolean own = true;
      for (int place = 0; place < plan.informationSets(); place++) {
        own &=
            plan.action(place) == other.action(place)
                || tree.informationSets().get(place).player() == player;
      }
      for (int node = 0; own && node < tree.nodes(); node++) {
        Rational gain = value(tree, other, player, node).minus(value(tree, plan, player, node));
        largest = gain.compareTo(largest) > 0 ? gain : largest;
      }
    }
    return largest;
  }

  private static Rational value(GameTree tree, PureStrategyPlan plan, int player, int node) {
    if (tree.kind(node) == GameTree.Kind.TERMINAL) {
      return tree.exactPayoff(player, node);
    }
    if (tree.kind(node) == GameTree.Kind.DECISION) {
      return value(tree, plan, player, tree.child(node, plan.action(tree, node)));
    }
    Rational sum = Rational.of(0);
    List<Rational> chances = tree.chanceMoves().get(tree.chanceMove(node)).probabilities();
    for (int action = 0; action < chances.size(); action++) {
      Rational after = value(tree, plan, player, tree.child(node, action));
      sum = sum.plus(chances.get(action).times(after));
    }
    return sum;
  }

  /** All plans, or as many as 65. */
  private static List<PureStrategyPlan> plans(GameTree tree) {
    List<PureStrategyPlan> plans = new ArrayList<>();
    int[] actions = new int[tree.informationSets().size()];
    while (plans.size() < 65) {
      plans.add(PureStrategyPlan.of(actions));
      int place = actions.length - 1;
      while (place >= 0 && ++actions[place] == tree.informationSets().get(place).actions().size()) {
        actions[place--] = 0;
      }
      if (place < 0) {
        break;
      }
    }
    return plans;
  }
}
