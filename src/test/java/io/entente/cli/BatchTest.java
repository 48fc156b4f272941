package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.entente.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code batch} finds and keeps. */
class BatchTest {

  private static final String FLAGSHIP = "scenarios/korea/appeal-to-xi.json";
  private static final String CLIMATE = "src/test/resources/own/climate.json";

  @TempDir private Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static Call batch(String... arguments) {
    List<String> all = new ArrayList<>(List.of("batch"));
    all.addAll(List.of(arguments));
    Call call = Call.of(all.toArray(String[]::new));
    assertEquals("", call.err());
    assertEquals(0, call.code());
    return call;
  }

  private static JsonArray cells(String... arguments) {
    return Call.json(arguments).getAsJsonArray("cells");
  }

  /** Two roads to one number: the same draws, tallied by other code. */
  @Test
  void frequenciesAreThoseOfTest() {
    JsonObject test = Call.json("test", FLAGSHIP, "--samples", "3000", "--seed", "5");
    JsonArray cells = cells("batch", FLAGSHIP, "--samples", "3000", "--seed", "5", "--view", "all");
    JsonObject base = cells.get(0).getAsJsonObject().getAsJsonObject("outcomes");
    for (var element : test.getAsJsonArray("outcomes")) {
      JsonObject outcome = element.getAsJsonObject();
      String name = outcome.get("name").getAsString();
      JsonObject probability = outcome.getAsJsonObject("probability");
      JsonObject found = base.getAsJsonObject(name);
      assertEquals(probability.get("estimate"), found.get("frequency"), name);
      assertEquals(probability.get("low"), found.get("low"), name);
      assertEquals(probability.get("high"), found.get("high"), name);
      for (var cell : cells) {
        JsonObject one = cell.getAsJsonObject();
        assertEquals(
            outcome.getAsJsonObject("acrossViews").get(one.get("view").getAsString()),
            one.getAsJsonObject("outcomes").getAsJsonObject(name).get("frequency"));
      }
    }
  }

  @Test
  void theNumberOfThreadsChangesNoByte() throws IOException {
    String[] common = {
      CLIMATE,
      "--samples",
      "9000",
      "--seed",
      "0",
      "--view",
      "all",
      "--form",
      "simultaneous",
      "--columns",
      "all",
      "--out"
    };
    for (String threads : List.of("1", "2", "16")) {
      List<String> all = new ArrayList<>(List.of(common));
      all.addAll(List.of(path(threads), "--threads", threads));
      batch(all.toArray(String[]::new));
    }
    Folders.assertSame(folder.resolve("1"), folder.resolve("2"));
    Folders.assertSame(folder.resolve("1"), folder.resolve("16"));
  }

  @Test
  void mergedPartsAreTheBytesOfTheWhole() throws IOException {
    String[] options = {CLIMATE, "--samples", "20000", "--sampler", "sobol", "--table", "csv"};
    List<String> whole = new ArrayList<>(List.of(options));
    whole.addAll(List.of("--out", path("whole")));
    batch(whole.toArray(String[]::new));
    for (int part = 1; part <= 3; part++) {
      List<String> one = new ArrayList<>(List.of(options));
      one.addAll(List.of("--out", path("part" + part), "--part", part + "/3"));
      batch(one.toArray(String[]::new));
      assertFalse(Files.exists(folder.resolve("part" + part).resolve("summary.json")));
    }
    Call lacking = Call.of("batch", "merge", path("part3"), path("part1"), "--out", path("no"));
    assertEquals(1, lacking.code());
    assertTrue(lacking.err().contains("part 2/3"), lacking.err());
    assertFalse(Files.exists(folder.resolve("no")));
    batch("merge", path("part3"), path("part1"), path("part2"), "--out", path("merged"));
    Folders.assertSame(folder.resolve("whole"), folder.resolve("merged"));
  }

