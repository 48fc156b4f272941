package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code solve --along}. */
class AlongTest {

  /** Agreement is worth p^2 - 2: trust is a best reply to trust from 1 = p^2 - 2 on. */
  private static final String SQUARE = "src/test/resources/own/thresholds.json";

  private static final String FLAGSHIP = "scenarios/korea/appeal-to-xi.json";

  @Test
  void jsonSaysOfEveryThresholdWhatKindOfNumberItIs() {
    JsonObject result = Call.json("solve", SQUARE, "--along", "p");
    assertTrue(result.get("exact").getAsBoolean());
    JsonArray thresholds = result.getAsJsonArray("thresholds");
    assertEquals(3, thresholds.size());
    JsonObject first = thresholds.get(0).getAsJsonObject();
    assertEquals("[\"-3\",\"0\",\"1\"]", first.get("polynomial").toString());
    assertEquals(-Math.sqrt(3), first.get("near").getAsDouble(), 1e-15);
    JsonArray interval = first.getAsJsonArray("interval");
    assertEquals(2, interval.size());
    assertEquals("0", thresholds.get(1).getAsJsonObject().get("fraction").getAsString());
    JsonArray pieces = result.getAsJsonArray("pieces");
    assertEquals(6, pieces.size());
    JsonObject last = pieces.get(5).getAsJsonObject();
    assertTrue(last.getAsJsonObject("from").get("included").getAsBoolean());
    assertEquals(2, last.getAsJsonArray("equilibria").size());
    JsonObject outcome = last.getAsJsonArray("outcomes").get(0).getAsJsonObject();
    assertEquals("sometimes", outcome.get("verdict").getAsString());
    assertEquals(1, outcome.get("holdsIn").getAsInt());
    assertEquals(5, result.get("checked").getAsInt());
  }

  @Test
  void aTableHasOneLineForEachEquilibriumOfEachStretch() {
    Call call = Call.of("solve", SQUARE, "--along", "p=-1:1", "--format", "csv");
    List<String> lines = call.out().lines().toList();
    assertEquals(5, lines.size(), call.out());
    assertEquals("1,-1,-1,true,0,0,false,1,1,trust,not,never", lines.get(1));
    assertEquals("2,0,0,true,0,0,true,2,2,not,not,never", lines.get(3));
  }

  @Test
  void textSaysItInWords() {
    Call call = Call.of("solve", SQUARE, "--along", "p", "--plain");
    assertTrue(call.out().contains("Below about minus 1.73205:\n"), call.out());
    assertTrue(
        call.out()
            .contains(
                "p is about 1.73205, the root of x to the power 2 minus 3 between 1.5 and 2.25 (x"
                    + " is p)\n"),
        call.out());
    assertTrue(call.out().contains("agreement: yes below about minus 1.73205; "), call.out());
    assertFalse(call.out().contains("->"), call.out());
  }

  @Test
  void whatIsBracketedSaysSoAndWhy() {
    JsonObject result =
        Call.json("solve", "scenarios/literature/reasons-for-war.json", "--along", "p");
    assertFalse(result.get("exact").getAsBoolean());
    assertTrue(result.get("why").getAsString().contains("secret.war"));
    assertEquals(200, result.getAsJsonObject("grid").get("parts").getAsInt());
    for (var threshold : result.getAsJsonArray("thresholds")) {
      assertEquals(2, threshold.getAsJsonObject().getAsJsonArray("bracket").size());
    }
  }

  @Test
  void viewsAndOtherWhatIfOptionsCount() {
    JsonObject plain = Call.json("solve", FLAGSHIP, "--along", "omega");
    JsonObject set = Call.json("solve", FLAGSHIP, "--along", "omega", "--set", "leverage=0.1");
    assertEquals(1, plain.getAsJsonArray("thresholds").size());
    assertEquals(
        "413511251/869379399",
        plain.getAsJsonArray("thresholds").get(0).getAsJsonObject().get("fraction").getAsString());
    double other =
        set.getAsJsonArray("thresholds").get(0).getAsJsonObject().get("near").getAsDouble();
    assertEquals(0.212236, other, 1e-6);
    JsonObject forced =
        Call.json("solve", FLAGSHIP, "--along", "omega", "--force", "China=pressures");
    for (var piece : forced.getAsJsonArray("pieces")) {
      JsonObject moves =
          piece.getAsJsonObject().getAsJsonArray("equilibria").get(0).getAsJsonObject();
      assertEquals("[\"pressures\"]", moves.getAsJsonObject("moves").get("China").toString());
    }
  }

