package io.entente;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every command in {@code src/test/resources/transcripts} prints what its transcript says.
 *
 * <p>After a wanted change of the output, {@code mvn -q test -Dtest=GoldenTranscriptsTest
 * -Dgolden=write} rewrites the transcripts; the diff is then for review. To add a transcript, write
 * its commands alone and do the same.
 */
class GoldenTranscriptsTest {

  private static final Path FOLDER = Path.of("src/test/resources/transcripts");

  @TestFactory
  List<DynamicNode> everyCommandPrintsItsTranscript() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      files = walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertFalse(files.isEmpty(), () -> "no transcripts under " + FOLDER);
    return containers(files, "mvn -q test -Dtest=GoldenTranscriptsTest -Dgolden=write");
  }

  /**
   * One container for each file and one test for each command in it; files without any are left
   * out.
   */
  static List<DynamicNode> containers(List<Path> files, String rewriting) throws IOException {
    List<DynamicNode> containers = new ArrayList<>();
    for (Path file : files) {
      if ("write".equals(System.getProperty("golden"))) {
        Transcript.read(file).rewrite();
      }
      Transcript transcript = Transcript.read(file);
      List<DynamicTest> tests = new ArrayList<>();
      for (Transcript.Step step : transcript.steps()) {
        tests.add(
            DynamicTest.dynamicTest(step.command(), () -> check(transcript, step, rewriting)));
      }
      if (!tests.isEmpty()) {
        containers.add(DynamicContainer.dynamicContainer(file.toString(), tests));
      }
    }
    return containers;
  }

  private static void check(Transcript transcript, Transcript.Step step, String rewriting) {
    String difference = transcript.difference(step);
    if (!difference.isEmpty()) {
      fail(difference + "\nIf the change is wanted: " + rewriting + "\n");
    }
  }
}
