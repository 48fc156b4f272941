package io.entente.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Student;
import io.entente.outcome.AnswerDifference.OutcomeDifference;
import io.entente.scenario.Condition;
import io.entente.scenario.Distribution.Family;
import io.entente.scenario.Expectation;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerDifferenceTest {

  private static final int SAMPLES = 700;

  /** Two actors at once; the row actor leans to x by a drawn amount less a threshold. */
  private static Scenario scenario(String threshold, String name, boolean more) {
    Sketch sketch = new Sketch().actor("A", "x", "y").actor("B", "x", "y");
    sketch.drawn("d", Family.UNIFORM, "0", "1").drawn("e", Family.NORMAL, "0", "1");
    sketch.term("A", "lean", Sketch.given("d - " + threshold), Sketch.where(Sketch.is("A", "x")));
    Condition same =
        new Condition.Any(
            List.of(
                new Condition.All(List.of(Sketch.is("A", "x"), Sketch.is("B", "x"))),
                new Condition.All(List.of(Sketch.is("A", "y"), Sketch.is("B", "y")))));
    sketch.term("A", "same", Sketch.given("e"), Sketch.where(same));
    sketch.term("B", "same", Sketch.given("0.3 - d"), Sketch.where(same));
    sketch.outcome(name, Sketch.is("A", "x"));
    if (more) {
      sketch.outcome("agree", same);
    }
    return sketch.build();
  }

  private static ScenarioDifference difference(Scenario before, Scenario after, long seed) {
    return ScenarioDifference.of(Question.of(before), Question.of(after), SAMPLES, seed);
  }

  /** Each file alone, run for run; then mean, spread and interval of the differences. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 99})
  void isWhatTheRunsOfBothFilesGiveWhenTakenApart(long seed) {
    Scenario before = scenario("0.5", "A plays x", true);
    Scenario after = scenario("0.6", "A plays x", true);
    AnswerDifference answers = difference(before, after, seed).answers().orElseThrow();
    int told = 0;
    for (int o = 0; o < 2; o++) {
      List<Double> first = shares(before, o, seed);
      List<Double> second = shares(after, o, seed);
      List<Double> differences = new ArrayList<>();
      for (int run = 0; run < SAMPLES; run++) {
        if (!first.get(run).isNaN() && !second.get(run).isNaN()) {
          differences.add(second.get(run) - first.get(run));
        }
      }
      assertTrue(differences.size() < SAMPLES, "some draw should have no equilibrium");
      double mean = differences.stream().mapToDouble(d -> d).sum() / differences.size();
      double squares = differences.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum();
      int n = differences.size();
      double half = Student.quantile(0.975, n - 1) * Math.sqrt(squares / (n - 1) / n);
      PairedDifference found = answers.outcomes().get(o).difference().orElseThrow();
      assertEquals(n, found.draws());
      assertEquals(mean, found.difference(), 1e-12);
      assertEquals(mean - half, found.low(), 1e-9);
      assertEquals(mean + half, found.high(), 1e-9);
      told += mean == 0 ? 0 : 1;
    }
    assertTrue(told > 0, "some outcome should differ");
  }

  /** The share of equilibria in which an outcome holds in every run; NaN where there is none. */
  private static List<Double> shares(Scenario scenario, int outcome, long seed) {
    Shares shares = new Shares(Question.of(scenario), scenario.outcomes(), SAMPLES, seed);
    List<Double> all = new ArrayList<>();
    while (shares.next()) {
      all.add(shares.equilibria() == 0 ? Double.NaN : shares.share(outcome));
    }
    return all;
  }

  @Test
  void frequenciesAreThoseOfEachFileTestedAlone() {
    Scenario before = scenario("0.5", "A plays x", true);
    Scenario after = scenario("0.6", "A plays x", true);
    AnswerDifference answers = difference(before, after, 7).answers().orElseThrow();
    assertEquals(
        Frequencies.of(Question.of(before), before.outcomes(), SAMPLES, 7),
        answers.frequencyBefore());
    assertEquals(
        Frequencies.of(Question.of(after), after.outcomes(), SAMPLES, 7), answers.frequencyAfter());
  }

  @Test
  void theOtherWayRoundDifferencesHaveTheOtherSign() {
    Scenario before = scenario("0.5", "A plays x", true);
    Scenario after = scenario("0.6", "A plays x", true);
    var there = difference(before, after, 3).answers().orElseThrow().outcomes();
    var back = difference(after, before, 3).answers().orElseThrow().outcomes();
    for (int o = 0; o < there.size(); o++) {
      PairedDifference one = there.get(o).difference().orElseThrow();
      PairedDifference other = back.get(o).difference().orElseThrow();
      assertEquals(one.difference(), -other.difference(), 1e-15);
      assertEquals(one.low(), -other.high(), 1e-15);
      assertEquals(one.high(), -other.low(), 1e-15);
      assertEquals(there.get(o).before(), back.get(o).after());
      assertEquals(there.get(o).after(), back.get(o).before());
    }
  }

  @Test
  void aRenamedOutcomeIsStillComparedAndOthersAreSaidToBeAlone() {
    Scenario before = scenario("0.5", "A plays x", true);
    Scenario after = scenario("0.5", "A goes ahead", false);
    var outcomes = difference(before, after, 1).answers().orElseThrow().outcomes();
    assertEquals(2, outcomes.size());
    OutcomeDifference renamed = outcomes.get(0);
    assertEquals("A goes ahead", renamed.name());
    assertEquals(0, renamed.difference().orElseThrow().difference());
    OutcomeDifference gone = outcomes.get(1);
    assertEquals("agree", gone.name());
    assertTrue(gone.after().isEmpty() && gone.difference().isEmpty() && gone.before().isPresent());
  }

  @Test
  void centralWeightsAreBeforeAndAfter() {
    Scenario before = scenario("0.25", "A plays x", true);
    Scenario after = scenario("0.75", "A plays x", true);
    var weights = difference(before, after, 1).answers().orElseThrow().weights();
    assertEquals(List.of(new AnswerDifference.WeightDifference("A.lean", 0.25, -0.25)), weights);
  }

  @Test
  void whatCannotBeSolvedLeavesTheStructure() {
    Scenario after = scenario("0.6", "A plays x", true);
    View circle =
        new View(
            "",
            "",
            Map.of(),
            Map.of(),
            List.of(),
            Map.of(),
            Optional.empty(),
            Map.of("A", List.of("B"), "B", List.of("A")),
            Map.of());
    Question waiting = Question.of(scenario("0.5", "A plays x", true)).with(circle);
    ScenarioDifference found = ScenarioDifference.of(waiting, Question.of(after), SAMPLES, 1);
    assertEquals(Optional.empty(), found.answers());
    assertEquals(1, found.changes().size());
    assertTrue(found.whyNot().startsWith("the first cannot be solved: some of"), found.whyNot());
  }

  /** Not only changes of numbers: an outcome that means something else is told by its frequency. */
  @Test
  void outcomesAreComparedAsEachFileDefinesThem() {
    Scenario before = scenario("0.5", "A plays x", false);
    Outcome opposite = new Outcome("A plays x", new Condition.Not(Sketch.is("A", "x")));
    Scenario after =
        new Scenario(
            before.id(),
            before.title(),
            before.summary(),
            before.asOf(),
            before.assumption(),
            before.register(),
            before.pooling(),
            before.actors(),
            before.decisions(),
            before.parameters(),
            before.terms(),
            List.of(opposite),
            before.views(),
            before.expectations());
    OutcomeDifference found =
        difference(before, after, 1).answers().orElseThrow().outcomes().get(0);
    double was = found.before().orElseThrow().frequency().estimate();
    assertEquals(1 - was, found.after().orElseThrow().frequency().estimate(), 1e-12);
    assertEquals(1 - 2 * was, found.difference().orElseThrow().difference(), 1e-12);
  }

  /**
   * A's only reason speaks for x by d: expected is that d = {@code with} has x more often than 1.
   */
  private static Scenario expecting(String says, double with) {
    return new Sketch()
        .actor("A", "x", "y")
        .drawn("d", Family.UNIFORM, "-1", "2")
        .term("A", "lean", Sketch.given("d"), Sketch.where(Sketch.is("A", "x")))
        .outcome("x", Sketch.is("A", "x"))
        .expect(
            new Expectation(
                says,
                "x",
                new Expectation.Setting(Optional.empty(), Map.of("d", with)),
                Optional.of(new Expectation.Setting(Optional.empty(), Map.of("d", 1.0))),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty()))
        .build();
  }

  /**
   * x always at d = 1 and at d = 2: no difference is seen; never at d = -1: it is the other way.
   */
  @Test
  void anExpectationThatIsUnmetInAnotherWayIsTold() {
    Scenario equal = expecting("more", 2);
    Scenario less = expecting("more", -1);
    var found = difference(equal, less, 1).answers().orElseThrow().expectations();
    assertEquals(1, found.size());
    assertTrue(found.get(0).before().orElseThrow().unclear());
    assertFalse(found.get(0).after().orElseThrow().unclear());
    assertFalse(found.get(0).after().orElseThrow().holds());
    assertEquals(List.of(), difference(equal, equal, 1).answers().orElseThrow().expectations());
  }

  @Test
  void anExpectationUnderAnotherNameIsTheSame() {
    Scenario before = expecting("more", -1);
    Scenario after = expecting("oftener", -1);
    assertEquals(List.of(), difference(before, after, 1).answers().orElseThrow().expectations());
  }

  @Test
  void aSmallChangeOfAWeightIsToldToo() {
    Scenario before = scenario("0.25", "A plays x", true);
    Scenario after = scenario("0.2500001", "A plays x", true);
    var weights = difference(before, after, 1).answers().orElseThrow().weights();
    assertEquals(1, weights.size());
    assertEquals(-1e-7, weights.get(0).after() - weights.get(0).before(), 1e-12);
  }

  @Test
  void whichOfTheTwoHasNoAnswerIsSaid() {
    Scenario sound = scenario("0.5", "A plays x", true);
    Scenario infinite = scenario("1 / (e - e)", "A plays x", true);
    String second = "the second has a payoff that is not a finite number centrally";
    assertEquals(second, difference(sound, infinite, 1).whyNot());
    assertEquals(second.replace("second", "first"), difference(infinite, sound, 1).whyNot());
    Sketch sketch =
        new Sketch().value("d", 1).value("e", 1).outcome("A plays x", Sketch.is("A", "x"));
    String[] moves = IntStream.range(0, 100).mapToObj(i -> "m" + i).toArray(String[]::new);
    sketch.actor("A", "x", "y");
    for (int actor = 0; actor < 12; actor++) {
      sketch.actor("B" + actor, moves);
    }
    Scenario large = sketch.build();
    String why = difference(sound, large, 1).whyNot();
    assertTrue(why.startsWith("the second is too large: "), why);
    assertTrue(difference(large, sound, 1).whyNot().startsWith("the first is too large: "));
  }
}
