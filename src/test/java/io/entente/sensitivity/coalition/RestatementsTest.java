package io.entente.sensitivity.coalition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.json.ScenarioFile;
import io.entente.json.ScenarioReader;
import io.entente.sample.draw.RandomDraws;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which claims count once, on registers made for it. */
class RestatementsTest {

  /**
   * A scenario with sources p, q, r and claims p1, p2, q1, q2, r1.
   *
   * @param aggregates what of r is compiled, or ""
   * @param supports such as "q1>p1": q1 supports p1
   */
  static Scenario scenario(String aggregates, String weights, String... supports) {
    Map<String, List<String>> links = new HashMap<>();
    for (String link : supports) {
      String[] ends = link.split(">");
      links.computeIfAbsent(ends[0], any -> new ArrayList<>()).add('"' + ends[1] + '"');
    }
    StringBuilder claims = new StringBuilder();
    for (String claim : List.of("p1", "p2", "q1", "q2", "r1")) {
      claims
          .append(claims.isEmpty() ? "" : ",")
          .append(
              """
              "%s": {"paraphrase": "x", "source": "%s", "strength": 3, "certainty": 4,
                     "supports": [%s]}\
              """
                  .formatted(
                      claim,
                      claim.substring(0, 1),
                      String.join(",", links.getOrDefault(claim, List.of()))));
    }
    String text =
        """
        {"format": "entente/scenario/1", "id": "t", "title": "T",
         "sources": {"p": {"title": "P"}, "q": {"title": "Q"}, "r": {"title": "R"%s}},
         "claims": {%s},
         "actors": {"A": {"strategies": ["go", "stay"]}},
         "parameters": {"side": {"split": [{"sources": ["p"], "share": 0.5}, {"share": 0.5}]}},
         "payoffs": {"A": {%s}},
         "outcomes": {"goes": {"A": "go"}}}
        """
            .formatted(
                aggregates.isEmpty() ? "" : ", \"aggregates\": " + aggregates, claims, weights);
    ScenarioFile file = new ScenarioReader().read("t.json", text);
    return file.scenario().orElseThrow(() -> new AssertionError(file.findings() + text));
  }

  static String term(String id, String weight) {
    return "\"%s\": {\"says\": \"s\", \"level\": [{\"when\": {\"A\": \"go\"}, \"is\": 1}], \"weight\": %s}"
        .formatted(id, weight);
  }

  private static final String ALL =
      term("t", "{\"for\": [\"p1\", \"p2\", \"q1\", \"q2\", \"r1\"]}");

  private static List<List<String>> groups(Scenario scenario) {
    List<List<String>> groups = new ArrayList<>();
    for (Restatements.Group group : Restatements.of(scenario, true).groups()) {
      groups.add(group.claims());
    }
    return groups;
  }

  @Test
  void whatIsSupportedCountsAndWhatSupportsItDoesNot() {
    assertEquals(List.of(List.of("q1", "p1")), groups(scenario("", ALL, "p1>q1")));
    assertEquals(List.of(List.of("p1", "q1")), groups(scenario("", ALL, "q1>p1")));
  }

  /** r1 says q1 again, which says p2 again: p2 counts, then q1, and two are one unit with it. */
  @Test
  void chainsLeadToTheOriginal() {
    Scenario scenario = scenario("", ALL, "r1>q1", "q1>p2");
    assertEquals(List.of(List.of("p2", "q1", "r1")), groups(scenario));
    Restatements found = Restatements.of(scenario, true);
    assertEquals(List.of(List.of("p1"), List.of("p2", "q1", "r1"), List.of("q2")), found.units());
    assertEquals(2, found.joined());
    assertEquals(List.of("p2", "q1"), found.before("A.t", "r1"));
    assertEquals(List.of(), found.before("A.t", "p2"));
  }

  @Test
  void aCircleGoesByTheRegister() {
    assertEquals(List.of(List.of("p1", "q1")), groups(scenario("", ALL, "q1>p1", "p1>q1")));
  }

  @Test
  void oneSourceDoesNotRestateItself() {
    assertEquals(List.of(), groups(scenario("", ALL, "p1>p2", "q1>q2")));
  }

