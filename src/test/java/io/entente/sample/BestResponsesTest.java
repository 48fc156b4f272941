package io.entente.sample;

import static io.entente.scenario.Sketch.is;
import static io.entente.scenario.Sketch.levels;
import static io.entente.scenario.Sketch.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.Distribution.Family;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.scenario.Weight;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Best responses of whole blocks: all lanes, some lanes, few survivors. */
class BestResponsesTest {

  /** Payoffs of 0 and −0 tie, whichever stands first. */
  @Test
  void zerosOfEitherSignAreEqual() {
    Weight weight = new Weight.Drawn(Sketch.distribution(Family.BERNOULLI, "0.5"));
    Scenario scenario =
        new Sketch()
            .actor("A", "x", "y", "z")
            .term("A", "t", weight, levels(row(is("A", "x"), "-1"), row(is("A", "y"), "1")))
            .build();
    Plan plan = Plan.of(scenario);
    Runs runs = plan.runs(64);
    RunSolver solver = RunSolver.of(plan, Form.SIMULTANEOUS);
    for (int n : new int[] {64, 5}) {
      runs.draw(1, 0, n);
      EquilibriumWords found = (EquilibriumWords) solver.solve(runs);
      for (int lane = 0; lane < n; lane++) {
        int[] expected = runs.weight(0, lane) == 0 ? new int[] {0, 1, 2} : new int[] {1};
        assertArrayEquals(expected, found.cells(lane), n + " lanes, lane " + lane);
      }
    }
  }

  /**
   * Four actors with three strategies, payoffs from few numbers: survivors are looked at singly.
   */
  @Test
  void aBlockFindsWhatTheDefinitionSays() {
    int several = 0;
    for (long seed = 0; seed < 20; seed++) {
      Plan plan = Plan.of(fourActors(new Random(seed)));
      Runs runs = plan.runs(64);
      runs.draw(seed, 0, 64);
      EquilibriumWords found = (EquilibriumWords) RunSolver.of(plan, Form.SIMULTANEOUS).solve(runs);
      runs.evaluatePayoffs();
      for (int lane = 0; lane < 64; lane++) {
        several += found.count(lane) > 1 ? 1 : 0;
        for (int cell = 0; cell < 81; cell++) {
          boolean expected = isNash(runs, cell, lane);
          assertEquals(expected, (found.lanes(cell) >>> lane & 1) != 0, "seed " + seed);
        }
      }
    }
    assertTrue(several > 100, "many have several: " + several);
  }

  private static Scenario fourActors(Random random) {
    String[] actors = {"A", "B", "C", "D"};
    Sketch sketch = new Sketch();
    for (String actor : actors) {
      sketch.actor(actor, "0", "1", "2");
    }
    for (String actor : actors) {
      for (int term = 0; term < 12; term++) {
        String first = actors[random.nextInt(4)];
        String second = actors[random.nextInt(4)];
        Family family = term % 3 == 0 ? Family.UNIFORM : Family.BERNOULLI;
        String[] arguments = term % 3 == 0 ? new String[] {"-1", "1"} : new String[] {"0.6"};
        sketch.term(
            actor,
            "t" + term,
            new Weight.Drawn(Sketch.distribution(family, arguments)),
            levels(row(is(first, "0"), "1"), row(is(first, "1"), "-1"), row(is(second, "2"), "1")),
            levels(row(is(second, "0"), "2"), row(is(actor, "1"), "1"), row(is(second, "2"), "3")));
      }
    }
    return sketch.build();
  }

  private static boolean isNash(Runs runs, int cell, int lane) {
    int stride = 27;
    for (int actor = 0; actor < 4; actor++) {
      int first = cell - cell / stride % 3 * stride;
      double most = runs.payoff(actor, cell, lane) + runs.tolerance(actor, lane);
      for (int move = 0; move < 3; move++) {
        if (runs.payoff(actor, first + move * stride, lane) > most) {
          return false;
        }
      }
      stride /= 3;
    }
    return true;
  }
}
