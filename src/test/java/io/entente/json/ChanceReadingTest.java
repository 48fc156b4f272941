package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.Assumptions;
import io.entente.scenario.Chance;
import io.entente.scenario.Citations;
import io.entente.scenario.Notation;
import io.entente.scenario.Scenario;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chance moves and conditions as they are read, and what is said of mistakes in them. */
class ChanceReadingTest {

  private static final String SOUND =
      """
      {"format": "entente/scenario/1", "id": "own", "title": "Own",
       "sources": {"s": {"title": "S"}},
       "claims": {"s-1": {"paraphrase": "It may rain.", "source": "s", "certainty": 3}},
       "actors": {
         "A": {"strategies": {"go": "goes", "stay": "stays"}, "observes": ["type"]},
         "B": {"strategies": {"yes": "agrees", "no": {"title": "declines", "if": {"luck": "good"}}},
               "observes": ["A", "luck"], "if": {"A": "go"}},
         "C": {}},
       "chance": {
         "type": {"says": "what A is like", "outcomes": {"strong": "p", "weak": "1 - p"}},
         "luck": {"outcomes": {"good": [{"when": {"A": "go"}, "is": 0.25}, {"is": "1/2"}],
                               "bad": [{"when": {"A": "go"}, "is": 0.75}, {"is": "1/2"}]},
                  "claims": ["s-1"], "assumption": "a guess"}},
       "parameters": {"p": {"value": 0.3}},
       "payoffs": {"A": {"gain": {"level": [{"when": {"B": "yes", "type": "weak"}, "is": 1}], "weight": 2},
                         "pride": {"level": [{"when": {"A": "go"}, "is": 1}], "weight": 1}},
                   "B": {"gain": {"level": [{"when": {"B": "yes", "luck": "bad"}, "is": 1}], "weight": 2}},
                   "C": {"view": {"level": [{"when": {"B": "yes"}, "is": 1}], "weight": 1}}},
       "outcomes": {"bad luck": {"luck": "bad"}}}
      """;

  private static Scenario sound() {
    return new ScenarioReader().read("own.json", SOUND).scenario().orElseThrow();
  }

  @Test
  void whatIsWrittenIsRead() {
    assertEquals(List.of(), new ScenarioReader().read("own.json", SOUND).findings());
    Scenario scenario = sound();
    Chance type = scenario.chance().get(0);
    assertEquals("type", type.id());
    assertEquals("what A is like", type.says());
    assertEquals("weak", type.outcomes().get(1).id());
    assertEquals("1 - p", type.probabilities().get(1).rows().get(0).is().toString());
    Chance luck = scenario.chance().get(1);
    assertEquals(Set.of("A"), luck.probabilities().get(0).decisions());
    assertEquals(2, luck.probabilities().get(0).rows().size());
    assertEquals(List.of("A", "luck"), scenario.decision("B").orElseThrow().observes());
    assertEquals("A: go", Notation.of(scenario.decision("B").orElseThrow().condition()));
    assertEquals(
        "luck: good",
        Notation.of(scenario.decision("B").orElseThrow().strategies().get(1).condition()));
    assertTrue(Citations.claims(scenario).contains("s-1"));
    assertTrue(
        Assumptions.of(scenario).stream()
            .anyMatch(one -> one.place().equals("chance.luck") && one.why().equals("a guess")));
    assertTrue(
        Assumptions.of(scenario).stream().noneMatch(one -> one.place().equals("chance.type")),
        "its probabilities are a parameter, which is listed itself");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"strong": "p", "weak": "1 - p"} | {"strong": 0.6, "weak": 0.5} | 10:51: chance.type.outcomes: the probabilities add up to 1.1 / "1 - p" beside "p"
          {"strong": "p", "weak": "1 - p"} | {"strong": -0.5, "weak": 1.5} | -0.5 is no probability / between 0 and 1
          "is": 0.75} | "is": 0.5} | the probabilities add up to 0.75 where A is go
          {"luck": "good"}}} | {"luck": "god"}}} | no outcome of chance "god" / did you mean "good"? luck may bring: good, bad
          "luck": "bad"}, "is" | "luck": "worse"}, "is" | no outcome of chance "worse"
          {"luck": "bad"}} | {"type": "wek"}} | no outcome of chance "wek" / did you mean "weak"?
          "type": {"says" | "A": {"says" | there is an actor or a decision of the name "A" / choose another id
          "observes": ["A", "luck"] | "observes": ["luck"] | this asks about "A", which is not known there / add "A" to "observes" of "B"
          "observes": ["A", "luck"] | "observes": ["A"] | this asks about "luck", which is not known there / add "luck" to "observes" of "B"
          "if": {"A": "go"} | "if": {"holds": "p > 0.5"} | "holds" stands in outcomes only / let a chance move decide
          "if": {"A": "go"} | "if": {"B": "yes"} | this asks about its own decision
          "observes": ["A", "luck"] | "observes": ["A", "luk"] | no decision or chance move "luk" / did you mean "luck"?
          "observes": ["type"]} | "observes": ["type", "luck"]} | these wait for one another: luck -> A -> luck / what comes first?
          "strong": "p" | "strong": "q" | no parameter "q"
          {"says": "what A is like", | {"distribution": {"type": "uniform", "low": 0, "high": 1}, | "distribution" is not solved by this version / list the points under "outcomes"
          "claims": ["s-1"] | "claims": ["s-2"] | s-2
          "outcomes": {"strong": "p", "weak": "1 - p"}} | "outcomes": {}} | nothing may come about
          """)
  void aMistakeIsFoundWhereItStands(String right, String wrong, String said) {
    assertTrue(SOUND.contains(right), right);
    ScenarioFile read = new ScenarioReader().read("own.json", SOUND.replace(right, wrong));
    String all = String.join("\n", read.findings().stream().map(Finding::toString).toList());
    for (String part : said.split(" / ")) {
      assertTrue(all.contains(part.strip()), "expected " + part + "\nfound " + all);
    }
    assertTrue(read.scenario().isEmpty(), "an error: " + all);
  }

  @Test
  void whatNobodySeesAndNothingDependsOnIsWarnedOf() {
    String idle = SOUND.replace("\"luck\": {", "\"coin\": {\"outcomes\": {\"h\": 1}}, \"luck\": {");
    ScenarioFile read = new ScenarioReader().read("own.json", idle);
    assertEquals(1, read.findings().size(), read.findings()::toString);
    assertTrue(read.findings().get(0).toString().contains("chance.coin changes nothing"));
    assertTrue(read.scenario().isPresent());
  }

  @Test
  void whoForgetsIsWarnedOfWithPlaceAndRemedy() {
    String forgets =
        SOUND.replace(
            "\"chance\": {",
            "\"decisions\": {\"A2\": {\"actor\": \"A\", \"strategies\": [\"u\", \"v\"],"
                + " \"observes\": []}}, \"chance\": {");
    List<Finding> findings = new ScenarioReader().read("own.json", forgets).findings();
    assertTrue(
        findings.stream()
            .map(Finding::toString)
            .anyMatch(
                each ->
                    each.contains("decisions.A2.observes")
                        && each.contains("A2 does not observe type, which A does")
                        && each.contains("add \"type\" here")),
        findings::toString);
  }
}
