package io.entente.exercise.query.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.Sets;
import io.entente.exercise.Tables;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.FlipKey;
import io.entente.exercise.answer.IntervalKey;
import io.entente.exercise.answer.Mark;
import io.entente.exercise.answer.SetKey;
import io.entente.exercise.query.Sound;
import io.entente.exercise.text.Languages;
import io.entente.exercise.text.TraceText;
import io.entente.game.GameTree;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Plans, threats and changes of payoffs in trees, against play worked out the plain way. */
class TreeQueriesTest {

  /** Why Beijing keeps quiet; Russia pays k for a transfer after pressure. */
  static final String QUIET =
      """
      %s "tree": {"players": ["China", "DPRK", "Russia"], "root": {"player": "China", "moves": {
        "Pressure": {"player": "DPRK", "moves": {
          "Deepen": {"player": "Russia", "moves": {
            "Transfer": [-3, 2, "%s"], "Withhold": [-1, -2, "w"]}},
          "Balance": ["b", 0, 0]}},
        "Quiet": {"player": "DPRK", "moves": {
          "Deepen": {"player": "Russia", "moves": {"Transfer": [-1, 4, 3], "Withhold": [0, 1, 1]}},
          "Balance": [1, 2, 0]}}}}}
      """;

  static final String CLOSED =
      QUIET.formatted("\"vary\": {\"b\": [1, 2, 3], \"w\": [1, \"1/2\", -1]},", "2");
  static final String OPEN =
      QUIET.formatted(
          "\"vary\": {\"b\": [1, 2, 3], \"w\": [1, \"1/2\", -1]}, \"open\": \"k\",", "2-k");

  /** Any payoffs in a tree of two players in which the second sees what the first does. */
  static final String ANY =
      """
      "vary": {%s},
      "tree": {"players": ["A", "B"], "root": {"player": "A", "moves": {
        "L": {"player": "B", "moves": {"l": ["a", "b"], "r": ["c", "d"]}},
        "R": {"player": "B", "moves": {"l": ["e", "f"], "r": ["g", "h"]}}}}}
      """
          .formatted(values("abcdefgh"));

  private static String values(String names) {
    StringBuilder values = new StringBuilder();
    for (char name : names.toCharArray()) {
      values.append(values.isEmpty() ? "" : ", ").append('"').append(name).append("\": ");
      values.append("[0, 1, 2, 3, 4, 5]");
    }
    return values.toString();
  }

  private static Exercise any(String ask) {
    return Sets.exercise(ANY, ask);
  }

  @Test
  void aPathAndAPlan() {
    Set<String> codes = new TreeSet<>();
    Sound.check(
        any("\"query\": \"backward-induction\", \"give\": \"path\""),
        (variant, question) -> {
          PlainTree plain = new PlainTree(variant, Rational.ZERO);
          List<Integer> ends = plain.ends(0);
          assertEquals(1, ends.size());
          assertEquals(plain.path(ends.get(0)), question.key().text());
          question.mistakes().forEach(mistake -> codes.add(mistake.code()));
        });
    assertTrue(codes.containsAll(Set.of("M1", "M9", "M10", "M16")), codes.toString());
    Sound.check(any("\"query\": \"backward-induction\""), (variant, question) -> {});
  }

  @Test
  void countsAndCells() {
    Sound.check(
        any("\"query\": \"strategic-form-count\", \"player\": \"A\""),
        (variant, question) -> {
          TraceText text = new TraceText(Languages.ALL.get(0), name -> name);
          assertEquals(
              "A decides at these points: the start (2 actions). A plan has an action for each of"
                  + " them, so there are 2 plans.",
              text.solution(question.trace().get()).get(0));
        });
    Sound.check(
        any("\"query\": \"strategic-form-count\", \"player\": \"B\""),
        (variant, question) -> {
          assertEquals("4", question.key().text());
          assertEquals(Optional.of("M8"), question.mark("2").mistake());
        });
    Sound.check(
        Sets.exercise(CLOSED, "\"query\": \"strategic-form-count\", \"player\": \"Russia\""),
        (variant, question) -> {
          assertEquals("4", question.key().text());
          assertEquals(Optional.of("M8"), question.mark("6").mistake());
        });
    Sound.check(
        any("\"query\": \"strategic-form-count\", \"give\": \"payoffs\""),
        (variant, question) -> {
          GameTree tree = variant.subject().tree().orElseThrow();
          StrategicGame form = tree.strategicForm();
          Set<String> cells = new HashSet<>();
          for (int index = 0; index < form.shape().profiles(); index++) {
            List<String> labels = form.shape().profile(index).labels(form);
            for (int player = 0; player < 2; player++) {
              cells.add(
                  "("
                      + labels.get(0)
                      + ", "
                      + labels.get(1).replace(", ", "/")
                      + ") "
                      + form.players().get(player)
                      + "="
                      + form.exactPayoff(player, index));
            }
          }
          assertEquals(cells, Set.of(question.key().text().split("; ")));
        });
  }

