package io.entente.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.number.Quantiles;
import io.entente.sample.draw.DrawNames;
import io.entente.sample.draw.GivenRuns;
import io.entente.sample.draw.LatinDraws;
import io.entente.sample.draw.RandomDraws;
import io.entente.sample.draw.Sampler;
import io.entente.sample.draw.SobolDraws;
import io.entente.scenario.Distribution.Family;
import io.entente.scenario.Parameter;
import io.entente.scenario.Pooling;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.scenario.View;
import io.entente.scenario.Weight;
import io.entente.scenario.WhatIf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs drawn by every rule there is. */
class SamplersTest {

  private static final int RUNS = 1024;

  private final Sketch sketch = new Sketch().claim("c-1", "s", 5).claim("c-2", "s", 4);
  private final Scenario scenario =
      sketch
          .pooling(new Pooling(0.5, 0, 1, Map.of(4, 0.85, 5, 0.95)))
          .drawn("u", Family.UNIFORM, "1", "3")
          .drawn("t", Family.TRIANGULAR, "0", "u", "9")
          .drawn("b", Family.BETA, "2", "3")
          .drawn("i", Family.BERNOULLI, "0.3")
          .drawn("n", Family.NORMAL, "4", "2")
          .drawn("l", Family.LOGNORMAL, "2", "0.5")
          .drawn("d", Family.DISCRETE, "1", "0.25", "5", "0.75")
          .formula("twice", "2 * u")
          .actor("A", "x", "y")
          .term("A", "pooled", Sketch.pooled(sketch.evidence("c-1", 3, 1)))
          .term(
              "A",
              "both",
              Sketch.pooled(sketch.evidence("c-1", 3, 1), sketch.evidence("c-2", -2, 1)))
          .term("A", "own", new Weight.Drawn(Sketch.distribution(Family.UNIFORM, "0", "1")))
          .build();

  private List<Sampler> samplers() {
    return List.of(
        new RandomDraws(0), new LatinDraws(0, RUNS), new SobolDraws(0, DrawNames.of(scenario)));
  }

  private static Runs block(Scenario scenario, Sampler sampler, long first, int n) {
    Runs runs = Plan.of(scenario).runs(64);
    runs.draw(sampler, first, n);
    return runs;
  }

  private Scenario without(String... names) {
    return new WhatIf(Optional.empty(), View.dropping(List.of(names))).apply(scenario);
  }

  /** Means of all families and of pooled evidence, within five standard errors of the truth. */
  @Test
  void everyRuleGivesTheMeansOfTheDistributions() {
    Map<String, double[]> meanAndDeviation =
        Map.of(
            "u", new double[] {2, 0.58},
            "t", new double[] {11.0 / 3, 2},
            "b", new double[] {0.4, 0.2},
            "i", new double[] {0.3, 0.46},
            "n", new double[] {4, 2},
            "l", new double[] {2, 1.07},
            "d", new double[] {4, 1.73},
            "twice", new double[] {4, 1.16});
    for (Sampler sampler : samplers()) {
      Runs runs = Plan.of(scenario).runs(64);
      double pooled = 0;
      double own = 0;
      Map<String, double[]> sums = new HashMap<>();
      for (int first = 0; first < RUNS; first += 64) {
        runs.draw(sampler, first, 64);
        for (int lane = 0; lane < 64; lane++) {
          pooled += runs.weight(0, lane) / RUNS;
          own += runs.weight(2, lane) / RUNS;
          for (String id : meanAndDeviation.keySet()) {
            sums.computeIfAbsent(id, any -> new double[1])[0] += runs.parameter(id, lane) / RUNS;
          }
        }
      }
      String rule = sampler.toString();
      meanAndDeviation.forEach(
          (id, truth) ->
              assertEquals(truth[0], sums.get(id)[0], 5 * truth[1] / 32, id + " by " + rule));
      assertEquals(3 * 0.95, pooled, 5 * 1.9 / 32, rule);
      assertEquals(0.5, own, 5 * 0.29 / 32, rule);
    }
  }

