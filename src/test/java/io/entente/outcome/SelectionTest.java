package io.entente.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.json.ScenarioReader;
import io.entente.sample.Plan;
import io.entente.sample.Runs;
import io.entente.sample.UnsolvableException;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.solve.selection.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of selection over draws, against a recount of each draw from its four payoffs. */
class SelectionTest {

  private static final int DRAWS = 400;
  private static final long SEED = 7;

  /** A stag hunt in which the stag, the hare and what a lone hunter gets are uncertain. */
  private static final String FILE =
      """
      {"format": "entente/scenario/1", "id": "hunt", "title": "Hunt",
       "actors": {"Row": {"strategies": ["stag", "hare"]}, "Column": {"strategies": ["stag", "hare"]}},
       "parameters": {
         "stag": {"distribution": {"type": "uniform", "low": 1, "high": 5}},
         "hare": {"distribution": {"type": "uniform", "low": 0, "high": 4}},
         "alone": {"distribution": {"type": "uniform", "low": -1, "high": 3}}},
       "payoffs": {"table": {"order": ["Row", "Column"],
         "stag,stag": ["stag", 4], "stag,hare": ["alone", "hare"],
         "hare,stag": ["hare", 0], "hare,hare": ["hare", "alone + 3"]}},
       "outcomes": {"both hunt": {"Row": "stag", "Column": "stag"}}}
      """;

  private static Question question() {
    var read = new ScenarioReader().read("hunt.json", FILE);
    assertTrue(read.scenario().isPresent(), () -> "" + read.findings());
    return Question.of(read.scenario().get());
  }

  private static Frequencies frequencies(Rule rule) {
    Question question = question().selecting(rule);
    List<Outcome> asked = question.scenario().outcomes();
    return Frequencies.of(question, asked, DRAWS, SEED);
  }

  /** One draw: [player][cell], cells stag/stag, stag/hare, hare/stag, hare/hare. */
  private static List<double[][]> draws() {
    Scenario scenario = question().applied();
    Plan plan = Plan.of(scenario);
    Runs runs = plan.runs(1);
    List<double[][]> draws = new ArrayList<>();
    for (int run = 0; run < DRAWS; run++) {
      runs.draw(SEED, run, 1);
      runs.evaluatePayoffs();
      double[][] u = new double[2][4];
      for (int cell = 0; cell < 4; cell++) {
        u[0][cell] = runs.payoff(0, cell, 0);
        u[1][cell] = runs.payoff(1, cell, 0);
      }
      draws.add(u);
    }
    return draws;
  }

  private static List<Integer> equilibria(double[][] u) {
    List<Integer> found = new ArrayList<>();
    for (int cell = 0; cell < 4; cell++) {
      if (u[0][cell] >= u[0][cell ^ 2] && u[1][cell] >= u[1][cell ^ 1]) {
        found.add(cell);
      }
    }
    return found;
  }

  @Test
  void payoffDominanceAgreesWithARecount() {
    double sum = 0;
    int answered = 0;
    int undecided = 0;
    for (double[][] u : draws()) {
      List<Integer> found = equilibria(u);
      if (found.isEmpty()) {
        continue;
      }
      answered++;
      List<Integer> left = new ArrayList<>();
      for (int one : found) {
        boolean beaten = false;
        for (int other : found) {
          beaten |=
              u[0][other] >= u[0][one]
                  && u[1][other] >= u[1][one]
                  && u[0][other] + u[1][other] > u[0][one] + u[1][one];
        }
        if (!beaten) {
          left.add(one);
        }
      }
      undecided += left.size() > 1 ? 1 : 0;
      sum += left.contains(0) ? 1.0 / left.size() : 0;
    }
    compare(Rule.PAYOFF_DOMINANCE, sum, answered, undecided);
    assertTrue(undecided > 10 && undecided < answered, "" + undecided);
  }

  @Test
  void riskDominanceAgreesWithARecount() {
    double sum = 0;
    int answered = 0;
    for (double[][] u : draws()) {
      List<Integer> found = equilibria(u);
      answered += found.isEmpty() ? 0 : 1;
      if (found.size() == 1) {
        sum += found.contains(0) ? 1 : 0;
      } else if (found.size() == 2) {
        int one = found.get(0);
        int other = found.get(1);
        double first = (u[0][one] - u[0][one ^ 2]) * (u[1][one] - u[1][one ^ 1]);
        double second = (u[0][other] - u[0][other ^ 2]) * (u[1][other] - u[1][other ^ 1]);
        sum += (first > second ? one : other) == 0 ? 1 : 0;
      }
    }
    compare(Rule.RISK_DOMINANCE, sum, answered, 0);
  }

  @Test
  void uniformCountsAllAlike() {
    double sum = 0;
    int answered = 0;
    for (double[][] u : draws()) {
      List<Integer> found = equilibria(u);
      answered += found.isEmpty() ? 0 : 1;
      sum += found.contains(0) ? 1.0 / found.size() : 0;
    }
    compare(Rule.UNIFORM, sum, answered, 0);
  }

  /** In two by two the mixed equilibrium makes the other indifferent: shares by hand. */
  @Test
  void theLogitLimitIsAnEquilibriumOfItsDraw() {
    Frequencies found = frequencies(Rule.LOGIT_LIMIT);
    int empty = 0;
    double forced = 0;
    int free = 0;
    for (double[][] u : draws()) {
      List<Integer> equilibria = equilibria(u);
      if (equilibria.isEmpty()) {
        empty++;
        double column = (u[1][3] - u[1][2]) / (u[1][0] - u[1][1] + u[1][3] - u[1][2]);
        double row = (u[0][3] - u[0][1]) / (u[0][0] - u[0][2] + u[0][3] - u[0][1]);
        forced += column * row;
      } else if (equilibria.size() == 1) {
        forced += equilibria.contains(0) ? 1 : 0;
      } else {
        free++;
      }
    }
    assertTrue(empty > 5 && free > 5, empty + " and " + free);
    assertEquals(0, found.none());
    assertEquals(0, found.undecided());
    double total = found.outcomes().get("both hunt").estimate() * DRAWS;
    assertTrue(total >= forced - 1e-3 && total <= forced + free + 1e-3, forced + " " + total);
  }

  private static void compare(Rule rule, double sum, int answered, int undecided) {
    Frequencies found = frequencies(rule);
    String where = rule + ", seed " + SEED;
    assertEquals(sum / answered, found.outcomes().get("both hunt").estimate(), 1e-12, where);
    assertEquals((double) (DRAWS - answered) / DRAWS, found.none(), 1e-12, where);
    assertEquals((double) undecided / DRAWS, found.undecided(), 1e-12, where);
  }

  @Test
  void rulesForMovesAtOnceAreRefusedInTurn() {
    for (Rule rule : List.of(Rule.RISK_DOMINANCE, Rule.LOGIT_LIMIT)) {
      Question inTurn = question().in(Form.SEQUENTIAL).selecting(rule);
      assertThrows(UnsolvableException.class, () -> CentralReading.of(inTurn));
    }
  }
}
