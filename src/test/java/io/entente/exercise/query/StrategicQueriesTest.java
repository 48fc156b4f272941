package io.entente.exercise.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Question;
import io.entente.exercise.Tables;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.IntervalKey;
import io.entente.exercise.answer.Mark;
import io.entente.exercise.answer.NumberKey;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Questions about mediators, leaders, patience and parameters, against sums written out here. */
class StrategicQueriesTest {

  private static final List<List<String>> TWO = List.of(List.of("T", "B"), List.of("L", "R"));

  private static Question question(Tables table, String query, String... of) {
    return Tables.question(Tables.variant(table.asking(query, of), 1));
  }

  private static Tables chicken() {
    return Tables.of("US", "China")
        .cell("Back,Back", "4", "4")
        .cell("Back,Firm", "1", "5")
        .cell("Firm,Back", "5", "1")
        .cell("Firm,Firm", "0", "0");
  }

  /** What a player loses by disobeying, summed over the four cells. */
  private static Rational slack(BruteForce force, Rational[] p, int player, int told) {
    Rational sum = Rational.ZERO;
    for (int other = 0; other < 2; other++) {
      int cell = player == 0 ? 2 * told + other : 2 * other + told;
      Rational gain = force.pay(player, told, other).minus(force.pay(player, 1 - told, other));
      sum = sum.plus(p[cell].times(gain));
    }
    return sum;
  }

  @Test
  void obedienceIsSummedOverTheCells() {
    Set<Boolean> seen = new HashSet<>();
    Sound.check(
        Tables.of("US", "China")
            .anyPayoffs(TWO, "0", "1", "4", "5")
            .vary("w", "0", "1", "2", "3")
            .asking("correlated-check", "T,L", "w / 6", "T,R", "1/3", "B,L", "(4 - w) / 6"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          Rational[] p = {
            variant.number("w / 6"), Rational.of(1, 3), variant.number("(4 - w) / 6"), Rational.ZERO
          };
          boolean obeyed = true;
          for (int player = 0; player < 2; player++) {
            for (int told = 0; told < 2; told++) {
              obeyed &= slack(force, p, player, told).signum() >= 0;
            }
          }
          seen.add(obeyed);
          assertEquals(obeyed ? "yes" : "no", question.key().text().split(";")[0]);
        });
    assertEquals(Set.of(true, false), seen);
  }

  @Test
  void aThirdEachIsObeyedInChickenAndTwoFifthsAreNot() {
    Question thirds =
        question(
            chicken(),
            "correlated-check",
            "Back,Back",
            "1/3",
            "Back,Firm",
            "1/3",
            "Firm,Back",
            "1/3");
    assertEquals("yes; US: Back -> Firm", thirds.key().text());
    assertEquals(Mark.Result.OK, thirds.mark("ja; China: Back -> Firm").result());
    assertEquals(Rational.of(1, 2), thirds.mark("yes; US: Firm -> Back").share());
    assertEquals(Mark.Result.WRONG, thirds.mark("no; US: Back -> Firm").result());
    Question fifths =
        question(
            chicken(),
            "correlated-check",
            "Back,Back",
            "2/5",
            "Back,Firm",
            "3/10",
            "Firm,Back",
            "3/10");
    assertEquals("no; US: Back -> Firm", fifths.key().text());
    assertEquals(Optional.of("M7"), fifths.mark("yes").mistake());
    assertThrows(
        UnaskableException.class,
        () -> question(chicken(), "correlated-check", "Back,Back", "1/3"));
  }

  @Test
  void noDistributionOfAGridBeatsTheMediator() {
    Sound.check(
        Tables.of("US", "China").anyPayoffs(TWO, "0", "1", "4", "5").asking("correlated-best"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          Rational best = ((NumberKey) question.key()).value();
          int grid = 12;
          for (int a = 0; a <= grid; a++) {
            for (int b = 0; a + b <= grid; b++) {
              for (int c = 0; a + b + c <= grid; c++) {
                Rational[] p = {
                  Rational.of(a, grid),
                  Rational.of(b, grid),
                  Rational.of(c, grid),
                  Rational.of(grid - a - b - c, grid)
                };
                boolean obeyed = true;
                Rational sum = Rational.ZERO;
                for (int player = 0; player < 2; player++) {
                  obeyed &= slack(force, p, player, 0).signum() >= 0;
                  obeyed &= slack(force, p, player, 1).signum() >= 0;
                  for (int cell = 0; cell < 4; cell++) {
                    sum = sum.plus(p[cell].times(force.pays[player][cell / 2][cell % 2]));
                  }
                }
                assertTrue(!obeyed || sum.compareTo(best) <= 0);
              }
            }
          }
        });
    assertEquals("20/3", question(chicken(), "correlated-best").key().text());
    Question cells = question(chicken(), "correlated-best", "give", "distribution");
    assertEquals(
        Mark.Result.OK,
        cells.mark("(Back, Back)=1/3; (Back, Firm)=1/3; (Firm, Back)=1/3").result());
    assertEquals(Optional.of("M10"), cells.mark("Back,Back=1").mistake());
  }

