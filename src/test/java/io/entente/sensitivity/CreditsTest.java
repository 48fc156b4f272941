package io.entente.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.outcome.Frequencies;
import io.entente.outcome.PairedDifference;
import io.entente.outcome.Question;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import io.entente.sensitivity.coalition.Restatements;
import io.entente.sensitivity.coalition.Shapley;
import io.entente.sensitivity.index.Measured;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What claims account for, against every coalition gone through one by one. */
class CreditsTest {

  /**
   * A game of two who move at once, on n claims of as many sources; some runs have no equilibrium.
   */
  static Scenario scenario(int claims, boolean pennies, long seed) {
    Random random = new Random(seed);
    StringBuilder sources = new StringBuilder();
    StringBuilder register = new StringBuilder();
    List<String> ofA = new ArrayList<>();
    List<String> ofB = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      String comma = i == 0 ? "" : ", ";
      sources.append(comma).append("\"s%d\": {\"title\": \"S\"}".formatted(i));
      register
          .append(comma)
          .append(
              """
              "c%d": {"paraphrase": "x", "source": "s%d", "strength": %d, "certainty": %d,
                      "conflicts": [%s]}\
              """
                  .formatted(
                      i,
                      i,
                      1 + random.nextInt(5),
                      2 + random.nextInt(3),
                      i > 0 && i % 3 == 0 ? "\"c%d\"".formatted(i - 1) : ""));
      (i % 2 == 0 ? ofA : ofB).add("\"c" + i + "\"");
    }
    String same =
        "[{\"when\": {\"A\": \"l\", \"B\": \"l\"}, \"is\": 1}, {\"when\": {\"A\": \"r\", \"B\":"
            + " \"r\"}, \"is\": 1}]";
    String go = "[{\"when\": {\"A\": \"l\"}, \"is\": 1}]";
    String left = "[{\"when\": {\"B\": \"l\"}, \"is\": 1}]";
    return Samples.read(
        """
        {"format": "entente/scenario/1", "id": "t", "title": "T",
         "sources": {%s}, "claims": {%s},
         "actors": {"A": {"strategies": ["l", "r"]}, "B": {"strategies": ["l", "r"]}},
         "payoffs": {
           "A": {"match": {"says": "m", "level": %s, "weight": %s},
                 "t": {"says": "s", "level": %s, "weight": {"for": [%s], "against": [%s]}}},
           "B": {"match": {"says": "m", "level": %s, "weight": %s},
                 "t": {"says": "s", "level": %s, "weight": {"for": [%s]}}}},
         "outcomes": {"left": {"A": "l"}, "both": {"A": "l", "B": "l"}}}
        """
            .formatted(
                sources,
                register,
                same,
                pennies ? "1" : "0.7",
                go,
                half(ofA, true),
                half(ofA, false),
                same,
                pennies ? "-1" : "0.4",
                left,
                String.join(",", ofB)));
  }

  private static String half(List<String> names, boolean first) {
    int middle = (names.size() + 1) / 2;
    return String.join(",", first ? names.subList(0, middle) : names.subList(middle, names.size()));
  }

  private static double[] exact(Scenario scenario, int claims, int runs, long seed, int outcome) {
    double[] worth = new double[1 << claims];
    for (int coalition = 0; coalition < worth.length; coalition++) {
      List<String> dropped = new ArrayList<>();
      for (int i = 0; i < claims; i++) {
        if ((coalition >> i & 1) == 0) {
          dropped.add("c" + i);
        }
      }
      Question question = Question.of(scenario).with(View.dropping(dropped));
      var found = Frequencies.of(question, scenario.outcomes(), runs, seed);
      worth[coalition] = found.outcomes().get(scenario.outcomes().get(outcome).name()).estimate();
    }
    return Shapley.of(worth);
  }

  private static Attribution attribution(Scenario scenario, int claims, int runs, int most) {
    Study study = Samples.study(scenario, runs, 6);
    Restatements restatements = Restatements.of(scenario, true);
    Map<String, Integer> players = new LinkedHashMap<>();
    for (int i = 0; i < claims; i++) {
      players.put("c" + i, i);
    }
    CoalitionRuns coalitions = new CoalitionRuns(study, study.plan(), restatements, players);
    return Attribution.of(coalitions, claims, most, Samples.tasks(2));
  }

  @Test
  void sampledOrdersAgreeWithEveryCoalition() {
    int claims = 7;
    int runs = 1500;
    Scenario scenario = scenario(claims, false, 3);
    Attribution exact = attribution(scenario, claims, runs, claims);
    Attribution sampled = attribution(scenario, claims, runs, 0);
    assertTrue(exact.exact());
    assertFalse(sampled.exact());
    for (int outcome = 0; outcome < 2; outcome++) {
      double[] expected = exact(scenario, claims, runs, 6, outcome);
      double spread = 0;
      for (int i = 0; i < claims; i++) {
        Measured one = exact.credits().get(i).get(outcome);
        assertEquals(expected[i], one.estimate(), 1e-12);
        Measured guess = sampled.credits().get(i).get(outcome);
        double error = (guess.high() - guess.low()) / 4;
        assertTrue(Math.abs(guess.estimate() - expected[i]) < 3.5 * error, guess + " " + one);
        spread = Math.max(spread, Math.abs(expected[i]));
      }
      assertTrue(spread > 0.02, "nothing to tell apart");
      assertEquals(sampled.difference(outcome), sampled.sum(outcome), 1e-9);
      assertEquals(exact.difference(outcome), exact.sum(outcome), 1e-9);
      assertEquals(exact.all().get(outcome), sampled.all().get(outcome));
      assertEquals(exact.none().get(outcome), sampled.none().get(outcome));
    }
  }

  /** Intervals of values over every coalition hold the value over many more runs. */
  @Test
  void errorsAreThoseOfTheRuns() {
    int claims = 4;
    Scenario scenario = scenario(claims, false, 9);
    double[] truth = exact(scenario, claims, 20000, 77, 0);
    int inside = 0;
    int of = 0;
    for (int seed = 0; seed < 40; seed++) {
      Study study = Samples.study(scenario, 200, seed);
      Credits credits = Credits.of(study, true, Samples.tasks(1));
      assertTrue(credits.attribution().exact());
      for (int i = 0; i < claims; i++) {
        Measured one = credits.attribution().credits().get(i).get(0);
        inside += one.low() <= truth[i] && truth[i] <= one.high() ? 1 : 0;
        of++;
      }
    }
    assertTrue(inside >= 0.88 * of && inside < of, inside + " of " + of);
  }

  /** Matching pennies: without claims no run has an equilibrium in pure strategies. */
  @Test
  void runsWithoutEquilibriumAreSaidAndNotGuessed() {
    int claims = 10;
    Scenario scenario = scenario(claims, true, 5);
    Study study = Samples.study(scenario, 300, 6);
    Sources sources = Sources.of(study, true, Samples.tasks(2));
    assertEquals(0, sources.attribution().none().get(0).draws());
    assertTrue(Double.isNaN(sources.credit(0).get(0).estimate()));
    assertTrue(Double.isNaN(sources.attribution().difference(0)));
    Credits credits = Credits.of(study, true, Samples.tasks(2));
    assertFalse(credits.attribution().exact());
    for (List<Measured> one : credits.attribution().credits()) {
      double estimate = one.get(0).estimate();
      assertTrue(Double.isNaN(estimate) || Math.abs(estimate) <= 1);
    }
  }

  @Test
  void siding() {
    Scenario scenario = scenario(7, false, 3);
    Study study = Samples.study(scenario, 100, 6);
    Conflicts conflicts = Conflicts.of(study, true, Samples.tasks(2));
    assertEquals(2, conflicts.pairs().size());
    Conflicts.Pair pair = conflicts.pairs().get(0);
    assertEquals(List.of("c2", "c3"), List.of(pair.one(), pair.other()));
    Question both = Question.of(scenario);
    for (int outcome = 0; outcome < 2; outcome++) {
      PairedDifference withOne =
          PairedDifference.of(
              both.with(View.dropping(List.of("c3"))),
              both,
              scenario.outcomes().get(outcome),
              100,
              6);
      assertEquals(withOne.difference(), pair.withOne().get(outcome).difference(), 1e-12);
      assertEquals(withOne.high(), pair.withOne().get(outcome).high(), 1e-9);
      PairedDifference withOther =
          PairedDifference.of(
              both.with(View.dropping(List.of("c2"))),
              both,
              scenario.outcomes().get(outcome),
              100,
              6);
      assertEquals(withOther.difference(), pair.withOther().get(outcome).difference(), 1e-12);
    }
  }

  @Test
  void fifteenSourcesAreSampled() {
    Scenario scenario = scenario(15, false, 2);
    Study study = Samples.study(scenario, 100, 1);
    assertEquals(32 + 30, Sources.passes(study));
    Sources found = Sources.of(study, true, Samples.tasks(2));
    assertEquals(15, found.rows().size());
    assertFalse(found.attribution().exact());
    assertEquals(found.attribution().difference(0), found.attribution().sum(0), 1e-9);
    Sources again = Sources.of(study, true, Samples.tasks(1));
    assertEquals(again.attribution(), found.attribution());
    assertEquals(again.rows(), found.rows());
  }
}
