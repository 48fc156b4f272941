package io.entente.outcome.flip;

import io.entente.json.ScenarioFile;
import io.entente.json.ScenarioReader;
import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.sample.LinearPayoffs;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.solve.disjunction.Norm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Games for tests of least changes. */
final class Flips {

  private Flips() {}

  static Scenario read(String text) {
    ScenarioFile file = new ScenarioReader().read("test", text);
    return file.scenario()
        .orElseThrow(() -> new IllegalArgumentException(file.findings() + " in " + text));
  }

  static Scenario shipped(String path) {
    return new ScenarioReader().read(Path.of("scenarios", path)).scenario().orElseThrow();
  }

  /**
   * A table game.
   *
   * @param inTurn whether each sees the moves of those before it
   * @param payoffs {@code [cell][player]}, the last player's move varying fastest
   */
  static Scenario table(int players, int strategies, boolean inTurn, int[][] payoffs) {
    List<String> actors = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int p = 0; p < players; p++) {
      List<String> moves = new ArrayList<>();
      for (int s = 0; s < strategies; s++) {
        moves.add("\"s" + s + "\"");
      }
      String sees = inTurn && p > 0 ? ",\"observes\":[" + String.join(",", names) + "]" : "";
      actors.add("\"P" + p + "\":{\"strategies\":[" + String.join(",", moves) + "]" + sees + "}");
      names.add("\"P" + p + "\"");
    }
    List<String> cells = new ArrayList<>();
    List<String> outcomes = new ArrayList<>();
    for (int cell = 0; cell < payoffs.length; cell++) {
      List<String> key = new ArrayList<>();
      List<String> when = new ArrayList<>();
      List<String> values = new ArrayList<>();
      for (int p = 0; p < players; p++) {
        int s = move(cell, p, players, strategies);
        key.add("s" + s);
        when.add("\"P" + p + "\":\"s" + s + "\"");
        values.add(Integer.toString(payoffs[cell][p]));
      }
      cells.add("\"" + String.join(",", key) + "\":[" + String.join(",", values) + "]");
      outcomes.add("\"cell " + cell + "\":{" + String.join(",", when) + "}");
    }
    outcomes.add("\"first\":{\"P0\":\"s0\"}");
    outcomes.add("\"last\":{\"P" + (players - 1) + "\":\"s0\"}");
    return read(
        "{\"format\":\"entente/scenario/1\",\"id\":\"t\",\"title\":\"T\",\"actors\":{"
            + String.join(",", actors)
            + "},\"payoffs\":{\"table\":{\"order\":["
            + String.join(",", names)
            + "],"
            + String.join(",", cells)
            + "}},\"outcomes\":{"
            + String.join(",", outcomes)
            + "}}");
  }

  static int move(int cell, int player, int players, int strategies) {
    int left = cell;
    for (int p = players - 1; p > player; p--) {
      left /= strategies;
    }
    return left % strategies;
  }

  static FlipSettings settings(Norm norm, String margin) {
    return new FlipSettings(
        norm, Optional.of(Rational.parse(margin)), Map.of(), FlipSettings.NODES);
  }

  static WeightFlip weights(
      Scenario scenario, Form form, String outcome, Wanted wanted, FlipSettings settings) {
    CentralReading central = CentralReading.of(Question.of(scenario).in(form));
    return WeightFlip.of(
        central,
        LinearPayoffs.of(central.runs()),
        scenario.outcome(outcome).orElseThrow(),
        wanted,
        settings);
  }
}
