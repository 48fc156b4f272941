package io.entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.cli.Call;
import io.entente.json.ScenarioReader;
import io.entente.scenario.Claim;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers set by hand show the claims they were set after. */
class CitedClaimsTest {

  private static final String TEXT =
      """
      {
        "format": "entente/scenario/1",
        "id": "ferry",
        "title": "Will the ferry run?",
        "sources": {"post": {"title": "The Post"}, "herald": {"title": "The Herald"}},
        "claims": {
          "post-001": {"paraphrase": "Fuel is dear.", "source": "post", "strength": 3, "certainty": 4},
          "post-002": {"paraphrase": "Winds are fair.", "source": "post", "strength": 3, "certainty": 4},
          "herald-001": {"paraphrase": "Many would cross.", "source": "herald", "strength": 3, "certainty": 4}
        },
        "actors": {"Ferry": {"strategies": {"run": "runs", "stay": "stays in port"}}},
        "parameters": {
          "fuel": {"value": 2, "claims": ["post-001", "post-002"]},
          "trips": {"value": 3, "claims": ["post-002"]},
          "cost": {"formula": "fuel * trips"},
          "tax": {"value": 1, "assumption": "as last year"}
        },
        "payoffs": {
          "Ferry": {
            "cost": {"level": [{"when": {"Ferry": "run"}, "is": 1}], "weight": "-(cost + tax)"},
            "tax": {"level": [{"when": {"Ferry": "run"}, "is": 1}], "weight": "-tax"},
            "fares": {"level": [{"when": {"Ferry": "run"}, "is": 1}], "weight": {"for": ["herald-001"]}}
          }
        },
        "outcomes": {"it runs": {"Ferry": "run"}, "dear": {"holds": "cost > 5"}}
      }
      """;

  @TempDir private Path folder;

  private static List<String> cited(Scenario scenario, String term) {
    return CitedClaims.of(scenario, scenario.term(term).orElseThrow()).stream()
        .map(Claim::id)
        .toList();
  }

  /** Through a formula to what it is made of; pooled claims are not cited, and none is none. */
  @Test
  void claimsAreFoundThroughFormulas() {
    Scenario scenario = new ScenarioReader().read("ferry.json", TEXT).scenario().orElseThrow();
    assertEquals(List.of("post-001", "post-002"), cited(scenario, "Ferry.cost"));
    assertEquals(List.of(), cited(scenario, "Ferry.tax"));
    assertEquals(List.of(), cited(scenario, "Ferry.fares"));
    assertEquals(Set.of("post"), CitedClaims.sources(scenario));
  }

  @Test
  void reasonsShowThem() throws IOException {
    Path file = Files.writeString(folder.resolve("ferry.json"), TEXT);
    String some = Call.of("explain", file.toString(), "--outcome", "it runs").out();
    assertTrue(some.contains("set by hand after: Fuel is dear. [post-001]"), some);
    assertTrue(some.contains("(set by hand after 2 claims)"), some);
    assertTrue(some.contains("(no claim)"), some);
    assertTrue(!some.contains("Winds are fair."), some);
    String all = Call.of("explain", file.toString(), "--outcome", "it runs", "--all").out();
    assertTrue(all.contains("set by hand after: Winds are fair. [post-002]"), all);
    String profile = Call.of("explain", file.toString(), "--profile", "Ferry=run", "--all").out();
    assertTrue(profile.contains("set by hand after: Fuel is dear. [post-001]"), profile);
  }

  /** An outcome that is a formula is explained by its numbers, not by what anybody could do. */
  @Test
  void anOutcomeOfNumbersIsExplainedByThem() throws IOException {
    Path file = Files.writeString(folder.resolve("ferry.json"), TEXT);
    String why = Call.of("explain", file.toString(), "--outcome", "dear").out();
    assertTrue(why.contains("It comes about where this is true: cost > 5. Now\n  cost  6\n"), why);
    assertTrue(why.contains("No move makes a difference to it."), why);
    assertTrue(!why.contains("single actor"), why);
  }
}
