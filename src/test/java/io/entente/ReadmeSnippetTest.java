package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.json.ScenarioReader;
import io.entente.outcome.Frequencies;
import io.entente.outcome.Question;
import io.entente.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Java of the README compiles, since it stands here, and prints what it promises. */
class ReadmeSnippetTest {

  private static final Path HERE = Path.of("src/test/java/io/entente/ReadmeSnippetTest.java");

  private static void snippet() {
    // README begins
    Path file = Path.of("scenarios/korea/appeal-to-xi.json");
    Scenario scenario = new ScenarioReader().read(file).scenario().orElseThrow();
    Question question = Question.of(scenario).under("beijing_worries");
    Frequencies found = Frequencies.of(question, scenario.outcomes(), 10_000, 1);
    found.outcomes().forEach((name, share) -> System.out.println(name + ": " + share.estimate()));
    // README ends
  }

  @Test
  void theReadmeShowsTheLinesThatAreRunHere() throws IOException {
    List<String> here = Files.readAllLines(HERE);
    List<String> lines =
        here
            .subList(here.indexOf("    // README begins") + 1, here.indexOf("    // README ends"))
            .stream()
            .map(String::strip)
            .toList();
    assertEquals(5, lines.size());
    assertEquals(List.of(lines), GuidePages.blocks(Path.of("README.md"), "java"));
  }

  @Test
  void theyPrintAShareForEveryOutcome() {
    var bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      snippet();
    } finally {
      System.setOut(before);
    }
    List<String> printed = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(12, printed.size());
    assertTrue(printed.get(0).startsWith("China pressures: 0.7"), printed.get(0));
  }
}
