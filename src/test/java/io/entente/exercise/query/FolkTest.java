package io.entente.exercise.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Tables;
import io.entente.exercise.answer.VerdictKey;
import io.entente.number.Rational;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What patient players can keep up, against the shape of the set worked out by hand. */
class FolkTest {

  @Test
  void thePrisonersDilemma() {
    boolean[] some = new boolean[2];
    TreeSet<String> reasons = new TreeSet<>();
    Sound.check(
        Tables.of("A", "B")
            .cell("C,C", "3", "3")
            .cell("C,D", "0", "5")
            .cell("D,C", "5", "0")
            .cell("D,D", "1", "1")
            .vary("x", "0", "1/2", "3/2", "2", "3", "4", "5")
            .vary("y", "1/2", "3/2", "5/2", "3", "4", "6")
            .asking("folk", "payoff.A", "x", "payoff.B", "y"),
        (variant, question) -> {
          Rational x = variant.values().get("x");
          Rational y = variant.values().get("y");
          // the upper edges of the set run from (0, 5) over (3, 3) to (5, 0)
          boolean below =
              x.times(Rational.of(2)).plus(y.times(Rational.of(3))).compareTo(Rational.of(15)) <= 0
                  && x.times(Rational.of(3))
                          .plus(y.times(Rational.of(2)))
                          .compareTo(Rational.of(15))
                      <= 0;
          boolean above = x.compareTo(Rational.ONE) > 0 && y.compareTo(Rational.ONE) > 0;
          VerdictKey key = (VerdictKey) question.key();
          assertEquals(below && above, key.isSo(), variant.values().toString());
          assertEquals(!above && x.compareTo(Rational.ONE) < 0, key.good().contains("A"));
          reasons.addAll(key.good());
          some[key.isSo() ? 0 : 1] = true;
        });
    assertTrue(some[0] && some[1]);
    assertTrue(reasons.containsAll(List.of("A", "B", "mixture")), reasons.toString());
  }

  @Test
  void anyGame() {
    Sound.check(
        Tables.of("A", "B")
            .anyPayoffs(List.of(List.of("U", "M", "D"), List.of("L", "R")), "0", "1", "2", "5")
            .vary("x", "1/3", "3/2", "7/3")
            .vary("y", "1/3", "3/2", "7/3")
            .asking("folk", "payoff.A", "x", "payoff.B", "y"),
        (variant, question) -> {
          Map<String, Rational> values = variant.values();
          boolean feasible = true;
          // a point is a mixture of cells unless it lies beyond them in some direction
          for (int step = 0; step < 4 * 60; step++) {
            int[] direction = direction(step);
            Rational at = along(direction, values.get("x"), values.get("y"));
            boolean beyond = true;
            for (int cell = 0; cell < 6; cell++) {
              Rational own = values.get("u" + 2 * cell);
              Rational other = values.get("u" + (2 * cell + 1));
              beyond &= along(direction, own, other).compareTo(at) < 0;
            }
            feasible &= !beyond;
          }
          VerdictKey key = (VerdictKey) question.key();
          assertEquals(!feasible, key.good().contains("mixture"), values.toString());
        });
  }

  /** Directions around the circle, at corners of a square of 30. */
  private static int[] direction(int step) {
    int along = step % 60 - 30;
    return switch (step / 60) {
      case 0 -> new int[] {30, along};
      case 1 -> new int[] {-along, 30};
      case 2 -> new int[] {-30, -along};
      default -> new int[] {along, -30};
    };
  }

  private static Rational along(int[] direction, Rational x, Rational y) {
    return Rational.of(direction[0]).times(x).plus(Rational.of(direction[1]).times(y));
  }
}