  @Test
  void aRunCanBeRecomputedAlone() {
    for (Sampler sampler : samplers()) {
      Runs all = block(scenario, sampler, 128, 64);
      for (int lane = 0; lane < 64; lane += 7) {
        Runs alone = block(scenario, sampler, 128 + lane, 1);
        for (int term = 0; term < 3; term++) {
          assertEquals(all.weight(term, lane), alone.weight(term, 0), sampler.toString());
        }
        assertEquals(all.parameter("t", lane), alone.parameter("t", 0), sampler.toString());
      }
    }
  }

  @Test
  void droppingChangesNoOtherDrawWhateverTheRule() {
    for (Sampler sampler : samplers()) {
      Runs before = block(scenario, sampler, 0, 64);
      Runs after = block(without("A.pooled", "c-2"), sampler, 0, 64);
      for (int lane = 0; lane < 64; lane++) {
        assertEquals(before.parameter("d", lane), after.parameter("d", lane));
        assertEquals(before.weight(2, lane), after.weight(1, lane));
      }
    }
  }

  @Test
  void givenValuesStandWhereTheyAreGivenAndOthersAreDrawn() {
    double[] u = {1.5, 2.5, 7};
    double[] weight = {-1, 0, 4};
    Sampler rest = new RandomDraws(9);
    GivenRuns given = new GivenRuns(3, Map.of("u", u, "A.own", weight), rest);
    Scenario scaled =
        new WhatIf(Optional.empty(), View.scaling(Map.of("A.own", 2.0))).apply(scenario);
    Runs runs = block(scaled, given, 1, 2);
    Runs drawn = block(scenario, rest, 1, 2);
    for (int lane = 0; lane < 2; lane++) {
      assertEquals(u[lane + 1], runs.parameter("u", lane));
      assertEquals(2 * u[lane + 1], runs.parameter("twice", lane), "formulas use what is given");
      assertEquals(2 * weight[lane + 1], runs.weight(2, lane), "--scale still counts");
      assertEquals(drawn.parameter("b", lane), runs.parameter("b", lane));
      assertEquals(drawn.weight(0, lane), runs.weight(0, lane));
    }
  }

  /** Parameters that are numbers in the file may be given too, and what depends on them follows. */
  @Test
  void aDistributionFollowsGivenArguments() {
    Scenario scenario =
        new Sketch()
            .value("k", 2)
            .formula("more", "k + 1")
            .drawn("b", Family.BETA, "more", "3")
            .drawn("u", Family.UNIFORM, "0", "k")
            .actor("A", "x", "y")
            .build();
    double[] k = {2, 4, 7};
    Sampler rest = new RandomDraws(3);
    Runs given = Plan.of(scenario).runs(3);
    given.draw(rest, 0, 3);
    given.draw(new GivenRuns(3, Map.of("k", k), rest), 0, 3);
    double[] u = new double[3];
    rest.uniforms("b").uniforms(0, u, 3);
    for (int run = 0; run < 3; run++) {
      assertEquals(Quantiles.beta(u[run], k[run] + 1, 3), given.parameter("b", run), 1e-9);
    }
    rest.uniforms("u").uniforms(0, u, 3);
    for (int run = 0; run < 3; run++) {
      assertEquals(k[run] * u[run], given.parameter("u", run));
    }
  }

  @Test
  void theDimensionsAreThoseOfEveryView() {
    View view =
        View.setting(
            Map.of("v", new Parameter.Drawn(Sketch.distribution(Family.UNIFORM, "0", "1"))));
    Scenario other =
        new Sketch()
            .value("v", 1)
            .drawn("w", Family.UNIFORM, "0", "1")
            .actor("A", "x", "y")
            .view(View.unchanged("base"))
            .view(view)
            .build();
    assertEquals(List.of("v", "w"), DrawNames.of(other));
  }
}
