package io.entente.sample.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.json.ScenarioReader;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Frequencies;
import io.entente.outcome.Question;
import io.entente.sample.Plan;
import io.entente.sample.Runs;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Solution values in runs, by hand: one right glove, two left ones, a pair worth the price. */
class SectionRunsTest {

  private static final String GLOVES =
      """
      {"format": "entente/scenario/1", "id": "g", "title": "G",
       "parameters": {"price": {"distribution": {"type": "uniform", "low": 0, "high": 3}}},
       "coalitions": {"gloves": {"players": ["L1", "L2", "R"],
           "quantities": {"left": {"L1": 1, "L2": 1}, "right": {"R": 1}},
           "worth": "price * min(sum.left, sum.right)"}},
       "outcomes": {"R gets 1": {"holds": "gloves.shapley.R >= 1"}}}
      """;

  private static final String PLAYED =
      """
      {"format": "entente/scenario/1", "id": "p", "title": "P",
       "parameters": {"price": {"distribution": {"type": "uniform", "low": 0, "high": 3}}},
       "actors": {"L1": {"strategies": ["join", "stay"]}, "L2": {}, "R": {}},
       "coalitions": {"gloves": {
           "quantities": {"left": {"L1": 1, "L2": 1}, "right": {"R": 1}},
           "worth": "price * min(sum.left, sum.right)"}},
       "payoffs": {"L1": {"share": {"level": [{"when": {"L1": "join"}, "is": "gloves.shapley.L1"}],
                                    "weight": 1},
                          "cost": {"level": [{"when": {"L1": "join"}, "is": 1}],
                                   "weight": "-gloves.worth / 12 - 0.125"}}},
       "outcomes": {"joins": {"L1": "join"}}}
      """;

  private static Scenario read(String text) {
    return new ScenarioReader().read("g.json", text).scenario().orElseThrow();
  }

  /** R is worth 2/3 of the price, L1 1/6: of six orders R is last or in the middle in four. */
  @Test
  void everyRunHasItsOwnValues() {
    Plan plan = Plan.of(read(GLOVES));
    Runs runs = plan.runs(64);
    runs.draw(7, 1000, 64);
    for (int lane = 0; lane < 64; lane++) {
      double price = runs.parameter("price", lane);
      assertEquals(2 * price / 3, runs.solutionValue("gloves.shapley.R", lane), 1e-14);
    }
    assertEquals(1, plan.central().solutionValue("gloves.shapley.R", 0), 1e-15);
  }

  @Test
  void anOutcomeWithoutMovesHasTheFrequencyOfItsFormula() {
    Question question = Question.of(read(GLOVES));
    double share =
        Frequencies.of(question, question.scenario().outcomes(), 4000, 1)
            .outcomes()
            .get("R gets 1")
            .estimate();
    assertEquals(0.5, share, 0.03);
  }

  /** Joining pays price/6 - price/12 - 1/8, which is positive where the price is above 1.5. */
  @Test
  void weightsAndLevelsUseSolutionValues() {
    Scenario played = read(PLAYED);
    for (double price : new double[] {1.4, 1.6}) {
      Question question =
          Question.of(played).with(View.setting(Map.of("price", new Parameter.Value(price))));
      CentralReading central = CentralReading.of(question);
      int joins = central.holdsIn(played.outcomes().get(0));
      assertEquals(price > 1.5 ? 1 : 0, joins, "price " + price);
    }
    Question question = Question.of(played);
    double share =
        Frequencies.of(question, played.outcomes(), 4000, 1).outcomes().get("joins").estimate();
    assertEquals(0.5, share, 0.03);
  }

  @Test
  void aRunWhoseValueIsNoNumberFails() {
    Scenario scenario = read(GLOVES.replace("price * min", "log(price - 1) * min"));
    Question question = Question.of(scenario);
    Frequencies found = Frequencies.of(question, scenario.outcomes(), 3000, 1);
    assertEquals(1000, found.failed(), 90);
  }
}
