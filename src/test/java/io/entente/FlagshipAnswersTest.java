package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.entente.cli.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the program says of the flagship, against {@link FlagshipOracle}. */
class FlagshipAnswersTest {

  private static final String FILE = "scenarios/korea/appeal-to-xi.json";
  private static final List<String> ACTORS = List.of("US", "China", "Russia", "DPRK");
  private static final int SAMPLES = 2000;

  /** Four standard errors of the difference of two independent estimates near one half. */
  private static final double FAR = 4 * Math.sqrt(2 * 0.25 / SAMPLES);

  @Test
  void theCentralPathAndItsPayoffs() {
    JsonObject answer = Call.json("solve", FILE).getAsJsonObject("subgamePerfect");
    assertEquals("ALL", answer.get("completeness").getAsString());
    assertEquals(1, answer.getAsJsonArray("equilibria").size());
    JsonObject only = answer.getAsJsonArray("equilibria").get(0).getAsJsonObject();
    List<String> path = moves(only.getAsJsonObject("path"));
    assertEquals(FlagshipOracle.centralPath(), path);
    assertPayoffs(path, only);
    assertEquals(0, only.get("regret").getAsDouble());
  }

  @Test
  void whateverOneActorIsForcedToThePathFollowsTheOracle() {
    Map<String, List<String>> strategies =
        Map.of(
            "US", List.of("ask", "sanction", "allies"),
            "China", List.of("pressures", "passive", "tacit"),
            "Russia", List.of("tech", "food_oil", "distance"),
            "DPRK", List.of("deepens", "hedges", "pulls_back"));
    for (String actor : ACTORS) {
      for (String strategy : strategies.get(actor)) {
        JsonObject answer = Call.json("solve", FILE, "--force", actor + "=" + strategy);
        JsonObject only =
            answer
                .getAsJsonObject("subgamePerfect")
                .getAsJsonArray("equilibria")
                .get(0)
                .getAsJsonObject();
        List<String> path = moves(only.getAsJsonObject("path"));
        assertEquals(FlagshipOracle.centralPath(Map.of(actor, strategy)), path);
        assertPayoffs(path, only);
      }
    }
  }

  @Test
  void thePureEquilibriaWhenAllMoveAtOnce() {
    JsonObject pure = Call.json("solve", FILE, "--form", "simultaneous").getAsJsonObject("pure");
    assertEquals("ALL", pure.get("completeness").getAsString());
    List<List<String>> found = new ArrayList<>();
    for (JsonElement one : pure.getAsJsonArray("equilibria")) {
      List<String> profile = moves(one.getAsJsonObject().getAsJsonObject("profile"));
      found.add(profile);
      assertPayoffs(profile, one.getAsJsonObject());
    }
    assertEquals(FlagshipOracle.centralPureEquilibria(), found);
  }

  @Test
  void thePayoffsOfEveryCombinationOfMoves() {
    FlagshipOracle.centralPayoffs()
        .forEach(
            (profile, payoffs) -> {
              List<String> moves = new ArrayList<>();
              for (int a = 0; a < 4; a++) {
                moves.add(ACTORS.get(a) + "=" + profile.get(a));
              }
              JsonObject answer = Call.json("explain", FILE, "--profile", String.join(",", moves));
              for (int a = 0; a < 4; a++) {
                JsonObject actor = answer.getAsJsonObject("actors").getAsJsonObject(ACTORS.get(a));
                assertEquals(payoffs[a], actor.get("payoff").getAsDouble(), 1e-9);
                double sum = 0;
                for (JsonElement term : actor.getAsJsonArray("terms")) {
                  sum += term.getAsJsonObject().get("change").getAsDouble();
                }
                assertEquals(payoffs[a], sum, 1e-9);
              }
            });
  }

