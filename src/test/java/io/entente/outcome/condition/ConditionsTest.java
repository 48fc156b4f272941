package io.entente.outcome.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.NashEquilibrium;
import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.sample.Course;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.LinearProfiles;
import io.entente.sample.LinearTree;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.solve.BackwardInduction;
import io.entente.solve.SubgamePerfectEquilibrium;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Systems of inequalities against the solvers, at thousands of weights. */
class ConditionsTest {

  private static boolean holds(List<Inequality> system, List<Rational> values) {
    return system.stream().allMatch(one -> one.slack(values).signum() >= 0);
  }

  private static CentralReading central(Scenario scenario, Form form) {
    return CentralReading.of(Question.of(scenario).in(form));
  }

  /** What is kept holds exactly where the profile is a Nash equilibrium of the game. */
  @Test
  void atOnceTheSystemIsTheEquilibriumCondition() {
    int held = 0;
    int failed = 0;
    for (long seed = 0; seed < 30; seed++) {
      CentralReading central = central(SmallGames.of(seed, false), Form.SIMULTANEOUS);
      LinearPayoffs payoffs = LinearPayoffs.of(central.runs());
      LinearProfiles game = payoffs.atOnce();
      Random random = new Random(seed);
      for (int profile = 0; profile < game.size(); profile += 2) {
        Conditions.Play play = Conditions.of(central, payoffs, Course.of(profile)).plays().get(0);
        assertTrue(play.isNecessary());
        assertEquals(
            NashEquilibrium.isEquilibrium(game.game(payoffs.values()), profile),
            play.isEquilibrium(),
            "seed " + seed);
        boolean possible = play.system().feasibility() != ReducedSystem.Feasibility.IMPOSSIBLE;
        for (int i = 0; i < 12; i++) {
          List<Rational> values = SmallGames.weights(payoffs, random);
          boolean expected = NashEquilibrium.isEquilibrium(game.game(values), profile);
          assertEquals(expected, play.system().holds(values), "seed " + seed + " at " + values);
          assertTrue(possible || !expected, "seed " + seed);
          held += expected ? 1 : 0;
          failed += expected ? 0 : 1;
        }
      }
    }
    assertTrue(held > 150 && failed > 150, held + " held, " + failed + " failed");
  }

  private static Set<Integer> ends(GameTree tree) {
    Set<Integer> ends = new HashSet<>();
    for (SubgamePerfectEquilibrium one :
        BackwardInduction.listingAtMost(5000).solve(tree).equilibria()) {
      int node = 0;
      while (tree.kind(node) == GameTree.Kind.DECISION) {
        node = tree.child(node, one.plan().action(tree.informationSet(node)));
      }
      ends.add(node);
    }
    return ends;
  }

  /** Where the system holds the play is subgame perfect; where it is, some system holds. */
  @Test
  void inTurnSomeSystemHoldsExactlyWhereThePlayIsSubgamePerfect() {
    int alternatives = 0;
    int held = 0;
    int complete = 0;
    for (long seed = 0; seed < 20; seed++) {
      CentralReading central = central(SmallGames.of(seed, true), Form.SEQUENTIAL);
      LinearPayoffs payoffs = LinearPayoffs.of(central.runs());
      LinearTree tree = payoffs.inTurn();
      RangeBox box = RangeBox.of(payoffs);
      Set<Integer> now = ends(tree.tree());
      Random random = new Random(seed);
      Continuations continuations = new Continuations(tree, payoffs.values());
      for (int end = 0; end < tree.tree().nodes(); end++) {
        if (tree.tree().kind(end) != GameTree.Kind.TERMINAL || random.nextInt(3) > 0) {
          continue;
        }
        int[] made = SupportedPlay.leadingTo(tree.tree(), end);
        SupportedPlay play = SupportedPlay.of(tree, continuations, made);
        assertEquals(now.contains(end), play.regret().signum() <= 0, "seed " + seed);
        List<Inequality> usual = play.conditions(tree, box);
        assertTrue(!now.contains(end) || holds(usual, payoffs.values()), "seed " + seed);
        SupportSearch search =
            new SupportSearch(tree, box, payoffs.values(), made, Effort.usual(), 12);
        List<List<Inequality>> systems = new ArrayList<>();
        Rational last = Rational.ZERO;
        while (search.next()) {
          assertTrue(search.distance().compareTo(last) >= 0, "nearest first");
          last = search.distance();
          int[] plan = search.plan();
          for (int set = 0; set < plan.length; set++) {
            plan[set] = Math.max(0, plan[set]);
          }
          List<Inequality> system = new PlanConditions(tree, box, plan).all();
          assertTrue(holds(system, search.point()), "seed " + seed);
          assertTrue(ends(tree.game(search.point())).contains(end), "seed " + seed);
          systems.add(system);
        }
        complete += search.isComplete() ? 1 : 0;
        alternatives += systems.size() > 1 ? 1 : 0;
        for (int i = 0; i < 12; i++) {
          List<Rational> values = SmallGames.weights(payoffs, random);
          boolean expected = ends(tree.game(values)).contains(end);
          boolean some = systems.stream().anyMatch(system -> holds(system, values));
          assertTrue(!some || expected, "seed " + seed + " at " + values);
          assertTrue(some || !expected || !search.isComplete(), "seed " + seed + " at " + values);
          assertTrue(expected || !holds(usual, values), "seed " + seed + " at " + values);
          held += expected ? 1 : 0;
        }
      }
    }
    assertTrue(
        complete > 20 && alternatives > 5 && held > 20,
        complete + " complete, " + alternatives + " with others, " + held + " held");
  }

