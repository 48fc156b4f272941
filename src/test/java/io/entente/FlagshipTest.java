package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.NashEquilibrium;
import io.entente.game.StrategicGame;
import io.entente.json.ScenarioReader;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Commitment;
import io.entente.outcome.Frequencies;
import io.entente.outcome.Question;
import io.entente.sample.CentralGame;
import io.entente.sample.Course;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine on the flagship against {@link FlagshipOracle} and the published numbers. */
class FlagshipTest {

  private static final Scenario SCENARIO =
      new ScenarioReader()
          .read(Path.of("scenarios", "korea", "appeal-to-xi.json"))
          .scenario()
          .orElseThrow();
  private static final Question QUESTION = Question.of(SCENARIO);

  @Test
  void centralPayoffsOfAll81ProfilesAgree() {
    CentralReading central = CentralReading.of(QUESTION);
    Map<List<String>, double[]> expected = FlagshipOracle.centralPayoffs();
    assertEquals(81, expected.size());
    assertEquals(81, central.plan().cells().size());
    for (int cell = 0; cell < 81; cell++) {
      List<String> profile = List.copyOf(central.moves(cell).values());
      for (int actor = 0; actor < 4; actor++) {
        String id = SCENARIO.actors().get(actor).id();
        assertEquals(expected.get(profile)[actor], central.payoff(id, cell), 1e-13, id + profile);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"pooled", "beijing_gains", "beijing_worries", "cnn_strict", "others_strict", "flat"})
  void centralWeightsAgree(String view) {
    CentralReading central = CentralReading.of(QUESTION.under(view));
    Map<String, Double> expected = FlagshipOracle.centralWeights(view);
    assertEquals(52, expected.size());
    assertEquals(52, central.scenario().terms().size());
    for (int t = 0; t < 52; t++) {
      String name = central.scenario().terms().get(t).name();
      assertEquals(expected.get(name), central.runs().weight(t, 0), 1e-14, name);
    }
  }

  @Test
  void centralPathAndItsPublishedPayoffAgree() {
    CentralReading central = CentralReading.of(QUESTION);
    assertEquals(1, central.equilibria().size());
    int cell = central.equilibria().get(0).cell();
    assertEquals(FlagshipOracle.centralPath(), List.copyOf(central.moves(cell).values()));
    assertEquals(2.3229, central.payoff("China", cell), 5e-5);
  }

  @Test
  void everyForcedMoveLeadsWhereTheOracleSaysItDoes() {
    for (int actor = 0; actor < 4; actor++) {
      String id = SCENARIO.actors().get(actor).id();
      for (String move : FlagshipPayoffs.moves(actor)) {
        CentralReading forced = CentralReading.of(QUESTION.with(View.forcing(Map.of(id, move))));
        assertEquals(
            List.of(FlagshipOracle.centralPath(Map.of(id, move))),
            forced.equilibria().stream()
                .map(course -> List.copyOf(forced.moves(course.cell()).values()))
                .toList());
      }
    }
  }

  @Test
  void pressingWouldCostChinaThePublishedDifference() {
    CentralReading central = CentralReading.of(QUESTION);
    Commitment pressing =
        Commitment.to(SCENARIO.outcome("China pressures").orElseThrow(), central).orElseThrow();
    assertEquals(2.1137, pressing.payoffs().get("China"), 5e-5);
    assertEquals(2.3229 - 2.1137, pressing.cost().orElseThrow(), 1e-4);
  }

  @Test
  void pureEquilibriaAtOnceAgree() {
    CentralReading central = CentralReading.of(QUESTION.in(Form.SIMULTANEOUS));
    List<List<String>> found = new ArrayList<>();
    for (Course course : central.equilibria()) {
      found.add(List.copyOf(central.moves(course.cell()).values()));
    }
    assertEquals(FlagshipOracle.centralPureEquilibria(), found);
    StrategicGame game = CentralGame.simultaneous(central.runs());
    for (int cell = 0; cell < 81; cell++) {
      assertEquals(
          central.equilibria().contains(Course.of(cell)),
          NashEquilibrium.isEquilibrium(game, cell));
    }
  }

  @ParameterizedTest
  @CsvSource({"pooled", "beijing_gains", "beijing_worries", "cnn_strict", "others_strict", "flat"})
  void frequenciesAgreeWithinSamplingError(String view) {
    assertEquals(6, SCENARIO.views().size());
    int samples = 20_000;
    int oracleSamples = 4_000;
    for (Form form : Form.values()) {
      Map<String, Double> expected =
          FlagshipOracle.frequencies(view, form == Form.SEQUENTIAL, oracleSamples, 11);
      Frequencies found =
          Frequencies.of(QUESTION.under(view).in(form), SCENARIO.outcomes(), samples, 0);
      assertEquals(expected.size() - 1, found.outcomes().size());
      found
          .outcomes()
          .forEach(
              (name, estimate) ->
                  close(expected.get(name), estimate.estimate(), samples, oracleSamples, name));
      close(expected.get("none"), found.none(), samples, oracleSamples, "none");
      assertEquals(0, found.failed());
    }
  }

  /** Within four standard errors of the difference; shares vary less than yes and no do. */
  private static void close(double expected, double found, int n, int m, String name) {
    double p = (expected * m + found * n) / (n + m);
    double error = Math.sqrt(p * (1 - p) * (1.0 / n + 1.0 / m));
    assertTrue(
        Math.abs(found - expected) <= 4 * error + 1e-12, name + ": " + expected + ", " + found);
  }
}
