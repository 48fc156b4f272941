package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScenarioWriterTest {

  private static Scenario read(String text) {
    ScenarioFile file = new ScenarioReader().read("f", text);
    assertEquals(List.of(), file.findings(), text);
    return file.scenario().orElseThrow();
  }

  @Test
  void aBimatrixIsWrittenAsOneWouldWriteIt() {
    var builder =
        StrategicGame.builder(
            "Prisoner's dilemma",
            List.of("Row", "Player 2"),
            List.of(List.of("C", "D"), List.of("C", "do it")));
    double[][] payoffs = {{3, 0, -0.5, 1}, {0, 5, 0, 1e21}};
    for (int index = 0; index < 4; index++) {
      builder.payoff(0, index, payoffs[0][index]).payoff(1, index, payoffs[1][index]);
    }
    StrategicGame game = builder.payoff(1, 0, Rational.of(1, 3)).build();
    assertEquals(
        """
        {
          "format": "entente/scenario/1", "id": "pd", "title": "Prisoner's dilemma",
          "actors": {
            "Row": {"strategies": ["C", "D"]},
            "Player_2": {"title": "Player 2", "strategies": {"C": "C", "do_it": "do it"}}
          },
          "payoffs": {
            "table": {
              "order": ["Row", "Player_2"],
              "C,C": [3, "1/3"], "C,do_it": [0, 5],
              "D,C": [-0.5, 0], "D,do_it": [1, 1e21]
            }
          }
        }
        """,
        ScenarioWriter.write(game, "pd"));
  }

  @Test
  void aPrisonersDilemmaTakesFifteenLinesAtMost() throws IOException {
    double[][] row = {{3, 0}, {5, 1}};
    double[][] column = {{3, 5}, {0, 1}};
    String text = ScenarioWriter.write(StrategicGame.bimatrix(row, column), "prisoners-dilemma");
    read(text);
    assertTrue(text.lines().count() <= 15, text);
    for (String line : text.lines().toList()) {
      assertTrue(line.length() <= 100, line);
    }
    Path shipped = Path.of("scenarios/classics/prisoners-dilemma.json");
    assertTrue(Files.readAllLines(shipped).size() <= 15);
  }

  @Test
  void wideTablesHaveALineForEachProfile() {
    StrategicGame game = StrategicGame.of(Shape.of(2, 30), new double[2][60]);
    String text = ScenarioWriter.write(game, "wide");
    read(text);
    assertTrue(text.contains("\n      \"s2,s30\": [0, 0]\n"), text);
  }

  @Test
  void payoffsReadBackExactly() {
    Random random = new Random(3);
    for (int round = 0; round < 20; round++) {
      var builder =
          StrategicGame.builder(
              "",
              List.of("1", "all", "\u00fc \"x\""),
              List.of(List.of("1", "2"), List.of("", "s", "s_2"), List.of("a", "a b", "a  b")));
      for (int index = 0; index < 18; index++) {
        for (int player = 0; player < 3; player++) {
          builder.payoff(
              player, index, Rational.of(random.nextInt(2000) - 1000, 1 + random.nextInt(999)));
        }
      }
      StrategicGame game = builder.build();
      Scenario scenario = read(ScenarioWriter.write(game, "x"));
      for (int player = 0; player < 3; player++) {
        var rows = scenario.terms().get(player).levels().get(0).rows();
        assertEquals(18, rows.size());
        for (int index = 0; index < 18; index++) {
          assertEquals(
              game.exactPayoff(player, index),
              rows.get(index).is().exactly(Map.of()).orElseThrow());
        }
      }
      assertEquals("\u00fc \"x\"", scenario.actors().get(2).title());
    }
  }

  @Test
  void anIdIsAnId() {
    StrategicGame game = StrategicGame.bimatrix(new double[][] {{1}}, new double[][] {{1}});
    assertThrows(IllegalArgumentException.class, () -> ScenarioWriter.write(game, "a b"));
  }
}
