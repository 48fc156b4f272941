package io.entente.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.entente.number.Draws;
import io.entente.scenario.Evidence;
import io.entente.scenario.Form;
import io.entente.scenario.Pooling;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.scenario.View;
import io.entente.scenario.WhatIf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A draw depends on seed, run and its own name, and on nothing else. */
class KeyedDrawsTest {

  private final Sketch sketch = new Sketch().claim("c-1", "s", 5).claim("c-2", "s", 4);
  private final Evidence one = sketch.evidence("c-1", 3, 1);
  private final Evidence two = sketch.evidence("c-2", -2, 1);
  private final Scenario scenario =
      sketch
          .pooling(new Pooling(0.5, 0, 1, Map.of(4, 0.85, 5, 0.95)))
          .claim("c-3", "s", 4)
          .actor("A", "x", "y")
          .actor("B", "u", "v")
          .term("A", "t", Sketch.pooled(one, two))
          .term("A", "other", Sketch.pooled(two, one), Sketch.where(Sketch.is("A", "x")))
          .term("B", "t", Sketch.pooled(two), Sketch.where(Sketch.is("B", "u")))
          .build();

  private static Runs drawn(Scenario scenario, long seed, long first, int n) {
    Runs runs = Plan.of(scenario).runs(64);
    runs.draw(seed, first, n);
    return runs;
  }

  private Scenario without(String name) {
    return new WhatIf(Optional.empty(), View.dropping(List.of(name))).apply(scenario);
  }

  @Test
  void droppingATermLeavesAllOtherWeightsAsTheyWere() {
    Runs before = drawn(scenario, 7, 0, 64);
    Runs after = drawn(without("A.t"), 7, 0, 64);
    for (int lane = 0; lane < 64; lane++) {
      assertEquals(before.weight(1, lane), after.weight(0, lane));
      assertEquals(before.weight(2, lane), after.weight(1, lane));
    }
  }

  @Test
  void droppingAClaimTakesItsOwnPartOutOfATermAndNothingElse() {
    Runs before = drawn(scenario, 7, 0, 64);
    Runs after = drawn(without("c-1"), 7, 0, 64);
    for (int lane = 0; lane < 64; lane++) {
      assertEquals(before.weight(2, lane), after.weight(2, lane), "a term without that claim");
      for (int term = 0; term < 2; term++) {
        String name = "A." + (term == 0 ? "t" : "other");
        double salience =
            Salience.factor(0.5, Draws.uniform(Draws.key(7, name + "/salience"), lane));
        double sum = before.weight(term, lane) / salience * 2;
        double rest = after.weight(term, lane) / salience;
        assertEquals(part(name + "/c-1", 3, 0.95, lane), sum - rest, 1e-13);
      }
    }
  }

  /** What one claim adds to the sum, from the rule: the strength counts if the claim holds. */
  private static double part(String name, double strength, double p, long run) {
    double u = Draws.uniform(Draws.key(7, name + "/strength"), run);
    double tri = u < 0.5 ? Math.sqrt(2 * u) - 1 : 1 - Math.sqrt(2 * (1 - u));
    return Draws.uniform(Draws.key(7, name + "/holds"), run) < p ? strength + tri : 0;
  }

  @Test
  void anyRunAloneEqualsItsLaneInBlocksOfAnySize() {
    for (long seed = 0; seed < 8; seed++) {
      Plan plan = Plan.of(RandomScenarios.general(seed));
      Runs whole = plan.runs(64);
      whole.draw(seed, 0, 64);
      whole.evaluatePayoffs();
      EquilibriumWords equilibria =
          (EquilibriumWords) RunSolver.of(plan, Form.SIMULTANEOUS).solve(whole);
      for (int block : new int[] {1, 7, 64}) {
        Runs part = plan.runs(block);
        RunSolver solver = RunSolver.of(plan, Form.SIMULTANEOUS);
        for (int first = 0; first < 64; first += block) {
          part.draw(seed, first, Math.min(block, 64 - first));
          part.evaluatePayoffs();
          EquilibriumWords found = (EquilibriumWords) solver.solve(part);
          for (int lane = 0; lane < part.size(); lane++) {
            assertSame(plan, whole, first + lane, part, lane);
            assertEquals(equilibria.count(first + lane), found.count(lane));
          }
        }
      }
    }
  }

  private static void assertSame(Plan plan, Runs one, int lane, Runs other, int otherLane) {
    for (int t = 0; t < plan.scenario().terms().size(); t++) {
      assertEquals(one.weight(t, lane), other.weight(t, otherLane));
    }
    for (int a = 0; a < plan.scenario().actors().size(); a++) {
      assertEquals(one.tolerance(a, lane), other.tolerance(a, otherLane));
      for (int cell = 0; cell < plan.cells().size(); cell++) {
        assertEquals(
            Double.doubleToLongBits(one.payoff(a, cell, lane)),
            Double.doubleToLongBits(other.payoff(a, cell, otherLane)));
      }
    }
  }

  @Test
  void runsFarOutAreAsGoodAsTheFirst() {
    long far = 1L << 40;
    Runs block = drawn(scenario, 1, far, 64);
    Runs alone = drawn(scenario, 1, far + 13, 1);
    assertEquals(block.weight(0, 13), alone.weight(0, 0));
  }

  @Test
  void seedZeroAndSeedOneGiveOtherDraws() {
    Runs zero = drawn(scenario, 0, 0, 64);
    Runs one = drawn(scenario, 1, 0, 64);
    for (int term = 0; term < 3; term++) {
      assertNotEquals(zero.weight(term, 0), one.weight(term, 0));
    }
  }

  @Test
  void aWorkspaceMayChangeItsSeed() {
    Runs runs = drawn(scenario, 0, 0, 8);
    double first = runs.weight(0, 3);
    runs.draw(1, 0, 8);
    runs.draw(0, 0, 8);
    assertEquals(first, runs.weight(0, 3));
  }

  @Test
  void forcingAMoveChangesNoDraw() {
    View forced = View.forcing(Map.of("A", "y"));
    Scenario after = new WhatIf(Optional.empty(), forced).apply(scenario);
    Runs free = drawn(scenario, 5, 0, 64);
    Runs bound = drawn(after, 5, 0, 64);
    for (int term = 0; term < 3; term++) {
      for (int lane = 0; lane < 64; lane++) {
        assertEquals(free.weight(term, lane), bound.weight(term, lane));
      }
    }
  }
}
