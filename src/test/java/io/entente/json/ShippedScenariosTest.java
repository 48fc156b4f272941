package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every scenario that is shipped can be read, and without a warning. */
class ShippedScenariosTest {

  private static final Path SCENARIOS = Path.of("scenarios");

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(SCENARIOS)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.getFileName().toString().endsWith("schema.json"))
          .filter(file -> !file.getFileName().toString().equals("entente.json"))
          .filter(file -> !file.getFileName().toString().startsWith("register"))
          .filter(file -> !file.startsWith(SCENARIOS.resolve("exercises")))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyShippedScenarioReadsWithoutFindings() throws IOException {
    ScenarioReader reader = new ScenarioReader();
    for (Path file : shipped()) {
      ScenarioFile read = reader.read(file);
      assertEquals(List.of(), read.findings(), file.toString());
      assertTrue(read.scenario().isPresent());
    }
  }

  @Test
  void theFlagshipHasItsTermsViewsAndClaims() {
    Scenario scenario =
        new ScenarioReader()
            .read(SCENARIOS.resolve("korea").resolve("appeal-to-xi.json"))
            .scenario()
            .orElseThrow();
    assertEquals(52, scenario.terms().size());
    assertEquals(4, scenario.decisions().size());
    assertEquals(6, scenario.views().size());
    assertEquals(12, scenario.outcomes().size());
    assertEquals(297, scenario.register().claims().size());
    assertEquals(5, scenario.register().sources().size());
    assertEquals(Form.SEQUENTIAL, scenario.defaultForm());
    assertEquals(List.of("US", "China"), scenario.decision("Russia").orElseThrow().observes());
    assertEquals(
        -4, scenario.term("China.press_ru").orElseThrow().weight().evidence().get(5).value());
  }
}
