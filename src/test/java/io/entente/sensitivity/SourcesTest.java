package io.entente.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.outcome.Estimate;
import io.entente.outcome.Frequencies;
import io.entente.outcome.PairedDifference;
import io.entente.outcome.Question;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import io.entente.sensitivity.coalition.Restatements;
import io.entente.sensitivity.coalition.Shapley;
import io.entente.sensitivity.index.Measured;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What sources say alone and together, against the scenario with their claims dropped. */
class SourcesTest {

  private static final int RUNS = 64;
  private static final long SEED = 4;

  private static Scenario flagship;
  private static Sources apart;

  @BeforeAll
  static void compare() {
    flagship = Samples.file("scenarios/korea/appeal-to-xi.json");
    apart = Sources.of(Samples.study(flagship, RUNS, SEED), false, Samples.tasks(2));
  }

  private static Question only(Scenario scenario, int coalition) {
    List<String> all = new ArrayList<>(scenario.register().sources().keySet());
    List<String> dropped = new ArrayList<>();
    for (int source = 0; source < all.size(); source++) {
      if ((coalition >> source & 1) == 0) {
        dropped.add(all.get(source));
      }
    }
    return Question.of(scenario).with(View.dropping(dropped));
  }

  /** Another road: the program's own frequencies of the scenario with sources dropped. */
  @Test
  void everyFigureIsThatOfTheScenarioWithClaimsDropped() {
    double[][] worth = new double[flagship.outcomes().size()][32];
    for (int coalition = 0; coalition < 32; coalition++) {
      Question question = only(flagship, coalition);
      Frequencies found = Frequencies.of(question, flagship.outcomes(), RUNS, SEED);
      for (int o = 0; o < worth.length; o++) {
        Estimate estimate = found.outcomes().get(flagship.outcomes().get(o).name());
        worth[o][coalition] = estimate.estimate();
        if (Integer.bitCount(coalition) == 1) {
          int source = Integer.numberOfTrailingZeros(coalition);
          Estimate alone = apart.rows().get(source).alone().get(o);
          assertEquals(estimate.estimate(), alone.estimate(), 1e-12);
          assertEquals(estimate.low(), alone.low(), 1e-12);
        }
      }
    }
    for (int o = 0; o < worth.length; o++) {
      double[] values = Shapley.of(worth[o]);
      double sum = 0;
      for (int source = 0; source < 5; source++) {
        Measured credit = apart.credit(source).get(o);
        assertEquals(values[source], credit.estimate(), 1e-12);
        assertTrue(credit.low() <= credit.estimate() && credit.estimate() <= credit.high());
        sum += credit.estimate();
      }
      assertEquals(worth[o][31] - worth[o][0], sum, 1e-12);
      assertEquals(apart.attribution().difference(o), apart.attribution().sum(o), 1e-12);
      assertEquals(worth[o][31], apart.attribution().all().get(o).estimate(), 1e-12);
      assertEquals(worth[o][0], apart.attribution().none().get(o).estimate(), 1e-12);
      Estimate all =
          Frequencies.of(only(flagship, 31), flagship.outcomes(), RUNS, SEED)
              .outcomes()
              .get(flagship.outcomes().get(o).name());
      assertEquals(all.low(), apart.attribution().all().get(o).low(), 1e-12);
      assertEquals(all.draws(), apart.attribution().all().get(o).draws());
    }
  }

  @Test
  void withoutASourceIsThePairedDifference() {
    for (int source = 0; source < 5; source++) {
      Question without = only(flagship, 31 & ~(1 << source));
      for (int o = 0; o < flagship.outcomes().size(); o += 3) {
        PairedDifference expected =
            PairedDifference.of(
                without, Question.of(flagship), flagship.outcomes().get(o), RUNS, SEED);
        PairedDifference found = apart.rows().get(source).without().get(o);
        assertEquals(expected.difference(), found.difference(), 1e-12);
        assertEquals(expected.low(), found.low(), 1e-12);
        assertEquals(expected.draws(), found.draws());
      }
    }
  }

  /** With no claim at all nothing divides any two moves, so every run is shared. */
  @Test
  void withoutClaimsEverythingTies() {
    assertEquals(1, apart.attribution().tiedNone());
    assertEquals(0, apart.attribution().tiedAll());
  }

