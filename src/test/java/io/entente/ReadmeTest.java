package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The README and the guide show what the program really prints, and the two commands a newcomer
 * types.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  @TestFactory
  List<DynamicNode> everyCommandPrintsWhatThePageShows() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(README));
    try (Stream<Path> walk = Files.walk(Path.of("src/site"))) {
      walk.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return GoldenTranscriptsTest.containers(pages, "mvn -q test -Dtest=ReadmeTest -Dgolden=write");
  }

  @Test
  void runItAndTestItAreOneCommandEach() throws IOException {
    assertEquals(1, firstCodeBlock("## Run it").size());
    assertEquals(List.of("mvn verify"), firstCodeBlock("## Test it"));
  }

  private static List<String> firstCodeBlock(String heading) throws IOException {
    List<String> lines = Files.readAllLines(README);
    int start = lines.indexOf(heading);
    assertNotEquals(-1, start, () -> README + " has no " + heading);
    while (!lines.get(start).startsWith("```")) {
      start++;
    }
    List<String> rest = lines.subList(start + 1, lines.size());
    return rest.subList(0, rest.indexOf("```"));
  }
}
