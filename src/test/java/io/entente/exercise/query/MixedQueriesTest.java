package io.entente.exercise.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Question;
import io.entente.exercise.Tables;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.EquilibriaKey;
import io.entente.exercise.answer.IntervalKey;
import io.entente.exercise.answer.Mark;
import io.entente.exercise.answer.MixtureKey;
import io.entente.exercise.answer.NumberKey;
import io.entente.game.MixedProfile;
import io.entente.number.Rational;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Questions about mixtures, against grids of probabilities. */
class MixedQueriesTest {

  private static final List<List<String>> TWO = List.of(List.of("T", "B"), List.of("L", "R"));

  /** Interdiction: p = c/d and q = b/(b + f). */
  static Tables interdiction() {
    return Tables.of("DPRK", "Inspectors")
        .cell("Ship,Inspect", "-f", "-c")
        .cell("Ship,Wait", "b", "-d")
        .cell("Hold,Inspect", "0", "-c")
        .cell("Hold,Wait", "0", "0")
        .vary("b", "2", "3", "4", "5", "6")
        .vary("f", "4", "6", "8", "9", "12")
        .vary("c", "1", "2", "3")
        .vary("d", "3", "4", "5", "6", "8")
        .require("less", "c", "d")
        .require("noPureNash")
        .require("maxDenominator", "12")
        .require("apart", "1/50");
  }

  @Test
  void probabilitiesOfInterdictionAreTheClosedForms() {
    Set<String> codes = new HashSet<>();
    Sound.check(
        interdiction().asking("mixed", "player", "DPRK", "action", "Ship"),
        (variant, question) -> {
          assertEquals(variant.number("c / d"), ((NumberKey) question.key()).value());
          Rational q = variant.number("b / (b + f)");
          assertEquals(Optional.of("M4"), question.mark(q.toString()).mistake());
          assertEquals(Rational.of(1, 4), question.mark(q.toString()).share());
          String turned = variant.number("1 - c / d").toString();
          assertEquals(Optional.of("M5"), question.mark(turned).mistake());
          question.mistakes().forEach(mistake -> codes.add(mistake.code()));
        });
    assertEquals(Set.of("M4", "M5", "M6"), codes);
    Sound.check(
        interdiction().asking("mixed", "player", "Inspectors", "action", "Wait"),
        (variant, question) ->
            assertEquals(variant.number("f / (b + f)"), ((NumberKey) question.key()).value()));
  }

  @Test
  void atTheMixGivenTheOtherIsIndifferent() {
    Sound.check(
        Tables.of("Row", "Column")
            .anyPayoffs(TWO, "0", "1", "2", "3", "4", "5")
            .require("mixed")
            .asking("mixed", "player", "Row", "action", "B"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          Rational p = ((NumberKey) question.key()).value();
          // of the grid of 60 steps, only where p lies the other's payoffs cross
          Rational first = force.average(1, 0, Rational.ONE.minus(p));
          assertEquals(first, force.average(1, 1, Rational.ONE.minus(p)));
        });
  }

  @Test
  void profilesAreGradedByRegretAsAGridSays() {
    Sound.check(
        interdiction().asking("mixed-profile"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          for (int i = 0; i <= 12; i++) {
            for (int j = 0; j <= 12; j++) {
              Rational p = Rational.of(i, 12);
              Rational q = Rational.of(j, 12);
              boolean best =
                  isBest(force, 0, p, q, i != 0, i != 12)
                      && isBest(force, 1, q, p, j != 0, j != 12);
              Mark mark = question.mark("Ship=" + p + "; Inspect=" + q);
              assertEquals(best, mark.result() == Mark.Result.OK, p + " " + q);
            }
          }
        });
  }

  /** Whether all that is played pays most; each of the two is played or not. */
  private static boolean isBest(
      BruteForce force, int player, Rational own, Rational other, boolean first, boolean second) {
    int sign = force.average(player, 0, other).compareTo(force.average(player, 1, other));
    return (sign >= 0 || !first) && (sign <= 0 || !second);
  }

