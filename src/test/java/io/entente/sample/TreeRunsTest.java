package io.entente.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.number.Decimals;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.Distribution.Family;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.scenario.Timeline;
import io.entente.solve.information.PerfectBayesian;
import io.entente.solve.information.PerfectBayesianEquilibrium;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Runs of trees against the exact solver, and against the solvers of simpler scenarios. */
class TreeRunsTest {

  /** Trees with more equilibria, all ties, are left out. */
  private static final int MOST = 150;

  /** So are larger trees, for which the exact search gives up. */
  private static final int MOST_SETS = 27;

  private static String text(Map<Integer, Double> shares) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(shares)
        .forEach(
            (cell, p) -> text.append(cell).append(':').append(Decimals.fixed(p, 9)).append(' '));
    return text.toString();
  }

  private static Set<String> texts(List<Course> courses) {
    Set<String> texts = new TreeSet<>();
    for (Course course : courses) {
      Map<Integer, Double> shares = new TreeMap<>();
      for (int i = 0; i < course.size(); i++) {
        shares.put(course.cell(i), course.probability(i));
      }
      assertTrue(texts.add(text(shares)), "each course once");
    }
    return texts;
  }

  /** Where plans of the exact solver lead; events are read off the timeline, not off the runs. */
  private static final class Walk {
    private final Plan plan;
    private final GameTree tree;
    private final Timeline timeline;
    private final PerfectBayesianEquilibrium equilibrium;
    private final Map<Integer, Double> shares = new TreeMap<>();

    Walk(Plan plan, GameTree tree, Timeline timeline, PerfectBayesianEquilibrium equilibrium) {
      this.plan = plan;
      this.tree = tree;
      this.timeline = timeline;
      this.equilibrium = equilibrium;
      walk(0, 0, new LinkedHashMap<>(), 1);
    }

    private void walk(int node, int stage, Map<String, String> events, double probability) {
      if (stage == timeline.sequence().size()) {
        assertEquals(GameTree.Kind.TERMINAL, tree.kind(node));
        shares.merge(plan.cells().cell(events), probability, Double::sum);
        return;
      }
      String id = timeline.sequence().get(stage);
      Decision decision = plan.scenario().decision(id).orElse(null);
      if (decision == null) {
        var move = tree.chanceMoves().get(tree.chanceMove(node));
        for (int a = 0; a < move.actions().size(); a++) {
          if (move.probability(a) > 0) {
            Map<String, String> more = new LinkedHashMap<>(events);
            more.put(id, move.actions().get(a));
            walk(tree.child(node, a), stage + 1, more, probability * move.probability(a));
          }
        }
      } else if (!decision.condition().test(events, formula -> false)) {
        walk(node, stage + 1, events, probability);
      } else {
        int set = tree.informationSet(node);
        int action = equilibrium.plan().action(set);
        Map<String, String> more = new LinkedHashMap<>(events);
        more.put(id, tree.informationSets().get(set).actions().get(action));
        walk(tree.child(node, action), stage + 1, more, probability);
      }
    }
  }

  @Test
  void inTurnTheCoursesAreThoseOfTheExactPerfectBayesianEquilibria() {
    int chance = 0;
    int several = 0;
    for (long seed = 0; seed < 400; seed++) {
      Scenario scenario = RandomChance.inTurn(seed);
      Runs central = Plan.of(scenario).central();
      GameTree tree = CentralGame.sequential(central);
      if (tree.informationSets().size() > MOST_SETS) {
        continue;
      }
      PerfectBayesian.Found found = PerfectBayesian.of(tree, MOST);
      if (!found.isComplete()) {
        continue;
      }
      Timeline timeline = Timeline.of(scenario, Form.SEQUENTIAL).orElseThrow();
      Set<String> expected = new TreeSet<>();
      for (PerfectBayesianEquilibrium one : found.equilibria()) {
        Walk walk = new Walk(central.plan(), tree, timeline, one);
        expected.add(text(walk.shares));
        chance += walk.shares.size() > 1 ? 1 : 0;
        double sum = walk.shares.values().stream().mapToDouble(p -> p).sum();
        assertEquals(1, sum, 1e-12);
        walk.shares.keySet().forEach(cell -> assertTrue(central.plan().cells().isPossible(cell)));
      }
      Equilibria runs = RunSolver.of(central.plan(), Form.SEQUENTIAL).solve(central);
      assertEquals(expected, texts(runs.courses(0)), "seed " + seed);
      several += expected.size() > 1 ? 1 : 0;
    }
    assertTrue(chance > 100 && several > 50, chance + " " + several);
  }

  @Test
  void withoutChanceAndConditionsTreesSayWhatTheQuickSolversSay() {
    for (long seed = 0; seed < 80; seed++) {
      Scenario turns = RandomScenarios.inTurn(seed, seed % 2 == 0);
      compare(turns, Form.SEQUENTIAL, "in turn, seed " + seed);
      Scenario once = RandomScenarios.general(4 * seed);
      if (Plan.of(once).cells().size() <= 30) {
        compare(once, Form.SIMULTANEOUS, "at once, seed " + 4 * seed);
      }
    }
  }

  private static void compare(Scenario scenario, Form form, String what) {
    Plan plan = Plan.of(scenario);
    Runs runs = plan.runs(8);
    runs.draw(7, 0, 8);
    runs.evaluatePayoffs();
    RunSolver quick = RunSolver.of(plan, form);
    assertTrue(quick instanceof CellSolver);
    Equilibria expected = quick.solve(runs).copy();
    Equilibria found = new TreeRuns(plan, form).solve(runs);
    for (int lane = 0; lane < runs.size(); lane++) {
      assertEquals(texts(expected.courses(lane)), texts(found.courses(lane)), what);
    }
  }

  private static Scenario gamble(String high, String low) {
    return new Sketch()
        .drawn("p", Family.UNIFORM, "0", "1")
        .actor("A", "dare", "wait")
        .actor("B")
        .chance("luck", "high", high, "low", low)
        .term("A", "gain", Sketch.given("1"), Sketch.where(both("dare", "high")))
        .term("A", "sure", Sketch.given("0.4"), Sketch.where(Sketch.is("A", "wait")))
        .term("B", "looks on", Sketch.given("10"), Sketch.where(Sketch.is("luck", "low")))
        .build();
  }

  private static Condition both(String move, String luck) {
    return new Condition.All(List.of(Sketch.is("A", move), Sketch.is("luck", luck)));
  }

  @Test
  void aProbabilityThatIsDrawnDecidesEachRunByItself() {
    Plan plan = Plan.of(gamble("p", "1 - p"));
    Runs runs = plan.runs(64);
    runs.draw(3, 0, 64);
    Equilibria found = RunSolver.of(plan, Form.SIMULTANEOUS).solve(runs);
    for (int lane = 0; lane < 64; lane++) {
      double p = runs.parameter("p", lane);
      Course course = found.course(lane, 0);
      assertEquals(1, found.count(lane));
      assertFalse(found.isFailed(lane));
      String move = p > 0.4 ? "dare" : "wait";
      assertEquals(Map.of(move, 1.0), plan.cells().moves(course).get("A"));
      assertEquals(Math.max(p, 0.4), runs.payoff(0, course, lane), 1e-12);
      assertEquals(10 * (1 - p), runs.payoff(1, course, lane), 1e-12, "nobody sees it, it counts");
    }
  }

  @Test
  void runsWhoseProbabilitiesDoNotAddUpAreFailed() {
    Plan plan = Plan.of(gamble("p", "max(0.5, 1 - p)"));
    Runs runs = plan.runs(64);
    runs.draw(5, 0, 64);
    Equilibria found = RunSolver.of(plan, Form.SIMULTANEOUS).solve(runs);
    int failed = 0;
    for (int lane = 0; lane < 64; lane++) {
      boolean wrong = runs.parameter("p", lane) > 0.5;
      assertEquals(wrong, found.isFailed(lane), "lane " + lane);
      assertEquals(wrong ? 0 : 1, found.count(lane));
      assertEquals(wrong, ChanceSums.fault(runs, lane).isPresent());
      failed += wrong ? 1 : 0;
    }
    assertTrue(failed > 10 && failed < 54);
    runs.draw(5, 0, 1);
    Plan negative = Plan.of(gamble("p - 1", "2 - p"));
    assertEquals(
        "the probability of high at chance move luck is -0.5",
        ChanceSums.fault(negative.central(), 0).orElseThrow());
    assertEquals(
        "the probabilities of chance move luck add up to 1.25",
        ChanceSums.fault(Plan.of(gamble("p", "0.75")).central(), 0).orElseThrow());
  }

  @Test
  void whatIsSureIsNoGamble() {
    for (String high : List.of("0", "1")) {
      Runs central = Plan.of(gamble(high, "1 - " + high)).central();
      Equilibria found = RunSolver.of(central.plan(), Form.SIMULTANEOUS).solve(central);
      assertEquals(1, found.count(0));
      assertTrue(found.course(0, 0).isCertain());
      Map<String, String> events = central.plan().cells().events(found.course(0, 0).cell());
      boolean sure = high.equals("1");
      assertEquals(Map.of("A", sure ? "dare" : "wait", "luck", sure ? "high" : "low"), events);
    }
  }
}
