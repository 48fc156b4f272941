package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.Source;
import org.junit.jupiter.api.Test;

/** A source that says it is compiled from others. */
class AggregatesTest {

  private static ScenarioFile read(String aggregates) {
    return new ScenarioReader()
        .read(
            "t.json",
            """
            {"format": "entente/scenario/1", "id": "t", "title": "T",
             "sources": {"digest": {"title": "D", "aggregates": %s}, "paper": {"title": "P"},
                         "radio": {"title": "R"}},
             "claims": {"c": {"paraphrase": "x", "source": "paper", "strength": 3, "certainty": 4}},
             "actors": {"A": {"strategies": ["go", "stay"]}},
             "payoffs": {"A": {"t": {"says": "s", "level": [{"when": {"A": "go"}, "is": 1}],
                                     "weight": {"for": ["c"]}}}},
             "outcomes": {"goes": {"A": "go"}}}
            """
                .formatted(aggregates));
  }

  private static Source digest(String aggregates) {
    ScenarioFile file = read(aggregates);
    return file.scenario().orElseThrow().register().sources().get("digest");
  }

  @Test
  void fromAnyOtherFromSomeOrFromNone() {
    Source any = digest("true");
    assertTrue(any.compiles("paper") && any.compiles("radio"));
    assertFalse(any.compiles("digest"));
    Source some = digest("[\"paper\"]");
    assertTrue(some.compiles("paper"));
    assertFalse(some.compiles("radio"));
    assertFalse(digest("false").compiles("paper"));
  }

  @Test
  void whatIsNotASourceIsRefusedWithTheNearest() {
    assertTrue(read("[\"papre\"]").findings().toString().contains("paper"));
    assertTrue(read("[\"digest\"]").findings().toString().contains("compiled from itself"));
    assertTrue(read("\"paper\"").findings().toString().contains("true or a list of sources"));
    assertTrue(read("3").scenario().isEmpty());
    assertEquals(1, read("[\"papre\"]").findings().size());
  }
}
