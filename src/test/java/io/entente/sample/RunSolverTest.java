package io.entente.sample;

import static io.entente.scenario.Sketch.given;
import static io.entente.scenario.Sketch.is;
import static io.entente.scenario.Sketch.levels;
import static io.entente.scenario.Sketch.row;
import static io.entente.scenario.Sketch.where;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.NashEquilibrium;
import io.entente.game.PureStrategyPlan;
import io.entente.game.StrategicGame;
import io.entente.game.SubgamePerfection;
import io.entente.scenario.Distribution.Family;
import io.entente.scenario.Form;
import io.entente.scenario.OrderOfPlay;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.solve.BackwardInduction;
import io.entente.solve.Completeness;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The block solvers against the definitions, by brute force. */
class RunSolverTest {

  private static final int SCENARIOS = 100;
  private static final int MOST_PLANS = 5000;

  private static int[] solve(Scenario scenario, Form form) {
    Runs central = Plan.of(scenario).central();
    return cells(RunSolver.of(central.plan(), form).solve(central).courses(0));
  }

  @Test
  void atOnceTheEquilibriaAreThoseOfTheCentralGameByDefinition() {
    int several = 0;
    for (long seed = 0; seed < 2 * SCENARIOS; seed++) {
      boolean ties = seed % 2 == 0;
      Scenario scenario = ties ? RandomScenarios.withTies(seed) : RandomScenarios.general(seed);
      Runs central = Plan.of(scenario).central();
      StrategicGame game = CentralGame.simultaneous(central);
      assertEquals(central.plan().cells().size(), game.shape().profiles());
      Set<Integer> expected = new TreeSet<>();
      for (int cell = 0; cell < game.shape().profiles(); cell++) {
        if (NashEquilibrium.isEquilibrium(game, cell)) {
          expected.add(cell);
        }
      }
      several += expected.size() > 1 ? 1 : 0;
      assertEquals(expected, set(solve(scenario, Form.SIMULTANEOUS)), "seed " + seed);
    }
    assertTrue(several > SCENARIOS / 2, "many have several: " + several);
  }

  @Test
  void atOnceLeavingOutWhatCancelsChangesNoBestResponse() {
    for (long seed = 0; seed < SCENARIOS; seed++) {
      Plan plan = Plan.of(RandomScenarios.general(seed));
      Runs runs = plan.runs(64);
      runs.draw(seed, 0, 8);
      runs.evaluatePayoffs();
      EquilibriumWords found = (EquilibriumWords) RunSolver.of(plan, Form.SIMULTANEOUS).solve(runs);
      for (int lane = 0; lane < runs.size(); lane++) {
        for (int cell = 0; cell < plan.cells().size(); cell++) {
          boolean expected = isNash(runs, cell, lane);
          assertEquals(expected, (found.lanes(cell) >>> lane & 1) != 0, "seed " + seed);
        }
      }
    }
  }

