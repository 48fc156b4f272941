package io.entente.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.cli.Call;
import io.entente.cli.Folders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users have it, in processes of its own: by itself, and inside Spark. */
class SubmitTest {

  private static final String JAR = System.getProperty("entente.jar");

  @TempDir private Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String[] batch(String out) {
    return new String[] {
      "batch",
      "scenarios/korea/appeal-to-xi.json",
      "--samples",
      "9000",
      "--view",
      "all",
      "--out",
      path(out)
    };
  }

  private Call run(List<String> java, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_LOCAL_HOSTNAME", "localhost");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_HOME", path("home"));
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Call(code, Files.readString(out), Files.readString(err));
  }

  /**
   * The jars of Spark in one folder, as in its distribution, without our own and those of tests.
   */
  private void makeHome() throws IOException {
    Path jars = folder.resolve("home/jars");
    Files.createDirectories(jars);
    Files.createDirectories(folder.resolve("home/work"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      if (entry.endsWith(".jar") && !entry.contains("picocli") && !entry.contains("gson")) {
        Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
      }
    }
  }

  private Call submit(String master, String... arguments) throws Exception {
    makeHome();
    return run(
        List.of(
            "-cp",
            path("home") + "/jars/*",
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            master,
            "--conf",
            "spark.ui.enabled=false",
            JAR),
        arguments);
  }

  private static String[] onSpark(String... batch) {
    List<String> all = new ArrayList<>(List.of(batch));
    all.addAll(List.of("--engine", "spark"));
    return all.toArray(String[]::new);
  }

  @Test
  void withoutSparkTheLineIsPrinted() throws Exception {
    String[] batch = onSpark("batch", "a b.json", "--samples", "100");
    for (List<String> java :
        List.of(
            List.of("-jar", JAR),
            List.of("-cp", System.getProperty("java.class.path"), "io.entente.cli.Main"))) {
      // In the second case Spark is there and does not know its master.
      Call call = run(java, batch);
      assertEquals(2, call.code(), call.err());
      assertEquals("", call.out());
      assertTrue(
          call.err()
              .endsWith(
                  "\n    spark-submit entente-spark.jar"
                      + " batch 'a b.json' --samples 100 --engine spark\n"),
          call.err());
      assertEquals(2, call.err().lines().count(), call.err());
    }
  }

  @Test
  void theJarIsTheWholeProgram() throws Exception {
    Call local = Call.of("solve", "scenarios/classics/chicken.json");
    assertEquals(local, run(List.of("-jar", JAR), "solve", "scenarios/classics/chicken.json"));
  }

  @Test
  void submittedItComputesTheSame() throws Exception {
    Call local = Call.of(batch("local"));
    Call spark = submit("local[2]", onSpark(batch("spark")));
    assertEquals(0, spark.code(), spark.err());
    assertEquals(local.out(), spark.out());
    assertFalse(spark.err().contains("\tat "), spark.err());
    Folders.assertSame(folder.resolve("local"), folder.resolve("spark"));
  }

  /** Two workers, each with an executor that is a process of its own. */
  @Test
  void onAClusterItComputesTheSame() throws Exception {
    Call local = Call.of(batch("local"));
    Call spark = submit("local-cluster[2,1,1024]", onSpark(batch("spark")));
    assertEquals(0, spark.code(), spark.err());
    assertEquals(local.out(), spark.out());
    Folders.assertSame(folder.resolve("local"), folder.resolve("spark"));
  }

  @Test
  void wrongUsageReachesTheShell() throws Exception {
    Call call = submit("local[2]", "batch", "x.json", "--engine", "sparkle");
    assertEquals(2, call.code(), call.err());
    assertTrue(call.err().contains("no such engine"), call.err());
  }
}
