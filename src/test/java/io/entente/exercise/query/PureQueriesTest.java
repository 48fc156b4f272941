package io.entente.exercise.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.Tables;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Mark;
import io.entente.exercise.answer.PlanKey;
import io.entente.exercise.answer.SetKey;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Questions that compare payoffs cell by cell, against tables of best responses and the like. */
class PureQueriesTest {

  private static final List<List<String>> THREE =
      List.of(List.of("T", "M", "B"), List.of("L", "C", "R"));

  private static Tables any() {
    return Tables.of("Row", "Column").anyPayoffs(THREE, "0", "1", "2", "3", "4", "5");
  }

  /** Washington and Beijing: Back goes first, then Ignore, Restrain and Press. */
  static Tables menu() {
    return Tables.of("US", "China")
        .cell("Press,Restrain", "4", "1")
        .cell("Press,Neutral", "1", "3")
        .cell("Press,Back", "0", "2")
        .cell("Engage,Restrain", "3", "3")
        .cell("Engage,Neutral", "2", "4")
        .cell("Engage,Back", "0", "1")
        .cell("Ignore,Restrain", "2", "4")
        .cell("Ignore,Neutral", "0", "2")
        .cell("Ignore,Back", "1", "1");
  }

  private static Set<String> right(Question question) {
    return new TreeSet<>(((SetKey) question.key()).right());
  }

  @Test
  void bestRepliesAreThoseOfTheColumn() {
    Sound.check(
        any().asking("best-responses", "player", "Row", "against", "C"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          Set<String> best = new TreeSet<>();
          for (int row = 0; row < 3; row++) {
            if (force.isBest(0, row, 1)) {
              best.add(force.name(0, row));
            }
          }
          assertEquals(best, right(question));
        });
  }

