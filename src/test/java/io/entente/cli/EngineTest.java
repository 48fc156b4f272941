package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --engine}, where there is no other than the local one. */
class EngineTest {

  private static final String CLIMATE = "src/test/resources/own/climate.json";

  @TempDir private Path folder;

  private static Call batch(String... options) {
    List<String> all = new ArrayList<>(List.of("batch", CLIMATE, "--samples", "100"));
    all.addAll(List.of(options));
    return Call.of(all.toArray(String[]::new));
  }

  @Test
  void localIsTheDefault() {
    Call call = batch("--form", "simultaneous", "--engine", "local");
    assertEquals(batch("--form", "simultaneous"), call);
    assertEquals(0, call.code());
  }

  @Test
  void withoutSparkTheLineThatStartsItIsPrinted() {
    String out = folder.resolve("it's here").toString();
    Call call = batch("--engine", "spark", "--out", out);
    String quoted = "'" + out.replace("'", "'\\''") + "'";
    assertEquals(
        new Call(
            2,
            "",
            "entente: --engine spark needs Apache Spark 4 around it; start it in this way:\n"
                + "    spark-submit entente-spark.jar batch "
                + CLIMATE
                + " --samples 100 --engine spark --out "
                + quoted
                + "\n"),
        call);
    assertFalse(Files.exists(Path.of(out)));
  }

  @Test
  void whatSparkDecidesAndWhatIsNoFolderIsRefused() {
    assertRefused("no such engine", "there are: local, spark", "--engine", "Spark");
    assertRefused(
        "--threads is for --engine local", "spark-submit", "--engine", "spark", "--threads", "2");
    assertRefused("this is an address", "share", "--engine", "spark", "--out", "s3a://bucket/runs");
    assertRefused(
        "this is an address", "share", "--engine", "spark", "--out", "hdfs://name:9000/runs");
  }

  private static void assertRefused(String message, String remedy, String... options) {
    Call call = batch(options);
    assertEquals(2, call.code(), call.err());
    String[] lines = call.err().split("\n");
    assertEquals(2, lines.length, call.err());
    assertTrue(lines[0].contains(message), call.err());
    assertTrue(lines[1].contains(remedy), call.err());
  }
}