  /** Reduced and full system say the same; every kept inequality says something of its own. */
  @Test
  void whatIsLeftOutFollowsAndWhatIsKeptDoesNot() {
    int implied = 0;
    for (long seed = 100; seed < 125; seed++) {
      CentralReading central = central(SmallGames.of(seed, true), Form.SEQUENTIAL);
      LinearPayoffs payoffs = LinearPayoffs.of(central.runs());
      RangeBox box = RangeBox.of(payoffs);
      LinearTree tree = payoffs.inTurn();
      int[] plan = new int[tree.tree().informationSets().size()];
      List<Inequality> all = new PlanConditions(tree, box, plan).all();
      ReducedSystem reduced = ReducedSystem.of(all, box, payoffs.values(), Effort.usual());
      assertEquals(
          all.size(),
          reduced.kept().size()
              + reduced.implied().size()
              + reduced.surelyHolding()
              + reduced.tied());
      implied += reduced.implied().size();
      boolean impossible = reduced.feasibility() == ReducedSystem.Feasibility.IMPOSSIBLE;
      assertEquals(impossible, !reduced.conflict().isEmpty());
      Random random = new Random(seed);
      for (int i = 0; i < 200; i++) {
        List<Rational> values = SmallGames.weights(payoffs, random);
        assertEquals(holds(all, values), reduced.holds(values), "seed " + seed);
        assertTrue(!impossible || !holds(reduced.conflict(), values), "seed " + seed);
      }
      for (int k = 0; !impossible && k < reduced.kept().size(); k++) {
        List<Inequality> others = new ArrayList<>(reduced.kept());
        Inequality one = others.remove(k);
        List<io.entente.sample.LinearRow> rows = ReducedSystem.rows(others);
        rows.add(one.row().times(Rational.of(-1)));
        RangeProgram.Lowest against =
            new RangeProgram(box, rows, Effort.usual()).minimise(one.row());
        assertTrue(against.value().signum() < 0, "seed " + seed + ": can fail alone");
      }
    }
    assertTrue(implied > 10, implied + " implied");
  }

  /**
   * By hand: B answers y; A prefers x to y iff 3 a >= 2 b at weights a = 4, b = 5: 12 against 10,
   * so it holds by 2, and each weight may move by 2 / 5.
   */
  @Test
  void slackAndReachAreThoseOfAHandComputedGame() {
    Sketch sketch = new Sketch().actor("A", "x", "y").actor("B", "x", "y");
    sketch.term("A", "a", Sketch.given("4"), Sketch.levels(Sketch.row(Sketch.is("A", "x"), "3")));
    sketch.term("A", "b", Sketch.given("5"), Sketch.levels(Sketch.row(Sketch.is("A", "y"), "2")));
    sketch.term("B", "c", Sketch.given("1"), Sketch.levels(Sketch.row(Sketch.is("B", "y"), "1")));
    sketch.outcome("yes", Sketch.is("A", "y"));
    CentralReading central = central(sketch.build(), Form.SIMULTANEOUS);
    LinearPayoffs payoffs = LinearPayoffs.of(central.runs());
    Conditions conditions =
        Conditions.of(central, payoffs, central.scenario().outcome("yes").orElseThrow(), 3);
    assertEquals(Conditions.Standing.NEAREST, conditions.standing());
    Conditions.Play play = conditions.plays().get(0);
    assertFalse(play.isEquilibrium());
    assertEquals(Rational.of(2), play.regret());
    assertEquals("{B=y}", play.system().kept().get(0).before().toString());
    assertEquals(Rational.of(-2), play.system().kept().get(0).slack(payoffs.values()));
    assertEquals(Rational.of(-2, 5), play.system().kept().get(0).reach(payoffs.values()));
    assertEquals(Rational.of(2, 5), play.distance().orElseThrow());
    assertEquals(1, play.system().surelyHolding(), "B's weight is at least 0");
  }
}
