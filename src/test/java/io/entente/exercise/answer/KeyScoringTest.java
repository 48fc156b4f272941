package io.entente.exercise.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.number.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Parts of the points, by hand. */
class KeyScoringTest {

  private static final List<String> CELLS = List.of("a", "b", "c", "d", "e");

  private static Rational share(SetKey.Scoring scoring, Set<String> right, String text) {
    return new SetKey(CELLS, right, scoring).mark(text).share();
  }

  @Test
  void setsAreScoredInFourWays() {
    Set<String> right = Set.of("a", "b");
    // one of two hit, one extra: net (1 - 1) / 2, each 3/5, jaccard 1/3
    assertEquals(Rational.ZERO, share(SetKey.Scoring.NET, right, "a; c"));
    assertEquals(Rational.of(3, 5), share(SetKey.Scoring.EACH, right, "a; c"));
    assertEquals(Rational.of(1, 3), share(SetKey.Scoring.JACCARD, right, "a; c"));
    assertEquals(Rational.ZERO, share(SetKey.Scoring.EXACT, right, "a; c"));
    // both hit, one extra: net (2 - 1) / 2, each 4/5, jaccard 2/3
    assertEquals(Rational.of(1, 2), share(SetKey.Scoring.NET, right, "a; b; c"));
    assertEquals(Rational.of(4, 5), share(SetKey.Scoring.EACH, right, "a; b; c"));
    assertEquals(Rational.of(2, 3), share(SetKey.Scoring.JACCARD, right, "a; b; c"));
    // one hit: net 1/2, each 4/5, jaccard 1/2
    assertEquals(Rational.of(1, 2), share(SetKey.Scoring.NET, right, "b"));
    assertEquals(Rational.of(4, 5), share(SetKey.Scoring.EACH, right, "b"));
    assertEquals(Rational.of(1, 2), share(SetKey.Scoring.JACCARD, right, "b"));
    for (SetKey.Scoring scoring : SetKey.Scoring.values()) {
      assertEquals(
          Rational.ONE, share(scoring, right, "b; a; a"), "order and repeats do not matter");
    }
    // none: net 0, each 3/5
    assertEquals(Rational.ZERO, share(SetKey.Scoring.NET, right, "none"));
    assertEquals(Rational.of(3, 5), share(SetKey.Scoring.EACH, right, "keine"));
    assertEquals(Rational.ZERO, share(SetKey.Scoring.NET, right, "c; d; e"));
  }

  @Test
  void whereNothingIsRightOnlyNoneIs() {
    for (SetKey.Scoring scoring : SetKey.Scoring.values()) {
      assertEquals(Rational.ONE, share(scoring, Set.of(), "none"));
      assertEquals(Rational.ZERO, share(scoring, Set.of(), "a"));
    }
  }

  @Test
  void everyLostPointHasItsReason() {
    Mark mark = new SetKey(CELLS, Set.of("a", "b"), SetKey.Scoring.NET).mark("a; c");
    assertEquals(
        List.of(Remark.of("set.missing", "member", "b"), Remark.of("set.extra", "member", "c")),
        mark.remarks());
    assertEquals(Mark.Result.WRONG, mark.result());
    assertEquals(
        Mark.Result.UNREADABLE,
        new SetKey(CELLS, Set.of("a"), SetKey.Scoring.NET).mark("a; f").result());
  }

  @Test
  void placesOfAPlanEarnAlike() {
    Map<String, List<String>> places = new LinkedHashMap<>();
    Map<String, List<String>> right = new LinkedHashMap<>();
    for (String place : List.of("US=ask", "US=wait", "x")) {
      places.put(place, List.of("go", "stay", "none"));
      right.put(place, List.of("go"));
    }
    right.put("x", List.of("stay", "none"));
    PlanKey key = new PlanKey(places, right, "strategy");
    assertEquals("US=ask=go; US=wait=go; x=stay", key.text());
    assertEquals(Mark.Result.OK, key.mark(key.text()).result());
    assertEquals(Mark.Result.OK, key.mark("x = none; US=wait = GO; US=ask=go").result());
    assertEquals(Rational.of(2, 3), key.mark("US=ask=go; US=wait=stay; x=none").share());
    assertEquals(Rational.of(1, 3), key.mark("US=ask=go").share());
    assertEquals(Rational.of(1, 3), key.mark("US=ask=go; US=wait=-").share());
    assertEquals(Mark.Result.UNREADABLE, key.mark("US=ask=run").result());
    assertEquals(Mark.Result.UNREADABLE, key.mark("there=go").result());
    assertEquals(
        List.of("plan.other", "plan.missing"),
        key.mark("US=ask=go; US=wait=stay").remarks().stream().map(Remark::phrase).toList());
  }

  private static Answer.Piece piece(Rational low, boolean lowIn, Rational high, boolean highIn) {
    return new Answer.Piece(
        Optional.ofNullable(low), lowIn, Optional.ofNullable(high), highIn, false);
  }

  @Test
  void endsOfAnIntervalEarnTwoFifthsEachAndClosednessATenth() {
    IntervalKey key =
        new IntervalKey(
            piece(Rational.of(3, 4), true, Rational.of(3, 2), true),
            piece(null, false, null, false));
    for (String right :
        List.of("[3/4; 3/2]", "3/4 <= x <= 3/2", "0.75 \u2264 x \u2264 1.5", "[0,75; 1,50]")) {
      assertEquals(Rational.ONE, key.mark(right).share(), right);
    }
    assertEquals(Rational.of(9, 10), key.mark("(3/4; 3/2]").share());
    assertEquals(Rational.of(8, 10), key.mark("(3/4; 3/2)").share());
    assertEquals(Rational.of(6, 10), key.mark("[3/4; 2]").share());
    // an end that is infinite is neither right nor closed
    assertEquals(Rational.of(1, 2), key.mark("x >= 3/4").share());
    assertEquals(Rational.of(2, 10), key.mark("[0; 2]").share());
    assertEquals(Rational.ZERO, key.mark("none").share());
    assertEquals(Mark.Result.UNREADABLE, key.mark("[2; 1]").result());
    assertEquals(Mark.Result.UNREADABLE, key.mark("between 1 and 2").result());
  }

  @Test
  void anEndOfTheDomainMayBeLeftOut() {
    IntervalKey key =
        new IntervalKey(
            piece(Rational.of(1), false, Rational.of(2), true),
            piece(Rational.ZERO, true, Rational.of(2), true));
    assertEquals(Rational.ONE, key.mark("> 1").share());
    assertEquals(Rational.ONE, key.mark("x > 1").share());
    assertEquals(Rational.ONE, key.mark("1 < x").share());
    assertEquals(Rational.ONE, key.mark("(1; 2]").share());
    assertEquals(Rational.ONE, key.mark("(1; oo)").share());
    assertEquals(Rational.of(9, 10), key.mark(">= 1").share());
    assertEquals(Rational.of(2, 10), key.mark("< 1").share());
  }

  @Test
  void nothingAtAllIsAnInterval() {
    Answer.Piece none = new Answer.Piece(Optional.empty(), false, Optional.empty(), false, true);
    IntervalKey key = new IntervalKey(none, piece(null, false, null, false));
    assertEquals(Rational.ONE, key.mark("none").share());
    assertEquals(Rational.ZERO, key.mark("[1; 2]").share());
  }
}
