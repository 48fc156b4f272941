package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The oracle itself against what is published of the model. */
class FlagshipOracleTest {

  @Test
  void centralWeightsAreThePublishedOnes() throws IOException {
    Map<String, Double> pooled = FlagshipOracle.centralWeights("pooled");
    Map<String, Double> cnn = FlagshipOracle.centralWeights("cnn_strict");
    Map<String, Double> others = FlagshipOracle.centralWeights("others_strict");
    Set<String> published = new HashSet<>();
    for (String line : resource("/flagship-central-weights.csv").lines().toList()) {
      if (line.startsWith("#") || line.startsWith("term,")) {
        continue;
      }
      String[] cells = line.split(",", -1);
      published.add(cells[0]);
      assertEquals(Double.parseDouble(cells[1]), pooled.get(cells[0]), 0.00051, cells[0]);
      if (!cells[2].isEmpty()) {
        assertEquals(
            Double.parseDouble(cells[2]), cnn.get(cells[0]), 0.0051, cells[0] + ", CNN alone");
        assertEquals(
            Double.parseDouble(cells[3]),
            others.get(cells[0]),
            0.0051,
            cells[0] + ", others alone");
      }
    }
    assertEquals(52, published.size());
    assertEquals(published, pooled.keySet());
  }

  @Test
  void meanLeverageIsThePublishedOne() {
    assertEquals(0.40083, FlagshipPayoffs.M, 5e-6);
  }

  @Test
  void centrallyChinaStaysPassiveAndTheTieDeepens() {
    List<String> path = FlagshipOracle.centralPath();
    assertEquals(List.of("ask", "passive", "tech", "deepens"), path);
    assertEquals(2.3229, FlagshipOracle.centralPayoffs().get(path)[1], 5e-5);
  }

  @Test
  void ifChinaPressedTheOthersWouldGiveWay() {
    List<String> path = FlagshipOracle.centralPath(Map.of("China", "pressures"));
    assertEquals(List.of("food_oil", "hedges"), path.subList(2, 4));
    assertEquals(2.1137, FlagshipOracle.centralPayoffs().get(path)[1], 5e-5);
  }

  @Test
  void atOnceTheCentralPathAndAStandoffAreBothEquilibria() {
    assertEquals(
        List.of(
            List.of("ask", "passive", "tech", "deepens"),
            List.of("ask", "passive", "distance", "pulls_back")),
        FlagshipOracle.centralPureEquilibria());
  }

  @Test
  void theLessBeijingGainsTheLikelierItPresses() {
    double worries = frequency("beijing_worries", "China pressures");
    double pooled = frequency("pooled", "China pressures");
    double gains = frequency("beijing_gains", "China pressures");
    assertTrue(
        worries > pooled + 0.2 && pooled > gains + 0.2, worries + ", " + pooled + ", " + gains);
  }

  @Test
  void chinasThreeMovesExhaustTheSamples() {
    for (boolean sequential : new boolean[] {true, false}) {
      Map<String, Double> f = FlagshipOracle.frequencies("pooled", sequential, 2000, 5);
      double sum =
          f.get("China pressures") + f.get("China stays passive") + f.get("China tacitly supports");
      assertEquals(1, sum, 1e-9);
    }
  }

  private static double frequency(String view, String outcome) {
    return FlagshipOracle.frequencies(view, true, 2000, 1).get(outcome);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = FlagshipOracleTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