  @Test
  void equilibriaThatRestOnEmptyThreats() {
    boolean[] some = new boolean[2];
    Sound.check(
        any("\"query\": \"nash-not-spe\""),
        (variant, question) -> {
          StrategicGame form = variant.subject().tree().orElseThrow().strategicForm();
          Set<String> expected = new HashSet<>();
          for (int index = 0; index < form.shape().profiles(); index++) {
            Profile profile = form.shape().profile(index);
            String label =
                "("
                    + profile.labels(form).get(0)
                    + ", "
                    + profile.labels(form).get(1).replace(", ", "/")
                    + ")";
            if (isNash(form, profile) && !isPerfect(variant, label)) {
              expected.add(label);
            }
          }
          assertEquals(expected, ((SetKey) question.key()).right());
          some[expected.isEmpty() ? 0 : 1] = true;
        });
    assertTrue(some[0] && some[1]);
  }

  private static boolean isNash(StrategicGame form, Profile profile) {
    for (int player = 0; player < 2; player++) {
      for (int own = 0; own < form.strategies(player).size(); own++) {
        int other = profile.with(player, own).index(form.shape());
        if (form.exactPayoff(player, other)
                .compareTo(form.exactPayoff(player, profile.index(form.shape())))
            > 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether (A's action, B after L / B after R) does what is best at every point. */
  private static boolean isPerfect(Variant variant, String label) {
    PlainTree plain = new PlainTree(variant, Rational.ZERO);
    GameTree tree = variant.subject().tree().orElseThrow();
    String own = label.substring(1, 2);
    String afterL = plain.path(plain.ends(tree.child(0, 0)).get(0));
    String afterR = plain.path(plain.ends(tree.child(0, 1)).get(0));
    return plain.path(plain.ends(0).get(0)).startsWith(own)
        && label.endsWith(afterL.substring(3) + "/" + afterR.substring(3) + ")");
  }

  @Test
  void theOilEmbargoIsAnEmptyThreat() {
    Exercise exercise =
        Sets.exercise(
            """
            "tree": {"players": ["China", "DPRK"], "root": {"player": "China", "moves": {
              "Keep": [1, 3],
              "Cut": {"player": "DPRK", "moves": {"Concede": [2, 1], "Escalate": [-2, 0]}}}}}
            """,
            "\"query\": \"nash-not-spe\"");
    Question question = Tables.question(Tables.variant(exercise, 1));
    assertEquals("(Keep, Escalate)", question.key().text());
    assertEquals(Optional.of("M9"), question.mark("none").mistake());
    Question node =
        Tables.question(
            Tables.variant(
                new Exercise(
                    "e",
                    "t",
                    exercise.title(),
                    List.of(),
                    Optional.empty(),
                    exercise.game(),
                    exercise.vary(),
                    Optional.empty(),
                    List.of(),
                    Sets.exercise(
                            "\"tree\": {\"players\": [\"A\"], \"root\": [1]}",
                            "\"query\": \"nash-not-spe\", \"give\": \"node\", \"plan\": \"(Keep,"
                                + " Escalate)\"")
                        .ask(),
                    exercise.prompt()),
                1));
    assertEquals("Cut", node.key().text());
    assertEquals(Optional.of("M8"), node.mark("start").mistake());
  }

  @Test
  void aThreatIsCarriedOutWhereItPays() {
    Sound.check(
        Sets.exercise(
            OPEN,
            "\"query\": \"credible-threat\", \"node\": \"Pressure, Deepen\", \"action\":"
                + " \"Withhold\""),
        (variant, question) -> assertWhere(variant, question, "Pressure, Deepen, Withhold", 3));
    Set<String> codes = new TreeSet<>();
    Sound.check(
        Sets.exercise(
            OPEN,
            "\"query\": \"credible-threat\", \"give\": \"path\", \"node\": \"start\","
                + " \"action\": \"Pressure\""),
        (variant, question) -> {
          assertWhere(variant, question, "Pressure", 0);
          question.mistakes().forEach(mistake -> codes.add(mistake.code()));
          if (variant.values().get("w").equals(Rational.ONE)) {
            assertEquals("[1; inf)", question.key().text());
          }
        });
    assertTrue(codes.contains("M5"), codes.toString());
  }

  /** Whether the interval is where play from a node on may begin so, on a grid. */
  private static void assertWhere(Variant variant, Question question, String begins, int depth) {
    Answer.Piece piece = ((IntervalKey) question.key()).right();
    GameTree tree = variant.subject().tree().orElseThrow();
    int node = depth == 0 ? 0 : tree.child(tree.child(0, 0), 0);
    for (int step = -40; step <= 40; step++) {
      Rational x = Rational.of(step, 8);
      PlainTree plain = new PlainTree(variant, x);
      boolean expected =
          plain.ends(node).stream().anyMatch(end -> plain.path(end).startsWith(begins));
      boolean inside =
          piece.low().map(low -> low.compareTo(x) <= 0).orElse(true)
              && piece.high().map(high -> x.compareTo(high) <= 0).orElse(true);
      assertEquals(expected, inside, variant.values() + " at " + x);
    }
  }

  @Test
  void theLeastChangeThatTurnsThePrediction() {
    for (String keep : List.of("path", "first")) {
      Sound.check(
          Sets.exercise(CLOSED, "\"query\": \"flip\", \"keep\": \"" + keep + "\""),
          (variant, question) -> assertLeast(variant, question, keep));
      Sound.check(
          any("\"query\": \"flip\", \"keep\": \"" + keep + "\""),
          (variant, question) -> assertLeast(variant, question, keep));
    }
  }

  private static void assertLeast(Variant variant, Question question, String keep) {
    FlipKey key = (FlipKey) question.key();
    GameTree tree = variant.subject().tree().orElseThrow();
    PlainTree plain = new PlainTree(variant, Rational.ZERO);
    String path = plain.path(plain.ends(0).get(0));
    String kept = keep.equals("path") ? path : path.split(", ")[0];
    boolean turned = false;
    for (int player = 0; player < tree.players().size(); player++) {
      for (int end : plain.allEnds()) {
        for (int sign : new int[] {-1, 1}) {
          Rational now = tree.exactPayoff(player, end);
          for (Rational size : List.of(Rational.of(99, 100), Rational.of(101, 100))) {
            Rational to = now.plus(key.least().times(size).times(Rational.of(sign)));
            PlainTree changed = new PlainTree(variant, Rational.ZERO).changed(player, end, to);
            boolean other =
                changed.ends(0).stream().noneMatch(one -> changed.path(one).startsWith(kept));
            assertFalse(other && size.compareTo(Rational.ONE) < 0, variant.values() + " less");
            turned |= other;
            String answer = tree.players().get(player) + ": " + plain.path(end) + "=" + to;
            Mark mark = question.mark(answer);
            assertEquals(other, mark.result() == Mark.Result.OK, answer + mark);
          }
        }
      }
    }
    assertTrue(turned, variant.values().toString());
  }

  @Test
  void thePredictionHangsOnMoscow() {
    Exercise exercise = Sets.exercise(CLOSED, "\"query\": \"flip\", \"keep\": \"first\"");
    for (int number = 0; number < 60; number++) {
      Variant variant = Tables.variant(exercise, number);
      if (variant.values().get("w").equals(Rational.ONE)
          && variant.values().get("b").equals(Rational.of(2))) {
        Question question = Tables.question(variant);
        assertEquals(Rational.ONE, ((FlipKey) question.key()).least());
        Mark tie = question.mark("Russia: Pressure, Deepen, Transfer = 1");
        assertEquals("flip.tie", tie.remarks().get(0).phrase());
        Mark large = question.mark("DPRK: Pressure, Balance = 2.1");
        assertEquals(Rational.of(3, 5), large.share());
        return;
      }
    }
    throw new AssertionError("no such variant");
  }

  @Test
  void offersInTurn() {
    Sound.check(
        Sets.exercise(
            """
            "vary": {"d": ["1/2", "2/3", "3/4", "9/10"], "T": [1, 2, 3, 4, 5]},
            "numbers": {"players": ["A", "B"],
              "given": {"rounds": "T", "pie": 1, "discount.A": "d", "discount.B": "d"}}
            """,
            "\"query\": \"bargaining\", \"give\": \"kept\""),
        (variant, question) -> {
          Rational d = variant.values().get("d");
          int rounds = variant.values().get("T").numerator().intValue();
          // the closed form for equal patience
          Rational kept =
              Rational.ONE.minus(d.negate().power(rounds)).dividedBy(Rational.ONE.plus(d));
          assertEquals(kept.toString(), question.key().text());
        });
    Sound.check(
        Sets.exercise(
            """
            "vary": {"d": ["1/2", "2/3", "3/4"], "e": ["1/5", "2/5"]},
            "numbers": {"players": ["A", "B"],
              "given": {"rounds": 3, "pie": 10, "discount.A": "d", "discount.B": "e"}}
            """,
            "\"query\": \"bargaining\""),
        (variant, question) -> {
          Rational d = variant.values().get("d");
          Rational e = variant.values().get("e");
          Rational offer = e.times(Rational.ONE.minus(d)).times(Rational.of(10));
          assertEquals(offer.toString(), question.key().text());
        });
  }
}