  @Test
  void frequenciesInEveryViewAndBothForms() {
    JsonObject answer = Call.json("test", FILE, "--samples", "" + SAMPLES, "--seed", "3");
    Map<String, Double> base = FlagshipOracle.frequencies("pooled", true, SAMPLES, 11);
    Map<String, Double> atOnce = FlagshipOracle.frequencies("pooled", false, SAMPLES, 12);
    Map<String, Double> gains = FlagshipOracle.frequencies("beijing_gains", true, SAMPLES, 13);
    Map<String, Double> worries = FlagshipOracle.frequencies("beijing_worries", true, SAMPLES, 14);
    assertEquals(12, answer.getAsJsonArray("outcomes").size());
    for (JsonElement one : answer.getAsJsonArray("outcomes")) {
      JsonObject outcome = one.getAsJsonObject();
      String name = outcome.get("name").getAsString();
      JsonObject probability = outcome.getAsJsonObject("probability");
      assertEquals(base.get(name), probability.get("estimate").getAsDouble(), FAR, name);
      assertEquals(atOnce.get(name), outcome.get("otherForm").getAsDouble(), FAR, name);
      JsonObject views = outcome.getAsJsonObject("acrossViews");
      assertEquals(6, views.size());
      assertEquals(gains.get(name), views.get("beijing_gains").getAsDouble(), FAR, name);
      assertEquals(worries.get(name), views.get("beijing_worries").getAsDouble(), FAR, name);
      assertEquals(SAMPLES, probability.get("samples").getAsInt());
      assertEquals(3, probability.get("seed").getAsLong());
    }
  }

  @Test
  void marginAndCommitmentOfPressing() {
    Map<List<String>, double[]> payoffs = FlagshipOracle.centralPayoffs();
    double now = payoffs.get(FlagshipOracle.centralPath())[1];
    List<String> pressed = FlagshipOracle.centralPath(Map.of("China", "pressures"));
    double then = payoffs.get(pressed)[1];
    JsonObject answer = Call.json("test", FILE, "--outcome", "China pressures", "--samples", "100");
    JsonObject outcome = answer.getAsJsonArray("outcomes").get(0).getAsJsonObject();
    assertEquals("never", outcome.get("verdict").getAsString());
    assertEquals(then - now, outcome.get("margin").getAsDouble(), 1e-9);
    JsonObject commitment = outcome.getAsJsonObject("commitment");
    assertEquals("China", commitment.get("actor").getAsString());
    assertEquals(pressed, moves(commitment.getAsJsonObject("profile")));
    assertEquals(now - then, commitment.get("cost").getAsDouble(), 1e-9);
    assertFalse(commitment.get("credible").getAsBoolean());
  }

  @Test
  void everyExpectationOfTheAuthorHolds() {
    JsonObject answer = Call.json("test", FILE, "--samples", "" + SAMPLES);
    assertEquals(5, answer.getAsJsonArray("expectations").size());
    for (JsonElement one : answer.getAsJsonArray("expectations")) {
      assertTrue(one.getAsJsonObject().get("holds").getAsBoolean(), one::toString);
    }
  }

  @Test
  void theReasonsOnTheTwoRoadsAddUpToTheGap() {
    JsonObject answer =
        Call.json("explain", FILE, "--outcome", "China pressures", "--samples", "100");
    Map<List<String>, double[]> payoffs = FlagshipOracle.centralPayoffs();
    JsonObject roads = answer.getAsJsonObject("roads");
    double now = payoffs.get(moves(roads.getAsJsonObject("now")))[1];
    double other = payoffs.get(moves(roads.getAsJsonObject("other")))[1];
    double sum = 0;
    double last = Double.POSITIVE_INFINITY;
    for (JsonElement term : answer.getAsJsonArray("terms")) {
      double change = term.getAsJsonObject().get("change").getAsDouble();
      assertTrue(Math.abs(change) <= last, "largest first");
      last = Math.abs(change);
      sum += change;
    }
    assertEquals(other - now, sum, 1e-9);
  }

  private static List<String> moves(JsonObject profile) {
    return ACTORS.stream().map(actor -> profile.get(actor).getAsString()).toList();
  }

  private static void assertPayoffs(List<String> profile, JsonObject answer) {
    double[] expected = FlagshipOracle.centralPayoffs().get(profile);
    for (int a = 0; a < 4; a++) {
      double found = answer.getAsJsonObject("payoffs").get(ACTORS.get(a)).getAsDouble();
      assertEquals(expected[a], found, 1e-9);
    }
  }
}
