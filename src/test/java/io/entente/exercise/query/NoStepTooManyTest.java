package io.entente.exercise.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.Tables;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import io.entente.proof.trace.TraceChecker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Claims do not stand without the steps that carry them. */
class NoStepTooManyTest {

  private static final List<List<String>> TWO = List.of(List.of("T", "B"), List.of("L", "R"));

  private static Tables two() {
    return Tables.of("Row", "Column").anyPayoffs(TWO, "0", "1", "2", "3");
  }

  private static boolean holds(Variant variant, Question question, Trace trace) {
    return TraceChecker.check(trace, question.subject(variant)).isEmpty();
  }

  @Test
  void withoutAnyOfTheirStepsClaimsFall() {
    List<Exercise> exercises =
        List.of(
            two().asking("pure-nash"),
            two().asking("pareto"),
            two().asking("best-response-matrix"),
            two().asking("dominance"),
            two().asking("is-nash", "profile", "T,L"),
            two().asking("security", "player", "Row"),
            two().asking("minmax", "player", "Row", "mixed", "true"),
            two().asking("classify-2x2"),
            two().asking("correlated-best"),
            two().asking("commitment", "leader", "Row"),
            two().asking("commitment", "leader", "Row", "mixed", "true"));
    for (Exercise exercise : exercises) {
      int asked = 0;
      for (int key = 0; key < 40; key++) {
        Variant variant = Tables.variant(exercise, key);
        Question question;
        try {
          question = Tables.question(variant);
        } catch (UnaskableException e) {
          continue;
        }
        asked++;
        Trace trace = question.trace().get();
        assertTrue(holds(variant, question, trace));
        for (int without = 0; without < trace.steps().size(); without++) {
          List<Step> steps = new ArrayList<>(trace.steps());
          Step gone = steps.remove(without);
          assertTrue(
              !holds(variant, question, new Trace(trace.claim(), steps)),
              () -> exercise.ask() + " " + variant.values() + " stands without " + gone);
        }
      }
      assertTrue(asked > 20, exercise.ask().toString());
    }
  }

  @Test
  void aListWithoutOneOfItsEquilibriaFalls() {
    Exercise exercise = two().require("noTies").asking("all-equilibria");
    int several = 0;
    for (int key = 0; key < 40; key++) {
      Variant variant = Tables.variant(exercise, key);
      Question question = Tables.question(variant);
      Trace trace = question.trace().get();
      List<Fields> listed = trace.claim().fields().rows("equilibria");
      several += listed.size() > 1 ? 1 : 0;
      for (Fields one : listed) {
        List<Fields> fewer = new ArrayList<>(listed);
        fewer.remove(one);
        List<Step> steps = new ArrayList<>(trace.steps());
        steps.removeIf(
            step ->
                step.rule() == Rule.EQUILIBRIUM
                    && step.fields().rows("mixed").equals(one.rows("mixed")));
        assertEquals(trace.steps().size() - 1, steps.size());
        Claim claim =
            new Claim(ClaimKind.ALL_EQUILIBRIA, Fields.builder().rows("equilibria", fewer).build());
        assertTrue(!holds(variant, question, new Trace(claim, steps)), variant.values().toString());
      }
    }
    assertTrue(several > 5);
  }

  @Test
  void whatWasBetterAgainstSomethingThatIsGoneMayBeDominated() {
    Variant variant = Tables.variant(PureQueriesTest.menu().asking("iesds"), 1);
    Question question = Tables.question(variant);
    Trace trace = question.trace().get();
    // stop after Back has gone: Ignore was not dominated as long as Back was there
    int first = 0;
    while (trace.steps().get(first).rule() != Rule.DELETE) {
      first++;
    }
    List<Step> steps = new ArrayList<>();
    Set<List<String>> pairs = new HashSet<>();
    Variant all = Tables.variant(PureQueriesTest.menu().asking("dominance"), 1);
    for (Step step : Tables.question(all).trace().get().steps()) {
      boolean none = step.rule() == Rule.NOT_DOMINATED;
      if (none && !step.fields().name("strategy").equals("Back")) {
        Fields.Builder strictly = Fields.builder();
        for (String name : List.of("player", "strategy")) {
          strictly.with(name, step.fields().name(name));
        }
        strictly
            .with("kind", "strict")
            .with("by", step.fields().name("by"))
            .with("against", step.fields().names("against"))
            .with("own", step.fields().number("own"))
            .with("other", step.fields().number("other"));
        steps.add(new Step(Rule.NOT_DOMINATED, strictly.build()));
        pairs.add(List.of(step.fields().name("strategy"), step.fields().name("by")));
      }
    }
    assertTrue(pairs.contains(List.of("Ignore", "Press")));
    trace.steps().subList(0, first + 1).stream()
        .filter(step -> step.rule() != Rule.NOT_DOMINATED)
        .forEach(steps::add);
    List<Fields> left = new ArrayList<>();
    for (String[] one :
        new String[][] {
          {"US", "Press"},
          {"US", "Engage"},
          {"US", "Ignore"},
          {"China", "Restrain"},
          {"China", "Neutral"}
        }) {
      left.add(Fields.builder().with("player", one[0]).with("strategy", one[1]).build());
    }
    Claim claim = new Claim(ClaimKind.SURVIVORS, Fields.builder().rows("left", left).build());
    Optional<TraceChecker.Finding> finding =
        TraceChecker.check(new Trace(claim, steps), variant.subject());
    assertTrue(finding.isPresent() && finding.get().step().isEmpty(), finding.toString());
  }
}
