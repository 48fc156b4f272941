package io.entente.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.json.ScenarioReader;
import io.entente.scenario.Scenario;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Payoffs at the central reading are fractions where everything they rest on is. */
class CentralFractionsTest {

  private static Scenario scenario(String weight) {
    String text =
        """
        {"format": "entente/scenario/1", "id": "ties", "title": "Ties",
         "actors": {"A": {"strategies": {"a": "a", "b": "b"}},
           "B": {"strategies": {"c": "c", "d": "d"}}},
         "parameters": {"x": {"value": 0.1, "assumption": "a test"},
           "y": {"formula": "x + 0.2"},
           "u": {"distribution": {"type": "uniform", "low": 0, "high": 1}}},
         "payoffs": {
           "A": {"one": {"weight": "WEIGHT", "level": [{"when": {"A": "a"}, "is": 1}]},
                 "two": {"weight": 0.3, "level": [{"when": {"A": "b"}, "is": 1}]}},
           "B": {"three": {"weight": 1, "level": [{"when": {"B": "c"}, "is": "1/3"}]}}}}
        """
            .replace("WEIGHT", weight);
    var read = new ScenarioReader().read("ties.json", text);
    return read.scenario().orElseThrow(() -> new AssertionError(read.findings().toString()));
  }

  /** By hand: 0.1 + 0.2 is 0.3 exactly, although the doubles differ in the last bit. */
  @ParameterizedTest
  @CsvSource({"y, 3/10", "x * 3, 3/10", "u * 0.6, 3/10", "1 / 3, 1/3"})
  void rationalWeightsAreExact(String weight, String expected) {
    StrategicGame game = CentralGame.simultaneous(Plan.of(scenario(weight)).central());
    assertEquals(0, game.tieTolerance(0));
    assertEquals(expected, game.exactPayoff(0, 0).toString());
    assertEquals("3/10", game.exactPayoff(0, 2).toString());
    assertEquals("1/3", game.exactPayoff(1, 0).toString());
    assertEquals(expected.equals("3/10") ? 0 : 1, game.compare(0, 0, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"exp(x)", "sqrt(u)", "log(2)", "x ^ 0.5"})
  void otherWeightsKeepTheirTolerance(String weight) {
    StrategicGame game = CentralGame.simultaneous(Plan.of(scenario(weight)).central());
    assertTrue(game.tieTolerance(0) > 0);
    assertEquals(0, game.tieTolerance(1));
  }

  /** The flagship rests on fractions alone, in both forms, and they are what the runs compute. */
  @Test
  void theFlagshipIsExact() {
    Scenario scenario =
        new ScenarioReader()
            .read(Path.of("scenarios/korea/appeal-to-xi.json"))
            .scenario()
            .orElseThrow();
    Runs runs = Plan.of(scenario).central();
    StrategicGame game = CentralGame.simultaneous(runs);
    for (int player = 0; player < game.players().size(); player++) {
      assertEquals(0, game.tieTolerance(player));
      for (int index = 0; index < game.shape().profiles(); index++) {
        assertEquals(runs.payoff(player, index, 0), game.payoff(player, index), 1e-13);
      }
    }
    GameTree tree = CentralGame.sequential(runs);
    for (int player = 0; player < tree.players().size(); player++) {
      assertEquals(0, tree.tieTolerance(player));
    }
  }
}
