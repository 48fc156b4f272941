package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch whose process is killed at some moment can be finished, and no byte tells. */
class BatchKilledTest {

  private static final int SLICES = 16;

  @TempDir private Path folder;

  private static List<String> options(Path out) {
    return List.of(
        "batch",
        "scenarios/korea/appeal-to-xi.json",
        "--samples",
        "" + 4096 * SLICES,
        "--threads",
        "2",
        "--out",
        out.toString());
  }

  @Test
  void whatIsLeftOfAKilledBatchIsFinishedToTheSameBytes() throws Exception {
    Path whole = folder.resolve("whole");
    assertEquals(0, Call.of(options(whole).toArray(String[]::new)).code());
    for (int slices : new int[] {0, 1, 8}) {
      Path killed = folder.resolve("killed-after-" + slices);
      kill(killed, slices);
      assertFalse(Files.exists(killed.resolve("summary.json")), "it was killed too late");
      List<String> again = new ArrayList<>(options(killed));
      again.add("--resume");
      Call call = Call.of(again.toArray(String[]::new));
      assertEquals("", call.err());
      assertEquals(0, call.code());
      Folders.assertSame(whole, killed);
    }
  }

  /** Kills a batch as soon as so many slices are done; 0: as soon as its manifest is there. */
  private static void kill(Path out, int slices) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(options(out));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path manifest = out.resolve("manifest.json");
    while (process.isAlive() && (!Files.exists(manifest) || done(out) < slices)) {
      Thread.sleep(1);
    }
    assertTrue(process.isAlive(), "it ended by itself");
    process.destroyForcibly().waitFor();
  }

  private static long done(Path out) throws IOException {
    try (Stream<Path> list = Files.list(out.resolve("tallies"))) {
      return list.filter(file -> file.getFileName().toString().startsWith("slice-")).count();
    }
  }
}
