package io.entente.korea;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.entente.cli.Call;
import java.util.ArrayList;
import java.util.List;

/** The equilibria that {@code solve} finds of a scenario played in turn. */
final class Answers {

  private static final double CLOSE = 1e-9;

  private final List<JsonObject> equilibria = new ArrayList<>();

  /**
   * Solves; the answer must be complete.
   *
   * @param name of the scenario
   * @param options what-if options
   */
  Answers(String name, String... options) {
    List<String> arguments = new ArrayList<>(List.of("solve", "scenarios/korea/" + name + ".json"));
    arguments.addAll(List.of(options));
    JsonObject answer = Call.json(arguments.toArray(String[]::new));
    String concept = answer.has("perfectBayesian") ? "perfectBayesian" : "subgamePerfect";
    JsonObject found = answer.getAsJsonObject(concept);
    assertEquals("ALL", found.get("completeness").getAsString());
    for (JsonElement one : found.getAsJsonArray("equilibria")) {
      equilibria.add(one.getAsJsonObject());
    }
  }

  int size() {
    return equilibria.size();
  }

  /** What a player does at an information set in one of the equilibria. */
  String move(int equilibrium, String player, String at) {
    JsonObject plan = equilibria.get(equilibrium).getAsJsonObject("strategies");
    return plan.getAsJsonObject(player).get(at).getAsString();
  }

  /** What a player does at its only information set without a name, or at that of this name. */
  String first(int equilibrium, String player) {
    JsonObject plan = equilibria.get(equilibrium).getAsJsonObject("strategies");
    JsonObject own = plan.getAsJsonObject(player);
    return own.get(own.keySet().iterator().next()).getAsString();
  }

  /** What players expect to get, in the order of {@code players}. */
  void assertPays(int equilibrium, List<String> players, double... payoffs) {
    JsonObject paid = equilibria.get(equilibrium).getAsJsonObject("payoffs");
    for (int p = 0; p < payoffs.length; p++) {
      String player = players.get(p);
      assertEquals(payoffs[p], paid.get(player).getAsDouble(), CLOSE, player);
    }
  }

  /** The mean of a triangular distribution. */
  static double mean(double low, double mode, double high) {
    return (low + mode + high) / 3;
  }
}