  @Test
  void marksAreBestRepliesOfBoth() {
    Sound.check(
        any().asking("best-response-matrix"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          Set<String> marks = new TreeSet<>();
          for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
              if (force.isBest(0, row, column)) {
                marks.add("Row: " + force.cell(row, column));
              }
              if (force.isBest(1, column, row)) {
                marks.add("Column: " + force.cell(row, column));
              }
            }
          }
          assertEquals(marks, right(question));
        });
  }

  @Test
  void pureEquilibriaAreMutualBestReplies() {
    Sound.check(
        any().asking("pure-nash"),
        (variant, question) -> assertEquals(new BruteForce(variant).nash(), right(question)));
  }

  @Test
  void efficientCellsAreThoseThatNoneImproves() {
    Sound.check(
        any().asking("pareto"),
        (variant, question) -> assertEquals(new BruteForce(variant).efficient(), right(question)));
  }

  @Test
  void threePlayersAreAsked() {
    Tables three =
        Tables.of("A", "B", "C")
            .anyPayoffs(
                List.of(List.of("a", "b"), List.of("c", "d"), List.of("e", "f")), "0", "1", "2");
    for (String query : List.of("pure-nash", "pareto", "best-response-matrix")) {
      Sound.check(three.asking(query), (variant, question) -> {});
    }
    Sound.check(
        three.asking("best-responses", "player", "B", "against", "a,f"), (variant, question) -> {});
    Sound.check(three.asking("security", "player", "C"), (variant, question) -> {});
    Sound.check(three.asking("minmax", "player", "C"), (variant, question) -> {});
    Sound.check(three.asking("is-nash", "profile", "a,c,e"), (variant, question) -> {});
  }

  @Test
  void relationsAreThoseOfTheDefinition() {
    Tables few = Tables.of("Row", "Column").anyPayoffs(THREE, "0", "1", "2");
    Set<String> seen = new HashSet<>();
    Sound.check(
        few.asking("dominance", "player", "Row"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          PlanKey key = (PlanKey) question.key();
          assertEquals(6, key.places().size());
          for (int strategy = 0; strategy < 3; strategy++) {
            for (int by = 0; by < 3; by++) {
              if (strategy != by) {
                String place = "Row: " + force.name(0, strategy) + " < " + force.name(0, by);
                assertEquals(List.of(force.relation(0, strategy, by)), key.right().get(place));
              }
            }
          }
          question.mistakes().forEach(mistake -> seen.add(mistake.code()));
        });
    assertEquals(Set.of("M2", "M3"), seen);
  }

  @Test
  void onePairIsOneChoice() {
    Tables few = Tables.of("Row", "Column").anyPayoffs(THREE, "0", "1");
    Set<String> kinds = new HashSet<>();
    Sound.check(
        few.asking("dominance", "player", "Column", "strategy", "L", "by", "R"),
        (variant, question) -> {
          String kind = new BruteForce(variant).relation(1, 0, 2);
          kinds.add(kind);
          assertEquals(kind, question.key().text());
          assertEquals(
              kind.equals("weak") ? Optional.of("M2") : Optional.empty(),
              question.mark("strict").mistake().filter("M2"::equals));
        });
    assertTrue(kinds.containsAll(Set.of("weak", "none")), kinds.toString());
  }

  @Test
  void everyLegalOrderIsRightAndNoOther() {
    Exercise exercise = any().require("solvableByDominance", "3").asking("iesds", "give", "order");
    Sound.check(
        exercise,
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          List<List<String>> orders = force.orders();
          Set<List<String>> legal = new HashSet<>(orders);
          for (List<String> order : orders) {
            assertEquals(Mark.right(), question.mark(String.join("; ", order)));
            List<String> turned = new ArrayList<>(order);
            java.util.Collections.reverse(turned);
            Mark mark = question.mark(String.join("; ", turned));
            assertEquals(legal.contains(turned), mark.result() == Mark.Result.OK);
            Mark shorter = question.mark(String.join("; ", order.subList(0, order.size() - 1)));
            assertEquals(Rational.of(order.size() - 1, order.size() + 1), shorter.share());
          }
        });
  }

  @Test
  void cellsThatSurviveAreLeftByAnyOrder() {
    Sound.check(
        any().require("strictlyDominated", "1").asking("iesds", "give", "survive"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          List<String> gone = force.orders().get(0);
          Set<String> left = new TreeSet<>();
          for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
              if (!gone.contains(force.name(0, row)) && !gone.contains(force.name(1, column))) {
                left.add(force.cell(row, column));
              }
            }
          }
          assertEquals(left, right(question));
        });
  }

  @Test
  void ofBeijingsMenuTheOrderIsTheTextbooks() {
    Variant variant = Tables.variant(menu().asking("iesds"), 1);
    Question question = Tables.question(variant);
    Sound.check(variant, question);
    assertEquals("Back; Ignore; Restrain; Press", question.key().text());
    Mark early = question.mark("Ignore; Back; Restrain; Press");
    // three of four are legal then, one is not, and the right cell is left: (3 - 1 + 1) / 5
    assertEquals(Optional.of("M3"), early.mistake());
    assertEquals(Rational.of(3, 5), early.share());
    Variant last = Tables.variant(menu().asking("iesds", "give", "survive"), 1);
    assertEquals("(Engage, Neutral)", Tables.question(last).key().text());
    assertEquals(Optional.of("M1"), Tables.question(last).mark("(2,4)").mistake());
    assertEquals(Mark.Result.WRONG, Tables.question(last).mark("2, 4").result());
    assertEquals(Mark.Result.UNREADABLE, Tables.question(last).mark("(2,5)").result());
  }

  @Test
  void verdictsAreWordAndReason() {
    Set<Mark.Result> seen = new HashSet<>();
    Sound.check(
        any().asking("is-nash", "profile", "M,C"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          boolean nash = force.nash().contains("(M, C)");
          assertEquals(nash ? "yes" : "no", question.key().text().split(";")[0]);
          for (int row = 0; row < 3; row++) {
            boolean gains = force.pays[0][row][1].compareTo(force.pays[0][1][1]) > 0;
            Mark mark = question.mark("no; " + force.name(0, row));
            Rational share = nash ? Rational.ZERO : gains ? Rational.ONE : Rational.of(1, 2);
            assertEquals(share, mark.share());
            seen.add(mark.result());
          }
        });
    assertTrue(seen.containsAll(Set.of(Mark.Result.OK, Mark.Result.PARTIAL)), seen.toString());
  }

  @Test
  void securityAndPunishmentAreRowAndColumnExtremes() {
    Sound.check(
        any().asking("security", "player", "Column"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          Rational best = null;
          for (int own = 0; own < 3; own++) {
            Rational least = force.pay(1, own, 0);
            for (int other = 1; other < 3; other++) {
              Rational pay = force.pay(1, own, other);
              least = pay.compareTo(least) < 0 ? pay : least;
            }
            best = best == null || least.compareTo(best) > 0 ? least : best;
          }
          assertEquals(best.toString(), question.key().text());
        });
    Sound.check(
        any().asking("minmax", "player", "Column"),
        (variant, question) -> {
          BruteForce force = new BruteForce(variant);
          Rational best = null;
          for (int other = 0; other < 3; other++) {
            Rational most = force.pay(1, 0, other);
            for (int own = 1; own < 3; own++) {
              Rational pay = force.pay(1, own, other);
              most = pay.compareTo(most) > 0 ? pay : most;
            }
            best = best == null || most.compareTo(best) < 0 ? most : best;
          }
          assertEquals(best.toString(), question.key().text());
        });
    Sound.check(
        any().asking("security", "player", "Row", "give", "strategy"), (variant, question) -> {});
  }

  @Test
  void namesOfGamesFollowTheOrderOfPayoffs() {
    Set<String> seen = new HashSet<>();
    Tables two =
        Tables.of("Row", "Column")
            .anyPayoffs(List.of(List.of("T", "B"), List.of("L", "R")), "0", "1", "2", "3");
    for (int key = 0; key < 1500; key++) {
      Variant variant = Tables.variant(two.asking("classify-2x2"), key);
      Question question = Tables.question(variant);
      if (key < 50 || seen.add(question.key().text())) {
        // the checker has definitions of its own
        Sound.check(variant, question);
      }
    }
    assertTrue(seen.contains("matching-pennies"), seen.toString());
    assertEquals("prisoners-dilemma", name("3", "3", "0", "5", "5", "0", "1", "1"));
    assertEquals("chicken", name("4", "4", "1", "5", "5", "1", "0", "0"));
    assertEquals("stag-hunt", name("4", "4", "0", "3", "3", "0", "3", "3"));
    assertEquals("stag-hunt", name("4", "4", "0", "3", "3", "0", "2", "2"));
    assertEquals("battle-of-the-sexes", name("2", "1", "0", "0", "0", "0", "1", "2"));
    assertEquals("matching-pennies", name("1", "-1", "-1", "1", "-1", "1", "1", "-1"));
    assertEquals("deadlock", name("1", "1", "0", "3", "3", "0", "2", "2"));
    assertEquals("unnamed", name("1", "1", "1", "1", "1", "1", "1", "1"));
  }

  private static String name(String... of) {
    Tables table =
        Tables.of("Row", "Column")
            .cell("T,L", of[0], of[1])
            .cell("T,R", of[2], of[3])
            .cell("B,L", of[4], of[5])
            .cell("B,R", of[6], of[7]);
    Variant variant = Tables.variant(table.asking("classify-2x2"), 1);
    Question question = Tables.question(variant);
    Sound.check(variant, question);
    return question.key().text();
  }
}
