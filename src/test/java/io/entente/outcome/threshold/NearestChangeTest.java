package io.entente.outcome.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.json.ScenarioReader;
import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.outcome.threshold.NearestChange.Goal;
import io.entente.scenario.Distribution.Family;
import io.entente.scenario.Outcome;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The least change of one parameter, by hand and against solving at many values. */
class NearestChangeTest {

  /** "a" pays (x - 0.2)(x - 0.6): more than 0, what "b" pays, below 0.2 and above 0.6. */
  private static Scenario twoSides(double centre) {
    return new Sketch()
        .parameter(
            new Parameter(
                "x",
                "x",
                new Parameter.Value(centre),
                Optional.of(new Parameter.Range(0, 1)),
                OptionalDouble.empty(),
                List.of(),
                Optional.empty()))
        .drawn("idle", Family.UNIFORM, "0", "1")
        .formula("follows", "x - 0.6")
        .actor("A", "a", "b")
        .term("A", "u", Sketch.given("(x - 0.2) * follows"), Sketch.where(Sketch.is("A", "a")))
        .outcome("a is chosen", Sketch.is("A", "a"))
        .build();
  }

  private static NearestChange of(double centre, Goal goal) {
    Scenario scenario = twoSides(centre);
    Question question = Question.of(scenario);
    List<NearestChange> each = NearestChange.each(question, scenario.outcomes().get(0), goal);
    assertEquals(2, each.size(), "x and idle; what follows is no number of its own");
    assertEquals("x", each.get(0).line().parameter());
    boolean now = each.get(1).reached().isPresent();
    assertEquals(
        goal == Goal.REMOVED, now, "idle moves nothing, so it does it where it stands or never");
    return each.get(0);
  }

  @Test
  void theNearerOfTwoSidesCounts() {
    NearestChange.Reached low = of(0.3, Goal.POSSIBLE).reached().orElseThrow();
    assertEquals(Optional.of(Rational.of(1, 5)), low.at().rational());
    assertTrue(low.included(), "at 1/5 it ties");
    assertEquals(Rational.of(1, 5), low.witness());
    NearestChange.Reached high = of(0.5, Goal.POSSIBLE).reached().orElseThrow();
    assertEquals(Optional.of(Rational.of(3, 5)), high.at().rational());
  }

  @Test
  void whatATieDoesNotDoIsDoneJustBeyond() {
    NearestChange.Reached only = of(0.5, Goal.ONLY).reached().orElseThrow();
    assertEquals(Optional.of(Rational.of(3, 5)), only.at().rational());
    assertFalse(only.included(), "at 3/5 the other is an equilibrium too");
    assertTrue(only.witness().compareTo(Rational.of(3, 5)) > 0);
    assertTrue(only.witness().compareTo(Rational.parse("0.600001")) <= 0);
    assertEquals(1, only.found().equilibria().size());
  }

  @Test
  void whatIsAsWantedNeedsNoChange() {
    NearestChange.Reached now = of(0.5, Goal.REMOVED).reached().orElseThrow();
    assertEquals(Rational.of(1, 2), now.witness());
    assertTrue(now.included());
  }

  @Test
  void theFlagshipsOutcomesTurnWhereSolvingAgainSaysSo() {
    Scenario scenario =
        new ScenarioReader()
            .read(Path.of("scenarios/korea/appeal-to-xi.json"))
            .scenario()
            .orElseThrow();
    Question question = Question.of(scenario);
    Outcome presses = scenario.outcomes().get(0);
    List<NearestChange> each = NearestChange.each(question, presses, Goal.ONLY);
    int reached = 0;
    for (NearestChange change : each) {
      Line line = change.line();
      double best = Double.POSITIVE_INFINITY;
      for (int i = 0; i <= 50; i++) {
        double value =
            line.low().toDouble() + (line.high().toDouble() - line.low().toDouble()) * i / 50;
        CentralReading reading = CentralReading.of(line.at(question, value));
        boolean met = reading.holdsIn(presses) == reading.equilibria().size();
        best = met ? Math.min(best, Math.abs(value - change.centre())) : best;
      }
      if (change.reached().isPresent()) {
        NearestChange.Reached found = change.reached().get();
        reached++;
        double distance = Math.abs(found.at().near() - change.centre());
        assertTrue(distance <= best + 1e-12, line.parameter() + " " + distance + " " + best);
        CentralReading there = CentralReading.of(line.at(question, found.witness().toDouble()));
        assertEquals(there.equilibria().size(), there.holdsIn(presses), line.parameter());
      } else {
        assertEquals(Double.POSITIVE_INFINITY, best, line.parameter());
      }
    }
    assertTrue(reached > 0 && reached < each.size(), reached + " of " + each.size());
  }
}
