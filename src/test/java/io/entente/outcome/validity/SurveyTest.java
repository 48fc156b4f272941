package io.entente.outcome.validity;

import static io.entente.scenario.Sketch.given;
import static io.entente.scenario.Sketch.is;
import static io.entente.scenario.Sketch.where;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Estimate;
import io.entente.outcome.Frequencies;
import io.entente.outcome.Question;
import io.entente.scenario.Condition;
import io.entente.scenario.Distribution.Family;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is seen over draws, where it is seen in few of them, in part of them or in none. */
class SurveyTest {

  private static final int DRAWS = 400;

  private static FaceValidity of(Scenario scenario) {
    Question question = Question.of(scenario);
    return FaceValidity.of(question, CentralReading.of(question), DRAWS, 7);
  }

  private static Frequencies frequencies(Scenario scenario) {
    return Frequencies.of(Question.of(scenario), scenario.outcomes(), DRAWS, 7);
  }

  /** Draws are made in blocks; what one block alone has counts as well. */
  @Test
  void aMoveThatFewDrawsChooseIsSeen() {
    for (String weight : List.of("0.01 - x", "x - 0.99", "0.003 - x", "x - 0.997")) {
      Scenario scenario =
          new Sketch()
              .actor("A", "up", "down")
              .drawn("x", Family.UNIFORM, "0", "1")
              .term("A", "main", given(weight), where(is("A", "up")))
              .outcome("up", is("A", "up"))
              .outcome("down", is("A", "down"))
              .build();
      double share = frequencies(scenario).outcomes().get("up").estimate();
      assertTrue(share > 0 && share < 0.03, weight + ": " + share);
      Survey survey = of(scenario).survey();
      assertEquals(List.of(), survey.unseen(), weight);
      assertEquals(List.of(), survey.never(), weight);
      assertEquals(List.of(), survey.always(), weight);
    }
  }

  /** One in five draws has no finite payoff; with "tiny" left out it would have an equilibrium. */
  @Test
  void drawsWithoutFinitePayoffsSayNothingOfAReason() {
    Scenario scenario =
        new Sketch()
            .actor("A", "up", "down")
            .drawn("x", Family.UNIFORM, "-1", "1")
            .drawn("z", Family.DISCRETE, "0", "0.2", "1", "0.8")
            .term("A", "main", given("x"), where(is("A", "up")))
            .term("A", "tiny", given("1e-12 / z"), where(is("A", "up")))
            .outcome("up", is("A", "up"))
            .build();
    long failed = frequencies(scenario).failed();
    assertTrue(failed > 40 && failed < 120, "" + failed);
    Survey survey = of(scenario).survey();
    assertEquals(failed, survey.failed());
    assertEquals(DRAWS - failed, survey.solved());
    assertEquals(
        List.of("A.tiny SMALL"),
        survey.idle().stream().map(one -> one.term().name() + " " + one.why()).toList());
  }

  /** Matching pennies: no combination of moves is stable, so none is "never chosen" either. */
  @Test
  void whereNothingIsStableNothingIsSaidOfMovesAndOutcomes() {
    Condition same =
        new Condition.Any(
            List.of(
                new Condition.All(List.of(is("A", "x"), is("B", "x"))),
                new Condition.All(List.of(is("A", "y"), is("B", "y")))));
    Scenario scenario =
        new Sketch()
            .actor("A", "x", "y")
            .actor("B", "x", "y")
            .term("A", "same", given("1"), where(same))
            .term("B", "differ", given("-1"), where(same))
            .outcome("same", same)
            .build();
    Survey survey = of(scenario).survey();
    assertEquals(1, survey.draws());
    assertEquals(0, survey.solved());
    assertEquals(0, survey.failed());
    assertEquals(List.of(), survey.unseen());
    assertEquals(List.of(), survey.never());
    assertEquals(List.of(), survey.always());
  }

  /**
   * Three sources of draws: an even one, a lopsided one, and one that is nearly always the same.
   */
  @Test
  void endsWithoutARangeAreThoseOfNineTenthsOfTheDraws() {
    Scenario scenario =
        new Sketch()
            .actor("A", "up", "down")
            .drawn("even", Family.UNIFORM, "0", "1")
            .drawn("steep", Family.TRIANGULAR, "0", "0", "1")
            .drawn("rare", Family.DISCRETE, "2", "0.97", "5", "0.01", "-4", "0.02")
            .term("A", "sum", given("even + steep + rare"), where(is("A", "up")))
            .outcome("up", is("A", "up"))
            .build();
    CentralReading central = CentralReading.of(Question.of(scenario));
    DrawnEnds ends = new DrawnEnds(central, 20_000, 7);
    assertEquals(0.05, ends.of("even").orElseThrow().low(), 0.01);
    assertEquals(0.95, ends.of("even").orElseThrow().high(), 0.01);
    // the area of the triangle to the right of v is (1 - v)^2
    assertEquals(1 - Math.sqrt(0.95), ends.of("steep").orElseThrow().low(), 0.01);
    assertEquals(1 - Math.sqrt(0.05), ends.of("steep").orElseThrow().high(), 0.01);
    assertEquals(-4, ends.of("rare").orElseThrow().low());
    assertEquals(5, ends.of("rare").orElseThrow().high());
  }

  @Test
  void toDecideTakesNinetyFiveAgainstFiveOfAHundred() {
    assertTrue(DecidingNumber.isOne(share(5), share(95)));
    assertTrue(DecidingNumber.isOne(share(95), share(5)));
    assertFalse(DecidingNumber.isOne(share(6), share(95)));
    assertFalse(DecidingNumber.isOne(share(5), share(94)));
    assertFalse(DecidingNumber.isOne(share(0), share(0)));
    assertFalse(DecidingNumber.isOne(share(100), share(100)));
    assertFalse(DecidingNumber.isOne(new Estimate.Collector().estimate(), share(100)));
  }

  private static Estimate share(int ofHundred) {
    Estimate.Collector collector = new Estimate.Collector();
    for (int i = 0; i < 100; i++) {
      collector.add(i < ofHundred ? 1 : 0);
    }
    return collector.estimate();
  }

  /** Two of three actors that tie in a corner of the box that their moves span. */
  @Test
  void aRankIsWholeOnlyIfAllThatHaveItsMovesBelongToIt() {
    Scenario scenario =
        new Sketch()
            .actor("A", "a", "b")
            .actor("B", "a", "b")
            .actor("C", "a", "b")
            .table("A", "1", "0", "0", "1", "5", "5", "5", "5")
            .table("B", "0", "0", "0", "0", "0", "0", "0", "0")
            .build();
    Ranking a = of(scenario).rankings().get(0);
    assertEquals(
        List.of("5.0 4 A true", "1.0 2 A false", "0.0 2 A false"),
        a.best().stream().map(SurveyTest::words).collect(Collectors.toList()));
    Ranking b = of(scenario).rankings().get(1);
    assertEquals(List.of("0.0 8  true"), b.best().stream().map(SurveyTest::words).toList());
  }

  private static String words(Ranking.Rank rank) {
    List<String> shared = new ArrayList<>(rank.shared().keySet());
    return rank.payoff() + " " + rank.alike() + " " + String.join(",", shared) + " " + rank.whole();
  }
}
