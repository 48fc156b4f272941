package io.entente.batch.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.batch.table.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that other programs have written: pyarrow 25, pandas 3, DuckDB 1.5, Polars 1.44. */
class ParquetReaderTest {

  private static final Path FOLDER = Path.of("src/test/resources/parquet");

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(name + ".parquet"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pyarrow-snappy",
        "pyarrow-gzip-pages-2",
        "pyarrow-encodings",
        "pandas",
        "duckdb",
        "duckdb-2",
        "polars-snappy"
      })
  void everyValueIsTheOneThatWasWritten(String name) throws Exception {
    ParquetReader file = ParquetReader.of(bytes(name));
    List<String> lines = Files.readAllLines(FOLDER.resolve("expected.csv"));
    assertEquals(List.of(lines.get(0).split(",")), file.names());
    assertEquals(lines.size() - 1, file.rows());
    for (int c = 0; c < file.names().size(); c++) {
      double[] expected = new double[file.rows()];
      for (int row = 0; row < expected.length; row++) {
        expected[row] = Double.parseDouble(lines.get(row + 1).split(",")[c]);
      }
      assertArrayEquals(expected, file.numbers(file.names().get(c)), file.names().get(c));
    }
  }

  @Test
  void numbersOfAnyTypeAreTakenForWhatTheyStandFor() throws Exception {
    ParquetReader file = ParquetReader.of(bytes("types"));
    assertArrayEquals(new double[] {0.5, 0.25}, file.numbers("a"));
    assertArrayEquals(new double[] {0.1f, 0.5}, file.numbers("b"));
    assertArrayEquals(new double[] {200, 255}, file.numbers("c"));
    assertArrayEquals(new double[] {1, 0}, file.numbers("d"));
    assertArrayEquals(new double[] {123456789012345678901.25, -0.25}, file.numbers("e"));
    assertArrayEquals(new double[] {0x1p64, 0}, file.numbers("f"));
  }

  @Test
  void whatIsMissingIsNotANumber() throws Exception {
    assertArrayEquals(
        new double[] {0.5, Double.NaN, 0.2}, ParquetReader.of(bytes("missing")).numbers("a"));
  }

  @Test
  void whatHoldsNoNumbersIsRefusedByName() throws Exception {
    ParquetReader file = ParquetReader.of(bytes("not-numbers"));
    assertArrayEquals(new double[] {0.5}, file.numbers("a"));
    for (String name : List.of("day", "word")) {
      Exception faulty = assertThrows(FaultyParquetException.class, () -> file.numbers(name), name);
      assertTrue(faulty.getMessage().contains("\"" + name + "\" does not hold numbers"));
    }
    byte[] list = bytes("list");
    Exception nested = assertThrows(FaultyParquetException.class, () -> ParquetReader.of(list));
    assertTrue(nested.getMessage().contains("lists or records"), nested.getMessage());
    ParquetReader zstd = ParquetReader.of(bytes("polars-zstd"));
    FaultyParquetException codec =
        assertThrows(FaultyParquetException.class, () -> zstd.numbers("a"));
    assertTrue(codec.getMessage().contains("compressed by zstd"), codec.getMessage());
    assertTrue(codec.remedy().contains("snappy"), codec.remedy());
  }

  /** Files of our own writer come back, so that rows of a batch can be the design of another. */
  @Test
  void whatIsWrittenHereIsReadBack() throws Exception {
    int rows = 1000;
    Random random = new Random(1);
    Column.Doubles many = new Column.Doubles("many", true, rows);
    Column.Wholes whole = new Column.Wholes("whole", rows);
    double[] expected = new double[rows];
    for (int row = 0; row < rows; row++) {
      expected[row] = row % 7 == 0 ? Double.NaN : random.nextGaussian();
      if (row % 7 == 0) {
        many.clear(row);
      } else {
        many.set(row, expected[row]);
      }
      whole.set(row, row % 5);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParquetWriter.write(List.of(many, whole), rows, "Entente 0", out);
    ParquetReader file = ParquetReader.of(out.toByteArray());
    assertArrayEquals(expected, file.numbers("many"));
    assertEquals(4, file.numbers("whole")[999]);
  }

  /** Whatever happens to a file on its way, it is refused or read, and nothing else. */
  @Test
  void damagedFilesAreRefused() throws IOException {
    for (String name : List.of("pyarrow-snappy", "pyarrow-encodings", "duckdb-2", "types")) {
      byte[] whole = bytes(name);
      for (long seed = 0; seed < 300; seed++) {
        Random random = new Random(seed);
        byte[] damaged = whole.clone();
        if (seed % 5 == 0) {
          damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        for (int i = 0; i < 3 && damaged.length > 0; i++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        readOrRefuse(damaged, name + ", seed " + seed);
      }
    }
  }

  private static void readOrRefuse(byte[] bytes, String what) {
    try {
      ParquetReader file = ParquetReader.of(bytes);
      for (String name : file.names()) {
        file.numbers(name);
      }
    } catch (FaultyParquetException refused) {
      assertTrue(!refused.getMessage().isEmpty() && !refused.remedy().isEmpty(), what);
    } catch (RuntimeException | Error wrong) {
      throw new AssertionError(what, wrong);
    }
  }
}
