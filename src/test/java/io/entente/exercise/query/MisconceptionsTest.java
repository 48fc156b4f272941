package io.entente.exercise.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.Tables;
import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Answers worked out by hand as somebody with a misconception would. */
class MisconceptionsTest {

  private static String code(Exercise exercise, String answer) {
    return Tables.question(Tables.variant(exercise, 1)).mark(answer).mistake().orElse("none");
  }

  /** Press and hold firm, with payoffs so that each misconception leads elsewhere. */
  private static Tables dilemma() {
    return Tables.of("Russia", "DPRK")
        .cell("Deliver,Deliver", "3", "2")
        .cell("Deliver,Withhold", "-2", "4")
        .cell("Withhold,Deliver", "5", "-1")
        .cell("Withhold,Withhold", "0", "0");
  }

  @Test
  void eachIsNamedByItsCode() {
    assertEquals("M1", code(dilemma().asking("pure-nash"), "(0, 0)"));
    assertEquals("M1", code(dilemma().asking("pure-nash"), "3,2"));
    assertEquals("M10", code(dilemma().asking("pure-nash"), "(Deliver, Deliver)"));
    assertEquals(
        "M7", code(dilemma().asking("pure-nash"), "(Deliver, Deliver); (Withhold, Withhold)"));
    assertEquals("none", code(dilemma().asking("pure-nash"), "none"));
    Exercise patience = dilemma().asking("discount-threshold", "agreed", "Deliver,Deliver");
    // Russia: T 5, R 3, P 0, S -2; DPRK: T 4, R 2, P 0, S -1
    assertEquals("1/2", Tables.question(Tables.variant(patience, 1)).key().text());
    assertEquals("M13", code(patience, "2/5"), "Russia's threshold, but DPRK needs more");
    assertEquals("M13", code(patience, "2/7"), "(5 - 3) / (5 + 2), with S for P");
    assertEquals("M13", code(patience, "2/3"), "(5 - 3) / 3, of what is kept");
    assertEquals("none", code(patience, "3/4"));
    Tables weak =
        Tables.of("Row", "Column")
            .cell("T,L", "2", "0")
            .cell("T,R", "1", "0")
            .cell("B,L", "2", "0")
            .cell("B,R", "3", "0");
    Exercise relation = weak.asking("dominance", "player", "Row", "strategy", "T", "by", "B");
    assertEquals("M2", code(relation, "strict"));
    assertEquals("none", code(relation, "none"));
  }

  @Test
  void howItIsSoughtCanBeLimited() {
    Exercise exercise =
        MixedQueriesTest.interdiction().asking("mixed", "player", "DPRK", "action", "Ship");
    Question question = Tables.question(Tables.variant(exercise, 1));
    assertEquals(
        List.of("M4", "M4", "M5", "M6", "M6"),
        question.mistakes().stream().map(Question.Mistake::code).toList());
    assertEquals(
        Optional.of(Rational.of(1, 4)),
        question.mistakes().stream().map(Question.Mistake::share).findFirst());
  }
}
