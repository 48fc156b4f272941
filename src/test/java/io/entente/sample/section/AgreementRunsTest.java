package io.entente.sample.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.json.ScenarioFile;
import io.entente.json.ScenarioReader;
import io.entente.outcome.Frequencies;
import io.entente.outcome.Question;
import io.entente.sample.Plan;
import io.entente.sample.Runs;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreements in runs, by hand: a prisoner's dilemma whose temptation is drawn. */
class AgreementRunsTest {

  private static final String TEXT =
      """
      {"format": "entente/scenario/1", "id": "d", "title": "D",
       "parameters": {"t": {"distribution": {"type": "uniform", "low": 3, "high": 7}},
                      "delta": {"value": 0.5}},
       "actors": {"A": {"strategies": ["c", "d"]}, "B": {"strategies": ["c", "d"]}},
       "payoffs": {"table": {"order": ["A", "B"], "c,c": [3, 3], "c,d": [0, "t"], "d,c": ["t", 0], "d,d": [1, 1]}},
       "repeat": {"discount": {"A": 0.9, "B": "delta"}, "agreements": {
         "grim": {"play": {"A": "c", "B": "c"}, "punish": {"A": "d", "B": "d"}},
         "two": {"play": {"A": "c", "B": "c"}, "punish": {"A": "d", "B": "d"}, "punishFor": 2},
         "empty": {"play": {"A": "c", "B": "c"}, "punish": {"A": "c", "B": "d"}}}},
       "outcomes": {"lasts": {"holds": "grim.sustainable > 0.5"}, "at all": {"holds": "empty.critical < 1"},
                    "two": {"holds": "two.critical.A + two.critical.B + grim.critical.A + two.sustainable > 9"}}}
      """;

  private static Scenario read(String text) {
    ScenarioFile file = new ScenarioReader().read("d.json", text);
    assertEquals("[]", file.findings().toString());
    return file.scenario().orElseThrow();
  }

  @Test
  void everyRunHasItsOwnCriticalDiscountFactor() {
    Plan plan = Plan.of(read(TEXT));
    Runs runs = plan.runs(64);
    runs.draw(5, 640, 64);
    for (int lane = 0; lane < 64; lane++) {
      double t = runs.parameter("t", lane);
      assertEquals((t - 3) / (t - 1), runs.solutionValue("grim.critical.A", lane), 1e-12);
      assertEquals(t <= 5 ? 1 : 0, runs.solutionValue("grim.sustainable", lane), "t = " + t);
      double two = runs.solutionValue("two.critical.B", lane);
      assertEquals(t >= 7 ? 1 : (Math.sqrt(1 + 2 * (t - 3)) - 1) / 2, two, 1e-12);
      assertEquals(1, runs.solutionValue("empty.critical", lane), "nobody would carry it out");
    }
  }

  @Test
  void outcomesHaveTheirFrequencies() {
    Question question = Question.of(read(TEXT));
    Frequencies found = Frequencies.of(question, question.scenario().outcomes(), 4000, 1);
    assertEquals(0.5, found.outcomes().get("lasts").estimate(), 0.03);
    assertEquals(0, found.outcomes().get("at all").estimate());
  }

  /** B cannot defect, so there is no punishment; the agreement does not last. */
  @Test
  void forcedMovesEndAnAgreement() {
    Question question = Question.of(read(TEXT)).with(View.forcing(Map.of("B", "c")));
    Frequencies found = Frequencies.of(question, question.scenario().outcomes(), 400, 1);
    assertEquals(0, found.outcomes().get("lasts").estimate());
  }

  @Test
  void aDiscountThatIsNoneFailsTheRun() {
    String none = TEXT.replace("{\"value\": 0.5}", "{\"formula\": \"t / 5\"}");
    Question question = Question.of(read(none));
    Frequencies found = Frequencies.of(question, question.scenario().outcomes(), 2000, 1);
    assertEquals(1000, found.failed(), 100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"B\": \"delta\"}|\"B\": 1}|a discount is from 0 to less than 1|one period later",
        "{\"A\": 0.9, \"B\": \"delta\"}|{\"A\": 0.9}|nothing is said of \"B\"|one number for all",
        "{\"A\": 0.9, |{\"C\": 0.9, |no actor that decides \"C\"|those that do: A, B",
        "\"play\": {\"A\": \"c\", \"B\": \"c\"}, \"punish\": {\"A\": \"d\", \"B\": \"d\"}}|"
            + "\"play\": {\"A\": \"c\"}, \"punish\": {\"A\": \"d\", \"B\": \"d\"}}|"
            + "nothing is said of \"B\"|each decision: A, B",
        "\"B\": \"d\"}}|\"B\": \"e\"}}|no strategy \"e\"|B can: c, d",
        "\"punishFor\": 2|\"punishFor\": 2.5|not a number of periods from 1 to 100|leave it out",
        "\"agreements\"|\"horizon\": 3, \"agreements\"|not solved by this version|leave it out",
        "\"c,c\": [3, 3]|\"c,c\": [3, \"grim.critical\"]|is computed from payoffs|\"holds\"",
        "{\"strategies\": [\"c\", \"d\"]}, \"B\": {\"strategies\": [\"c\", \"d\"]}|"
            + "{\"strategies\": [\"c\", \"d\"]}, \"B\": {\"strategies\": [\"c\", \"d\"], \"observes\": [\"A\"]}|"
            + "moves at once|leave out"
      })
  void mistakesAreNamed(String was, String is, String message, String remedy) {
    assertTrue(TEXT.contains(was), was);
    ScenarioFile file = new ScenarioReader().read("d.json", TEXT.replace(was, is));
    String all = file.findings().toString();
    assertTrue(all.contains(message), all);
    assertTrue(all.contains(remedy), all);
  }
}
