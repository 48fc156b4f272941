package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of selection in {@code batch}. */
class BatchSelectionTest {

  private static final String FLAGSHIP = "scenarios/korea/appeal-to-xi.json";

  /** A stag hunt in which a hare is worth c: with c below 1 the stag is less risky, else a hare. */
  private static final String STAG_HUNT =
      """
      {"format": "entente/scenario/1", "id": "hunt", "title": "Hunt",
       "actors": {"A": {"strategies": {"stag": {}, "hare": {}}},
                  "B": {"strategies": {"stag": {}, "hare": {}}}},
       "parameters": {"c": {"distribution": {"type": "uniform", "low": 0, "high": 2},
                            "assumption": "any hare"}},
       "payoffs": {"table": {"order": ["A", "B"], "stag,stag": [2, 2], "stag,hare": [0, "c"],
                             "hare,stag": ["c", 0], "hare,hare": ["c", "c"]}},
       "outcomes": {"stag": {"A": "stag", "B": "stag"}}}
      """;

  @TempDir private Path folder;

  /** The rows of a batch of 400 runs, each with its values by name. */
  private List<JsonObject> rows(String text, String... options) throws IOException {
    Path file = folder.resolve("game.json");
    Files.writeString(file, text);
    Path out = folder.resolve("runs-" + options.length + options[1]);
    List<String> all = new ArrayList<>(List.of("batch", file.toString(), "--samples", "400"));
    all.addAll(List.of("--table", "csv", "--out", out.toString()));
    all.addAll(List.of(options));
    Call call = Call.of(all.toArray(String[]::new));
    assertEquals("", call.err());
    List<String> lines = Files.readAllLines(out.resolve("runs/cell-00000-chunk-000000.csv"));
    List<String> names = List.of(lines.get(0).split(","));
    List<JsonObject> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      JsonObject row = new JsonObject();
      String[] fields = line.replaceAll("\"([^,\"]*), ([^\"]*)\"", "$1; $2").split(",", -1);
      for (int c = 0; c < fields.length; c++) {
        row.addProperty(names.get(c), fields[c]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static String text(JsonObject row, String column) {
    return row.get(column).getAsString();
  }

  @Test
  void theBestForEverybodyIsTheStag() throws IOException {
    for (JsonObject row : rows(STAG_HUNT, "--select", "payoff-dominance")) {
      assertEquals("2", text(row, "equilibria"));
      assertEquals("stag", text(row, "move_A"));
      assertEquals("2", text(row, "payoff_B"));
      assertEquals("1", text(row, "outcome_stag"));
      assertEquals("solved", text(row, "status"));
    }
  }

  @Test
  void theLessRiskyDependsOnWhatAHareIsWorth() throws IOException {
    int hares = 0;
    for (JsonObject row : rows(STAG_HUNT, "--select", "risk-dominance")) {
      boolean hare = Double.parseDouble(text(row, "c")) > 1;
      assertEquals(hare ? "hare" : "stag", text(row, "move_A"));
      assertEquals(hare ? "0" : "1", text(row, "outcome_stag"));
      hares += hare ? 1 : 0;
    }
    assertTrue(hares > 150 && hares < 250, "half of the hares: " + hares);
  }

  /** Pure coordination on equal terms: nothing tells the two equilibria apart. */
  @Test
  void whereTheRuleDoesNotDecideAllThatItLeavesCountAlike() throws IOException {
    String same = STAG_HUNT.replace("[2, 2]", "[\"c\", \"c\"]").replace("\"c\", 0]", "0, 0]");
    String coordination = same.replace("[0, \"c\"]", "[0, 0]");
    int stags = 0;
    for (JsonObject row : rows(coordination, "--select", "payoff-dominance")) {
      assertEquals("solved; rule undecided", text(row, "status"));
      assertEquals("0.5", text(row, "outcome_stag"));
      stags += text(row, "move_A").equals("stag") ? 1 : 0;
    }
    // 400 fair coins: outside 150 to 250 once in two million times
    assertTrue(stags > 150 && stags < 250, "one of both is drawn: " + stags);
    JsonObject summary =
        Call.json("batch", folder.resolve("game.json").toString(), "--select", "payoff-dominance");
    JsonObject cell = summary.getAsJsonArray("cells").get(0).getAsJsonObject();
    assertEquals(1, cell.get("undecided").getAsDouble());
    assertEquals("payoff-dominance", cell.get("selection").getAsString());
    assertEquals("payoff-dominance", summary.get("selection").getAsString());
  }

  @Test
  void aMixedEquilibriumIsPlayedAsOftenAsItSays() throws IOException {
    String pennies =
        STAG_HUNT
            .replace("[2, 2]", "[1, 0]")
            .replace("[0, \"c\"]", "[0, 1]")
            .replace("[\"c\", 0]", "[0, 1]")
            .replace("[\"c\", \"c\"]", "[1, 0]");
    int stags = 0;
    for (JsonObject row : rows(pennies, "--select", "logit-limit")) {
      assertEquals("solved; mixed", text(row, "status"));
      assertEquals("0", text(row, "equilibria"));
      assertEquals(0.25, Double.parseDouble(text(row, "outcome_stag")), 1e-6);
      stags += text(row, "outcome_stag").isEmpty() || text(row, "move_A").equals("stag") ? 1 : 0;
    }
    assertTrue(stags > 150 && stags < 250, "half of the moves: " + stags);
    for (JsonObject row : rows(pennies, "--seed", "3")) {
      assertEquals("no equilibrium", text(row, "status"));
    }
  }

  /** Two roads to one number: the same draws and rule, tallied by other code. */
  @Test
  void frequenciesAreThoseOfTest() {
    String[] common = {
      FLAGSHIP, "--form", "simultaneous", "--samples", "700", "--select", "payoff-dominance"
    };
    List<String> test = new ArrayList<>(List.of("test"));
    List<String> batch = new ArrayList<>(List.of("batch"));
    test.addAll(List.of(common));
    batch.addAll(List.of(common));
    JsonObject one = Call.json(test.toArray(String[]::new));
    JsonObject cell =
        Call.json(batch.toArray(String[]::new)).getAsJsonArray("cells").get(0).getAsJsonObject();
    assertEquals(one.get("undecided"), cell.get("undecided"));
    assertTrue(one.get("undecided").getAsDouble() > 0.5);
    for (var element : one.getAsJsonArray("outcomes")) {
      JsonObject outcome = element.getAsJsonObject();
      assertEquals(
          outcome.getAsJsonObject("probability").get("estimate"),
          cell.getAsJsonObject("outcomes")
              .getAsJsonObject(outcome.get("name").getAsString())
              .get("frequency"));
    }
  }

  @Test
  void rulesCrossIntoCells() throws IOException {
    Path file = folder.resolve("game.json");
    Files.writeString(file, STAG_HUNT);
    JsonObject summary =
        Call.json("batch", file.toString(), "--select", "uniform,payoff-dominance,risk-dominance");
    assertEquals(3, summary.getAsJsonArray("cells").size());
    assertTrue(summary.get("selection").isJsonNull());
    JsonObject first = summary.getAsJsonArray("differences").get(0).getAsJsonObject();
    assertEquals("select", first.get("option").getAsString());
    assertEquals(
        0.5,
        first.getAsJsonObject("outcomes").getAsJsonObject("stag").get("difference").getAsDouble());
  }

  @Test
  void aRunIsExplainedByTheRule() throws IOException {
    rows(STAG_HUNT, "--select", "payoff-dominance");
    Call call =
        Call.of("explain", folder.resolve("runs-2payoff-dominance").toString(), "--run", "7");
    assertEquals("", call.err());
    assertTrue(
        call.out().contains("By the rule payoff-dominance equilibrium 1 counts: "), call.out());
  }

  @Test
  void aRuleThatDoesNotFitIsRefusedBeforeAnythingIsWritten() {
    Path out = folder.resolve("never");
    Call call = Call.of("batch", FLAGSHIP, "--select", "risk-dominance", "--out", out.toString());
    assertEquals(1, call.code());
    assertTrue(call.err().contains("two actors with two strategies"), call.err());
    assertFalse(Files.exists(out));
    Call misspelt = Call.of("batch", FLAGSHIP, "--select", "risk");
    assertEquals(2, misspelt.code());
    assertTrue(misspelt.err().contains("did you mean \"risk-dominance\"?"), misspelt.err());
  }
}
