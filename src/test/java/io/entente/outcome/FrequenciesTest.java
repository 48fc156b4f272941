package io.entente.outcome;

import static io.entente.scenario.Sketch.expression;
import static io.entente.scenario.Sketch.given;
import static io.entente.scenario.Sketch.is;
import static io.entente.scenario.Sketch.where;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.Condition;
import io.entente.scenario.Distribution.Family;
import io.entente.scenario.Expectation;
import io.entente.scenario.Expectation.Setting;
import io.entente.scenario.Outcome;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.scenario.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Counting over draws: estimates, draws without or with several equilibria, comparisons. */
class FrequenciesTest {

  private static final int SAMPLES = 20_000;

  /** A takes y where p exceeds the threshold; p is uniform. */
  private static Sketch threshold() {
    return new Sketch()
        .drawn("p", Family.UNIFORM, "0", "1")
        .value("needed", 0.3)
        .actor("A", "x", "y")
        .term("A", "t", given("p - needed"), where(is("A", "y")))
        .outcome("y", is("A", "y"));
  }

  private static Frequencies frequencies(Scenario scenario) {
    return Frequencies.of(Question.of(scenario), scenario.outcomes(), SAMPLES, 3);
  }

  private static Estimate collected(double... shares) {
    Estimate.Collector collector = new Estimate.Collector();
    for (double share : shares) {
      collector.add(share);
    }
    return collector.estimate();
  }

  @Test
  void yesAndNoHaveWilsonsInterval() {
    // Newcombe (1998), Statistics in Medicine 17, table I: 81 of 263 and 0 of 20.
    double[] shares = new double[263];
    for (int i = 0; i < 81; i++) {
      shares[3 * i] = 1;
    }
    Estimate estimate = collected(shares);
    assertEquals(0.2553, estimate.low(), 5e-5);
    assertEquals(0.3662, estimate.high(), 5e-5);
    assertEquals(0, collected(new double[20]).low(), 1e-15);
    assertEquals(0.1611, collected(new double[20]).high(), 5e-5);
  }

  @Test
  void sharesHaveStudentsInterval() {
    // Mean 0.6, variance 0.175, five draws; the 97.5 % point of t with 4 degrees is 2.776445.
    Estimate estimate = collected(0, 0.5, 0.5, 1, 1);
    double half = 2.776445 * Math.sqrt(0.175 / 5);
    assertEquals(0.6, estimate.estimate(), 1e-15);
    assertEquals(0.6 - half, estimate.low(), 1e-6);
    assertEquals(1, estimate.high(), "cut off: " + (0.6 + half));
  }

  @Test
  void withoutDrawsNothingIsKnown() {
    assertEquals(new Estimate(0, 0, 1, 0), collected());
  }

  @Test
  void aFrequencyIsTheProbabilityWithinItsInterval() {
    Estimate estimate = frequencies(threshold().build()).outcomes().get("y");
    assertTrue(estimate.low() < 0.7 && 0.7 < estimate.high(), estimate.toString());
    assertEquals(SAMPLES, estimate.draws());
  }

  @Test
  void formulasInAnOutcomeAreAskedOfEveryDraw() {
    Condition strong =
        new Condition.All(List.of(is("A", "y"), new Condition.Holds(expression("p > 0.5"))));
    Scenario scenario = threshold().outcome("strong", strong).build();
    Map<String, Estimate> found = frequencies(scenario).outcomes();
    assertEquals(0.5, found.get("strong").estimate(), 0.015);
    assertEquals(0.7, found.get("y").estimate(), 0.015);
  }

  @Test
  void drawsWithoutEquilibriumAreCountedApart() {
    // With q = 1 matching pennies, else x and u dominate.
    Scenario scenario =
        new Sketch()
            .drawn("q", Family.BERNOULLI, "0.25")
            .actor("A", "x", "y")
            .actor("B", "u", "v")
            .term("A", "base", given("1 - q"), where(is("A", "x")))
            .term("B", "base", given("1 - q"), where(is("B", "u")))
            .term("A", "match", given("q"), where(same()))
            .term("B", "mismatch", given("q"), where(new Condition.Not(same())))
            .outcome("x", is("A", "x"))
            .build();
    Frequencies found = frequencies(scenario);
    assertEquals(0.25, found.none(), 0.013);
    assertEquals(0, found.several());
    assertEquals(1, found.outcomes().get("x").estimate());
    assertEquals(SAMPLES - Math.round(found.none() * SAMPLES), found.outcomes().get("x").draws());
  }

  private static Condition same() {
    return new Condition.Any(
        List.of(
            new Condition.All(List.of(is("A", "x"), is("B", "u"))),
            new Condition.All(List.of(is("A", "y"), is("B", "v")))));
  }

