package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.entente.solve.quantal.LogitBranch;
import io.entente.solve.quantal.LogitEquilibrium;
import java.util.Map;

/** Logit quantal response on the principal branch. */
final class QuantalExpectations {

  private static final double CLOSE = 1e-9;

  private QuantalExpectations() {}

  static final Map<String, Expectation> KINDS =
      Map.of(
          "quantal",
          (game, expected, all) -> {
            LogitBranch branch = LogitBranch.of(game.strategic());
            for (JsonElement element : expected.getAsJsonArray()) {
              JsonObject point = element.getAsJsonObject();
              StrictJson.allow(point, "lambda", "probabilities");
              double lambda = Numbers.rational(point.get("lambda")).toDouble();
              LogitEquilibrium found = branch.at(lambda).orElseThrow();
              assertEquals(lambda, found.lambda(), CLOSE * lambda);
              JsonArray rows = point.getAsJsonArray("probabilities");
              for (int player = 0; player < rows.size(); player++) {
                JsonArray row = rows.get(player).getAsJsonArray();
                assertEquals(row.size(), found.probabilities().get(player).size());
                for (int strategy = 0; strategy < row.size(); strategy++) {
                  double probability = Numbers.rational(row.get(strategy)).toDouble();
                  assertEquals(probability, found.probabilities().get(player).get(strategy), CLOSE);
                }
              }
            }
          });
}