  @Test
  void againstAndForAreNotTheSame() {
    String both = term("t", "{\"for\": [\"p1\"], \"against\": [\"q1\"]}");
    assertEquals(List.of(), groups(scenario("", both, "q1>p1")));
    String against = term("t", "{\"against\": [\"p1\", \"q1\"]}");
    assertEquals(List.of(List.of("p1", "q1")), groups(scenario("", against, "q1>p1")));
  }

  /** The split pools p apart from q and r, so only q1 and r1 are pooled together. */
  @Test
  void whatIsPooledApartIsNotJoined() {
    String split = term("t", "{\"for\": [\"p1\", \"q1\", \"r1\"], \"split\": \"side\"}");
    Scenario scenario = scenario("", split, "q1>p1", "r1>q1", "r1>p1");
    assertEquals(List.of(List.of("q1", "r1")), groups(scenario));
    assertEquals(
        List.of(List.of("p1"), List.of("q1", "r1")), Restatements.of(scenario, true).units());
  }

  /** In different reasons nothing counts twice; but through one reason they are one unit. */
  @Test
  void onlyWherePooledTogether() {
    String apart = term("t", "{\"for\": [\"p1\"]}") + "," + term("s", "{\"for\": [\"q1\"]}");
    assertEquals(List.of(), groups(scenario("", apart, "q1>p1")));
    String also = term("t", "{\"for\": [\"p1\", \"q1\"]}") + "," + term("s", "{\"for\": [\"q1\"]}");
    Scenario scenario = scenario("", also, "q1>p1");
    Restatements found = Restatements.of(scenario, true);
    assertEquals(List.of(List.of("p1", "q1")), found.units());
    assertEquals(List.of(), found.before("A.s", "q1"));
    assertEquals(List.of("p1"), found.before("A.t", "q1"));
  }

  @Test
  void aCompilerRestatesWhicheverWayTheLinkPoints() {
    assertEquals(List.of(List.of("r1", "q1")), groups(scenario("", ALL, "q1>r1")));
    assertEquals(List.of(List.of("q1", "r1")), groups(scenario("true", ALL, "q1>r1")));
    assertEquals(List.of(List.of("q1", "r1")), groups(scenario("[\"q\"]", ALL, "q1>r1")));
    assertEquals(List.of(List.of("r1", "q1")), groups(scenario("[\"p\"]", ALL, "q1>r1")));
    assertEquals(List.of(List.of("r1", "q1")), groups(scenario("false", ALL, "q1>r1")));
  }

  @Test
  void switchedOffEveryClaimIsAlone() {
    Restatements apart = Restatements.of(scenario("true", ALL, "q1>r1", "r1>p1"), false);
    assertEquals(List.of(), apart.groups());
    assertEquals(5, apart.units().size());
  }

  /** The copy stands in where the original is left out, and steps back where it is there. */
  @Test
  void theNearestThatIsThereCounts() {
    Restatements found = Restatements.of(scenario("", ALL, "r1>q1", "q1>p2"), true);
    Map<String, Integer> players = Map.of("p1", 0, "p2", 0, "q1", 1, "q2", 1, "r1", 2);
    Branching draws = new Branching(new RandomDraws(1), new Subsets(3), found, players);
    String[] counting = new String[8];
    for (int coalition = 0; coalition < 8; coalition++) {
      StringBuilder there = new StringBuilder();
      for (String claim : List.of("p1", "p2", "q1", "q2", "r1")) {
        double[] out = new double[8];
        draws.presence("A.t", claim).orElseThrow().values(8, out, 8);
        there.append(out[coalition] != 0 ? claim + " " : "");
      }
      counting[coalition] = there.toString().trim();
    }
    assertEquals("", counting[0]);
    assertEquals("p1 p2", counting[1]);
    assertEquals("q1 q2", counting[2]);
    assertEquals("p1 p2 q2", counting[3]);
    assertEquals("r1", counting[4]);
    assertEquals("p1 p2", counting[5]);
    assertEquals("q1 q2", counting[6]);
    assertEquals("p1 p2 q2", counting[7]);
  }
}