  @Test
  void inADegenerateGameAnyEquilibriumIsRight() {
    Tables tie =
        Tables.of("Row", "Column")
            .cell("T,L", "1", "1")
            .cell("T,R", "1", "0")
            .cell("B,L", "1", "0")
            .cell("B,R", "0", "1");
    Question question = Tables.question(Tables.variant(tie.asking("mixed-profile"), 1));
    for (String right :
        List.of("T=1; L=1", "T=3/4; B=1/4; L=1", "T=0.6; L=1", "T=1/2; L=1", "T=0,50; L=1,00")) {
      assertEquals(Mark.Result.OK, question.mark(right).result(), right);
    }
    assertEquals(Mark.Result.WRONG, question.mark("T=1; R=1").result());
    assertEquals(Rational.of(1, 2), question.mark("T=1/3; L=1").share());
    assertEquals(Mark.Result.UNREADABLE, question.mark("T=1/3; B=1/3; L=1").result());
    assertEquals(Mark.Result.UNREADABLE, question.mark("T=1/3; X=2/3; L=1").result());
    Question component =
        Tables.question(
            Tables.variant(
                tie.asking("component", "player", "Row", "action", "T", "against", "L"), 1));
    assertEquals("[1/2; 1]", component.key().text());
    assertEquals(Optional.of("M5"), component.mark("[0; 1/2]").mistake());
    assertThrows(
        UnaskableException.class,
        () -> Tables.question(Tables.variant(tie.asking("all-equilibria"), 1)));
  }

  @Test
  void theIntervalOfATieIsWhereAGridFindsEquilibria() {
    Tables ties =
        Tables.of("Row", "Column")
            .cell("T,L", "a", "u")
            .cell("T,R", "1", "v")
            .cell("B,L", "a", "w")
            .cell("B,R", "2", "x")
            .vary("a", "0", "1")
            .vary("u", "0", "1", "2", "3")
            .vary("v", "0", "1", "2", "3")
            .vary("w", "0", "1", "2", "3")
            .vary("x", "0", "1", "2", "3");
    Sound.check(
        ties.asking("component", "player", "Row", "action", "T", "against", "L"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          IntervalKey key = (IntervalKey) question.key();
          for (int i = 0; i <= 60; i++) {
            Rational p = Rational.of(i, 60);
            boolean best = force.average(1, 0, p).compareTo(force.average(1, 1, p)) >= 0;
            boolean in =
                p.compareTo(key.right().low().get()) >= 0
                    && p.compareTo(key.right().high().get()) <= 0;
            assertEquals(best, in, p.toString());
          }
        });
  }

  @Test
  void theEquilibriumInWhichAllMixIsAskedForByName() {
    Tables stag =
        Tables.of("Row", "Column")
            .cell("Stag,Stag", "4", "4")
            .cell("Stag,Hare", "0", "3")
            .cell("Hare,Stag", "3", "0")
            .cell("Hare,Hare", "2", "2");
    Question question =
        Tables.question(Tables.variant(stag.asking("mixed-profile", "everybody", "true"), 1));
    assertEquals(
        "Row: Stag=2/3; Row: Hare=1/3; Column: Stag=2/3; Column: Hare=1/3", question.key().text());
    Mark pure = question.mark("Row: Stag=1; Column: Stag=1");
    assertEquals(Optional.of("M6"), pure.mistake());
    assertEquals(Rational.of(1, 2), pure.share());
    assertEquals(Mark.Result.OK, question.mark("Row: Stag=0.67; Column: Hare=0.33").result());
    assertEquals(Rational.of(1, 2), question.mark("Row: Stag=1/2; Column: Hare=1/2").share());
    Question any = Tables.question(Tables.variant(stag.asking("mixed-profile"), 1));
    assertEquals(Mark.Result.OK, any.mark("Row: Stag=1; Column: Stag=1").result());
  }

