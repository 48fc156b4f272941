package io.entente.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.answer.Mark;
import io.entente.exercise.query.Queries;
import io.entente.expression.Expression;
import io.entente.number.Rational;
import io.entente.proof.trace.Mutations;
import io.entente.proof.trace.Trace;
import io.entente.proof.trace.TraceChecker;
import io.entente.scenario.Register;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Shells for technology: benefits b and c above costs, so that withholding is dominant. */
class PureNashTest {

  private static final Set<String> NAMES = Set.of("b", "c");
  private static final List<String> MOVES = List.of("Deliver", "Withhold");

  private static Exercise dilemma() {
    Map<List<String>, List<Expression>> payoffs = new LinkedHashMap<>();
    payoffs.put(List.of("Deliver", "Deliver"), List.of(formula("b - c"), formula("b - c")));
    payoffs.put(List.of("Deliver", "Withhold"), List.of(formula("-c"), formula("b")));
    payoffs.put(List.of("Withhold", "Deliver"), List.of(formula("b"), formula("-c")));
    payoffs.put(List.of("Withhold", "Withhold"), List.of(formula("0"), formula("0")));
    return new Exercise(
        "shells",
        "pure-nash",
        Localized.english("Shells for technology"),
        List.of("nash"),
        Optional.empty(),
        Optional.of(
            new GameTemplate.Table(
                List.of("Russia", "DPRK"), Map.of("Russia", MOVES, "DPRK", MOVES), payoffs)),
        Map.of("b", List.of(formula("4"), formula("5")), "c", List.of(formula("1"), formula("5"))),
        Optional.empty(),
        List.of(
            new Requirement("less", List.of("c", "b")), new Requirement("noTies", List.of("true"))),
        List.of(
            new Ask(
                "ne",
                Queries.of("pure-nash").orElseThrow(),
                Map.of(),
                3,
                List.of(),
                Optional.empty())),
        Localized.english("Find all equilibria."));
  }

  private static Expression formula(String text) {
    return Expression.parse(text, NAMES);
  }

  private static Variant variant(String key) {
    ExerciseSet set =
        new ExerciseSet(
            "test",
            "1",
            "CC0",
            Localized.english("Test"),
            Map.of(),
            Map.of(),
            Register.EMPTY,
            List.of(dilemma()));
    return new VariantMaker(set, 2026).make(dilemma(), key).variant();
  }

  private static Question question(Variant variant) {
    return Queries.of("pure-nash").get().of(variant, variant.exercise().ask().get(0));
  }

  @Test
  void theTraceHoldsAndNoNumberInItCanBeChanged() {
    for (int key = 0; key < 20; key++) {
      Variant variant = variant("" + key);
      Trace trace = question(variant).trace().get();
      assertEquals(Optional.empty(), TraceChecker.check(trace, variant.subject()));
      for (Trace mutated : Mutations.of(trace)) {
        assertTrue(TraceChecker.check(mutated, variant.subject()).isPresent(), mutated.toString());
      }
    }
  }

  @Test
  void withholdingIsTheOnlyEquilibriumAndEfficiencyIsAMistake() {
    Question question = question(variant("1"));
    assertEquals("(Withhold, Withhold)", question.key().text());
    assertEquals(Mark.Result.OK, question.mark("withhold,Withhold").result());
    assertEquals(Mark.Result.UNREADABLE, question.mark("(Deliver, Keep)").result());
    assertEquals(Mark.Result.BLANK, question.mark(" ").result());
    Mark both = question.mark("(Withhold, Withhold); (Deliver, Deliver)");
    assertEquals(Rational.ZERO, both.share());
    assertEquals(Optional.of("M10"), question.mark("(Deliver, Deliver)").mistake());
  }

  @Test
  void numbersAreThoseRequired() {
    for (int key = 0; key < 50; key++) {
      Variant variant = variant("" + key);
      assertTrue(variant.values().get("c").compareTo(variant.values().get("b")) < 0);
      assertEquals(variant, variant("" + key));
    }
  }
}