  /** Two sources say the same; A goes if the reason outweighs its cost of 1.5. */
  private static Scenario twoSources(String more) {
    return Samples.read(
        """
        {"format": "entente/scenario/1", "id": "t", "title": "T",
         "pooling": {"salience": 0, "tri": 0, "holds": {"4": 0.85, "5": 1}},
         "sources": {"p": {"title": "P"}, "q": {"title": "Q"%s}},
         "claims": {
           "p1": {"paraphrase": "x", "source": "p", "strength": 4, "certainty": 4},
           "q1": {"paraphrase": "x", "source": "q", "strength": 4, "certainty": 4,
                  "supports": ["p1"]}},
         "actors": {"A": {"strategies": ["go", "stay"]}},
         "payoffs": {"A": {
           "t": {"says": "s", "level": [{"when": {"A": "go"}, "is": 1}],
                 "weight": {"for": ["p1", "q1"]}},
           "c": {"says": "c", "level": [{"when": {"A": "go"}, "is": 1}], "weight": -1.5}}},
         "outcomes": {"goes": {"A": "go"}}}
        """
            .formatted(more));
  }

  /**
   * Apart, the weight is 4·(0, 1 or 2 that hold)/3 and outweighs 1.5 only if both hold, 0.85²;
   * alone it is 4/2 if it holds, 0.85. Counted once, both together are as one alone.
   */
  @Test
  void restatementsCountOnceInThePool() {
    int runs = 2000;
    Study study = Samples.study(twoSources(""), runs, 1);
    Sources found = Sources.of(study, false, Samples.tasks(1));
    near(0.85 * 0.85, found.attribution().all().get(0));
    near(0.85, found.rows().get(0).alone().get(0));
    near(0.85, found.rows().get(1).alone().get(0));
    Sources once = Sources.of(study, true, Samples.tasks(1));
    near(0.85, once.attribution().all().get(0));
    near(0.85, once.rows().get(1).alone().get(0));
    // p1 counts as long as it is there: without q nothing changes, and alone p is as all
    assertEquals(
        once.rows().get(0).alone().get(0).estimate(), once.attribution().all().get(0).estimate());
    assertEquals(0, once.rows().get(1).without().get(0).difference());
    // Shapley: q adds only where p is not, half of the orders
    double q = once.rows().get(1).alone().get(0).estimate() / 2;
    double all = once.attribution().all().get(0).estimate();
    double p = once.rows().get(0).alone().get(0).estimate();
    assertEquals(q + (all - p) / 2, once.credit(1).get(0).estimate(), 1e-12);
    assertEquals(1, once.restatements().joined());
  }

  @Test
  void aCompilerIsTheOneThatRestates() {
    Restatements found = Restatements.of(twoSources(", \"aggregates\": [\"p\"]"), true);
    assertEquals(List.of("p1", "q1"), found.groups().get(0).claims());
  }

  private static void near(double expected, Estimate found) {
    double slack = 2 * (found.high() - found.low());
    assertTrue(Math.abs(found.estimate() - expected) < slack, found + " for " + expected);
  }

  /** One source of which all depends; a scenario without claims has no rows. */
  @Test
  void oneSourceAndNone() {
    Scenario one =
        Samples.read(
            """
            {"format": "entente/scenario/1", "id": "t", "title": "T",
             "sources": {"p": {"title": "P"}},
             "claims": {"p1": {"paraphrase": "x", "source": "p", "strength": 4, "certainty": 4}},
             "actors": {"A": {"strategies": ["go", "stay"]}},
             "payoffs": {"A": {"t": {"says": "s", "level": [{"when": {"A": "go"}, "is": 1}],
                         "weight": {"for": ["p1"]}}}},
             "outcomes": {"goes": {"A": "go"}}}
            """);
    Sources found = Sources.of(Samples.study(one, 200, 1), true, Samples.tasks(1));
    assertEquals(1, found.rows().size());
    double all = found.attribution().all().get(0).estimate();
    assertEquals(all, found.rows().get(0).alone().get(0).estimate());
    assertEquals(0.5, found.attribution().none().get(0).estimate());
    assertEquals(all - 0.5, found.credit(0).get(0).estimate(), 1e-12);
    Sources none = Sources.of(Samples.study(Samples.SUM, 30, 1), true, Samples.tasks(1));
    assertEquals(0, none.rows().size());
    Credits credits = Credits.of(Samples.study(Samples.SUM, 30, 1), true, Samples.tasks(1));
    assertEquals(0, credits.units().size());
    assertEquals(
        0, Conflicts.of(Samples.study(Samples.SUM, 30, 1), true, Samples.tasks(1)).pairs().size());
  }
}
