package io.entente.exercise.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.Sets;
import io.entente.exercise.Tables;
import io.entente.exercise.Variant;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Misconceptions of questions for intervals, names, mixtures that are given, and turned trees. */
class ComputedMistakesTest {

  /** The codes that a question's variants know. */
  private static TreeSet<String> codes(Exercise exercise) {
    TreeSet<String> codes = new TreeSet<>();
    Sound.check(
        exercise, (variant, question) -> question.mistakes().forEach(one -> codes.add(one.code())));
    return codes;
  }

  private static Optional<String> mistake(Question question, String answer) {
    return question.mark(answer).mistake();
  }

  private static Question first(Exercise exercise) {
    return Tables.question(Tables.variant(exercise, 0));
  }

  /** Abstaining is best between three quarters and three halves. */
  private static Tables vote(String... values) {
    return Tables.of("China", "Russia")
        .cell("For,Veto", "-x * d", "0")
        .cell("Abstain,Veto", "-(1/2 + x/3) * d", "0")
        .cell("Against,Veto", "-d", "0")
        .open("x")
        .vary("d", values);
  }

  @Test
  void oneComparisonAloneAndTheOtherSide() {
    Exercise vote =
        vote("1")
            .asking(
                "interval", "player", "China", "action", "Abstain", "against", "Veto", "from", "0");
    Question question = first(vote);
    assertEquals("[3/4; 3/2]", question.key().text());
    assertEquals(Optional.of("M3"), mistake(question, "x >= 3/4"));
    assertEquals(Optional.of("M3"), mistake(question, "[0; 3/2]"));
    assertEquals(Optional.empty(), mistake(question, "[0; 3/4]"));
    Question against =
        first(vote("1").asking("interval", "player", "China", "action", "For", "against", "Veto"));
    assertEquals("(-inf; 3/4]", against.key().text());
    assertEquals(Optional.of("M5"), mistake(against, "[3/4; inf)"));
    assertEquals(
        new TreeSet<>(java.util.List.of("M3")),
        codes(
            vote("1", "2", "3", "5")
                .asking("interval", "player", "China", "action", "Abstain", "against", "Veto")));
  }

  private static Tables named(String... row) {
    return Tables.of("Row", "Column")
        .cell("A,A", row[0], row[4])
        .cell("A,B", row[1], row[5])
        .cell("B,A", row[2], row[6])
        .cell("B,B", row[3], row[7]);
  }

  @Test
  void namesOfGames() {
    Question dilemma = first(named("3", "0", "5", "1", "3", "5", "0", "1").asking("classify-2x2"));
    assertEquals("prisoners-dilemma", dilemma.key().text());
    assertEquals(Optional.of("M7"), mistake(dilemma, "stag-hunt"));
    assertEquals(Optional.of("M11"), mistake(dilemma, "matching-pennies"));
    assertEquals(Optional.empty(), mistake(dilemma, "chicken"));
    // Row's order is that of the dilemma, Column's that of chicken
    Question mixed = first(named("3", "0", "5", "1", "3", "5", "1", "0").asking("classify-2x2"));
    assertEquals("unnamed", mixed.key().text());
    assertEquals(Optional.of("M3"), mistake(mixed, "prisoners-dilemma"));
    assertEquals(Optional.of("M3"), mistake(mixed, "chicken"));
    for (Question.Mistake one : mixed.mistakes()) {
      if (one.code().equals("M3")) {
        String who = one.sample().equals("chicken") ? "Column" : "Row";
        assertEquals(java.util.Map.of("player", who), one.remark().values());
      }
    }
    Question pennies =
        first(named("1", "-1", "-1", "1", "-1", "1", "1", "-1").asking("classify-2x2"));
    assertEquals(java.util.List.of(), pennies.mistakes());
    Sound.check(
        Tables.of("Row", "Column")
            .anyPayoffs(
                java.util.List.of(java.util.List.of("A", "B"), java.util.List.of("X", "Y")),
                "0",
                "1",
                "2",
                "3")
            .require("noTies")
            .asking("classify-2x2"),
        (variant, question) -> {});
  }

  private static Tables inspection() {
    return Tables.of("Shipper", "Inspector")
        .cell("Ship,Inspect", "-6", "-1")
        .cell("Ship,Wait", "3", "-4")
        .cell("Hold,Inspect", "0", "-1")
        .cell("Hold,Wait", "0", "0");
  }

  @Test
  void mixturesThatAreGiven() {
    Question right =
        first(inspection().asking("is-nash", "Shipper", "1/4,3/4", "Inspector", "1/3,2/3"));
    assertEquals("yes", right.key().text());
    assertEquals(Optional.of("M6"), mistake(right, "no"));
    Question exchanged =
        first(inspection().asking("is-nash", "Shipper", "1/3,2/3", "Inspector", "1/4,3/4"));
    assertEquals(Optional.of("M4"), mistake(exchanged, "yes"));
    Question other =
        first(inspection().asking("is-nash", "Shipper", "1/2,1/2", "Inspector", "1/4,3/4"));
    assertEquals(Optional.empty(), mistake(other, "yes"));
  }

  @Test
  void payoffsThatPlayDoesNotReach() {
    Exercise quiet =
        Sets.exercise(
            """
            "vary": {"w": [1]},
            "tree": {"players": ["China", "DPRK", "Russia"], "root": {"player": "China", "moves": {
              "Pressure": {"player": "DPRK", "moves": {
                "Deepen": {"player": "Russia", "moves": {
                  "Transfer": [-3, 2, 2], "Withhold": [-1, -2, "w"]}},
                "Balance": [2, 0, 0]}},
              "Quiet": {"player": "DPRK", "moves": {
                "Deepen": {"player": "Russia", "moves": {
                  "Transfer": [-1, 4, 3], "Withhold": [0, 1, 1]}},
                "Balance": [1, 2, 0]}}}}}
            """,
            "\"query\": \"flip\", \"keep\": \"first\"");
    Variant variant = Tables.variant(quiet, 0);
    Question question = Tables.question(variant);
    Sound.check(variant, question);
    assertEquals(Optional.of("M9"), mistake(question, "China: Pressure, Deepen, Withhold = 10"));
    assertEquals(Optional.of("M9"), mistake(question, "China: Pressure, Balance = 10"));
    assertEquals(Optional.empty(), mistake(question, "China: Pressure, Deepen, Transfer = -2"));
    // a payoff of somebody else's that turns nothing is no such thing
    assertEquals(Optional.empty(), mistake(question, "Russia: Quiet, Balance = 10"));
  }
}
