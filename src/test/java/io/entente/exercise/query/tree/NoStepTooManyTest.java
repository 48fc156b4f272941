package io.entente.exercise.query.tree;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.Sets;
import io.entente.exercise.Tables;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.Field;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import io.entente.proof.trace.TraceChecker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Claims about trees do not stand without the steps that carry them, nor with other words. */
class NoStepTooManyTest {

  private static final List<Exercise> EXERCISES =
      List.of(
          Sets.exercise(TreeQueriesTest.ANY, "\"query\": \"nash-not-spe\""),
          Sets.exercise(
              TreeQueriesTest.ANY, "\"query\": \"strategic-form-count\", \"give\": \"payoffs\""),
          Sets.exercise(TreeQueriesTest.ANY, "\"query\": \"flip\""),
          Sets.exercise(
              TreeQueriesTest.OPEN,
              "\"query\": \"credible-threat\", \"give\": \"path\", \"node\": \"start\","
                  + " \"action\": \"Pressure\""),
          Sets.exercise(SignalQueriesTest.CLOSED, "\"query\": \"signalling\""),
          Sets.exercise(
              SignalQueriesTest.CLOSED,
              "\"query\": \"signalling\", \"give\": \"belief\", \"node\": \"Committed, Treaty\","
                  + " \"plan\": \"Committed: Quiet, Opportunist: Quiet\""),
          Sets.exercise(
              """
              "vary": {"d": ["1/2", "2/3"]}, "numbers": {"players": ["A", "B"],
                "given": {"rounds": 3, "pie": 10, "discount.A": "d", "discount.B": "d"}}
              """,
              "\"query\": \"bargaining\""));

  private interface Trial {
    void of(Variant variant, Question question);
  }

  private static void forEach(Exercise exercise, Trial trial) {
    int asked = 0;
    for (int key = 0; key < 30; key++) {
      Variant variant = Tables.variant(exercise, key);
      try {
        trial.of(variant, Tables.question(variant));
        asked++;
      } catch (UnaskableException e) {
        continue;
      }
    }
    assertTrue(asked > 5, exercise.ask().toString());
  }

  private static boolean holds(Variant variant, Question question, Trace trace) {
    return TraceChecker.check(trace, question.subject(variant)).isEmpty();
  }

  @Test
  void withoutAnyOfTheirStepsClaimsFall() {
    for (Exercise exercise : EXERCISES) {
      forEach(
          exercise,
          (variant, question) -> {
            Trace trace = question.trace().get();
            assertTrue(holds(variant, question, trace));
            for (int without = 0; without < trace.steps().size(); without++) {
              List<Step> steps = new ArrayList<>(trace.steps());
              Step gone = steps.remove(without);
              assertFalse(
                  holds(variant, question, new Trace(trace.claim(), steps)),
                  () -> exercise.ask() + " " + variant.values() + " stands without " + gone);
            }
          });
    }
  }

  /** Every list of equilibria, cells or ends that is one shorter is another claim, and false. */
  @Test
  void listsThatAreShorterFall() {
    for (Exercise exercise : EXERCISES) {
      forEach(
          exercise,
          (variant, question) -> {
            Trace trace = question.trace().get();
            for (Fields fields : shorter(trace.claim().fields())) {
              Claim claim = new Claim(trace.claim().kind(), fields);
              assertFalse(
                  holds(variant, question, new Trace(claim, trace.steps())), claim.toString());
            }
            for (int i = 0; i < trace.steps().size(); i++) {
              for (Fields fields : shorter(trace.steps().get(i).fields())) {
                List<Step> steps = new ArrayList<>(trace.steps());
                steps.set(i, new Step(steps.get(i).rule(), fields));
                assertFalse(
                    holds(variant, question, new Trace(trace.claim(), steps)),
                    () -> steps.toString());
              }
            }
          });
    }
  }

  private static List<Fields> shorter(Fields fields) {
    List<Fields> all = new ArrayList<>();
    fields
        .fields()
        .forEach(
            (name, field) -> {
              if (field instanceof Field.Rows rows) {
                for (int i = 0; i < rows.rows().size(); i++) {
                  List<Map<String, Field>> left = new ArrayList<>(rows.rows());
                  left.remove(i);
                  Map<String, Field> changed = new LinkedHashMap<>(fields.fields());
                  changed.put(name, new Field.Rows(left));
                  all.add(new Fields(changed));
                }
              }
            });
    return all;
  }

  /** A number that is changed wherever it stands agrees with itself, and is false all the same. */
  @Test
  void liesThatAgreeWithEachOtherFall() {
    Rational kept = Rational.of(15, 2);
    forEach(
        EXERCISES.get(6),
        (variant, question) -> {
          if (variant.values().get("d").equals(Rational.of(1, 2))) {
            Trace lie = replaced(question.trace().get(), Map.of(kept, Rational.of(8)));
            assertFalse(holds(variant, question, lie), lie.toString());
          }
        });
    // beliefs that suit the plan and what is worth by them, but do not follow from the prior
    Map<Rational, Rational> beliefs =
        Map.of(
            Rational.of(1, 5), Rational.of(2, 5),
            Rational.of(4, 5), Rational.of(3, 5),
            Rational.of(-3, 5), Rational.of(-1, 5));
    boolean[] tried = new boolean[1];
    forEach(
        EXERCISES.get(4),
        (variant, question) -> {
          Trace trace = question.trace().get();
          List<Step> steps = new ArrayList<>();
          for (Step step : trace.steps()) {
            boolean found = step.rule() == Rule.ASSESSMENT;
            steps.add(found ? new Step(step.rule(), replaced(step.fields(), beliefs)) : step);
          }
          if (variant.values().get("p").equals(Rational.of(1, 5))
              && !variant.values().get("c").equals(Rational.of(9, 2))) {
            tried[0] = true;
            assertFalse(holds(variant, question, new Trace(trace.claim(), steps)), "beliefs");
          }
        });
    assertTrue(tried[0]);
  }

  private static Trace replaced(Trace trace, Map<Rational, Rational> numbers) {
    List<Step> steps = new ArrayList<>();
    trace
        .steps()
        .forEach(step -> steps.add(new Step(step.rule(), replaced(step.fields(), numbers))));
    Claim claim = trace.claim();
    return new Trace(new Claim(claim.kind(), replaced(claim.fields(), numbers)), steps);
  }

  private static Fields replaced(Fields fields, Map<Rational, Rational> numbers) {
    Map<String, Field> all = new LinkedHashMap<>();
    fields
        .fields()
        .forEach(
            (name, field) -> {
              if (field instanceof Field.Num number) {
                all.put(name, Field.of(numbers.getOrDefault(number.value(), number.value())));
              } else if (field instanceof Field.Rows rows) {
                List<Map<String, Field>> changed = new ArrayList<>();
                rows.rows()
                    .forEach(row -> changed.add(replaced(new Fields(row), numbers).fields()));
                all.put(name, new Field.Rows(changed));
              } else {
                all.put(name, field);
              }
            });
    return new Fields(all);
  }
}
