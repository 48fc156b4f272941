package io.entente.outcome.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.json.ScenarioReader;
import io.entente.scenario.Parameter;
import io.entente.scenario.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Planted departures from a register, and nothing else, are found. */
class EvidenceCheckTest {

  private static final String FILE =
      """
      {
        "format": "entente/scenario/1", "id": "toll", "title": "T",
        "sources": {"s": {"title": "S"}, "t": {"title": "T"}},
        "claims": {
          "s-1": {"paraphrase": "One.", "source": "s", "strength": 4, "certainty": 3,
                  "bears": [{"on": "A", "term": "gain", "sign": "+", "strength": 2, "share": 0.5}]},
          "s-2": {"paraphrase": "Two.", "source": "s", "strength": 3, "certainty": 3, "supports": ["s-1"],
                  "bears": [{"on": "A", "term": "gain", "scenario": "toll", "sign": "+"},
                            {"on": "A", "term": "loss", "scenario": "other", "sign": "+"}]},
          "t-1": {"paraphrase": "Three.", "source": "t", "strength": 2, "certainty": 5, "supports": ["s-1"]}
        },
        "actors": {"A": {"strategies": ["go", "stay"]}},
        "payoffs": {"A": {
          "gain": {"level": [{"when": {"A": "go"}, "is": 1}], "weight": {GAIN}},
          "loss": {"level": [{"when": {"A": "go"}, "is": 1}], "weight": {"against": ["s-2"]}}
        }}
      }
      """;

  private static EvidenceCheck of(String gain) {
    String text = FILE.replace("GAIN", gain);
    var read = new ScenarioReader().read("toll.json", text);
    return EvidenceCheck.of(
        read.scenario().orElseThrow(() -> new AssertionError(read.findings().toString())));
  }

  @Test
  void whatIsUsedAsRegisteredIsNoFinding() {
    EvidenceCheck check =
        of("\"for\": [\"t-1\"], \"evidence\": [{\"claim\": \"s-2\", \"value\": 3}]");
    assertEquals(3, check.used());
    assertTrue(check.departures().isEmpty());
    assertTrue(check.against().isEmpty());
    assertTrue(check.supporting().isEmpty());
  }

  @Test
  void aDepartureIsFoundWithItsNote() {
    EvidenceCheck check =
        of(
            "\"evidence\": [{\"claim\": \"s-2\", \"value\": 5, \"certainty\": 4, \"note\": \"why\"}]");
    assertEquals(1, check.departures().size());
    EvidenceCheck.Departure one = check.departures().get(0);
    assertTrue(one.isStrength() && one.isCertainty() && !one.isShare());
    assertFalse(one.noted());
    assertEquals("why", one.evidence().note());
    assertEquals("payoffs.A.gain", one.place().path());
  }

  @Test
  void aDepartureThatTheRegisterNotesIsToldApart() {
    EvidenceCheck check = of("\"evidence\": [{\"claim\": \"s-1\", \"value\": 2, \"share\": 0.5}]");
    assertEquals(1, check.departures().size());
    assertTrue(check.departures().get(0).noted());
    EvidenceCheck other = of("\"evidence\": [{\"claim\": \"s-1\", \"value\": 2}]");
    assertFalse(other.departures().get(0).noted());
    EvidenceCheck surer =
        of("\"evidence\": [{\"claim\": \"s-1\", \"value\": 2, \"share\": 0.5, \"certainty\": 4}]");
    assertFalse(surer.departures().get(0).noted());
  }

  @Test
  void aClaimUsedAgainstItsSignIsFound() {
    assertEquals(1, of("\"against\": [\"s-2\"]").against().size());
    assertEquals("s-2", of("\"against\": [\"s-2\"]").against().get(0).claim().id());
    assertTrue(of("\"against\": [\"t-1\"]").against().isEmpty());
  }

  @Test
  void claimsBesideWhatTheySupportAreFound() {
    EvidenceCheck check = of("\"for\": [\"s-1\", \"s-2\", \"t-1\"]");
    assertEquals(2, check.supporting().size());
    assertTrue(check.supporting().get(0).sameSource());
    assertFalse(check.supporting().get(1).sameSource());
  }

  /** Claims move balances as well as weights. */
  @Test
  void theEvidenceOfABalanceIsCheckedToo() {
    Sketch sketch = new Sketch().claim("c-1", "one", 3).actor("A", "x", "y");
    sketch.parameter("b", new Parameter.Balance(List.of(sketch.evidence("c-1", -2, 1))));
    EvidenceCheck check = EvidenceCheck.of(sketch.build());
    assertEquals(1, check.used());
    assertEquals("parameters.b", check.departures().get(0).place().path());
    assertTrue(check.departures().get(0).isStrength(), "the claim has no strength of its own");
  }
}