  @Test
  void threeByThreeSupportsAreAskedFor() {
    Tables rps =
        Tables.of("Row", "Column")
            .anyPayoffs(
                List.of(List.of("T", "M", "B"), List.of("L", "C", "R")), "0", "1", "2", "3", "5")
            .require("mixed");
    Sound.check(rps.asking("mixed-profile", "everybody", "true"), (variant, question) -> {});
    Sound.check(rps.asking("mixed", "player", "Row", "action", "M"), (variant, question) -> {});
  }

  @Test
  void allEquilibriaAreThoseOfAGrid() {
    Sound.check(
        Tables.of("Row", "Column")
            .anyPayoffs(TWO, "0", "1", "2", "4")
            .require("noTies")
            .asking("all-equilibria"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          EquilibriaKey key = (EquilibriaKey) question.key();
          Set<String> pure = new HashSet<>();
          int mixed = 0;
          for (MixedProfile one : key.equilibria()) {
            if (one.isPure()) {
              pure.add(key.text(List.of(one)));
            } else {
              mixed++;
            }
          }
          assertEquals(force.nash(), pure);
          // without ties the number is odd (Wilson 1971): one mixed if two or no pure ones
          assertEquals(pure.size() == 1 ? 0 : 1, mixed);
        });
    Set<Integer> sizes = new HashSet<>();
    Sound.check(
        Tables.of("Row", "Column")
            .anyPayoffs(
                List.of(List.of("T", "M", "B"), List.of("L", "C", "R")),
                "0",
                "1",
                "2",
                "3",
                "5",
                "7")
            .require("noTies")
            .asking("all-equilibria"),
        (variant, question) -> {
          int size = ((EquilibriaKey) question.key()).equilibria().size();
          sizes.add(size);
          assertTrue(size % 2 == 1, "an even number");
        });
    assertTrue(sizes.size() > 1, sizes.toString());
  }

  @Test
  void allEquilibriaEarnCoverageTimesPrecision() {
    Tables chicken =
        Tables.of("Row", "Column")
            .cell("Back,back", "4", "4")
            .cell("Back,firm", "1", "5")
            .cell("Firm,back", "5", "1")
            .cell("Firm,firm", "0", "0");
    Question question = Tables.question(Tables.variant(chicken.asking("all-equilibria"), 1));
    Mark pure = question.mark("(Back, firm) | (Firm, back)");
    assertEquals(Rational.of(2, 3), pure.share());
    assertEquals(Optional.of("M6"), pure.mistake());
    Mark all = question.mark("(Firm, back) | Back=1/2; back=0.50 | (Back,firm)");
    assertEquals(Mark.Result.OK, all.result());
    Mark more = question.mark("(Firm, back) | Back=1/2; back=1/2 | (Back,firm) | (Back, back)");
    assertEquals(Rational.of(3, 4), more.share());
    assertEquals(Mark.Result.UNREADABLE, question.mark("Back").result());
  }

  @Test
  void aMixtureDominatesWhereTheGridSaysSo() {
    Tables mixture =
        Tables.of("Row", "Column")
            .cell("T,L", "a", "0")
            .cell("T,R", "0", "0")
            .cell("M,L", "0", "0")
            .cell("M,R", "b", "0")
            .cell("B,L", "c", "0")
            .cell("B,R", "c", "0")
            .vary("a", "3", "4", "5", "6", "8")
            .vary("b", "3", "4", "5", "6", "7")
            .vary("c", "1", "2", "3/2")
            .require("less", "c / a + c / b", "1");
    Set<String> codes = new HashSet<>();
    Sound.check(
        mixture.asking("dominance-mixed", "player", "Row", "strategy", "B"),
        (variant, question) -> {
          Rational a = variant.values().get("a");
          Rational b = variant.values().get("b");
          Rational c = variant.values().get("c");
          for (int i = 0; i <= 24; i++) {
            Rational p = Rational.of(i, 24);
            boolean better =
                a.times(p).compareTo(c) > 0 && b.times(Rational.ONE.minus(p)).compareTo(c) > 0;
            assertEquals(better, question.mark("T=" + p).result() == Mark.Result.OK, "p " + p);
          }
          question.mistakes().forEach(mistake -> codes.add(mistake.code()));
        });
    assertEquals(Set.of("M2", "M3"), codes);
  }

