package io.entente.korea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.entente.korea.KoreaFolder.Used;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every claim that the register calls {@code core} is used, and the folder's README says where. */
class KoreaClaimsTest {

  private static final Path README = KoreaFolder.FOLDER.resolve("README.md");

  /** Used: it moves a number of a scenario, or is cited by one of its parts. */
  @Test
  void everyCoreClaimIsUsed() throws IOException {
    List<Used> scenarios = KoreaFolder.scenarios();
    List<String> missing = new ArrayList<>();
    int core = 0;
    for (Map.Entry<String, JsonObject> claim : KoreaFolder.claims().entrySet()) {
      if (KoreaFolder.isCore(claim.getValue())) {
        core++;
        if (scenarios.stream().noneMatch(scenario -> scenario.uses(claim.getKey()))) {
          missing.add(described(claim.getKey(), claim.getValue()));
        }
      }
    }
    assertEquals(229, core, "claims called core");
    assertTrue(
        missing.isEmpty(),
        () ->
            missing.size() + " core claims are used by no scenario:\n" + String.join("", missing));
  }

  private static String described(String id, JsonObject claim) {
    return "  "
        + id
        + " ("
        + claim.get("source").getAsString()
        + ", meant for scenarios "
        + claim.get("models")
        + "): "
        + claim.get("paraphrase").getAsString()
        + "\n";
  }

  /** Whatever a scenario uses is in the register. */
  @Test
  void noScenarioUsesAnUnknownClaim() throws IOException {
    Map<String, JsonObject> claims = KoreaFolder.claims();
    for (Used scenario : KoreaFolder.scenarios()) {
      List<String> unknown = new ArrayList<>();
      for (String id : scenario.moving()) {
        if (!claims.containsKey(id)) {
          unknown.add(id);
        }
      }
      for (String id : scenario.cited()) {
        if (!claims.containsKey(id)) {
          unknown.add(id);
        }
      }
      assertEquals(List.of(), unknown, scenario.name());
    }
  }

  /** The README's tables are those of the files. */
  @Test
  void theReadmeSaysWhereClaimsAreUsed() throws IOException {
    KoreaTables tables =
        new KoreaTables(KoreaFolder.register(), KoreaFolder.claims(), KoreaFolder.scenarios());
    String page = Files.readString(README);
    String current = page;
    for (KoreaTables.Table table : KoreaTables.Table.values()) {
      current = tables.put(current, table);
    }
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(README, current);
      page = current;
    }
    assertEquals(
        current, page, "mvn -q test -Dtest=KoreaClaimsTest -Dgolden=write rewrites the tables");
  }
}
