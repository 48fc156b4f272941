package io.entente.sample;

import static io.entente.scenario.Sketch.expression;
import static io.entente.scenario.Sketch.given;
import static io.entente.scenario.Sketch.pooled;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.Distribution.Family;
import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import io.entente.scenario.Pooling;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.scenario.View;
import io.entente.scenario.Weight;
import io.entente.scenario.WhatIf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Claims to weights, against numbers worked out by hand and closed forms. */
class PoolingTest {

  private static final int SAMPLES = 64 * 2000;

  private final Sketch sketch =
      new Sketch()
          .claim("a-1", "a", 5)
          .claim("a-2", "a", 3)
          .claim("b-1", "b", 1)
          .actor("A", "x", "y");

  private double central(Weight weight) {
    return Plan.of(sketch.term("A", "t", weight).build()).central().weight(0, 0);
  }

  private Weight split(Parameter.Split groups, String times, Evidence... evidence) {
    sketch.parameter("groups", groups);
    Optional<io.entente.expression.Expression> factor =
        times.isEmpty() ? Optional.empty() : Optional.of(expression(times));
    return new Weight.Pooled(List.of(evidence), Optional.of("groups"), factor);
  }

  private static Parameter.Split shares(String a, String others) {
    return new Parameter.Split(
        List.of(
            new Parameter.Group(Set.of("a"), expression(a)),
            new Parameter.Group(Set.of(), expression(others))));
  }

  @Test
  void centrallyTheSumOfShareStrengthAndProbabilityIsShrunkByOneMoreThanTheNumberOfClaims() {
    double byHand = (0.5 * 4 * 0.95 + 1 * -2 * 0.70 + 1 * 5 * 0.30) / (3 + 1);
    assertEquals(
        byHand,
        central(
            pooled(
                sketch.evidence("a-1", 4, 0.5),
                sketch.evidence("a-2", -2, 1),
                sketch.evidence("b-1", 5, 1))),
        1e-15);
  }

  @Test
  void groupsArePooledApartEachWithItsOwnNumber() {
    double a = (4 * 0.95 + -2 * 0.70) / 3;
    double b = 5 * 0.30 / 2;
    Weight weight =
        split(
            shares("0.25", "1 - 0.25"),
            "",
            sketch.evidence("a-1", 4, 1),
            sketch.evidence("a-2", -2, 1),
            sketch.evidence("b-1", 5, 1));
    assertEquals(0.25 * a + 0.75 * b, central(weight), 1e-15);
  }

  @Test
  void aSilentSideGivesNothing() {
    Weight weight = split(shares("0.25", "0.75"), "", sketch.evidence("b-1", 5, 1));
    assertEquals(0.75 * 5 * 0.30 / 2, central(weight), 1e-15);
  }

  @Test
  void timesMultipliesThePooledWeight() {
    sketch.value("q", 0.2);
    Weight weight = split(shares("1", "0"), "1 - q", sketch.evidence("a-1", 4, 1));
    assertEquals(4 * 0.95 / 2 * 0.8, central(weight), 1e-15);
  }

  @Test
  void balanceIsTheShareOfWhatAllClaimsTogetherCouldSay() {
    sketch.parameter(
        "tilt",
        new Parameter.Balance(
            List.of(sketch.evidence("a-1", 4, 1), sketch.evidence("b-1", -3, 0.5))));
    double byHand = (4 * 0.95 - 0.5 * 3 * 0.30) / (5 * 0.95 + 5 * 0.30);
    assertEquals(byHand, central(given("tilt")), 1e-15);
  }

  @Test
  void aBalanceWithoutClaimsIsZero() {
    sketch.parameter("tilt", new Parameter.Balance(List.of()));
    assertEquals(0, central(given("tilt")));
  }

  @Test
  void aViewMayPoolOtherwise() {
    Pooling other = new Pooling(0, 3, 0, Map.of(1, 0.1, 3, 0.5, 5, 1.0));
    View view =
        new View(
            "o",
            "",
            Map.of(),
            Map.of(),
            List.of(),
            Map.of(),
            Optional.of(other),
            Map.of(),
            Map.of());
    sketch.term("A", "t", pooled(sketch.evidence("a-1", 4, 1), sketch.evidence("a-2", -2, 1)));
    Scenario scenario = new WhatIf(Optional.empty(), view).apply(sketch.build());
    double byHand = (4 * 1.0 - 2 * 0.5) / (2 + 3);
    Plan plan = Plan.of(scenario);
    assertEquals(byHand, plan.central().weight(0, 0), 1e-15);
    Runs runs = plan.runs(64);
    runs.draw(3, 0, 64);
    Set<Double> values = new java.util.TreeSet<>();
    for (int lane = 0; lane < 64; lane++) {
      values.add(runs.weight(0, lane));
    }
    assertEquals(Set.of(4.0 / 5, 2.0 / 5), values, "with no spread and salience two values remain");
  }

