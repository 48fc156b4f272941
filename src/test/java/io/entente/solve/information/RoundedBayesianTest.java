package io.entente.solve.information;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.game.GameTree;
import io.entente.game.PureStrategyPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundedBayesianTest {

  /** Games with more equilibria, all ties, are left out. */
  private static final int MOST = 200;

  /** What rounding may add up to in these games of small numbers. */
  private static final double ROUNDING = 1e-9;

  private static List<PureStrategyPlan> rounded(RoundedBayesian search, GameTree tree) {
    double[][] payoffs = new double[tree.players().size()][tree.nodes()];
    double[] arrival = new double[tree.nodes()];
    Arrays.fill(arrival, 1);
    double[] tolerance = new double[payoffs.length];
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.CHANCE) {
        for (int action = 0; action < tree.actions(node); action++) {
          arrival[tree.child(node, action)] =
              tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action).toDouble();
        }
      }
      for (int player = 0; player < payoffs.length; player++) {
        boolean end = tree.kind(node) == GameTree.Kind.TERMINAL;
        payoffs[player][node] = end ? tree.payoff(player, node) : 0;
        tolerance[player] = tree.tieTolerance(player) + ROUNDING;
      }
    }
    int[] free = new int[tree.informationSets().size()];
    Arrays.fill(free, -1);
    List<PureStrategyPlan> plans = new ArrayList<>();
    search
        .plans(payoffs, arrival, tolerance, free, MOST)
        .forEach(plan -> plans.add(PureStrategyPlan.of(plan)));
    Collections.sort(plans);
    return plans;
  }

  private static List<PureStrategyPlan> exact(GameTree tree) {
    List<PureStrategyPlan> plans = new ArrayList<>();
    PerfectBayesian.of(tree, MOST).equilibria().forEach(one -> plans.add(one.plan()));
    return plans;
  }

  @Test
  void agreesWithTheExactAnswerOnRandomTrees() {
    int several = 0;
    for (long seed = 0; seed < 1_500; seed++) {
      GameTree tree = HiddenTrees.random(seed);
      List<PureStrategyPlan> exact = exact(tree);
      if (exact.size() < MOST) {
        assertEquals(exact, rounded(new RoundedBayesian(tree), tree), "seed " + seed);
        several += exact.size() > 1 ? 1 : 0;
      }
    }
    assertEquals(true, several > 250, several + " trees with several equilibria");
  }

  @Test
  void agreesOnSignallingGamesWithThreeTypes() {
    Random random = new Random(5);
    for (int game = 0; game < 150; game++) {
      GameTree tree = Signals.random(random, 3, 2 + game % 2, 2, 4).tree();
      assertEquals(exact(tree), rounded(new RoundedBayesian(tree), tree), "game " + game);
    }
  }

  @Test
  void oneSearchAnswersManyGamesOfOneTree() {
    Random random = new Random(7);
    RoundedBayesian search = null;
    for (int game = 0; game < 50; game++) {
      GameTree tree = Signals.random(random, 2, 2, 2, 5).tree();
      search = search == null ? new RoundedBayesian(tree) : search;
      assertEquals(exact(tree), rounded(search, tree), "game " + game);
    }
  }
}