  private static boolean isNash(Runs runs, int cell, int lane) {
    Plan plan = runs.plan();
    for (int a = 0; a < plan.scenario().actors().size(); a++) {
      String actor = plan.scenario().actors().get(a).id();
      double own = runs.payoff(a, cell, lane) + runs.tolerance(a, lane);
      for (int other = 0; other < plan.cells().size(); other++) {
        boolean alone = true;
        for (int d = 0; d < plan.cells().decisions().size(); d++) {
          boolean mine = plan.cells().decisions().get(d).actor().equals(actor);
          alone &= mine || plan.cells().strategy(cell, d) == plan.cells().strategy(other, d);
        }
        if (alone && runs.payoff(a, other, lane) > own) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void inTurnThePathsAreThoseOfAllSubgamePerfectPlans() {
    int tried = 0;
    int several = 0;
    for (long seed = 0; tried < SCENARIOS; seed++) {
      Scenario scenario = RandomScenarios.inTurn(seed, seed % 3 != 0);
      GameTree tree = CentralGame.sequential(Plan.of(scenario).central());
      if (plans(tree) > MOST_PLANS) {
        continue;
      }
      tried++;
      Set<Integer> expected = subgamePerfectEnds(scenario, tree);
      several += expected.size() > 1 ? 1 : 0;
      assertEquals(expected, set(solve(scenario, Form.SEQUENTIAL)), "seed " + seed);
    }
    assertTrue(several > SCENARIOS / 4, "many have several: " + several);
  }

  @Test
  void inTurnThePathsAreThoseThatBackwardInductionFinds() {
    for (long seed = 0; seed < 2 * SCENARIOS; seed++) {
      Scenario scenario = RandomScenarios.inTurn(seed, seed % 2 == 0);
      Plan plan = Plan.of(scenario);
      GameTree tree = CentralGame.sequential(plan.central());
      Stages stages = new Stages(plan, OrderOfPlay.of(scenario).orElseThrow());
      Solution<SubgamePerfectEquilibrium> solution =
          BackwardInduction.listingAtMost(20_000).solve(tree);
      if (solution.completeness() == Completeness.ALL) {
        Set<Integer> expected = new TreeSet<>();
        solution.equilibria().forEach(found -> expected.add(end(tree, found.plan(), stages)));
        assertEquals(expected, set(solve(scenario, Form.SEQUENTIAL)), "seed " + seed);
      }
    }
  }

  private static int end(GameTree tree, PureStrategyPlan plan, Stages stages) {
    int node = 0;
    int cell = 0;
    for (int stage = 0; stage < stages.size(); stage++) {
      int action = plan.action(tree, node);
      cell += action * stages.stride(stage);
      node = tree.child(node, action);
    }
    return cell;
  }

  private static long plans(GameTree tree) {
    long plans = 1;
    for (int s = 0; s < tree.informationSets().size() && plans <= MOST_PLANS; s++) {
      plans *= tree.informationSets().get(s).actions().size();
    }
    return plans;
  }

  private static Set<Integer> subgamePerfectEnds(Scenario scenario, GameTree tree) {
    Stages stages = new Stages(Plan.of(scenario), OrderOfPlay.of(scenario).orElseThrow());
    Set<Integer> ends = new TreeSet<>();
    int[] actions = new int[tree.informationSets().size()];
    boolean more = true;
    while (more) {
      PureStrategyPlan plan = PureStrategyPlan.of(actions);
      if (SubgamePerfection.isSubgamePerfect(tree, plan)) {
        ends.add(end(tree, plan, stages));
      }
      int set = actions.length - 1;
      while (set >= 0 && ++actions[set] == tree.informationSets().get(set).actions().size()) {
        actions[set--] = 0;
      }
      more = set >= 0;
    }
    return ends;
  }

  @Test
  void inTurnEveryLaneOfABlockIsSolvedAsIfAlone() {
    for (long seed = 0; seed < SCENARIOS; seed++) {
      Plan plan = Plan.of(RandomScenarios.inTurn(seed, false));
      Runs block = plan.runs(64);
      block.draw(seed, 0, 64);
      EquilibriumWords found = (EquilibriumWords) RunSolver.of(plan, Form.SEQUENTIAL).solve(block);
      Stages stages = new Stages(plan, OrderOfPlay.of(plan.scenario()).orElseThrow());
      TiedPlay plain = new TiedPlay(stages);
      for (int lane = 0; lane < 64; lane++) {
        assertEquals(set(plain.paths(block, lane, 0, 0)), set(found.cells(lane)));
      }
    }
  }

  private static Set<Integer> set(int[] cells) {
    Set<Integer> set = new TreeSet<>();
    Arrays.stream(cells).forEach(set::add);
    return set;
  }

  /** Entry deterrence: cells are (out, fight), (out, yield), (enter, fight), (enter, yield). */
  private static Scenario entry() {
    return new Sketch()
        .actor("E", "out", "enter")
        .actor("I", "fight", "yield")
        .observes("E")
        .table("E", "0", "0", "-1", "1")
        .table("I", "2", "2", "0", "1")
        .build();
  }

  @Test
  void deviationsInTurnLeadWhereBestRepliesDo() {
    Runs central = Plan.of(entry()).central();
    RunSolver solver = RunSolver.of(central.plan(), Form.SEQUENTIAL);
    assertArrayEquals(new int[] {3}, cells(solver.solve(central).courses(0)));
    assertEquals(
        0, cells(solver.deviations(central, Course.of(3), 0, 0))[0], "staying out, a tied reply");
    assertArrayEquals(
        new int[] {2}, cells(solver.deviations(central, Course.of(3), 1, 0)), "fighting");
    assertArrayEquals(
        new int[] {3},
        cells(solver.deviations(central, Course.of(0), 0, 0)),
        "entry is met by yielding");
  }

  @Test
  void atOnceADeviationLeavesTheOthersWhereTheyAre() {
    Runs central = Plan.of(entry()).central();
    RunSolver solver = RunSolver.of(central.plan(), Form.SIMULTANEOUS);
    assertArrayEquals(new int[] {0, 3}, cells(solver.solve(central).courses(0)));
    assertArrayEquals(new int[] {2}, cells(solver.deviations(central, Course.of(0), 0, 0)));
    assertArrayEquals(new int[] {1}, cells(solver.deviations(central, Course.of(0), 1, 0)));
  }

  @Test
  void aThreatAgainstDeviatingIsTheTiedReplyThatIsWorstForTheDeviator() {
    // After "go" the second mover is indifferent; only its harsh reply keeps the first from going.
    Scenario scenario =
        new Sketch()
            .actor("A", "stay", "go")
            .actor("B", "kind", "harsh")
            .observes("A")
            .table("A", "1", "1", "2", "0")
            .table("B", "0", "0", "5", "5")
            .build();
    Runs central = Plan.of(scenario).central();
    RunSolver solver = RunSolver.of(central.plan(), Form.SEQUENTIAL);
    assertArrayEquals(new int[] {0, 1, 2}, cells(solver.solve(central).courses(0)));
    assertArrayEquals(new int[] {3}, cells(solver.deviations(central, Course.of(0), 0, 0)));
  }

  @Test
  void anActorWithOneStrategyAndABystanderDecideNothing() {
    Scenario scenario =
        new Sketch()
            .actor("A", "x")
            .actor("B", "u", "v")
            .observes("A")
            .actor("C")
            .table("B", "0", "1")
            .table("C", "7", "3")
            .build();
    for (Form form : Form.values()) {
      assertArrayEquals(new int[] {1}, solve(scenario, form));
    }
    Runs central = Plan.of(scenario).central();
    RunSolver solver = RunSolver.of(central.plan(), Form.SEQUENTIAL);
    solver.solve(central);
    assertEquals(0, cells(solver.deviations(central, Course.of(1), 0, 0)).length);
    assertEquals(0, cells(solver.deviations(central, Course.of(1), 2, 0)).length);
  }

  @Test
  void oneActorAloneTakesItsBestMoves() {
    Scenario scenario = new Sketch().actor("A", "x", "y", "z").table("A", "1", "3", "3").build();
    for (Form form : Form.values()) {
      assertArrayEquals(new int[] {1, 2}, solve(scenario, form));
    }
  }

  @Test
  void severalDecisionsOfAnActorAreOneStrategyAtOnce() {
    // The actor gains only by changing both moves together.
    Scenario scenario =
        new Sketch()
            .actor("A")
            .decision("A1", "A", "x", "y")
            .decision("A2", "A", "x", "y")
            .table("A", "1", "0", "0", "2")
            .build();
    assertArrayEquals(new int[] {3}, solve(scenario, Form.SIMULTANEOUS));
    assertEquals(
        "x/x x/y y/x y/y",
        String.join(" ", CentralGame.simultaneous(Plan.of(scenario).central()).strategies(0)));
  }

  @Test
  void sumsThatDifferByRoundingOnlyTie() {
    Scenario scenario =
        new Sketch()
            .actor("A", "x", "y")
            .term("A", "one", given("0.1"), where(is("A", "x")))
            .term("A", "two", given("0.2"), where(is("A", "x")))
            .term("A", "three", given("0.3"), where(is("A", "y")))
            .build();
    for (Form form : Form.values()) {
      assertArrayEquals(new int[] {0, 1}, solve(scenario, form));
    }
  }

  @Test
  void aDifferenceOfABillionthIsOne() {
    Scenario scenario =
        new Sketch()
            .actor("A", "x", "y")
            .term("A", "one", given("5"))
            .term("A", "two", given("1"), levels(row(is("A", "y"), "1e-9")))
            .build();
    for (Form form : Form.values()) {
      assertArrayEquals(new int[] {1}, solve(scenario, form));
    }
  }

  @Test
  void fractionsInATableTieExactly() {
    Scenario scenario =
        new Sketch().actor("A", "x", "y", "z").table("A", "0.1 + 0.2", "0.3", "3/10").build();
    assertArrayEquals(new int[] {0, 1, 2}, solve(scenario, Form.SIMULTANEOUS));
    Runs central = Plan.of(scenario).central();
    assertEquals(0, central.tolerance(0, 0), "literal payoffs need no tolerance");
    StrategicGame game = CentralGame.simultaneous(central);
    assertEquals("3/10", game.exactPayoff(0, 0).toString());
  }

  @Test
  void aThirdStaysAThird() {
    Scenario scenario = new Sketch().actor("A", "x", "y").table("A", "1/3", "2/6").build();
    Runs central = Plan.of(scenario).central();
    assertEquals("1/3", CentralGame.simultaneous(central).exactPayoff(0, 1).toString());
    GameTree tree = CentralGame.sequential(central);
    assertEquals("1/3", tree.exactPayoff(0, tree.child(0, 0)).toString());
    assertArrayEquals(new int[] {0, 1}, solve(scenario, Form.SEQUENTIAL));
  }

  @Test
  void runsWhosePayoffsAreNotFiniteFailAndOthersDoNot() {
    Scenario scenario =
        new Sketch()
            .drawn("q", Family.BERNOULLI, "0.5")
            .actor("A", "x", "y")
            .term("A", "t", given("1 / q"), where(is("A", "y")))
            .build();
    Plan plan = Plan.of(scenario);
    Runs runs = plan.runs(64);
    runs.draw(1, 0, 64);
    for (Form form : Form.values()) {
      EquilibriumWords words = (EquilibriumWords) RunSolver.of(plan, form).solve(runs);
      for (int lane = 0; lane < 64; lane++) {
        boolean zero = runs.parameter("q", lane) == 0;
        assertEquals(zero, words.isFailed(lane));
        assertEquals(zero ? 0 : 1, words.count(lane));
      }
    }
  }

  @Test
  void inTurnWithoutSeeingEachOtherIsAsAtOnce() {
    Scenario chicken =
        new Sketch()
            .actor("A", "dare", "yield")
            .actor("B", "dare", "yield")
            .table("A", "0", "4", "1", "3")
            .table("B", "0", "1", "4", "3")
            .build();
    assertFalse(OrderOfPlay.of(chicken).isPresent());
    Plan plan = Plan.of(chicken);
    List<Course> inTurn = RunSolver.of(plan, Form.SEQUENTIAL).solve(plan.central()).courses(0);
    assertEquals(List.of(Course.of(1), Course.of(2)), inTurn);
    assertArrayEquals(new int[] {1, 2}, solve(chicken, Form.SIMULTANEOUS));
  }

  @Test
  void aGameInWhichNothingMattersHasAllItsPathsInTurn() {
    Sketch sketch = new Sketch();
    for (int a = 0; a < 17; a++) {
      sketch.actor("A" + a, "x", "y");
    }
    sketch.observing(
        id -> {
          List<String> earlier = new ArrayList<>();
          for (int a = 0; a < Integer.parseInt(id.substring(1)); a++) {
            earlier.add("A" + a);
          }
          return earlier;
        });
    assertEquals(1 << 17, solve(sketch.build(), Form.SEQUENTIAL).length);
  }

  private static int[] cells(List<Course> courses) {
    return courses.stream().mapToInt(Course::cell).toArray();
  }
}