  @Test
  void resumingMakesGoodWhateverIsMissing() throws IOException {
    String[] options = {
      CLIMATE,
      "--samples",
      "13000",
      "--view",
      "all",
      "--form",
      "simultaneous",
      "--out",
      path("whole")
    };
    batch(options);
    options[options.length - 1] = path("broken");
    batch(options);
    Path broken = folder.resolve("broken");
    Files.delete(broken.resolve("summary.json"));
    Files.delete(broken.resolve("tallies/slice-000001.csv"));
    Path rows = broken.resolve("runs/cell-00000-chunk-000002.parquet");
    Files.write(rows, new byte[10]);
    Files.write(broken.resolve("runs/.unfinished-77-x"), new byte[10]);
    List<String> again = new ArrayList<>(List.of(options));
    again.add("--resume");
    batch(again.toArray(String[]::new));
    Folders.assertSame(folder.resolve("whole"), broken);
  }

  @Test
  void otherOptionsOrAnotherScenarioAreRefusedByName() throws IOException {
    batch(CLIMATE, "--samples", "100", "--out", path("a"));
    Call seed =
        Call.of(
            "batch", CLIMATE, "--samples", "100", "--seed", "2", "--out", path("a"), "--resume");
    assertEquals(1, seed.code());
    assertTrue(seed.err().contains("\"seed\": 1"), seed.err());
    assertTrue(seed.err().contains("\"seed\": 2"), seed.err());
    Call other = Call.of("batch", FLAGSHIP, "--samples", "100", "--out", path("a"), "--resume");
    assertEquals(1, other.code());
    assertTrue(other.err().contains("climate.json"), other.err());
    Call twice = Call.of("batch", CLIMATE, "--samples", "100", "--out", path("a"));
    assertEquals(1, twice.code());
    assertTrue(twice.err().contains("--resume"), twice.err());
  }

  /** The mean of a column over the rows with a value is the frequency in the summary. */
  @Test
  void rowsAddUpToTheSummary() throws IOException {
    String[] options = {FLAGSHIP, "--samples", "700", "--form", "simultaneous", "--table", "csv"};
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--out", path("a")));
    batch(all.toArray(String[]::new));
    JsonObject cell =
        cells("batch", FLAGSHIP, "--samples", "700", "--form", "simultaneous")
            .get(0)
            .getAsJsonObject();
    List<String> lines = Files.readAllLines(folder.resolve("a/runs/cell-00000-chunk-000000.csv"));
    assertEquals(701, lines.size());
    List<String> names = List.of(lines.get(0).split(","));
    int outcome = names.indexOf("outcome_China_pressures");
    int status = names.indexOf("status");
    int move = names.indexOf("move_China");
    double sum = 0;
    double moved = 0;
    int count = 0;
    int none = 0;
    for (int row = 0; row < 700; row++) {
      String[] fields = lines.get(row + 1).split(",", -1);
      assertEquals("" + row, fields[0]);
      none += fields[status].equals("no equilibrium") ? 1 : 0;
      assertEquals(fields[status].equals("solved"), !fields[outcome].isEmpty());
      if (!fields[outcome].isEmpty()) {
        sum += Double.parseDouble(fields[outcome]);
        moved += fields[move].equals("pressures") ? 1 : 0;
        count++;
      }
    }
    double frequency =
        cell.getAsJsonObject("outcomes")
            .getAsJsonObject("China pressures")
            .get("frequency")
            .getAsDouble();
    assertEquals(frequency, sum / count, 1e-12);
    assertEquals(frequency, moved / count, 0.03, "one equilibrium of several is drawn alike");
    double without = cell.getAsJsonObject("equilibria").get("none").getAsDouble();
    assertEquals(without, none / 700.0, 1e-12);
    assertTrue(none > 0, "the test wants runs without an equilibrium");
  }

