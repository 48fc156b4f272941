package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code solve} makes of {@code --method} and of {@code --format csv}. */
class SolveOptionsTest {

  private static final String GAME = "scenarios/classics/stag-hunt.json";

  @Test
  void aMethodAloneAsksForMixedEquilibria() {
    JsonObject result = Call.json("solve", GAME, "--method", "lemke-howson");
    assertTrue(result.has("mixed"));
    assertFalse(result.has("pure"));
    assertEquals("lemke-howson", result.getAsJsonObject("mixed").get("method").getAsString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--method lemke-housen|no such method|did you mean \"lemke-howson\"?",
        "--method zzzzzzzzzz|no such method|extreme, lemke-howson, support, zero-sum",
        "--method support --concept pure|none are asked for|add --concept mixed",
        "--format csv --concept pure,mixed|writes one table|ask for one of them",
        "--format csv --concept pareto|is not a table|there are tables of"
      })
  void wrongUseIsNamedWithItsRemedy(String options, String fault, String remedy) {
    Call call = Call.of(("solve " + GAME + " " + options).split(" "));
    assertEquals(2, call.code(), call.err());
    assertEquals("", call.out());
    assertTrue(call.err().contains(fault), call.err());
    assertTrue(call.err().replaceAll("\\s+", " ").contains(remedy), call.err());
  }

  @Test
  void aMethodThatDoesNotSuitTheGameIsRefused() {
    Call call = Call.of("solve", GAME, "--method", "zero-sum");
    assertEquals(1, call.code(), call.err());
    assertTrue(call.err().contains("leave out --method"), call.err());
  }

  @Test
  void oneConceptIsATable() {
    Call call = Call.of("solve", GAME, "--concept", "mixed", "--format", "csv");
    assertEquals(0, call.code(), call.err());
    assertEquals(4, call.out().lines().count(), call.out());
  }

  /**
   * 150 strategies, each never worse than those before and better against one reply: 150 · 149 / 2.
   */
  @Test
  void manyWeakDominancesAreCountedAndSomeListed(@TempDir Path folder) throws IOException {
    StringBuilder table = new StringBuilder("A,B,payoff A,payoff B\n");
    for (int i = 0; i < 150; i++) {
      table.append("s").append(i).append(",l,").append(i).append(",0\n");
      table.append("s").append(i).append(",r,1,0\n");
    }
    Path file = folder.resolve("many.csv");
    Files.writeString(file, table);
    JsonObject dominance =
        Call.json("solve", file.toString(), "--concept", "dominance").getAsJsonObject("dominance");
    assertEquals(11_175, dominance.get("weakCount").getAsInt());
    assertEquals(10_000, dominance.getAsJsonArray("weak").size());
    String text = Call.of("solve", file.toString(), "--concept", "dominance").out();
    assertTrue(
        text.contains("11,163 more: --format json lists the first 10,000"),
        () -> text.substring(Math.max(0, text.length() - 300)));
    JsonObject few =
        Call.json("solve", GAME, "--concept", "dominance").getAsJsonObject("dominance");
    assertEquals(few.getAsJsonArray("weak").size(), few.get("weakCount").getAsInt());
  }

  /** What a sum of payoffs takes for granted is said once a page, and not of one player alone. */
  @Test
  void addingUpPayoffsIsExplainedOnce() {
    String said = "units of their payoffs can be compared";
    String text = Call.of("solve", GAME, "--concept", "welfare,correlated,coarse-correlated").out();
    String flat = text.replaceAll("\\s+", " ");
    assertEquals(flat.indexOf(said), flat.lastIndexOf(said));
    assertTrue(flat.contains(said), text);
    assertFalse(Call.of("solve", GAME, "--concept", "pure").out().contains("can be compared"));
    String alone =
        Call.of("solve", "src/test/resources/own/alone.json", "--concept", "welfare").out();
    assertFalse(alone.contains("compared"), alone);
  }
}
