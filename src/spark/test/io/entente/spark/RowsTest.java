package io.entente.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.entente.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of both engines, read back and sorted by Spark's own reader of Parquet. */
class RowsTest {

  @TempDir private static Path folder;

  private static SparkSession session;

  @BeforeAll
  static void compute() throws IOException {
    Path file = folder.resolve("fails.json");
    Files.writeString(file, SparkEngineTest.FAILS);
    for (String engine : List.of("local", "spark")) {
      String out = folder.resolve(engine).toString();
      batch(
          SparkEngineTest.CLIMATE,
          "--samples",
          "9000",
          "--view",
          "all",
          "--form",
          "simultaneous",
          "--engine",
          engine,
          "--out",
          out);
      batch(file.toString(), "--samples", "5000", "--engine", engine, "--out", out + "-fails");
    }
    batch(file.toString(), "--samples", "5000", "--table", "csv", "--out", folder + "/csv-fails");
    session = SparkSession.builder().config("spark.sql.shuffle.partitions", "2").getOrCreate();
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  private static void batch(String... options) {
    String[] all = new String[options.length + 1];
    all[0] = "batch";
    System.arraycopy(options, 0, all, 1, options.length);
    Call call = Call.of(all);
    assertEquals(0, call.code(), call.err());
  }

  private static Dataset<Row> rows(String name) {
    Dataset<Row> rows = session.read().parquet(folder.resolve(name).resolve("runs").toString());
    return rows.sort("cell", "run");
  }

  @Test
  void theSortedRowsAreTheSame() {
    Dataset<Row> local = rows("local");
    List<Row> expected = local.collectAsList();
    assertEquals(0, expected.size() % 9000);
    assertNotEquals(9000, expected.size());
    Dataset<Row> spark = rows("spark");
    assertEquals(Arrays.toString(local.columns()), Arrays.toString(spark.columns()));
    assertEquals(expected, spark.collectAsList());
  }

  @Test
  void theRowsOfRunsThatFailAreTheSameToo() {
    List<Row> expected = rows("local-fails").collectAsList();
    assertEquals(5000, expected.size());
    assertEquals(expected, rows("spark-fails").collectAsList());
  }

  /** The same values by another road: text of our own, read by Spark. */
  @Test
  void parquetHoldsWhatTextHolds() {
    Dataset<Row> parquet = rows("spark-fails");
    Dataset<Row> text =
        session
            .read()
            .option("header", "true")
            .schema(parquet.schema())
            .csv(folder.resolve("csv-fails/runs").toString())
            .sort("cell", "run");
    assertEquals(text.collectAsList(), parquet.collectAsList());
  }
}
