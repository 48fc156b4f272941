package io.entente.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.InformationSet;
import io.entente.game.NashEquilibrium;
import io.entente.game.Outcome;
import io.entente.game.Play;
import io.entente.game.PureStrategyPlan;
import io.entente.game.RandomTrees;
import io.entente.game.StrategicGame;
import io.entente.game.SubgamePerfection;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackwardInductionTest {

  private static Solution<SubgamePerfectEquilibrium> solve(GameTree tree) {
    return BackwardInduction.withDefaultLimit().solve(tree);
  }

  private static List<PureStrategyPlan> plans(Solution<SubgamePerfectEquilibrium> solution) {
    List<PureStrategyPlan> plans = new ArrayList<>();
    for (SubgamePerfectEquilibrium equilibrium : solution.equilibria()) {
      plans.add(equilibrium.plan());
    }
    return plans;
  }

  /** Rosenthal (1981): four moves, the pot grows; taking at once is the only equilibrium. */
  @Test
  void centipedeEndsAtOnce() {
    GameTreeBuilder builder = GameTree.builder("Centipede", List.of("A", "B"));
    double[][] taken = {{1, 0}, {0, 2}, {3, 1}, {2, 4}};
    for (int move = 0; move < 4; move++) {
      builder.decision(builder.addInformationSet(move % 2, "", List.of("take", "pass")));
      builder.terminal(taken[move]);
    }
    builder.terminal(5, 3);
    Solution<SubgamePerfectEquilibrium> solution = solve(builder.build());
    assertEquals(Completeness.ALL, solution.completeness());
    assertEquals(List.of(PureStrategyPlan.of(0, 0, 0, 0)), plans(solution));
    SubgamePerfectEquilibrium equilibrium = solution.equilibria().get(0);
    assertEquals(List.of(new Play.Move(0, 0, 0)), equilibrium.path());
    assertEquals(List.of(1.0, 0.0), equilibrium.payoffs());
    assertEquals(0.0, equilibrium.regret());
  }

  /** Ultimatum over 0 to 2 coins: the responder's indifference at 0 gives two equilibria. */
  @Test
  void ultimatumHasTheEquilibriaOfBothAnswersToAnEmptyOffer() {
    GameTreeBuilder builder = GameTree.builder("Ultimatum", List.of("P", "R"));
    builder.decision(builder.addInformationSet(0, "", List.of("0", "1", "2")));
    for (int offer = 0; offer <= 2; offer++) {
      builder.decision(builder.addInformationSet(1, "", List.of("yes", "no")));
      builder.terminal(2 - offer, offer);
      builder.terminal(0, 0);
    }
    Solution<SubgamePerfectEquilibrium> solution = solve(builder.build());
    assertEquals(
        List.of(PureStrategyPlan.of(0, 0, 0, 0), PureStrategyPlan.of(1, 1, 0, 0)), plans(solution));
    assertEquals(List.of(1.0, 1.0), solution.equilibria().get(1).payoffs());
  }

  @Test
  void randomTreesAgreeWithTryingEveryPlan() {
    int several = 0;
    for (long seed = 0; seed < 3000; seed++) {
      GameTree tree = RandomTrees.perfectInformation(2 + (int) (seed % 2), 3, 3, seed);
      Optional<List<PureStrategyPlan>> expected = byTrial(tree);
      if (expected.isPresent()) {
        Solution<SubgamePerfectEquilibrium> solution =
            BackwardInduction.listingAtMost(100_000).solve(tree);
        assertEquals(Completeness.ALL, solution.completeness());
        assertEquals(expected.get(), plans(solution), "seed " + seed);
        for (SubgamePerfectEquilibrium equilibrium : solution.equilibria()) {
          assertEquals(0.0, equilibrium.regret(), "seed " + seed);
        }
        several += expected.get().size() > 1 ? 1 : 0;
      }
    }
    assertTrue(several > 300, "too few trees with ties: " + several);
  }

  @Test
  void beyondTheLimitEveryDistinctPathIsListedOnceAndAllPlansAreCounted() {
    int beyond = 0;
    for (long seed = 0; seed < 3000; seed++) {
      GameTree tree = RandomTrees.perfectInformation(2 + (int) (seed % 2), 3, 2, seed);
      Optional<List<PureStrategyPlan>> all = byTrial(tree);
      if (all.isPresent() && all.get().size() > 1) {
        Set<List<Play.Move>> paths = new HashSet<>();
        for (PureStrategyPlan plan : all.get()) {
          paths.add(Play.of(tree, plan).moves());
        }
        if (paths.size() < all.get().size()) {
          Solution<SubgamePerfectEquilibrium> solution =
              BackwardInduction.listingAtMost(all.get().size() - 1).solve(tree);
          assertEquals(Completeness.SOME, solution.completeness());
          assertEquals(
              Optional.of(BigInteger.valueOf(all.get().size())), solution.total(), "seed " + seed);
          assertEquals(paths.size(), solution.equilibria().size(), "seed " + seed);
          Set<List<Play.Move>> listed = new HashSet<>();
          for (SubgamePerfectEquilibrium equilibrium : solution.equilibria()) {
            assertTrue(all.get().contains(equilibrium.plan()), "seed " + seed);
            listed.add(equilibrium.path());
          }
          assertEquals(paths, listed, "seed " + seed);
          beyond++;
        }
      }
    }
    assertTrue(beyond > 100, "too few trees beyond the limit: " + beyond);
  }

  /**
   * All plans that are a Nash equilibrium from every node on; empty if there are too many plans.
   */
  private static Optional<List<PureStrategyPlan>> byTrial(GameTree tree) {
    long plans = 1;
    for (InformationSet set : tree.informationSets()) {
      plans *= set.actions().size();
      if (plans > 2000) {
        return Optional.empty();
      }
    }
    int[] actions = new int[tree.informationSets().size()];
    List<PureStrategyPlan> perfect = new ArrayList<>();
    for (int number = 0; number < plans; number++) {
      int rest = number;
      for (int set = actions.length - 1; set >= 0; set--) {
        int count = tree.informationSets().get(set).actions().size();
        actions[set] = rest % count;
        rest /= count;
      }
      PureStrategyPlan plan = PureStrategyPlan.of(actions);
      if (SubgamePerfection.isSubgamePerfect(tree, plan)) {
        perfect.add(plan);
      }
    }
    return Optional.of(perfect);
  }

  /** The definition itself against the strategic form: perfect at the root implies Nash. */
  @Test
  void everyEquilibriumIsANashEquilibriumOfTheStrategicForm() {
    for (long seed = 0; seed < 300; seed++) {
      GameTree tree = RandomTrees.perfectInformation(2, 3, 3, seed);
      if (byTrial(tree).isPresent()) {
        StrategicGame game = tree.strategicForm();
        for (PureStrategyPlan plan : plans(solve(tree))) {
          int[] strategies = new int[2];
          for (int place = 0; place < plan.informationSets(); place++) {
            InformationSet set = tree.informationSets().get(place);
            strategies[set.player()] =
                strategies[set.player()] * set.actions().size() + plan.action(place);
          }
          int index = game.shape().index(strategies);
          assertTrue(NashEquilibrium.isEquilibrium(game, index), "seed " + seed);
        }
      }
    }
  }

  @Test
  void rescaledPayoffsAndRelabelledPlayersKeepThePlans() {
    for (long seed = 0; seed < 500; seed++) {
      GameTree tree = RandomTrees.perfectInformation(3, 3, 3, seed);
      Solution<SubgamePerfectEquilibrium> before = solve(tree);
      Solution<SubgamePerfectEquilibrium> after = solve(changed(tree));
      assertEquals(plans(before), plans(after), "seed " + seed);
      assertEquals(before.total(), after.total(), "seed " + seed);
      assertEquals(before.completeness(), after.completeness(), "seed " + seed);
    }
  }

  /** Player p becomes player 2 - p, and gets 5/3 + (p + 2)/7 times what p got. */
  private static GameTree changed(GameTree tree) {
    GameTreeBuilder builder = GameTree.builder(tree.title(), tree.players());
    tree.informationSets()
        .forEach(
            set ->
                builder.addInformationSet(
                    new InformationSet(2 - set.player(), set.number(), "", set.actions())));
    tree.chanceMoves().forEach(builder::addChanceMove);
    for (int node = 0; node < tree.nodes(); node++) {
      Rational[] payoffs = new Rational[3];
      for (int player = 0; player < 3; player++) {
        Rational old =
            tree.outcomeNumber(node) == 0
                ? Rational.of(0)
                : tree.outcomes().get(tree.outcomeNumber(node) - 1).exactPayoff(player);
        Rational constant = node == 0 ? Rational.of(5, 3) : Rational.of(0);
        payoffs[2 - player] = constant.plus(old.times(Rational.of(player + 2, 7)));
      }
      int outcome = builder.addOutcome(Outcome.of("", payoffs));
      switch (tree.kind(node)) {
        case DECISION -> builder.decision("", tree.informationSet(node), outcome);
        case CHANCE -> builder.chance("", tree.chanceMove(node), outcome);
        case TERMINAL -> builder.terminal("", outcome);
      }
    }
    return builder.build();
  }

  @Test
  void solvingLeavesTheTreeEqual() {
    for (long seed = 0; seed < 20; seed++) {
      GameTree tree = RandomTrees.perfectInformation(3, 4, 2, seed);
      BackwardInduction.listingAtMost(5).solve(tree);
      assertEquals(RandomTrees.perfectInformation(3, 4, 2, seed), tree);
    }
  }

  @Test
  void astronomicallyManyPlansAreCountedExactly() {
    GameTreeBuilder builder = GameTree.builder("", List.of("A", "B"));
    List<String> many = new ArrayList<>();
    for (int branch = 0; branch < 100; branch++) {
      many.add("" + branch);
    }
    builder.decision(builder.addInformationSet(0, "", many));
    for (int branch = 0; branch < 100; branch++) {
      builder.decision(builder.addInformationSet(1, "", List.of("l", "r")));
      builder.terminal(branch == 99 ? 1 : 0, 0);
      builder.terminal(branch == 99 ? 1 : 0, 0);
    }
    Solution<SubgamePerfectEquilibrium> solution = solve(builder.build());
    assertEquals(Completeness.SOME, solution.completeness());
    assertEquals(Optional.of(BigInteger.TWO.pow(100)), solution.total());
    assertEquals(2, solution.equilibria().size());
  }

  @Test
  void toleratedDifferencesAreTies() {
    GameTreeBuilder builder = GameTree.builder("", List.of("A")).tieTolerance(0, 1e-9);
    builder.decision(builder.addInformationSet(0, "", List.of("a", "b", "c")));
    builder.terminal(1);
    builder.terminal(1 + 1e-10);
    builder.terminal(0.5);
    assertEquals(
        List.of(PureStrategyPlan.of(0), PureStrategyPlan.of(1)), plans(solve(builder.build())));
  }

  @Test
  void imperfectInformationIsRefusedByName() {
    GameTreeBuilder builder = GameTree.builder("", List.of("Ann", "Bob"));
    int a = builder.addInformationSet(0, "", List.of("h", "t"));
    int b = builder.addInformationSet(1, "in the dark", List.of("h"));
    builder.decision(a);
    for (int move = 0; move < 2; move++) {
      builder.decision(b);
      builder.terminal(0, 0);
    }
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> solve(builder.build()));
    assertTrue(refusal.getMessage().contains("Bob"), refusal::getMessage);
    assertTrue(refusal.getMessage().contains("in the dark"), refusal::getMessage);
  }

  @Test
  void deepTreesOverflowNoStack() {
    int depth = 3000;
    GameTreeBuilder builder = GameTree.builder("", List.of("A"));
    for (int move = 0; move < depth; move++) {
      builder.decision(builder.addInformationSet(0, "", List.of("stop", "on")));
      builder.terminal(0);
    }
    builder.terminal(1);
    Solution<SubgamePerfectEquilibrium> solution = solve(builder.build());
    assertEquals(List.of(1.0), solution.equilibria().get(0).payoffs());
    assertEquals(depth, solution.equilibria().get(0).path().size());
  }
}
