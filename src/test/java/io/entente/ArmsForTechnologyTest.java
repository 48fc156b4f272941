package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.entente.cli.Call;
import org.junit.jupiter.api.Test;

/**
 * The verdicts of {@code scenarios/korea/arms-for-technology.json} at the central reading, by hand.
 *
 * <p>Means of the triangular ranges: modern shells 11/3, old ones 11/3 times 29/60, support 5/2,
 * sanctions 5/2, Beijing 2/5 of 3, goods 13/15; for Pyongyang technology 11/3, goods 19/6, modern
 * stock 28/15, old stock 8/15, exposure 2/3; the shared cause, at theta 1/2, 4/3 and 53/60.
 */
class ArmsForTechnologyTest {

  private static final String FILE = "scenarios/korea/arms-for-technology.json";

  @Test
  void modernArmsForTechnologyByHand() {
    JsonObject players = agreement("modern_for_tech").getAsJsonObject("players");
    double russia = 11 / 3.0 + 2.5 - 2.5 - 1.2 + 4 / 3.0;
    double goods = 11 / 3.0 + 2.5 - 13 / 15.0 + 4 / 3.0;
    assertCritical(players, "Russia", russia, goods);
    double dprk = 11 / 3.0 - 28 / 15.0 - 2 / 3.0 + 53 / 60.0;
    assertCritical(players, "DPRK", dprk, 11 / 3.0);
    assertEquals("[\"DPRK\"]", agreement("modern_for_tech").get("binding").toString());
    assertTrue(agreement("modern_for_tech").get("sustainable").getAsBoolean());
  }

  @Test
  void oldShellsForTechnologyHangOnMoscow() {
    JsonObject players = agreement("old_for_tech").getAsJsonObject("players");
    double old = 11 / 3.0 * 29 / 60;
    assertCritical(
        players, "Russia", old + 2.5 - 2.5 - 1.2 + 4 / 3.0, old + 2.5 - 13 / 15.0 + 4 / 3.0);
    assertEquals("[\"Russia\"]", agreement("old_for_tech").get("binding").toString());
  }

  /**
   * In a deal and nothing more, Moscow would rather not pay at all, so its temptation is larger.
   */
  @Test
  void aDealWithoutACause() {
    JsonObject answer = Call.json("solve", FILE, "--view", "transactional");
    JsonObject russia =
        answer
            .getAsJsonObject("repeat")
            .getAsJsonObject("modern_for_food")
            .getAsJsonObject("players")
            .getAsJsonObject("Russia");
    assertEquals("renege", russia.get("temptation").getAsString());
    double kept = 11 / 3.0 + 2.5 - 13 / 15.0;
    double best = 11 / 3.0 + 2.5;
    assertEquals((best - kept) / best, russia.get("critical").getAsDouble(), 1e-12);
  }

  @Test
  void impatienceEndsIt() {
    JsonObject answer = Call.json("solve", FILE, "--set", "delta=0.51");
    JsonObject agreement = answer.getAsJsonObject("repeat").getAsJsonObject("modern_for_food");
    assertFalse(agreement.get("sustainable").getAsBoolean());
    JsonObject players = agreement.getAsJsonObject("players");
    assertTrue(players.getAsJsonObject("Russia").get("keeps").getAsBoolean());
    assertFalse(players.getAsJsonObject("DPRK").get("keeps").getAsBoolean());
  }

  private static JsonObject agreement(String name) {
    return Call.json("solve", FILE).getAsJsonObject("repeat").getAsJsonObject(name);
  }

  /** Nothing is paid and nothing shipped in punishment, so that it pays 0. */
  private static void assertCritical(JsonObject players, String actor, double kept, double best) {
    JsonObject own = players.getAsJsonObject(actor);
    assertEquals(kept, own.get("kept").getAsDouble(), 1e-12);
    assertEquals(best, own.get("best").getAsDouble(), 1e-12);
    assertEquals(0, own.get("punished").getAsDouble(), 0);
    assertEquals((best - kept) / best, own.get("critical").getAsDouble(), 1e-12);
  }
}
