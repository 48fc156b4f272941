package io.entente.exercise.query.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.Sets;
import io.entente.exercise.Tables;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Mark;
import io.entente.exercise.text.AskText;
import io.entente.exercise.text.Languages;
import io.entente.number.Rational;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Games read out of a text, and games of a student's own. */
class ModelQueriesTest {

  private static final String VETO =
      """
      "tree": {"players": ["Russia", "China"], "root": {"player": "Russia", "moves": {
        "Veto": {"player": "China", "moves": {
          "For": [0, 1], "Abstain": [0, 2], "Against": [0, 0]}},
        "Accept": {"player": "China", "moves": {
          "For": [0, 1], "Abstain": [0, 2], "Against": [0, 0]}}}}}
      """;

  private static Question question(String body, String ask) {
    Exercise exercise = Sets.exercise(body, ask);
    Variant variant = Tables.variant(exercise, 1);
    Question question = Tables.question(variant);
    Mark key = question.mark(question.key().text());
    if (!question.key().kind().equals("text")) {
      assertEquals(Mark.Result.OK, key.result(), question.key().text());
      assertEquals(Rational.ONE, key.share());
    }
    for (Question.Mistake mistake : question.mistakes()) {
      assertEquals(Optional.of(mistake.code()), question.mark(mistake.sample()).mistake());
    }
    Languages.ALL.forEach(
        phrases -> {
          String said = new AskText(phrases, name -> name).say(variant, question.ask());
          assertTrue(!said.contains("{"), said);
        });
    return question;
  }

  private static void assertShare(Question question, String answer, int of, int parts) {
    Mark mark = question.mark(answer);
    assertEquals(Rational.of(of, parts), mark.share(), answer + mark);
    mark.remarks()
        .forEach(
            remark ->
                Languages.ALL.forEach(
                    phrases -> assertTrue(!phrases.say(remark).contains("{"), "" + remark)));
  }

  @Test
  void namesDoNotMatterButPlayersActionsAndOrderDo() {
    Question question = question(VETO, "\"query\": \"from-text\"");
    assertEquals(
        "Russia=Veto/Accept; China=For/Abstain/Against; order=Russia, China",
        question.key().text());
    assertShare(question, "P=a/b/c; M=yes/no; Reihenfolge=M, P", 1, 1);
    assertShare(question, "P=a/b/c; M=yes/no; order=P, M", 2, 3);
    assertShare(question, "P=a/b/c; M=yes/no/later; order=M, P", 2, 3);
    assertShare(question, "P=a/b/c; order=P", 0, 1);
    assertEquals(Optional.of("M16"), question.mark("M=yes/no; P=a/b/c; order=together").mistake());
    assertEquals(Mark.Result.UNREADABLE, question.mark("Russia and China").result());
    Question also = question(VETO, "\"query\": \"from-text\", \"also\": \"together\"");
    assertShare(also, "P=a/b/c; M=yes/no; order=together", 1, 1);
  }

  @Test
  void onlyTheOrderOfNumbersCounts() {
    Question question =
        question(
            VETO,
            "\"query\": \"from-text\", \"give\": \"payoffs\", \"claims\": [\"For<Abstain\","
                + " \"Against<Abstain\"]");
    assertShare(question, "For=-3; Abstain=0,5; Against=-7", 1, 1);
    assertShare(question, "For=3; Abstain=1; Against=0", 1, 2);
    assertShare(question, "Abstain=1; Against=0", 1, 2);
  }

  @Test
  void aGameOfOnesOwn() {
    Question question =
        question(
            VETO,
            "\"query\": \"author\", \"pure-nash\": 2, \"dominated\": 1, \"leader\": \"true\"");
    // a stag hunt has the first two; its first mover leads to the better equilibrium
    assertShare(question, "A, X = 4, 4; A, Y = 0, 3; B, X = 3, 0; B, Y = 2, 2", 2, 3);
    assertShare(question, "A, X = 3, 3; A, Y = 0, 5; B, X = 5, 0; B, Y = 1, 1", 2, 3);
    assertEquals(Mark.Result.UNREADABLE, question.mark("A, X = 3, 3; A, Y = 0").result());
    Question some =
        question(VETO, "\"query\": \"author\", \"pure-nash\": 0, \"undominated\": \"true\"");
    assertShare(some, "A, X = 1, 0; A, Y = 0, 1; B, X = 0, 1; B, Y = 1, 0", 1, 1);
  }

  @Test
  void anOpinionIsReadByAPerson() {
    Question question =
        question(VETO, "\"query\": \"critique\", \"rubric\": [\"evidence\", \"assumption\"]");
    Mark mark = question.mark("It hangs on one number.");
    assertEquals(Rational.ZERO, mark.share());
    assertEquals("rubric.person", mark.remarks().get(0).phrase());
  }
}
