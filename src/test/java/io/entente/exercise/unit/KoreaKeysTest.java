package io.entente.exercise.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.BeliefKey;
import io.entente.exercise.answer.FlipKey;
import io.entente.exercise.answer.Mark;
import io.entente.number.Rational;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The keys of the Korea unit against formulas worked out by hand, on 200 variants of each. */
class KoreaKeysTest {

  private static final Rational ZERO = Rational.ZERO;
  private static final Rational ONE = Rational.ONE;
  private static final Rational HALF = Rational.of(1, 2);

  /** A variant and the numbers in it. */
  private record Given(Variant variant) {

    Rational n(String parameter) {
      return variant.values().get(parameter);
    }

    Question question(String id) {
      return Units.question(variant, id);
    }

    String key(String id) {
      return question(id).key().text();
    }

    /** The key is a set or a list of pairs, in whatever order. */
    void same(String right, String id) {
      assertEquals(parts(right), parts(key(id)), variant.values() + " " + id);
    }
  }

  private static TreeSet<String> parts(String text) {
    return new TreeSet<>(List.of(text.split("; ")));
  }

  private static void each(String id, Consumer<Given> test) {
    Exercise exercise = Units.exercise(Units.KOREA, id);
    for (int number = 0; number < Units.VARIANTS; number++) {
      test.accept(new Given(Units.made(Units.KOREA, exercise, number).variant()));
    }
  }

