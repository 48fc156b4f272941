package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.entente.cli.Call;
import org.junit.jupiter.api.Test;

/** Russia's dependence on China, by hand. */
class RussiaDependenceTest {

  private static final String FILE = "scenarios/korea/russia-dependence.json";

  /** Central: S = 7, fall-backs 0 and 13/6, China's weight 1/2 + (37/41 - 1/2) 3/5. */
  @Test
  void whatBargainingBringsAtTheCentre() {
    JsonObject gas = Call.json("solve", FILE).getAsJsonObject("bargaining").getAsJsonObject("gas");
    double weight = 0.5 + (37.0 / 41 - 0.5) * 0.6;
    double gain = 7 - 13.0 / 6;
    JsonObject russia = gas.getAsJsonObject("parties").getAsJsonObject("Russia");
    assertEquals((1 - weight) * gain, russia.get("payoff").getAsDouble(), 1e-12);
    assertEquals(1 - weight, russia.get("share").getAsDouble(), 1e-12);
  }

  /** No price on a fine grid is better for China than the one it names. */
  @Test
  void thePriceIsTheBestThereIs() {
    JsonObject price =
        Call.json("solve", FILE).getAsJsonObject("bargaining").getAsJsonObject("price");
    double offer = price.get("offer").getAsDouble();
    double most = 7 - 13.0 / 6;
    for (int step = -2000; step <= 5000; step++) {
      double other = step / 1000.0;
      assertTrue(
          accepted(offer) * (most - offer) >= accepted(other) * (most - other) - 1e-12,
          "an offer of " + other);
    }
  }

  /** P(T(-1, 1/2, 5/2) is at most y). */
  private static double accepted(double y) {
    if (y <= -1) {
      return 0;
    }
    if (y >= 2.5) {
      return 1;
    }
    return y < 0.5 ? (y + 1) * (y + 1) / (3.5 * 1.5) : 1 - (2.5 - y) * (2.5 - y) / (3.5 * 2);
  }

  /**
   * Russia keeps under a fifth if the hold exceeds 0.3 / (37/41 - 1/2): the upper tail of T(0.2,
   * 0.6, 1), as long as there is a contract, which fails only if S is below both fall-backs.
   */
  @Test
  void howOftenRussiaBecomesAVassal() {
    double hold = 0.3 / (37.0 / 41 - 0.5);
    double expected = (1 - hold) * (1 - hold) / (0.8 * 0.4);
    for (JsonElement outcome :
        Call.json("test", FILE, "--samples", "4000").getAsJsonArray("outcomes")) {
      JsonObject each = outcome.getAsJsonObject();
      if (each.get("name").getAsString().equals("vassal")) {
        JsonObject probability = each.getAsJsonObject("probability");
        assertTrue(probability.get("low").getAsDouble() <= expected, outcome::toString);
        assertTrue(probability.get("high").getAsDouble() >= expected, outcome::toString);
        return;
      }
    }
    throw new AssertionError("no outcome is called vassal");
  }
}
