package io.entente;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.entente.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide describes every field of a bargain and of a forecast. */
class BargainingGuideTest {

  private static final Path GUIDE = Path.of("src/site/markdown");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scenarios/korea/russia-dependence.json",
        "scenarios/literature/alternating-offers.json",
        "scenarios/literature/kalai-smorodinsky.json",
        "scenarios/literature/reasons-for-war.json"
      })
  void everyFieldOfABargainIsDescribed(String file) throws IOException {
    JsonObject problems = Call.json("solve", file).getAsJsonObject("bargaining");
    Set<String> fields = new TreeSet<>();
    for (String name : problems.keySet()) {
      JsonObject problem = problems.getAsJsonObject(name);
      fields.addAll(problem.keySet());
      JsonObject parties = problem.getAsJsonObject("parties");
      parties.keySet().forEach(id -> fields.addAll(parties.getAsJsonObject(id).keySet()));
    }
    assertDescribed("bargaining.md", fields);
  }

  @Test
  void everyFieldOfAForecastIsDescribed() throws IOException {
    JsonObject positions =
        Call.json("solve", "scenarios/literature/car-emissions.json").getAsJsonObject("positions");
    Set<String> fields = new TreeSet<>(positions.keySet());
    positions
        .getAsJsonArray("dimensions")
        .forEach(dimension -> fields.addAll(dimension.getAsJsonObject().keySet()));
    assertDescribed("forecasting.md", fields);
  }

  private static void assertDescribed(String page, Set<String> fields) throws IOException {
    String text = Files.readString(GUIDE.resolve(page));
    assertFalse(fields.isEmpty());
    for (String field : fields) {
      assertTrue(text.contains("`" + field + "`"), () -> page + " does not describe " + field);
    }
  }
}
