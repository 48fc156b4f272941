package io.entente.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.cli.Call;
import io.entente.cli.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both engines give the same, byte by byte; the local one is the reference. */
class SparkEngineTest {

  static final String CLIMATE = "src/test/resources/own/climate.json";

  /** One run in two divides by zero. */
  static final String FAILS =
      """
      {"format": "entente/scenario/1", "id": "fails", "title": "Fails at times",
       "actors": {"A": {"strategies": {"x": {}, "y": {}}}},
       "parameters": {"b": {"distribution": {"type": "bernoulli", "p": 0.5}, "assumption": "a coin"}},
       "payoffs": {"A": {"t": {"weight": "1 / b", "assumption": "may be infinite",
         "level": [{"when": {"A": "x"}, "is": 1}]}}},
       "outcomes": {"x": {"A": "x"}}}
      """;

  @TempDir private Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static Call batch(List<String> options, String... more) {
    List<String> all = new ArrayList<>(List.of("batch"));
    all.addAll(options);
    all.addAll(List.of(more));
    return Call.of(all.toArray(String[]::new));
  }

  private static Call done(Call call) {
    assertEquals("", call.err());
    assertEquals(0, call.code());
    return call;
  }

  /** Runs a batch on both engines, and compares what is printed and what is in the folders. */
  private void assertSame(String... options) throws IOException {
    List<String> common = List.of(options);
    Call local = done(batch(common, "--out", path("local")));
    Call spark = done(batch(common, "--out", path("spark"), "--engine", "spark"));
    assertEquals(local, spark);
    Folders.assertSame(folder.resolve("local"), folder.resolve("spark"));
  }

  @Test
  void severalViewsAndCellsInManySlices() throws IOException {
    assertSame(
        CLIMATE,
        "--samples",
        "21000",
        "--seed",
        "0",
        "--view",
        "all",
        "--form",
        "simultaneous",
        "--columns",
        "all");
    assertTrue(Files.exists(folder.resolve("spark/runs/cell-00001-chunk-000005.parquet")));
  }

  @Test
  void aScenarioWithARegisterSettingsAndSobolPoints() throws IOException {
    assertSame(
        "scenarios/korea/appeal-to-xi.json",
        "--samples",
        "8192",
        "--sampler",
        "sobol",
        "--force",
        "China=-,pressures",
        "--set",
        "omega=0:1:0.5",
        "--table",
        "csv");
  }

  @Test
  void runsThatFailAreRowsThatSaySo() throws IOException {
    Path file = folder.resolve("fails.json");
    Files.writeString(file, FAILS);
    assertSame(file.toString(), "--samples", "9000");
    String summary = Files.readString(folder.resolve("spark/summary.json"));
    assertFalse(summary.contains("\"failed\": 0"), summary);
  }

  @Test
  void givenRunsTravelWithTheScenario() throws IOException {
    StringBuilder design = new StringBuilder("omega\n");
    for (int run = 0; run < 5000; run++) {
      design.append(run / 5000.0).append('\n');
    }
    Path file = folder.resolve("runs.csv");
    Files.writeString(file, design);
    assertSame("scenarios/korea/appeal-to-xi.json", "--design", file.toString());
  }

  @Test
  void stopsWhereTheLocalEngineStops() throws IOException {
    assertSame(CLIMATE, "--samples", "1000000", "--form", "simultaneous", "--until", "0.006");
    assertFalse(Files.exists(folder.resolve("spark/tallies/slice-000200.csv")));
  }

  @Test
  void sumsAloneNeedNoFolder() {
    List<String> common = List.of(CLIMATE, "--samples", "9000", "--form", "simultaneous");
    for (String format : List.of("text", "json")) {
      Call local = done(batch(common, "--format", format));
      assertEquals(local, done(batch(common, "--format", format, "--engine", "spark")));
    }
    List<String> many = List.of(CLIMATE, "--samples", "100", "--form", "simultaneous");
    Call rowless = done(batch(many, "--columns", "none", "--out", path("none")));
    assertEquals(rowless, done(batch(many, "--engine", "spark")));
  }

  @Test
  void partsOfBothEnginesMerge() throws IOException {
    List<String> common = List.of(CLIMATE, "--samples", "20000", "--form", "simultaneous");
    done(batch(common, "--out", path("whole")));
    done(batch(common, "--out", path("one"), "--part", "2/2", "--engine", "spark"));
    assertEquals(3, Folders.contents(folder.resolve("one/tallies")).size());
    done(batch(common, "--out", path("two"), "--part", "1/2"));
    done(batch(List.of("merge", path("two"), path("one")), "--out", path("merged")));
    Folders.assertSame(folder.resolve("whole"), folder.resolve("merged"));
  }

  @Test
  void whatOneEngineBeganTheOtherFinishes() throws IOException {
    List<String> common = List.of(CLIMATE, "--samples", "20000", "--form", "simultaneous");
    done(batch(common, "--out", path("whole")));
    done(batch(common, "--out", path("broken")));
    Path broken = folder.resolve("broken");
    Files.delete(broken.resolve("summary.json"));
    Files.delete(broken.resolve("tallies/slice-000001.csv"));
    Files.write(broken.resolve("runs/cell-00000-chunk-000003.parquet"), new byte[10]);
    done(batch(common, "--out", path("broken"), "--resume", "--engine", "spark"));
    Folders.assertSame(folder.resolve("whole"), broken);
  }

  /** Something stands where the rows of a slice belong, and nothing can be moved there. */
  @Test
  void aTaskThatCannotWriteIsSaidInASentenceAndTheRestIsKept() throws IOException {
    List<String> common = List.of(CLIMATE, "--samples", "20000", "--form", "simultaneous");
    done(batch(common, "--out", path("whole")));
    done(batch(common, "--out", path("full")));
    Path rows = folder.resolve("full/runs/cell-00000-chunk-000002.parquet");
    Files.delete(folder.resolve("full/summary.json"));
    Files.delete(folder.resolve("full/tallies/slice-000002.csv"));
    Files.delete(rows);
    Files.createDirectories(rows.resolve("in-the-way"));
    Call call = batch(common, "--out", path("full"), "--resume", "--engine", "spark");
    assertEquals(1, call.code());
    assertTrue(call.err().startsWith("entente: " + rows + ": cannot be written"), call.err());
    assertEquals(2, call.err().lines().count(), call.err());
    assertFalse(Files.exists(folder.resolve("full/summary.json")));
    Files.delete(rows.resolve("in-the-way"));
    Files.delete(rows);
    done(batch(common, "--out", path("full"), "--resume", "--engine", "spark"));
    Folders.assertSame(folder.resolve("whole"), folder.resolve("full"));
  }
}
