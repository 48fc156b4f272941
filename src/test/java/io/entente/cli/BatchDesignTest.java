package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own runs as the design of a batch. */
class BatchDesignTest {

  private static final String FLAGSHIP = "scenarios/korea/appeal-to-xi.json";

  @TempDir private Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static void batch(String... arguments) {
    List<String> all = new ArrayList<>(List.of("batch"));
    all.addAll(List.of(arguments));
    Call call = Call.of(all.toArray(String[]::new));
    assertEquals("", call.err());
    assertEquals(0, call.code());
  }

  @Test
  void aGivenDesignKeepsItsRows() throws IOException {
    Path design = folder.resolve("runs.csv");
    Files.writeString(design, "omega,China.face\n0.25,1\n0.75,-2\n0,3\n");
    batch(
        FLAGSHIP,
        "--design",
        design.toString(),
        "--columns",
        "all",
        "--table",
        "csv",
        "--out",
        path("a"));
    List<String> lines = Files.readAllLines(folder.resolve("a/runs/cell-00000-chunk-000000.csv"));
    List<String> names = List.of(lines.get(0).split(","));
    List<String> found = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      found.add(fields[names.indexOf("omega")] + "," + fields[names.indexOf("weight_China_face")]);
    }
    assertEquals(List.of("0.25,1", "0.75,-2", "0,3"), found);
  }

  /** One table in three spellings, the last by another program: the same bytes come out. */
  @Test
  void aDesignMayBeCsvOrParquet() throws IOException {
    Path table = Path.of("src/test/resources/parquet/pandas.parquet");
    Path scenario = folder.resolve("four.json");
    Files.writeString(
        scenario,
        """
        {"format": "entente/scenario/1", "id": "four", "title": "Four numbers",
         "actors": {"A": {"strategies": {"x": {}, "y": {}}}},
         "parameters": {"a": {"value": 0, "assumption": "given"},
           "b": {"value": 0, "assumption": "given"}, "c": {"value": 0, "assumption": "given"},
           "d": {"value": 0, "assumption": "given"},
           "e": {"distribution": {"type": "uniform", "low": 0, "high": 1}, "assumption": "drawn"}},
         "payoffs": {"A": {"t": {"weight": "c + d * 1e-12 + a - b * e", "assumption": "any",
           "level": [{"when": {"A": "x"}, "is": 1}]}}},
         "outcomes": {"x": {"A": "x"}}}
        """);
    String points = Files.readString(table.resolveSibling("expected.csv"));
    Path csv = Files.writeString(folder.resolve("points.csv"), points);
    String commas = points.replace(",", "\";\"").replace(".", ",").replace("\n", "\"\n\"");
    Path german =
        Files.writeString(
            folder.resolve("commas.csv"), "\"" + commas.substring(0, commas.length() - 1));
    List<byte[]> rows = new ArrayList<>();
    for (Path design : List.of(table, csv, german)) {
      Path out = folder.resolve("out-" + design.getFileName());
      batch(scenario.toString(), "--design", design.toString(), "--out", out.toString());
      rows.add(Files.readAllBytes(out.resolve("runs/cell-00000-chunk-000000.parquet")));
    }
    assertArrayEquals(rows.get(0), rows.get(1));
    assertArrayEquals(rows.get(0), rows.get(2));
  }

  @Test
  void aFaultyDesignIsToldByLine() throws IOException {
    Path design = folder.resolve("runs.csv");
    Files.writeString(design, "omega,levrage\n0.25,1\n");
    Call misspelt = Call.of("batch", FLAGSHIP, "--design", design.toString());
    assertEquals(1, misspelt.code());
    assertTrue(misspelt.err().contains("did you mean \"leverage\"?"), misspelt.err());
    Files.writeString(design, "omega,m\n0.25,1\n\nx,2\n1\n");
    Call word = Call.of("batch", FLAGSHIP, "--design", design.toString());
    assertEquals(1, word.code());
    assertTrue(word.err().contains("runs.csv:4:1: expected the value of \"omega\", found \"x\""));
    assertTrue(word.err().contains("runs.csv:5:1: 1 value under 2 names"), word.err());
  }

  @Test
  void whatIsGivenTwiceIsRefused() throws IOException {
    Path design = Files.writeString(folder.resolve("runs.csv"), "omega\n0.25\n");
    Call call = Call.of("batch", FLAGSHIP, "--design", design.toString(), "--set", "omega=0.1");
    assertEquals(2, call.code());
    assertTrue(call.err().contains("omega is given by the design and by --set"), call.err());
    Call samples = Call.of("batch", FLAGSHIP, "--design", design.toString(), "--samples", "7");
    assertEquals(2, samples.code());
    assertTrue(samples.err().contains("the design has 1 run\n"), samples.err());
  }

  @Test
  void aParquetFileThatDoesNotFitIsRefusedByColumnOrRow() throws IOException {
    Path scenario =
        Files.writeString(
            folder.resolve("one.json"),
            """
            {"format": "entente/scenario/1", "id": "one", "title": "One number",
             "actors": {"A": {"strategies": {"x": {}, "y": {}}}},
             "parameters": {"a": {"value": 0, "assumption": "given"}},
             "payoffs": {"A": {"t": {"weight": "a", "assumption": "any",
               "level": [{"when": {"A": "x"}, "is": 1}]}}},
             "outcomes": {"x": {"A": "x"}}}
            """);
    String[][] faults = {
      {"missing", "row 2, a: no finite number stands there"},
      {"not-numbers", "no parameter or weight \"day\""},
      {"polars-zstd", "compressed by zstd"}
    };
    for (String[] fault : faults) {
      Call call =
          Call.of(
              "batch",
              scenario.toString(),
              "--design",
              "src/test/resources/parquet/" + fault[0] + ".parquet");
      assertEquals(1, call.code());
      assertTrue(call.err().contains(fault[1]), call.err());
    }
  }
}