  private static Rational max(Rational one, Rational other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Rational min(Rational one, Rational other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  @Test
  void fromTheTextToTheGame() {
    Exercise exercise = Units.exercise(Units.KOREA, "from-text");
    Variant variant = Units.made(Units.KOREA, exercise, 1).variant();
    Question structure = Units.question(variant, "structure");
    for (String order : List.of("together", "R, C")) {
      Mark mark = structure.mark("R=stop/let pass; C=yes/no/neither; order=" + order);
      assertEquals(ONE, mark.share(), order);
    }
    assertTrue(structure.mark("R=a/b; C=c/d/e; order=C, R").share().compareTo(ONE) < 0);
    Question payoffs = Units.question(variant, "payoffs");
    String fits =
        "Moscow after For=-2; Moscow after Abstain=0; Moscow after Against=1;"
            + " West after For=3; West after Abstain=%s; West after Against=0";
    assertEquals(ONE, payoffs.mark(fits.formatted("1")).share());
    assertEquals(Rational.of(3, 4), payoffs.mark(fits.formatted("3")).share());
  }

  @Test
  void shells() {
    each(
        "shells",
        given -> {
          given.same("(Withhold, Withhold)", "nash");
          // whoever delivers alone loses, whoever withholds alone gains most
          given.same("(Deliver, Deliver); (Deliver, Withhold); (Withhold, Deliver)", "pareto");
          given.same(
              "Russia: Deliver < Withhold=strict; Russia: Withhold < Deliver=none;"
                  + " DPRK: Deliver < Withhold=strict; DPRK: Withhold < Deliver=none",
              "dominance");
        });
  }

  @Test
  void theShadowOfTheFuture() {
    each(
        "shadow",
        given -> {
          Rational russia = given.n("c1").dividedBy(given.n("b1"));
          Rational dprk = given.n("c2").dividedBy(given.n("b2"));
          given.same(max(russia, dprk).toString(), "threshold");
          given.same(russia.compareTo(dprk) > 0 ? "Russia" : "DPRK", "binds");
        });
  }

  @Test
  void theMenu() {
    each(
        "menu",
        given -> {
          assertEquals("Back; Ignore; Restrain; Press", given.key("order"));
          given.same("(Engage, Neutral)", "left");
          given.same("Ignore", "why");
        });
  }

  @Test
  void interdiction() {
    each(
        "interdiction",
        given -> {
          Rational gain = given.n("benefit");
          given.same("none", "pure");
          given.same(given.n("cost").dividedBy(given.n("damage")).toString(), "ship");
          given.same(gain.dividedBy(gain.plus(given.n("fine"))).toString(), "inspect");
          given.same("same", "fine-ship");
          given.same("down", "fine-inspect");
          given.same("up", "cost-ship");
        });
  }

  @Test
  void quiet() {
    each(
        "quiet",
        given -> {
          given.same(
              "Pressure, Deepen=Transfer; Pressure=Deepen; Quiet, Deepen=Transfer;"
                  + " Quiet=Deepen; start=Quiet",
              "plan");
          given.same("Quiet, Deepen, Transfer", "path");
          // Russia transfers after pressure as long as w + d - k is more than w
          assertEquals("[" + given.n("d") + "; inf)", given.key("price"));
        });
  }

  @Test
  void theEmptyThreat() {
    each(
        "empty-threat",
        given -> {
          given.same("Cut=Concede; start=Cut", "spe");
          given.same("(Keep, Escalate)", "not-spe");
          given.same("Cut", "where");
          String cells =
              "(Keep, Concede) China=ck; (Keep, Concede) DPRK=dk; (Keep, Escalate) China=ck;"
                  + " (Keep, Escalate) DPRK=dk; (Cut, Concede) China=cc; (Cut, Concede) DPRK=dc;"
                  + " (Cut, Escalate) China=ce; (Cut, Escalate) DPRK=de";
          for (Map.Entry<String, Rational> one : given.variant().values().entrySet()) {
            cells = cells.replace("=" + one.getKey(), "=" + one.getValue());
          }
          given.same(cells, "form");
        });
  }

  @Test
  void thePromise() {
    each(
        "promise",
        given -> {
          given.same("(Expand, Indulge)", "nash");
          given.same("Refrain", "binds");
          given.same(given.n("r").toString(), "worth");
          // China restrains while expanding is no likelier than g2 / (g1 + g2)
          Rational x = given.n("g2").dividedBy(given.n("g1").plus(given.n("g2")));
          Rational rest = ONE.minus(x);
          given.same("Expand=" + x + "; Refrain=" + rest, "mixture");
          given.same(
              x.times(given.n("y")).plus(rest.times(given.n("r"))).toString(), "mixed-worth");
        });
  }

  @Test
  void theTreaty() {
    each(
        "treaty",
        given -> {
          assertEquals("[" + given.n("v") + "; inf)", given.key("separating"));
          assertEquals("[0; inf)", given.key("pooling"));
        });
  }

  @Test
  void halfASignal() {
    each(
        "half-a-signal",
        given -> {
          given.same("Committed: Quiet deal, Opportunist: Quiet deal", "which");
          BeliefKey belief = (BeliefKey) given.question("belief").key();
          assertEquals(ZERO, belief.low());
          assertEquals(HALF, belief.high());
          Rational p = given.n("p");
          given.same(
              "Opportunist: Treaty="
                  + p.dividedBy(ONE.minus(p))
                  + "; After Treaty: Aid="
                  + given.n("c").dividedBy(given.n("v")),
              "mix");
        });
  }

  @Test
  void theVote() {
    each(
        "vote",
        given -> {
          Rational low = given.n("alpha").dividedBy(ONE.minus(given.n("beta")));
          Rational high = ONE.minus(given.n("alpha")).dividedBy(given.n("beta"));
          assertEquals("[" + low + "; " + high + "]", given.key("abstain"));
          assertEquals("[0; " + min(low, ONE) + "]", given.key("for"));
        });
  }

  @Test
  void theStandoff() {
    each(
        "standoff",
        given -> {
          given.same("(Back down, Stand firm); (Stand firm, Back down)", "nash");
          Rational a = given.n("a");
          Rational b = given.n("b");
          Rational g = given.n("g");
          given.same(b.dividedBy(b.plus(g)).toString(), "mixed");
          assertTrue(given.key("obeyed").startsWith("yes"));
          assertTrue(given.key("bolder").startsWith("no"));
          // both told to back down as often as each is just willing to, b : g : g
          Rational all = b.plus(g).plus(g);
          Rational both = b.dividedBy(all).times(a.plus(a));
          Rational one = g.dividedBy(all).times(a.plus(g).plus(b));
          given.same(given.n("s").times(both.plus(one).plus(one)).toString(), "best");
        });
  }

  @Test
  void thePredictionHangsOnMoscow() {
    each(
        "robust",
        given -> {
          Question question = given.question("flip");
          Rational least = min(given.n("d"), min(given.n("g"), given.n("s").minus(given.n("y"))));
          assertEquals(least, ((FlipKey) question.key()).least());
          assertEquals(given.n("d"), least, "it hangs on Moscow");
          Rational transfer = given.n("w").plus(given.n("d"));
          String where = "Russia: Pressure, Deepen, Transfer = ";
          String below = where + transfer.minus(least.times(Rational.of(101, 100)));
          String above = where + transfer.minus(least.times(Rational.of(99, 100)));
          assertEquals(ONE, question.mark(below).share());
          assertEquals(ZERO, question.mark(above).share());
        });
  }

  @Test
  void theGameOfOnesOwn() {
    Exercise exercise = Units.exercise(Units.KOREA, "author");
    Question question = Units.question(Units.made(Units.KOREA, exercise, 1).variant(), "game");
    // equilibria (A, X) and (B, Y); the column player, moving first, leads to (A, X), and (C, Y)
    // would be better for both
    String right = "A, X = 2, 2; A, Y = 0, 0; B, X = 1, 0; B, Y = 4, 1; C, X = 0, 4; C, Y = 3, 3";
    assertEquals(ONE, question.mark(right).share());
    // a stag hunt, in which whoever moves first leads to the better equilibrium
    String stagHunt = "A, X = 4, 4; A, Y = 0, 3; B, X = 3, 0; B, Y = 2, 2";
    assertEquals(Rational.of(2, 3), question.mark(stagHunt).share());
    assertEquals(ONE, question.mark(question.key().text()).share());
  }
}
