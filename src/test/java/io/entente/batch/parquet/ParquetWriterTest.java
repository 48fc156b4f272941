package io.entente.batch.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import io.entente.batch.table.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read back by the reference reader, which is not ours. */
class ParquetWriterTest {

  @TempDir private Path folder;

  /** A table and what must come back, a map without missing values per row. */
  private record Table(List<Column> columns, List<Map<String, Object>> rows) {}

  private static Table random(long seed, int rows) {
    Random random = new Random(seed);
    List<String> words = List.of("ask", "schweigen", "ıİ 中", "", "never used", "x");
    Column.Wholes run = new Column.Wholes("run", rows);
    Column.Words move = new Column.Words("move", true, words, rows);
    Column.Words view = new Column.Words("view", false, List.of("pooled"), rows);
    Column.Doubles many = new Column.Doubles("many", false, rows);
    Column.Doubles few = new Column.Doubles("few", true, rows);
    Column.Doubles some = new Column.Doubles("some", true, rows);
    double[] special = {0, -0.0, 1, 0.5, Double.NaN, Double.POSITIVE_INFINITY, 1e300, 1e-300};
    List<Map<String, Object>> expected = new ArrayList<>();
    int stretch = 1 + random.nextInt(40);
    for (int row = 0; row < rows; row++) {
      Map<String, Object> values = new TreeMap<>();
      run.set(row, row * 1_000_000_007L);
      values.put("run", row * 1_000_000_007L);
      view.set(row, 0);
      values.put("view", "pooled");
      many.set(row, random.nextGaussian());
      values.put("many", many.value(row));
      if (row % stretch < stretch / 2) {
        move.clear(row);
      } else {
        int place = row / stretch % 2 == 0 ? random.nextInt(4) : 5;
        move.set(row, place);
        values.put("move", words.get(place));
      }
      if (random.nextInt(5) == 0) {
        few.clear(row);
        some.clear(row);
      } else {
        few.set(row, special[random.nextInt(8)]);
        values.put("few", few.value(row));
        some.set(row, random.nextDouble());
        values.put("some", some.value(row));
      }
      expected.add(values);
    }
    return new Table(List.of(run, move, view, many, few, some), expected);
  }

  private static byte[] bytes(Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParquetWriter.write(table.columns(), table.rows().size(), "Entente 0", out);
    return out.toByteArray();
  }

  private List<Map<String, Object>> readBack(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("runs.parquet"), bytes);
    Hydrator<Map<String, Object>, Map<String, Object>, String[]> hydrator =
        new Hydrator<>() {
          @Override
          public Map<String, Object> start() {
            return new TreeMap<>();
          }

          @Override
          public Map<String, Object> add(Map<String, Object> row, String[] path, Object value) {
            if (value != null) {
              row.put(path[0], value);
            }
            return row;
          }

          @Override
          public Map<String, Object> finish(Map<String, Object> row) {
            return row;
          }
        };
    try (Stream<Map<String, Object>> rows = ParquetReader.streamContent(file.toFile(), hydrator)) {
      return rows.toList();
    }
  }

  @Test
  void theReferenceReaderFindsWhatWasWritten() throws IOException {
    for (int rows : new int[] {1, 2, 7, 8, 9, 63, 64, 65, 300, 1000, 4096}) {
      for (long seed = 0; seed < 8; seed++) {
        Table table = random(seed, rows);
        assertEquals(table.rows(), readBack(bytes(table)), rows + " rows, seed " + seed);
      }
    }
  }

  @Test
  void theSameValuesGiveTheSameBytes() throws IOException {
    assertArrayEquals(bytes(random(3, 500)), bytes(random(3, 500)));
  }

  @Test
  void aColumnOfFewValuesTakesFewBytes() throws IOException {
    int rows = 10_000;
    Column.Doubles outcome = new Column.Doubles("outcome", true, rows);
    for (int row = 0; row < rows; row++) {
      outcome.set(row, row % 3 == 0 ? 1 : 0);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParquetWriter.write(List.of(outcome), rows, "", out);
    assertEquals(rows / 8.0, out.size(), 200, "one bit a row");
  }
}