  @Test
  void drawnWeightsHaveTheMeanAndVarianceOfTheClosedForm() {
    sketch.term(
        "A",
        "t",
        pooled(
            sketch.evidence("a-1", 4, 0.5),
            sketch.evidence("a-2", -2, 1),
            sketch.evidence("b-1", 5, 1)));
    double[] h = {0.5, 1, 1};
    double[] s = {4, 2, 5};
    double[] sign = {1, -1, 1};
    double[] p = {0.95, 0.70, 0.30};
    double mean = 0;
    double variance = 0;
    for (int c = 0; c < 3; c++) {
      mean += h[c] * sign[c] * s[c] * p[c] / 4;
      double square = p[c] * (s[c] * s[c] + 1.0 / 6) - p[c] * p[c] * s[c] * s[c];
      variance += h[c] * h[c] * square / 16;
    }
    // times an independent factor with mean 1 and second moment exp(sd²)
    double total = (variance + mean * mean) * Math.exp(0.25) - mean * mean;
    double[] moments = moments(Plan.of(sketch.build()));
    assertEquals(mean, moments[0], 4 * Math.sqrt(total / SAMPLES));
    assertEquals(total, moments[1], 0.03 * total);
  }

  @Test
  void salienceHasMeanOne() {
    Pooling sure = new Pooling(0.5, 1, 0, Map.of(5, 1.0));
    sketch.pooling(sure).term("A", "t", pooled(sketch.evidence("a-1", 2, 1)));
    double[] moments = moments(Plan.of(sketch.build()));
    double variance = Math.exp(0.25) - 1;
    assertEquals(1, moments[0], 4 * Math.sqrt(variance / SAMPLES));
    assertEquals(variance, moments[1], 0.03 * variance);
  }

  @Test
  void everyFamilyHasItsMeanCentrallyAndOnAverage() {
    Map<Family, String[]> families =
        Map.of(
            Family.UNIFORM, new String[] {"-1", "3"},
            Family.TRIANGULAR, new String[] {"0", "1", "5"},
            Family.BETA, new String[] {"2", "3"},
            Family.BERNOULLI, new String[] {"0.3"},
            Family.NORMAL, new String[] {"1", "2"},
            Family.LOGNORMAL, new String[] {"3", "0.5"},
            Family.DISCRETE, new String[] {"1", "0.2", "4", "0.3", "-2", "0.5"});
    Map<Family, double[]> meanAndVariance =
        Map.of(
            Family.UNIFORM, new double[] {1, 16.0 / 12},
            Family.TRIANGULAR, new double[] {2, (25 + 1 - 5) / 18.0},
            Family.BETA, new double[] {0.4, 0.04},
            Family.BERNOULLI, new double[] {0.3, 0.21},
            Family.NORMAL, new double[] {1, 4},
            Family.LOGNORMAL, new double[] {3, 9 * (Math.exp(0.25) - 1)},
            Family.DISCRETE, new double[] {0.4, 0.2 + 4.8 + 2 - 0.16});
    assertEquals(Family.values().length, families.size());
    families.forEach(
        (family, arguments) -> {
          Sketch one = new Sketch().actor("A", "x", "y");
          one.term("A", "t", new Weight.Drawn(Sketch.distribution(family, arguments)));
          Plan plan = Plan.of(one.build());
          double[] expected = meanAndVariance.get(family);
          assertEquals(expected[0], plan.central().weight(0, 0), 1e-15, family.word());
          double[] moments = moments(plan);
          double error = 4 * Math.sqrt(expected[1] / SAMPLES);
          assertEquals(expected[0], moments[0], error, family.word());
          assertEquals(expected[1], moments[1], 0.03 * expected[1], family.word());
        });
  }

  @Test
  void aDistributionsArgumentsMayVaryFromRunToRun() {
    sketch.drawn("low", Family.UNIFORM, "0", "1").drawn("x", Family.UNIFORM, "low", "low + 1");
    sketch.term("A", "t", given("x - low"));
    double[] moments = moments(Plan.of(sketch.build()));
    assertEquals(0.5, moments[0], 4 * Math.sqrt(1.0 / 12 / SAMPLES));
  }

  @Test
  void parametersMayUseOnesThatComeLaterInTheFile() {
    sketch.formula("c", "2 * b").formula("b", "a + 1").value("a", 3);
    assertEquals(8, central(given("c")));
  }

  @Test
  void theTriangularStrengthIsTheTextbookQuantile() {
    Pooling plain = new Pooling(0, 0, 1, Map.of(5, 1.0));
    sketch.pooling(plain).term("A", "t", pooled(sketch.evidence("a-1", -3, 1)));
    Plan plan = Plan.of(sketch.build());
    PlainModel model = new PlainModel(sketch.build());
    Runs runs = plan.runs(64);
    runs.draw(9, 0, 64);
    double[] found = new double[64];
    double[] expected = new double[64];
    for (int lane = 0; lane < 64; lane++) {
      found[lane] = runs.weight(0, lane);
      expected[lane] = model.run(9, lane).weight(0);
      assertTrue(found[lane] < -2 && found[lane] > -4);
    }
    assertArrayEquals(expected, found, 1e-14);
  }

  /** Mean and variance of the only weight. */
  private static double[] moments(Plan plan) {
    Runs runs = plan.runs(64);
    double sum = 0;
    double squares = 0;
    for (int first = 0; first < SAMPLES; first += 64) {
      runs.draw(0, first, 64);
      for (int lane = 0; lane < 64; lane++) {
        sum += runs.weight(0, lane);
        squares += runs.weight(0, lane) * runs.weight(0, lane);
      }
    }
    double mean = sum / SAMPLES;
    return new double[] {mean, squares / SAMPLES - mean * mean};
  }
}