  @Test
  void severalEquilibriaOfADrawCountAlike() {
    Scenario scenario =
        new Sketch()
            .actor("A", "x", "y")
            .actor("B", "u", "v")
            .term("A", "match", given("1"), where(same()))
            .term("B", "match", given("1"), where(same()))
            .outcome("x", is("A", "x"))
            .build();
    Frequencies found = frequencies(scenario);
    assertEquals(1, found.several());
    assertEquals(0.5, found.outcomes().get("x").estimate());
  }

  @Test
  void drawsThatDivideByZeroFailAndCountNowhere() {
    Scenario scenario =
        threshold().drawn("q", Family.BERNOULLI, "0.75").term("A", "odd", given("1 / q")).build();
    Frequencies found = frequencies(scenario);
    assertEquals(0.25 * SAMPLES, found.failed(), 4 * Math.sqrt(SAMPLES * 0.1875));
    assertEquals(SAMPLES - found.failed(), found.outcomes().get("y").draws());
    assertEquals(0.7, found.outcomes().get("y").estimate(), 0.016);
    assertEquals(0, found.none());
  }

  @Test
  void noOutcomesAreNoTrouble() {
    Scenario scenario = new Sketch().actor("A", "x", "y").build();
    assertTrue(frequencies(scenario).outcomes().isEmpty());
    Question question = Question.of(scenario);
    OutcomeTest test = OutcomeTest.of(question, CentralReading.of(question), List.of(), 10, 0);
    assertTrue(test.results().isEmpty() && test.byView().size() == 1);
  }

  @Test
  void withTheSameDrawsADifferenceIsKnownBetter() {
    Question base = Question.of(threshold().build());
    Question harder = base.with(setting("needed", 0.4));
    Outcome y = base.scenario().outcomes().get(0);
    PairedDifference found = PairedDifference.of(base, harder, y, SAMPLES, 3);
    assertEquals(0.1, found.difference(), 4 * Math.sqrt(0.09 / SAMPLES));
    assertEquals(found.first() - found.second(), found.difference(), 1e-12);
    // Of yes and no the variance of the difference is d - d².
    double d = found.difference();
    double half = 1.96 * Math.sqrt((d - d * d) / SAMPLES);
    assertEquals(half, (found.high() - found.low()) / 2, 1e-3 * half);
    PairedDifference none = PairedDifference.of(base, base, y, 100, 3);
    assertEquals(0, none.difference());
    assertEquals(0, none.high());
  }

  private static View setting(String parameter, double value) {
    return View.setting(Map.of(parameter, new Parameter.Value(value)));
  }

  private static ExpectationCheck check(
      Optional<Setting> more, Optional<Setting> less, double least, double most) {
    Setting with = new Setting(Optional.empty(), Map.of("needed", 0.3));
    Scenario scenario =
        threshold()
            .expect(
                new Expectation(
                    "", "y", with, more, less, OptionalDouble.of(least), OptionalDouble.of(most)))
            .build();
    return ExpectationCheck.all(Question.of(scenario), 2000, 1).get(0);
  }

  private static Optional<Setting> needing(double value) {
    return Optional.of(new Setting(Optional.empty(), Map.of("needed", value)));
  }

  @Test
  void expectationsHoldFailOrAreUnclear() {
    assertTrue(check(Optional.empty(), Optional.empty(), 0.6, 0.8).holds());
    assertFalse(check(Optional.empty(), Optional.empty(), 0.8, 1).holds());
    assertTrue(check(needing(0.5), Optional.empty(), 0, 1).holds());
    assertFalse(check(needing(0.1), Optional.empty(), 0, 1).holds());
    assertFalse(check(needing(0.1), Optional.empty(), 0, 1).unclear());
    assertTrue(check(Optional.empty(), needing(0.1), 0, 1).holds());
    ExpectationCheck same = check(needing(0.3), Optional.empty(), 0, 1);
    assertTrue(same.unclear() && !same.holds());
    ExpectationCheck hardly = check(needing(0.301), Optional.empty(), 0, 1);
    assertTrue(hardly.against().orElseThrow().difference() > 0);
    assertTrue(hardly.unclear() && !hardly.holds(), "two draws of 2,000 are no proof");
    assertFalse(check(needing(0.3), Optional.empty(), 0.8, 1).unclear(), "it fails anyway");
  }

  @Test
  void theMeasuredShareOfAnExpectationIsTheFrequency() {
    Estimate measured = check(needing(0.5), Optional.empty(), 0, 1).measured();
    Scenario scenario = threshold().build();
    assertEquals(
        Frequencies.of(Question.of(scenario), scenario.outcomes(), 2000, 1).outcomes().get("y"),
        measured);
  }
}
