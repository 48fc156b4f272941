package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files as large as is allowed, made to be slow, still give findings within a minute. */
class LargeFilesTest {

  private static final String HEAD =
      "{\"format\": \"entente/scenario/1\", \"id\": \"x\", \"title\": \"X\", ";

  private static List<Finding> read(String text) {
    return assertTimeoutPreemptively(
        Duration.ofMinutes(20), () -> new ScenarioReader().read("f", text).findings());
  }

  private static String repeat(int times, String before, String each, String after) {
    StringBuilder text = new StringBuilder(HEAD).append(before);
    for (int i = 0; i < times; i++) {
      text.append(i == 0 ? "" : ",").append(each.replace("%", Integer.toString(i)));
    }
    return text.append(after).toString();
  }

  @Test
  void manyActors() {
    String text =
        repeat(
            200_000,
            "\"actors\": {",
            "\"A%\": {\"strategies\": [\"x\"], \"observes\": \"all\"}",
            "}, \"payoffs\": {}}");
    assertTrue(read(text).get(0).message().contains("more than the 1000"));
  }

  @Test
  void manyUnknownNames() {
    String text =
        repeat(
            300_000,
            "\"actors\": {\"A\": {\"strategies\": [\"x\", \"y\"]}}, \"payoffs\": {}, \"outcomes\": {",
            "\"o%\": {\"B%\": \"x\"}",
            "}}");
    assertTrue(read(text).get(100).message().endsWith("more findings are not listed"));
  }

  @Test
  void manyUnknownClaimsBesideManyKnownOnes() {
    StringBuilder claims = new StringBuilder();
    for (int i = 0; i < 1_900; i++) {
      claims.append(i == 0 ? "" : ",").append("\"claim-").append(100_000 + i);
      claims.append("\": {\"paraphrase\": \"p\", \"source\": \"s\", \"certainty\": 1}");
    }
    String text =
        repeat(
            100_000,
            "\"sources\": {\"s\": {\"title\": \"S\"}}, \"claims\": {"
                + claims
                + "}, \"actors\": {\"A\": {\"strategies\": [\"x\", \"y\"]}}, \"payoffs\": {},"
                + " \"parameters\": {\"p\": {\"value\": 1, \"claims\": [",
            "\"claim-2%\"",
            "]}}}");
    assertTrue(read(text).get(0).message().startsWith("no claim "));
  }

  @Test
  void manyRowsOfManyDecisions() {
    StringBuilder text = new StringBuilder(HEAD).append("\"actors\": {");
    for (int i = 0; i < 14; i++) {
      text.append(i == 0 ? "" : ",")
          .append("\"A")
          .append(i)
          .append("\": {\"strategies\": [\"x\", \"y\"]}");
    }
    text.append("}, \"payoffs\": {\"A0\": {");
    for (int t = 0; t < 400; t++) {
      text.append(t == 0 ? "" : ",")
          .append("\"t")
          .append(t)
          .append("\": {\"weight\": 1, \"level\": [");
      for (int r = 0; r < 50; r++) {
        text.append(r == 0 ? "" : ",").append("{\"when\": {");
        for (int i = 0; i < 14; i++) {
          text.append(i == 0 ? "" : ",").append("\"A").append(i).append("\": \"y\"");
        }
        text.append("}, \"is\": 1}");
      }
      text.append("]}");
    }
    read(text.append("}}}").toString());
  }

  @Test
  void oneLongLineFullOfComments() {
    assertTrue(read("/**/".repeat(3_000_000)).size() > 100);
  }
}
