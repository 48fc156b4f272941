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

/** Disks that are full, folders that two want, keys pressed at the wrong moment. */
class BatchTroubleTest {

  private static final int SLICES = 12;

  @TempDir private Path folder;

  private static List<String> options(Path out) {
    return List.of(
        "batch",
        "scenarios/korea/appeal-to-xi.json",
        "--samples",
        "" + 4096 * SLICES,
        "--threads",
        "2",
        "--columns",
        "all",
        "--out",
        out.toString());
  }

  private static Call resumed(Path out) {
    List<String> again = new ArrayList<>(options(out));
    again.add("--resume");
    return Call.of(again.toArray(String[]::new));
  }

  /** A batch in a process of its own, begun by a shell that first runs a command. */
  private Process start(Path out, String before) throws IOException {
    List<String> command = new ArrayList<>();
    command.add("sh");
    command.addAll(List.of("-c", before + " exec \"$0\" \"$@\""));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(options(out));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private static long done(Path out) throws IOException {
    if (!Files.isDirectory(out.resolve("tallies"))) {
      return 0;
    }
    try (Stream<Path> list = Files.list(out.resolve("tallies"))) {
      return list.filter(file -> file.getFileName().toString().startsWith("slice-")).count();
    }
  }

  @Test
  void aFolderBelongsToOneProcessAndIsWholeAfterInterruption() throws Exception {
    Path out = folder.resolve("out");
    Process process = start(out, "");
    while (process.isAlive() && done(out) < 2) {
      Thread.sleep(1);
    }
    Call second = resumed(out);
    assertEquals(1, second.code());
    assertTrue(second.err().contains("is in use by another process"), second.err());
    Process interrupt = new ProcessBuilder("kill", "-INT", "" + process.pid()).start();
    assertEquals(0, interrupt.waitFor());
    assertEquals(130, process.waitFor(), "ended by the signal");
    String said = Files.readString(folder.resolve("err"));
    assertTrue(said.contains("the same command with --resume goes on in " + out), said);
    assertFalse(Files.exists(out.resolve("summary.json")));
    assertEquals(0, resumed(out).code());
    Path whole = folder.resolve("whole");
    assertEquals(0, Call.of(options(whole).toArray(String[]::new)).code());
    Folders.assertSame(whole, out);
  }

  /** Files may not grow beyond 600 blocks of 512 or 1,024 bytes, which chunks of rows need. */
  @Test
  void whatCannotBeWrittenIsSaidAndNothingHalfIsLeft() throws Exception {
    Path out = folder.resolve("out");
    Process process = start(out, "ulimit -f 600;");
    assertEquals(1, process.waitFor());
    String said = Files.readString(folder.resolve("err"));
    assertTrue(said.contains("chunk-00000"), said);
    assertTrue(said.contains("cannot be written (File too large)"), said);
    assertTrue(said.contains("--resume then goes on"), said);
    assertFalse(said.contains("\tat "), said);
    for (String name : Folders.contents(out).keySet()) {
      assertFalse(name.contains("unfinished") || name.contains("summary"), name);
      assertFalse(name.startsWith("runs"), name);
    }
    assertEquals(0, resumed(out).code());
    assertEquals(SLICES, done(out));
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Call call = Call.of(options(file.resolve("out")).toArray(String[]::new));
    assertEquals(1, call.code());
    assertTrue(call.err().contains("cannot be made (Not a directory)"), call.err());
  }
}