  /** What the leader gets at a weight of its first strategy, the other breaking ties for it. */
  private static Rational worth(BruteForce force, Rational p) {
    List<Integer> best = new ArrayList<>();
    Rational most = null;
    for (int reply = 0; reply < force.columns; reply++) {
      Rational pays = force.average(1, reply, p);
      if (most == null || pays.compareTo(most) > 0) {
        best.clear();
        most = pays;
      }
      if (pays.equals(most)) {
        best.add(reply);
      }
    }
    Rational worth = null;
    for (int reply : best) {
      Rational own =
          p.times(force.pays[0][0][reply])
              .plus(Rational.ONE.minus(p).times(force.pays[0][1][reply]));
      worth = worth == null || own.compareTo(worth) > 0 ? own : worth;
    }
    return worth;
  }

  @Test
  void aLeaderGetsTheBestOfAGridOfCommitments() {
    Tables three =
        Tables.of("US", "China")
            .anyPayoffs(
                List.of(List.of("T", "B"), List.of("L", "C", "R")), "0", "1", "2", "3", "4");
    Sound.check(
        three.asking("commitment", "leader", "US", "mixed", "true"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          Rational best = null;
          // replies cross at denominators of at most 8
          for (int i = 0; i <= 840; i++) {
            Rational worth = worth(force, Rational.of(i, 840));
            best = best == null || worth.compareTo(best) > 0 ? worth : best;
          }
          assertEquals(best, ((NumberKey) question.key()).value());
        });
    Sound.check(
        three.asking("commitment", "leader", "US"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          Rational first = worth(force, Rational.ONE);
          Rational second = worth(force, Rational.ZERO);
          Rational best = first.compareTo(second) > 0 ? first : second;
          assertEquals(best, ((NumberKey) question.key()).value());
        });
    for (String leader : List.of("US", "China")) {
      Sound.check(
          three.asking("commitment", "leader", leader, "give", "strategy"),
          (variant, question) -> {});
    }
    Sound.check(
        three.asking("commitment", "leader", "US", "give", "strategy", "mixed", "true"),
        (variant, question) -> {});
  }

  @Test
  void promisingNotToBuildTheBloc() {
    Tables bloc =
        Tables.of("US", "China")
            .cell("Expand,Indulge", "2", "1")
            .cell("Expand,Restrain", "4", "0")
            .cell("Refrain,Indulge", "1", "0")
            .cell("Refrain,Restrain", "3", "1");
    Question pure = question(bloc, "commitment", "leader", "US");
    assertEquals("3", pure.key().text());
    assertEquals(Optional.of("M16"), pure.mark("2").mistake());
    assertEquals("7/2", question(bloc, "commitment", "leader", "US", "mixed", "true").key().text());
    Question strategy =
        question(bloc, "commitment", "leader", "US", "mixed", "true", "give", "strategy");
    assertEquals("Expand=1/2; Refrain=1/2", strategy.key().text());
    assertEquals(Mark.Result.OK, strategy.mark("Expand=0.5; Refrain=50%").result());
    assertEquals(Mark.Result.OK, strategy.mark("Refrain=0.50").result());
    assertEquals(Rational.of(1, 2), strategy.mark("Expand=2/5").share());
  }

  private static Tables dilemma() {
    return Tables.of("Russia", "DPRK")
        .cell("Deliver,Deliver", "b1 - c1", "b2 - c2")
        .cell("Deliver,Withhold", "-c1", "b2")
        .cell("Withhold,Deliver", "b1", "-c2")
        .cell("Withhold,Withhold", "0", "0")
        .vary("b1", "3", "4", "5", "6", "8")
        .vary("b2", "3", "4", "5", "6", "8")
        .vary("c1", "1", "2", "3")
        .vary("c2", "1", "2", "3")
        .require("less", "c1", "b1")
        .require("less", "c2", "b2");
  }

  @Test
  void patienceIsTheGreaterOfCostOverBenefit() {
    Set<String> codes = new HashSet<>();
    Sound.check(
        dilemma().asking("discount-threshold", "agreed", "Deliver,Deliver"),
        (variant, question) -> {
          Rational first = variant.number("c1 / b1");
          Rational second = variant.number("c2 / b2");
          Rational most = first.compareTo(second) > 0 ? first : second;
          assertEquals(most, ((NumberKey) question.key()).value());
          question.mistakes().forEach(mistake -> codes.add(mistake.code()));
          // a stream of payoffs, 3000 periods long, is worth keeping just above and not just below
          assertTrue(gain(variant, most, 1) >= 0 && gain(variant, most, -1) < 0);
        });
    assertEquals(Set.of("M13"), codes);
    Sound.check(
        dilemma().asking("discount-threshold", "agreed", "Deliver,Deliver", "give", "binds"),
        (variant, question) -> {
          Rational first = variant.number("c1 / b1");
          Rational second = variant.number("c2 / b2");
          String binds =
              first.equals(second)
                  ? "Russia; DPRK"
                  : first.compareTo(second) > 0 ? "Russia" : "DPRK";
          assertEquals(binds, question.key().text());
        });
  }