  @Test
  void differencesArePairedAndNarrow() {
    JsonObject summary =
        Call.json("batch", FLAGSHIP, "--samples", "2000", "--set", "omega=0:1:0.5");
    assertEquals(3, summary.getAsJsonArray("cells").size());
    JsonArray differences = summary.getAsJsonArray("differences");
    assertEquals(2, differences.size());
    for (int d = 0; d < 2; d++) {
      JsonObject difference = differences.get(d).getAsJsonObject();
      assertEquals(d + 1, difference.get("cell").getAsInt());
      assertEquals(0, difference.get("against").getAsInt());
      JsonObject one = difference.getAsJsonObject("outcomes").getAsJsonObject("China pressures");
      double first = frequency(summary, d + 1);
      double second = frequency(summary, 0);
      assertEquals(first - second, one.get("difference").getAsDouble(), 1e-12);
      double width = one.get("high").getAsDouble() - one.get("low").getAsDouble();
      double independent =
          2 * 1.96 * Math.sqrt((first * (1 - first) + second * (1 - second)) / 2000);
      assertTrue(width < independent, width + " against " + independent);
    }
  }

  private static double frequency(JsonObject summary, int cell) {
    return summary
        .getAsJsonArray("cells")
        .get(cell)
        .getAsJsonObject()
        .getAsJsonObject("outcomes")
        .getAsJsonObject("China pressures")
        .get("frequency")
        .getAsDouble();
  }

  @Test
  void itStopsOnceEveryFrequencyIsNarrow() {
    JsonObject summary =
        Call.json("batch", FLAGSHIP, "--samples", "1000000", "--until", "0.006", "--threads", "3");
    long samples = summary.get("samples").getAsLong();
    assertTrue(samples > 16_384 && samples < 40_000, "1.96 * 0.5 / sqrt(n) = 0.006: " + samples);
    JsonObject one =
        Call.json("batch", FLAGSHIP, "--samples", "1000000", "--until", "0.006", "--threads", "1");
    assertEquals(summary, one);
  }

  @Test
  void aRunThatFailsIsARowThatSaysSo() throws IOException {
    Path file = folder.resolve("fails.json");
    Files.writeString(
        file,
        """
        {"format": "entente/scenario/1", "id": "fails", "title": "Fails at times",
         "actors": {"A": {"strategies": {"x": {}, "y": {}}}},
         "parameters": {"b": {"distribution": {"type": "bernoulli", "p": 0.5}, "assumption": "a coin"}},
         "payoffs": {"A": {"t": {"weight": "1 / b", "assumption": "may be infinite",
           "level": [{"when": {"A": "x"}, "is": 1}]}}},
         "outcomes": {"x": {"A": "x"}}}
        """);
    Call call =
        Call.of("batch", file.toString(), "--samples", "400", "--table", "csv", "--out", path("f"));
    assertEquals("", call.err());
    assertTrue(call.out().contains("runs failed"), call.out());
    List<String> lines = Files.readAllLines(folder.resolve("f/runs/cell-00000-chunk-000000.csv"));
    assertEquals(401, lines.size());
    for (String line : lines.subList(1, lines.size())) {
      boolean failed = line.contains("failed: payoffs of A are not finite numbers");
      String[] fields = line.split(",", -1);
      assertEquals(failed, fields[4].equals("0"), line);
      assertEquals(failed ? "" : "x", fields[6], line);
    }
  }

  @Test
  void aCellThatCannotBeSolvedIsNamedBeforeAnythingIsWritten() {
    String pact = "scenarios/korea/defence-pact.json";
    Call call =
        Call.of("batch", pact, "--view", "all", "--form", "simultaneous", "--out", path("never"));
    assertEquals(1, call.code());
    assertTrue(call.err().contains("cell "), call.err());
    assertTrue(call.err().contains("cannot be solved at once"), call.err());
    assertFalse(Files.exists(folder.resolve("never")));
  }

