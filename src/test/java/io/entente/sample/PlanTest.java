package io.entente.sample;

import static io.entente.scenario.Sketch.given;
import static io.entente.scenario.Sketch.is;
import static io.entente.scenario.Sketch.where;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTooLargeException;
import io.entente.scenario.Actor;
import io.entente.scenario.Form;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The compiled plan against {@link PlainModel}, and its contract on ties. */
class PlanTest {

  private static final int SCENARIOS = 200;
  private static final int LANES = 16;

  @Test
  void payoffsEqualThePlainSumTermByTermWithinTheTolerance() {
    for (long seed = 0; seed < SCENARIOS; seed++) {
      Scenario scenario = RandomScenarios.general(seed);
      Plan plan = Plan.of(scenario);
      PlainModel plain = new PlainModel(scenario);
      Runs runs = plan.runs(LANES);
      runs.draw(seed, 100, LANES);
      runs.evaluatePayoffs();
      for (int lane = 0; lane < LANES; lane++) {
        PlainModel.Run run = plain.run(seed, 100 + lane);
        double[][] expected = run.payoffs();
        for (int a = 0; a < expected.length; a++) {
          // The table behind BetaQuantile is good to 1e-9.
          double tolerance = 1e-12 + 1e-8 * runs.magnitudes(a)[lane] + runs.tolerance(a, lane);
          for (int cell = 0; cell < plain.cells(); cell++) {
            double found = runs.payoff(a, cell, lane);
            assertEquals(expected[a][cell], found, tolerance, "seed " + seed);
          }
        }
      }
    }
  }

  @Test
  void payoffsAreWithinTheToleranceOfTheContributionsAddedInOrder() {
    for (long seed = 0; seed < SCENARIOS; seed++) {
      Plan plan = Plan.of(RandomScenarios.general(seed));
      Runs runs = plan.runs(LANES);
      runs.draw(seed, 0, LANES);
      runs.evaluatePayoffs();
      List<Term> terms = plan.scenario().terms();
      for (int cell = 0; cell < plan.cells().size(); cell++) {
        double[] sums = new double[plan.scenario().actors().size()];
        for (int t = 0; t < terms.size(); t++) {
          sums[plan.actorIndex(terms.get(t).actor())] += runs.contribution(t, cell, 3);
        }
        for (int a = 0; a < sums.length; a++) {
          assertEquals(sums[a], runs.payoff(a, cell, 3), runs.tolerance(a, 3) + 1e-300);
        }
      }
    }
  }

  @Test
  void combinationsWithEqualLevelsHaveTheSamePayoffToTheLastBit() {
    int shared = 0;
    for (long seed = 0; seed < SCENARIOS; seed++) {
      Plan plan = Plan.of(RandomScenarios.general(seed));
      Runs runs = plan.runs(LANES);
      runs.draw(seed, 0, LANES);
      runs.evaluatePayoffs();
      for (int a = 0; a < plan.scenario().actors().size(); a++) {
        Map<List<Object>, Integer> first = new HashMap<>();
        for (int cell = 0; cell < plan.cells().size(); cell++) {
          List<Object> levels = levels(plan, plan.scenario().actors().get(a), cell);
          int twin = first.computeIfAbsent(levels, key -> -1);
          if (twin < 0) {
            first.put(levels, cell);
            continue;
          }
          shared++;
          for (int lane = 0; lane < LANES; lane++) {
            assertEquals(
                Double.doubleToLongBits(runs.payoff(a, twin, lane)),
                Double.doubleToLongBits(runs.payoff(a, cell, lane)),
                "seed " + seed);
          }
        }
      }
    }
    assertTrue(shared > 10_000, "there were twins to compare: " + shared);
  }

  /** Of every term of an actor the entries that its tables have here, in words. */
  private static List<Object> levels(Plan plan, Actor actor, int cell) {
    Map<String, String> moves = plan.cells().moves(cell);
    List<Object> levels = new ArrayList<>();
    for (Term term : plan.scenario().terms()) {
      if (term.actor().equals(actor.id())) {
        List<String> entries = new ArrayList<>();
        for (LevelTable table : term.levels()) {
          entries.add(
              table.rows().stream()
                  .filter(row -> row.when().test(moves, formula -> false))
                  .findFirst()
                  .map(row -> row.is().toString())
                  .orElse("0"));
        }
        levels.add(entries.contains("0") ? List.of("0") : entries);
      }
    }
    return levels;
  }

  @Test
  void anActorWithoutTermsGetsNothingAnywhere() {
    Scenario scenario = new Sketch().actor("A", "x", "y").actor("B", "u", "v").build();
    Runs central = Plan.of(scenario).central();
    for (int cell = 0; cell < 4; cell++) {
      assertEquals(0, central.payoff(0, cell, 0));
    }
    assertEquals(4, RunSolver.of(central.plan(), Form.SIMULTANEOUS).solve(central).count(0));
    assertEquals(0, central.tolerance(0, 0));
  }

  @Test
  void aTableThatNamesAnImpossibleMoveMatchesNowhere() {
    Scenario scenario =
        new Sketch().actor("A", "x", "y").term("A", "t", given("2"), where(is("A", "z"))).build();
    assertEquals(0, Plan.of(scenario).central().payoff(0, 1, 0));
  }

  @Test
  void aGameOfTrillionsOfCombinationsIsRefusedWithItsNumbers() {
    Sketch sketch = new Sketch();
    for (int a = 0; a < 40; a++) {
      sketch.actor("A" + a, "x", "y");
    }
    GameTooLargeException refused =
        assertThrows(GameTooLargeException.class, () -> Plan.of(sketch.build()));
    assertTrue(refused.getMessage().contains("1,099,511,627,776"), refused.getMessage());
    assertTrue(refused.getMessage().contains("TB"), refused.getMessage());
  }

  @Test
  void aGameWhoseSizeFitsNoLongIsRefusedToo() {
    Sketch sketch = new Sketch();
    for (int a = 0; a < 100; a++) {
      sketch.actor("A" + a, "x", "y", "z");
    }
    GameTooLargeException refused =
        assertThrows(GameTooLargeException.class, () -> Plan.of(sketch.build()));
    assertEquals(48, refused.profiles().toString().length());
  }
}
