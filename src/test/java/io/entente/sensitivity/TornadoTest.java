package io.entente.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.outcome.PairedDifference;
import io.entente.outcome.Question;
import io.entente.sample.draw.GivenRuns;
import io.entente.sample.draw.RandomDraws;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Frequencies at both ends, worked out by hand. */
class TornadoTest {

  private static final int RUNS = 20_000;

  private static Tornado tornado(Study study) {
    return Tornado.of(study, Inputs.draw(study), Samples.tasks(2));
  }

  private static Tornado.Bar bar(Tornado tornado, String name) {
    for (Tornado.Bar bar : tornado.bars()) {
      if (bar.ends().name().equals(name)) {
        return bar;
      }
    }
    throw new AssertionError("no " + name);
  }

  /**
   * With x at its 95 % quantile A goes if y > 0.05, at its 5 % quantile if y > 0.95. With the bar
   * at 0.5 A stays if x + y < 0.5, a triangle of area 1/8; at 1.5 it goes in as small a one.
   */
  @Test
  void sumOfTwoUniforms() {
    Tornado tornado = tornado(Samples.study(Samples.SUM, RUNS, 3));
    List<String> names = new ArrayList<>();
    tornado.bars().forEach(bar -> names.add(bar.ends().name()));
    assertEquals(List.of("x", "y", "idle", "bar"), names);
    Tornado.Bar x = bar(tornado, "x");
    assertEquals(0.05, x.ends().low(), 1e-12);
    assertEquals(0.95, x.ends().high(), 1e-12);
    assertEquals(Ends.Basis.QUANTILES, x.ends().basis());
    compare(0.05, 0.95, x.swings().get(0));
    Tornado.Bar range = bar(tornado, "bar");
    assertEquals(Ends.Basis.RANGE, range.ends().basis());
    compare(0.875, 0.125, range.swings().get(0));
    Tornado.Bar idle = bar(tornado, "idle");
    assertEquals(-1.6448536269514722, idle.ends().low(), 1e-9);
    assertEquals(0, idle.swings().get(0).difference());
    assertEquals("x", tornado.widestFirst(0).get(0).ends().name().replace('y', 'x'));
    assertEquals("bar", tornado.widestFirst(0).get(2).ends().name());
  }

  private static void compare(double low, double high, PairedDifference found) {
    assertEquals(low, found.second(), 0.01);
    assertEquals(high, found.first(), 0.01);
    assertTrue(found.low() <= high - low + 1e-3 && high - low - 1e-3 <= found.high(), found + "");
    assertEquals(RUNS, found.draws());
  }

  /** A weight 2 + 3u of a term scaled by -2 counts from -9.7 to -4.3; A goes for it below -6. */
  @Test
  void weightsAreHeldAsTheirTermCountsThem() {
    Scenario scenario =
        Samples.read(
            """
            {
              "format": "entente/scenario/1", "id": "w", "title": "Weights",
              "actors": {"A": {"strategies": ["go", "stay"]}},
              "parameters": {
                "rare": {"distribution": {"type": "bernoulli", "p": 0.02}},
                "spread": {"distribution": {"type": "uniform", "low": 0, "high": "rare + 1"}}
              },
              "payoffs": {
                "A": {
                  "cost": {"says": "cost", "level": [{"when": {"A": "stay"}, "is": 1}],
                           "weight": {"type": "uniform", "low": 2, "high": 5}},
                  "tie": {"says": "tie", "level": [{"when": {"A": "go"}, "is": 1}],
                           "weight": "-6 - 4 * rare"}
                }
              },
              "outcomes": {"goes": {"A": "go"}},
              "views": {"base": {}, "twice": {"scale": {"A.cost": -2}}}
            }
            """);
    Question question = Question.of(scenario).under("twice");
    Tornado tornado = tornado(Study.of(question, scenario.outcomes(), 5000, 1));
    Tornado.Bar cost = bar(tornado, "A.cost");
    assertEquals(-9.7, cost.ends().low(), 1e-12);
    assertEquals(-4.3, cost.ends().high(), 1e-12);
    assertEquals(0, cost.swings().get(0).first(), "at -4.3 staying is better");
    assertEquals(0.98, cost.swings().get(0).second(), 0.01, "at -9.7 unless rare");
    Tornado.Bar rare = bar(tornado, "rare");
    assertEquals(Ends.Basis.EXTREMES, rare.ends().basis());
    assertEquals(0, rare.ends().low());
    assertEquals(1, rare.ends().high());
    Tornado.Bar spread = bar(tornado, "spread");
    assertEquals(0.05, spread.ends().low(), 0.01, "its arguments differ between runs");
  }

  @Test
  void aGivenColumnHasTheQuantilesOfItsValues() {
    double[] column = new double[100];
    for (int run = 0; run < column.length; run++) {
      column[run] = run * 7 % 100;
    }
    GivenRuns runs = new GivenRuns(100, Map.of("bar", column), new RandomDraws(1));
    Question question = Question.of(Samples.SUM);
    Study study = new Study(question, Samples.SUM.outcomes(), runs, Set.of("bar"), 100, 1);
    Tornado.Bar bar = bar(tornado(study), "bar");
    assertEquals(Ends.Basis.QUANTILES, bar.ends().basis());
    assertEquals(4, bar.ends().low());
    assertEquals(95, bar.ends().high());
  }
}
