package io.entente.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.outcome.PairedDifference;
import io.entente.outcome.Question;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What leaving out a claim or source changes, against a batch of the scenario without it. */
class LeaveOneOutTest {

  private static final String FLAGSHIP = "scenarios/korea/appeal-to-xi.json";
  private static final int RUNS = 64;

  private static Scenario scenario;
  private static LeaveOneOut found;

  @BeforeAll
  static void leaveOut() {
    scenario = Samples.file(FLAGSHIP);
    Study study = Samples.study(scenario, RUNS, 4);
    Responses with = study.responses(study.plan(), study.runs(), false);
    found = LeaveOneOut.of(study, with, Samples.tasks(2));
  }

  /** Another road to the same numbers: the program's paired comparison of two questions. */
  @Test
  void differencesAreThoseOfTwoQuestions() {
    assertEquals(5, found.sources().size());
    List<LeaveOneOut.Without> some = new ArrayList<>(found.sources());
    some.add(found.claims().get(0));
    some.add(found.claims().get(30));
    for (LeaveOneOut.Without one : some) {
      Question with = Question.of(scenario);
      Question without = with.with(View.dropping(List.of(one.name())));
      for (int outcome = 0; outcome < scenario.outcomes().size(); outcome++) {
        assertEquals(
            PairedDifference.of(without, with, scenario.outcomes().get(outcome), RUNS, 4),
            one.changes().get(outcome),
            one.name());
      }
    }
  }

  /** Claim by claim: used ones have a row, cited ones are named apart, and none is missing. */
  @Test
  void everyNamedClaimIsEitherUsedOrCited() {
    assertEquals(scenario.usedClaims().size(), found.claims().size());
    assertTrue(found.citedClaims().size() > 0);
    for (String cited : found.citedClaims()) {
      assertTrue(!scenario.usedClaims().contains(cited), cited);
    }
  }

  @Test
  void aTermWithoutClaimsWeighsNothingAndThatIsSaid() {
    int emptying = 0;
    for (LeaveOneOut.Without one : found.claims()) {
      Scenario without = Question.of(scenario).with(View.dropping(List.of(one.name()))).applied();
      for (String term : one.emptied()) {
        assertEquals(List.of(), without.term(term).orElseThrow().weight().evidence());
        emptying++;
      }
    }
    assertTrue(emptying > 0);
  }
}