  @Test
  void misuseIsSaidWithARemedy() {
    String[][] calls = {
      {"--sampler random, latin, sobol", "--sampler", "soboll"},
      {"there are: default, all, none", "--columns", "some"},
      {"there are: parquet, csv", "--table", "xlsx"},
      {"omega=0:1:0.1", "--set", "omega=0:1"},
      {"is named twice", "--set", "omega=1,1.0"},
      {"did you mean \"omega\"?", "--set", "omga=1"},
      {"did you mean \"pooled\"?", "--view", "flat,poled"},
      {"a batch has at most 10000", "--set", "omega=0:1:0.001", "--set", "m=0:1:0.01"},
      {"--part 3/16", "--part", "17/16", "--out", "x"},
      {"add --out DIR", "--part", "1/2"},
      {"add --out DIR", "--resume"},
      {"leave out --until", "--until", "0.01", "--sampler", "latin"},
      {"--until 0.005", "--until", "2"},
      {"--threads 4", "--threads", "0"}
    };
    for (String[] call : calls) {
      List<String> all = new ArrayList<>(List.of("batch", FLAGSHIP));
      all.addAll(List.of(call).subList(1, call.length));
      Call made = Call.of(all.toArray(String[]::new));
      assertEquals(2, made.code(), all + made.err());
      String expected = call[0].replace("--sampler ", "");
      assertTrue(made.err().contains(expected), all + ": " + made.err());
    }
  }

  /** The row on disk and the run computed again are the same. */
  @Test
  void aRunIsExplainedAsItsRowHasIt() throws IOException {
    batch(
        FLAGSHIP,
        "--samples",
        "300",
        "--sampler",
        "latin",
        "--force",
        "China=-,pressures",
        "--table",
        "csv",
        "--out",
        path("a"));
    Call call = Call.of("explain", path("a"), "--run", "237", "--cell", "1");
    assertEquals("", call.err());
    List<String> lines = Files.readAllLines(folder.resolve("a/runs/cell-00001-chunk-000000.csv"));
    List<String> names = List.of(lines.get(0).split(","));
    String[] row = lines.get(238).split(",", -1);
    String said = call.out().replaceAll("\\s+", " ");
    double omega = Double.parseDouble(row[names.indexOf("omega")]);
    double payoff = Double.parseDouble(row[names.indexOf("payoff_DPRK")]);
    assertTrue(call.out().contains("omega: " + Words.number(omega)), call.out());
    assertTrue(said.contains("North Korea " + Words.payoff(payoff)), said);
    assertEquals(
        row[names.indexOf("outcome_appeal_succeeds")].equals("1"),
        said.contains("appeal succeeds"));
    Call beyond = Call.of("explain", path("a"), "--run", "300");
    assertEquals(2, beyond.code());
    assertTrue(beyond.err().contains("there are 0 to 299"), beyond.err());
    Call none = Call.of("explain", folder.toString(), "--run", "0");
    assertEquals(1, none.code());
    assertTrue(none.err().contains("holds no batch"), none.err());
  }

  @Test
  void aScenarioWithoutOutcomesIsCountedAllTheSame() throws IOException {
    Path file = folder.resolve("none.json");
    Files.writeString(
        file,
        """
        {"format": "entente/scenario/1", "id": "none", "title": "No outcomes",
         "actors": {"A": {"strategies": {"x": {}, "y": {}}}, "B": {"strategies": {"x": {}, "y": {}}}},
         "payoffs": {"table": {"order": ["A", "B"], "x,x": [1, 1], "x,y": [0, 0], "y,x": [0, 0],
           "y,y": [1, 1]}}}
        """);
    Call call = batch(file.toString(), "--samples", "10");
    assertTrue(
        call.out()
            .endsWith(
                "The scenario names no outcomes.\nseveral equilibria: in 100.0 of 100 runs\n"),
        call.out());
  }

  @Test
  void thePlanSaysWhatItWouldTake() {
    Call plan =
        batch(FLAGSHIP, "--samples", "1000000", "--view", "all", "--plan", "--out", path("never"));
    assertTrue(plan.out().contains("Cells: 6\nRuns: 6,000,000\nTime: about "), plan.out());
    assertTrue(plan.out().contains(" MB\n"), plan.out());
    assertFalse(Files.exists(folder.resolve("never")));
  }
}
