package io.entente.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.json.ScenarioReader;
import io.entente.sample.Course;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Term-by-term comparisons and what would tip an outcome, on the flagship. */
class ComparisonTest {

  private static final Scenario SCENARIO =
      new ScenarioReader()
          .read(Path.of("scenarios", "korea", "appeal-to-xi.json"))
          .scenario()
          .orElseThrow();
  private static final Question QUESTION = Question.of(SCENARIO);
  private static final CentralReading CENTRAL = CentralReading.of(QUESTION);
  private static final Outcome PRESSES = SCENARIO.outcome("China pressures").orElseThrow();

  private static Comparison roads() {
    CentralReading.Turn turn = CENTRAL.nearestTurn(PRESSES).orElseThrow();
    return Comparison.of(CENTRAL, turn.actor(), turn.from(), turn.to());
  }

  @Test
  void theTermsAddUpToTheDifferenceForAnyTwoRoads() {
    for (String actor : List.of("US", "China", "Russia", "DPRK")) {
      for (int cell = 0; cell < 81; cell += 7) {
        Comparison roads = Comparison.of(CENTRAL, actor, Course.of(13), Course.of(cell));
        double sum = roads.differences().stream().mapToDouble(Comparison.Difference::change).sum();
        assertEquals(roads.total(), sum, CENTRAL.tolerance(actor), actor + cell);
        assertEquals(CENTRAL.payoff(actor, cell) - CENTRAL.payoff(actor, 13), roads.total(), 0);
      }
    }
  }

  @Test
  void theClaimsOfATermAddUpToItsChange() {
    for (Comparison.Difference difference : roads().differences()) {
      double sum = difference.claims().stream().mapToDouble(Contribution::weight).sum();
      assertEquals(difference.change(), sum, 1e-13, difference.term().name());
    }
  }

  @Test
  void theLargestReasonsStandFirst() {
    Comparison roads = roads();
    assertEquals("China", roads.actor());
    double last = Double.POSITIVE_INFINITY;
    for (Comparison.Difference difference : roads.differences()) {
      assertTrue(Math.abs(difference.change()) <= last);
      last = Math.abs(difference.change());
    }
    assertEquals(roads.differences().size(), roads.forFirst().size() + roads.forSecond().size());
  }

  @Test
  void everyTippingPointTurnsTheOutcomeJustBeyondAndNotJustBefore() {
    TippingPoints points = TippingPoints.of(PRESSES, QUESTION, CENTRAL, roads());
    assertFalse(points.terms().isEmpty());
    for (TippingPoints.Factor factor : points.terms()) {
      double beyond = 1e-5 * Math.signum(factor.factor() - 1);
      assertNotEquals(Verdict.NEVER, scaled(factor.term(), factor.factor() + beyond));
      assertEquals(Verdict.NEVER, scaled(factor.term(), factor.factor() - beyond));
    }
    for (String claim : SCENARIO.usedClaims()) {
      Question without = QUESTION.with(View.dropping(List.of(claim)));
      boolean turns = CentralReading.of(without).verdict(PRESSES) != Verdict.NEVER;
      assertEquals(turns, points.claims().contains(claim), claim);
    }
  }

  private static Verdict scaled(String term, double factor) {
    View view = View.scaling(Map.of(term, factor));
    return CentralReading.of(QUESTION.with(view)).verdict(PRESSES);
  }
}