  /** What the less patient loses by leaving, near a discount factor, by summing a long stream. */
  private static double gain(Variant variant, Rational at, int side) {
    double discount = at.toDouble() + side * 0.001;
    double least = Double.POSITIVE_INFINITY;
    for (String one : List.of("1", "2")) {
      double b = variant.values().get("b" + one).toDouble();
      double c = variant.values().get("c" + one).toDouble();
      double stay = 0;
      double weight = 1;
      for (int period = 0; period < 3000; period++) {
        stay += weight * (b - c);
        weight *= discount;
      }
      least = Math.min(least, stay - b);
    }
    return least;
  }

  @Test
  void titForTatAlsoHoldsOffAlternating() {
    Tables asymmetric =
        Tables.of("A", "B")
            .cell("C,c", "3", "4")
            .cell("C,d", "s", "5")
            .cell("D,c", "5", "0")
            .cell("D,d", "1", "1")
            .vary("s", "0", "-1", "1/2");
    Sound.check(
        asymmetric.asking("discount-threshold", "agreed", "C,c", "strategy", "tit-for-tat"),
        (variant, question) -> {
          // A: (5-3)/(5-1) and (5-3)/(3-s); B: (5-4)/(5-1) and (5-4)/(4-0)
          Rational alternating = variant.number("2 / (3 - s)");
          Rational half = Rational.of(1, 2);
          Rational most = alternating.compareTo(half) > 0 ? alternating : half;
          assertEquals(most, ((NumberKey) question.key()).value());
        });
    Sound.check(
        asymmetric.asking(
            "discount-threshold", "agreed", "C,c", "strategy", "tit-for-tat", "give", "binds"),
        (variant, question) -> assertEquals("A", question.key().text()));
  }

  @Test
  void theFineMovesTheInspectorsAndTheCostTheShipper() {
    Set<String> codes = new HashSet<>();
    for (String[] one :
        new String[][] {
          {"DPRK", "Ship", "f", "same"},
          {"Inspectors", "Inspect", "f", "down"},
          {"DPRK", "Ship", "c", "up"},
          {"DPRK", "Ship", "d", "down"},
          {"Inspectors", "Wait", "b", "down"},
          {"DPRK", "Hold", "c", "down"}
        }) {
      Sound.check(
          MixedQueriesTest.interdiction()
              .asking("sign", "player", one[0], "action", one[1], "by", one[2]),
          (variant, question) -> {
            assertEquals(one[3], question.key().text(), String.join(" ", one));
            question.mistakes().forEach(mistake -> codes.add(mistake.code()));
          });
    }
    assertEquals(Set.of("M12"), codes);
    Variant variant =
        Tables.variant(
            MixedQueriesTest.interdiction()
                .asking("sign", "player", "DPRK", "action", "Ship", "by", "f"),
            3);
    assertEquals(Optional.of("M12"), Tables.question(variant).mark("down").mistake());
  }

  /** The vote: China abstains, votes for or against; x is what standing with the West is worth. */
  private static Tables vote() {
    return Tables.of("Russia", "China")
        .cell("Veto,For", "0", "-x")
        .cell("Veto,Abstain", "0", "-(a + b * x)")
        .cell("Veto,Against", "0", "-1")
        .cell("Allow,For", "-1", "-x")
        .cell("Allow,Abstain", "-1", "-(a + b * x)")
        .cell("Allow,Against", "1", "-1")
        .vary("a", "1/2", "1/3", "1/4", "2/5")
        .vary("b", "1/3", "1/4", "1/5", "1/2")
        .open("x");
  }

  @Test
  void abstainingIsBestWhereAGridSaysSo() {
    Sound.check(
        vote().asking("interval", "player", "China", "action", "Abstain", "against", "Veto"),
        (variant, question) -> {
          IntervalKey key = (IntervalKey) question.key();
          Rational low = variant.number("a / (1 - b)");
          Rational high = variant.number("(1 - a) / b");
          assertEquals(low.compareTo(high) > 0, key.right().isEmpty());
          for (int i = -20; i <= 80; i++) {
            Rational x = Rational.of(i, 20);
            Rational abstain =
                variant.values().get("a").plus(variant.values().get("b").times(x)).negate();
            boolean best =
                abstain.compareTo(x.negate()) >= 0 && abstain.compareTo(Rational.ONE.negate()) >= 0;
            boolean in =
                !key.right().isEmpty()
                    && x.compareTo(key.right().low().get()) >= 0
                    && x.compareTo(key.right().high().get()) <= 0;
            assertEquals(best, in, x.toString());
          }
        });
    Sound.check(
        vote().asking("interval", "profile", "Veto,For", "from", "0"),
        (variant, question) -> {
          IntervalKey key = (IntervalKey) question.key();
          assertEquals(Optional.of(Rational.ZERO), key.right().low());
          assertEquals(Mark.Result.OK, question.mark("x <= " + key.right().high().get()).result());
        });
    Tables never = vote();
    Sound.check(
        never.asking("interval", "profile", "Allow,For"),
        (variant, question) -> assertEquals("none", question.key().text()));
  }
}
