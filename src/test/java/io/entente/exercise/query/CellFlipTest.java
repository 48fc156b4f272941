package io.entente.exercise.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Question;
import io.entente.exercise.Tables;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.FlipKey;
import io.entente.exercise.answer.Mark;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.proof.trace.TraceChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Changes of one payoff of a table that turn its prediction, against trying them all. */
class CellFlipTest {

  private static final Tables DILEMMA =
      Tables.of("Row", "Column")
          .cell("C,C", "3", "3")
          .cell("C,D", "-1", "4 + x")
          .cell("D,C", "4", "-1")
          .cell("D,D", "0", "0")
          .vary("x", "0", "1/2", "2");

  /** Payoffs by number of player and cell, with one of them changed. */
  private static boolean isEquilibrium(
      StrategicGame game, int kept, int player, int cell, Rational value) {
    for (int who = 0; who < game.players().size(); who++) {
      for (int own = 0; own < game.strategies(who).size(); own++) {
        int other = game.shape().deviate(kept, who, own);
        Rational now = who == player && kept == cell ? value : game.exactPayoff(who, kept);
        Rational then = who == player && other == cell ? value : game.exactPayoff(who, other);
        if (other != kept && then.compareTo(now) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static int onlyEquilibrium(StrategicGame game) {
    int found = -1;
    for (int cell = 0; cell < game.shape().profiles(); cell++) {
      if (isEquilibrium(game, cell, 0, -1, Rational.ZERO)) {
        found = cell;
      }
    }
    return found;
  }

  private static void assertLeast(Variant variant, Question question) {
    StrategicGame game = variant.subject().game().orElseThrow();
    int kept = onlyEquilibrium(game);
    Rational least = ((FlipKey) question.key()).least();
    boolean turned = false;
    for (int player = 0; player < game.players().size(); player++) {
      for (int cell = 0; cell < game.shape().profiles(); cell++) {
        for (int sign : new int[] {-1, 1}) {
          for (Rational size : List.of(Rational.of(99, 100), Rational.of(101, 100))) {
            Rational to =
                game.exactPayoff(player, cell).plus(least.times(size).times(Rational.of(sign)));
            boolean other = !isEquilibrium(game, kept, player, cell, to);
            assertFalse(other && size.compareTo(Rational.ONE) < 0, variant.values() + " less");
            turned |= other;
            List<String> labels = new ArrayList<>(game.shape().profile(cell).labels(game));
            String answer =
                game.players().get(player) + ": " + String.join(", ", labels) + "=" + to;
            assertEquals(other, question.mark(answer).result() == Mark.Result.OK, answer);
          }
        }
      }
    }
    assertTrue(turned, variant.values().toString());
  }

  @Test
  void theLeastChangeIsTheLeastOfAll() {
    String[] values = {"-2", "0", "1", "3", "5", "6"};
    Sound.check(
        Tables.of("Row", "Column")
            .anyPayoffs(List.of(List.of("A", "B", "C"), List.of("X", "Y")), values)
            .require("pureNash", "1")
            .require("noTies")
            .asking("flip"),
        CellFlipTest::assertLeast);
    Sound.check(
        Tables.of("A", "B", "C")
            .anyPayoffs(List.of(List.of("a", "b"), List.of("c", "d"), List.of("e", "f")), values)
            .require("pureNash", "1")
            .require("noTies")
            .asking("flip"),
        CellFlipTest::assertLeast);
  }

  @Test
  void theDilemmaTurnsByOneAndCooperationBetterStillTurnsNothing() {
    Variant variant = Tables.variant(DILEMMA.asking("flip"), 1);
    Question question = Tables.question(variant);
    assertEquals(Rational.ONE, ((FlipKey) question.key()).least());
    assertEquals("flip.tie", question.mark("Row: C, D = 0").remarks().get(0).phrase());
    assertEquals(Mark.Result.OK, question.mark("Row: C, D = 0.01").result());
    assertEquals(Mark.Result.OK, question.mark("Column: D, D = -1.1").result());
    assertEquals(Rational.of(3, 5), question.mark("Column: D, D = -2").share());
    Mark better = question.mark("Column: C, C = 100");
    assertEquals(Optional.of("M7"), better.mistake());
    assertEquals(Rational.ZERO, better.share());
    assertEquals(Optional.empty(), TraceChecker.check(question.trace().get(), variant.subject()));
  }
}