  @Test
  void mixturesOfThreeDominateToo() {
    Tables three =
        Tables.of("Row", "Column")
            .cell("A,x", "9", "0")
            .cell("A,y", "0", "0")
            .cell("A,z", "0", "0")
            .cell("B,x", "0", "0")
            .cell("B,y", "9", "0")
            .cell("B,z", "0", "0")
            .cell("C,x", "0", "0")
            .cell("C,y", "0", "0")
            .cell("C,z", "9", "0")
            .cell("D,x", "2", "0")
            .cell("D,y", "2", "0")
            .cell("D,z", "2", "0");
    Variant variant =
        Tables.variant(three.asking("dominance-mixed", "player", "Row", "strategy", "D"), 1);
    Question question = Tables.question(variant);
    Sound.check(variant, question);
    assertEquals(Mark.Result.OK, question.mark("A=0.33; B=0.33; C=0.33").result());
    assertEquals(Mark.Result.WRONG, question.mark("A=1/2; B=1/2").result());
  }

  @Test
  void theValueOfAZeroSumGameIsTheEnvelopesTop() {
    Tables zero =
        Tables.of("Row", "Column")
            .cell("T,L", "a", "5 - a")
            .cell("T,C", "b", "5 - b")
            .cell("T,R", "c", "5 - c")
            .cell("B,L", "d", "5 - d")
            .cell("B,C", "e", "5 - e")
            .cell("B,R", "f", "5 - f");
    for (String name : List.of("a", "b", "c", "d", "e", "f")) {
      zero.vary(name, "0", "1", "2", "3", "4");
    }
    Sound.check(
        zero.asking("zero-sum-value"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          Rational best = null;
          // denominators of a crossing are at most 8
          for (int i = 0; i <= 840; i++) {
            Rational p = Rational.of(i, 840);
            Rational least = null;
            for (int column = 0; column < 3; column++) {
              Rational pay =
                  p.times(force.pays[0][0][column])
                      .plus(Rational.ONE.minus(p).times(force.pays[0][1][column]));
              least = least == null || pay.compareTo(least) < 0 ? pay : least;
            }
            best = best == null || least.compareTo(best) > 0 ? least : best;
          }
          assertEquals(best.toString(), question.key().text());
        });
    Sound.check(zero.asking("zero-sum-value", "give", "strategy"), (variant, question) -> {});
    Sound.check(
        zero.asking("zero-sum-value", "player", "Column", "give", "strategy"),
        (variant, question) -> assertEquals(3, ((MixtureKey) question.key()).places().size()));
    Sound.check(
        zero.asking("security", "player", "Row", "mixed", "true"), (variant, question) -> {});
    Sound.check(zero.asking("minmax", "player", "Row", "mixed", "true"), (variant, question) -> {});
    Sound.check(
        zero.asking("minmax", "player", "Row", "give", "strategy"), (variant, question) -> {});
  }

  @Test
  void whetherAMixedProfileIsAnEquilibriumIsChecked() {
    Sound.check(
        interdiction()
            .asking(
                "is-nash", "DPRK", "c / d, 1 - c / d", "Inspectors", "b / (b + f), f / (b + f)"),
        (variant, question) -> assertEquals("yes", question.key().text()));
    Sound.check(
        interdiction().asking("is-nash", "DPRK", "1/2, 1/2", "Inspectors", "Inspect"),
        (variant, question) -> {
          assertEquals("no; Hold", question.key().text());
          assertFalse(question.mark("yes").result() == Mark.Result.OK);
        });
  }
}
