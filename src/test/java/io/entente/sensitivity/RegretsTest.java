package io.entente.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Regrets worked out by hand. */
class RegretsTest {

  private static final int RUNS = 20_000;

  /**
   * Going costs 1 - x - y where that is positive, staying x + y - 1: on average 1/6 each. P(x + y -
   * 1 > t) = (1 - t)² / 2, which is 5 % at t = 1 - √0.1.
   */
  @Test
  void sumOfTwoUniforms() {
    Regrets regrets =
        Regrets.of(ForcedMoves.of(Samples.study(Samples.SUM, RUNS, 5), Samples.tasks(2)));
    assertEquals(2, regrets.actors().size());
    Regrets.OfActor a = regrets.actors().get(0);
    assertEquals(RUNS, a.runs());
    for (Regrets.OfStrategy strategy : a.strategies()) {
      assertEquals(1.0 / 6, strategy.mean(), 0.006);
      assertTrue(strategy.low() < 1.0 / 6 && 1.0 / 6 < strategy.high());
      assertEquals(1 - Math.sqrt(0.1), strategy.high95(), 0.02);
      assertTrue(strategy.largest() > 0.95 && strategy.largest() < 1);
      assertEquals(0.5, strategy.best(), 0.015);
    }
    Regrets.OfStrategy left = regrets.actors().get(1).strategies().get(0);
    Regrets.OfStrategy right = regrets.actors().get(1).strategies().get(1);
    assertEquals(0, left.mean());
    assertEquals(1, left.best());
    assertEquals(1, right.mean());
    assertEquals(1, right.largest());
    assertEquals(0, right.best());
  }

  /** The first mover of the entry game: 32 if it deters by 8, else the rival enters. */
  @Test
  void theOthersKnowTheChoice() {
    Scenario scenario = Samples.file("scenarios/classics/entry-deterrence.json");
    Regrets regrets = Regrets.of(ForcedMoves.of(Samples.study(scenario, 20, 1), Samples.tasks(1)));
    List<Regrets.OfStrategy> incumbent = regrets.actors().get(0).strategies();
    // Against 4 the rival sells 4 (16 left), against 6 it sells 3 (18 left).
    assertEquals(16, incumbent.get(0).mean());
    assertEquals(14, incumbent.get(1).mean());
    assertEquals(0, incumbent.get(2).mean());
  }

  @Test
  void runsWithoutAnEquilibriumAreCountedApart() {
    Scenario scenario =
        Samples.read(
            """
            {
              "format": "entente/scenario/1", "id": "p", "title": "Pennies for some",
              "actors": {"A": {"strategies": ["h", "t"]}, "B": {"strategies": ["h", "t"]},
                         "C": {"strategies": ["x", "y"]}},
              "parameters": {"on": {"distribution": {"type": "bernoulli", "p": 0.25}}},
              "payoffs": {
                "A": {"match": {"says": "match", "weight": 1, "level": [
                  {"when": {"A": "h", "B": "h"}, "is": 1}, {"when": {"A": "t", "B": "t"}, "is": 1}]}},
                "B": {"miss": {"says": "miss", "weight": "2 * on - 1", "level": [
                  {"when": {"A": "h", "B": "t"}, "is": 1}, {"when": {"A": "t", "B": "h"}, "is": 1}]}},
                "C": {"x": {"says": "x", "weight": 1, "level": [{"when": {"C": "x"}, "is": 1}]}}
              },
              "outcomes": {"same": {"any": [{"A": "h", "B": "h"}, {"A": "t", "B": "t"}]}}
            }
            """);
    Regrets regrets =
        Regrets.of(ForcedMoves.of(Samples.study(scenario, 4000, 1), Samples.tasks(2)));
    Regrets.OfActor a = regrets.actors().get(0);
    assertEquals(4000, a.runs(), "with A bound, B always has a best reply");
    Regrets.OfActor c = regrets.actors().get(2);
    assertEquals(1000, c.without(), 100);
    assertEquals(4000, c.runs() + c.without());
    assertEquals(1, c.strategies().get(1).mean());
  }

  @Test
  void hugePayoffsAreSubtractedOrRefused() {
    for (String size : List.of("1e300", "1.5e308")) {
      Scenario scenario =
          Samples.read(
              """
              {
                "format": "entente/scenario/1", "id": "h", "title": "Huge",
                "actors": {"A": {"strategies": ["a", "b"]}},
                "payoffs": {"table": {"order": ["A"], "a": [%s], "b": [-%s]}}
              }
              """
                  .formatted(size, size));
      Regrets regrets =
          Regrets.of(ForcedMoves.of(Samples.study(scenario, 20, 1), Samples.tasks(1)));
      double mean = regrets.actors().get(0).strategies().get(1).mean();
      if (size.equals("1e300")) {
        assertEquals(2e300, mean, 1e287);
      } else {
        assertTrue(mean != mean);
      }
    }
  }
}
