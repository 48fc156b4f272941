package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.solve.Completeness;
import io.entente.solve.Concept;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mixed equilibria of more than two players, by decimals. */
final class ManyPlayerExpectations {

  /** What is found may differ by this much, in any probability, from what is known. */
  private static final double CLOSE = 1e-10;

  /** The most that anybody may regret, as a part of the widest range of payoffs. */
  private static final double REGRET = 1e-12;

  private ManyPlayerExpectations() {}

  static final Map<String, Expectation> KINDS =
      Map.of(
          "mixed",
          (game, expected, all) -> {
            MixedEquilibria answer = mixed(game.strategic());
            List<double[][]> wanted = profiles(expected, all);
            assertMatched(wanted, answer);
            assertEquals(wanted.size(), answer.equilibria().equilibria().size(), "others found");
            assertEquals(Completeness.ALL, answer.equilibria().completeness());
          },
          "infinite",
          (game, expected, all) -> {
            assertTrue(expected.getAsBoolean());
            MixedEquilibria answer = mixed(game.strategic());
            assertNotEquals(
                Completeness.ALL,
                answer.equilibria().completeness(),
                "a list cannot hold infinitely many");
          });

  private static MixedEquilibria mixed(StrategicGame game) {
    MixedEquilibria answer = PureExpectations.answer(game, Concept.MIXED, MixedEquilibria.class);
    double range = 0;
    for (int player = 0; player < game.shape().players(); player++) {
      for (int index = 1; index < game.shape().profiles(); index++) {
        range = Math.max(range, Math.abs(game.payoff(player, index) - game.payoff(player, 0)));
      }
    }
    for (MixedEquilibrium equilibrium : answer.equilibria().equilibria()) {
      double regret = ExactRegret.of(game, equilibrium.profile()).toDouble();
      assertTrue(regret <= REGRET * range, () -> regret + " is regretted at " + equilibrium);
    }
    return answer;
  }

  private static List<double[][]> profiles(JsonElement expected, JsonObject all) {
    Roots roots = Roots.of(all);
    List<double[][]> profiles = new ArrayList<>();
    for (JsonElement profile : expected.getAsJsonArray()) {
      JsonArray rows = profile.getAsJsonArray();
      double[][] probabilities = new double[rows.size()][];
      for (int player = 0; player < probabilities.length; player++) {
        JsonArray row = rows.get(player).getAsJsonArray();
        probabilities[player] = new double[row.size()];
        for (int strategy = 0; strategy < row.size(); strategy++) {
          probabilities[player][strategy] = roots.probability(row.get(strategy));
        }
      }
      profiles.add(probabilities);
    }
    return profiles;
  }

  /** Each of these is found exactly once. */
  private static void assertMatched(List<double[][]> wanted, MixedEquilibria answer) {
    for (double[][] one : wanted) {
      int matches = 0;
      for (MixedEquilibrium equilibrium : answer.equilibria().equilibria()) {
        matches += isClose(one, equilibrium.profile()) ? 1 : 0;
      }
      int found = matches;
      assertEquals(
          1,
          matches,
          () ->
              MixedProfile.of(one)
                  + " is found "
                  + found
                  + " times among "
                  + answer.equilibria().equilibria());
    }
  }

  private static boolean isClose(double[][] wanted, MixedProfile found) {
    for (int player = 0; player < wanted.length; player++) {
      for (int strategy = 0; strategy < wanted[player].length; strategy++) {
        double gap = Math.abs(wanted[player][strategy] - found.probability(player, strategy));
        if (!(gap <= CLOSE)) {
          return false;
        }
      }
    }
    return true;
  }
}
