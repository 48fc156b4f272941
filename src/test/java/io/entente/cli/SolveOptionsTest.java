package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
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
}