  @Test
  void aMapHasARowForEachValueOfTheSecondParameter(@TempDir Path folder) throws IOException {
    Path figures = folder.resolve("figures");
    Call call =
        Call.of(
            "solve",
            FLAGSHIP,
            "--along",
            "omega",
            "--along",
            "leverage=0.1:0.5",
            "--rows",
            "3",
            "--figures",
            figures.toString(),
            "--format",
            "json");
    assertEquals(0, call.code(), call.err());
    JsonObject result = JsonParser.parseString(call.out()).getAsJsonObject();
    JsonArray map = result.getAsJsonArray("map");
    assertEquals(3, map.size());
    double[] values = {0.1, 0.3, 0.5};
    double share = 0;
    for (int row = 0; row < 3; row++) {
      JsonObject line = map.get(row).getAsJsonObject();
      assertEquals(values[row], line.get("value").getAsDouble());
      JsonObject alone =
          Call.json("solve", FLAGSHIP, "--along", "omega", "--set", "leverage=" + values[row]);
      assertEquals(alone.getAsJsonArray("pieces").size(), line.getAsJsonArray("pieces").size());
      for (int p = 0; p < line.getAsJsonArray("pieces").size(); p++) {
        JsonObject mine = line.getAsJsonArray("pieces").get(p).getAsJsonObject();
        JsonObject own = alone.getAsJsonArray("pieces").get(p).getAsJsonObject();
        assertEquals(own.get("to"), mine.get("to"));
        int answer = mine.get("answer").getAsInt();
        JsonObject answers = result.getAsJsonArray("answers").get(answer - 1).getAsJsonObject();
        assertEquals(own.get("equilibria"), answers.get("equilibria"));
      }
    }
    for (var answer : result.getAsJsonArray("answers")) {
      share += answer.getAsJsonObject().get("share").getAsDouble();
    }
    assertEquals(1, share, 1e-12);
    String svg = Files.readString(figures.resolve("map-omega-leverage.svg"));
    assertTrue(svg.contains("<title id=\"figure-title\">Washington asks Beijing"), svg);
    assertTrue(svg.contains("At leverage = 0.1: area "), svg);
    assertTrue(Files.size(figures.resolve("map-omega-leverage.png")) > 1000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--along zz | 2 | no such parameter",
        "--along q | 2 | it has no range",
        "--along p=1:0 | 2 | with LOW below HIGH",
        "--along p=1:1 | 2 | with LOW below HIGH",
        "--along p=a:b | 2 | with LOW below HIGH",
        "--along p=1 | 2 | with LOW below HIGH",
        "--along p=1e400:2e400 | 2 | with LOW below HIGH",
        "--along p --set p=1 | 2 | --set fixes the same parameter",
        "--along p --along p | 2 | given twice",
        "--along p --along q=0:1 --along p | 2 | given 3 times",
        "--along p --rows 5 | 2 | for a map over two parameters",
        "--along p --figures x | 2 | for a map over two parameters",
        "--along p --overwrite | 2 | --overwrite is for --figures",
        "--along p --along q=0:1 --rows 1 | 2 | from 2 to",
        "--along p --concept mixed | 2 | --along follows",
        "--along p --verify | 2 | --along follows",
        "--rows 5 | 2 | for a map over two parameters"
      })
  void misuseIsExplained(String options, int code, String says) {
    String[] more = options.split(" ");
    String[] all = new String[more.length + 2];
    all[0] = "solve";
    all[1] = SQUARE;
    System.arraycopy(more, 0, all, 2, more.length);
    Call call = Call.of(all);
    assertEquals(code, call.code());
    assertTrue(call.err().contains(says), call.err());
    assertEquals("", call.out());
  }

  @Test
  void whatHasNoParametersIsRefused() {
    Call file = Call.of("solve", "scenarios/literature/chain-store.efg", "--along", "p");
    assertEquals(2, file.code());
    assertTrue(file.err().contains("no parameters to go along"), file.err());
    Call none = Call.of("solve", "scenarios/classics/chicken.json", "--along", "p");
    assertEquals(2, none.code());
    assertTrue(none.err().contains("this scenario has none"), none.err());
    Call split = Call.of("solve", FLAGSHIP, "--along", "schools");
    assertTrue(split.err().contains("splits claims into groups"), split.err());
    Call states = Call.of("solve", "scenarios/korea/war-of-attrition.json", "--along", "q");
    assertEquals(1, states.code());
    assertTrue(states.err().contains("repeated while states move"), states.err());
  }
}
