package io.entente.solve.repeated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolkTest {

  /** Corners by hand: (1,1), where the edge from (3,3) to (5,0) meets 1, (3,3), and its mirror. */
  @Test
  void prisonersDilemma() {
    FolkPolygon set = FolkPolygon.of(PatienceTest.dilemma(5, 3, 1, 0), Rational.ONE, Rational.ONE);
    assertEquals("(1, 1) (13/3, 1) (3, 3) (1, 13/3)", words(set));
  }

  /** Chicken, 3 for yielding both, 4 and 1 if one does, 0 if none: minmax 1. */
  @Test
  void chicken() {
    FolkPolygon set = FolkPolygon.of(PatienceTest.dilemma(4, 3, 0, 1), Rational.ONE, Rational.ONE);
    assertEquals("(1, 1) (4, 1) (3, 3) (1, 4)", words(set));
  }

  @Test
  void pointsSegmentsAndNothing() {
    StrategicGame pennies =
        StrategicGame.bimatrix(
            new double[][] {{1, -1}, {-1, 1}}, new double[][] {{-1, 1}, {1, -1}});
    assertEquals("(0, 0)", words(FolkPolygon.of(pennies, Rational.ZERO, Rational.ZERO)));
    assertEquals("", words(FolkPolygon.of(pennies, Rational.ONE, Rational.ONE)));
    assertEquals("(-1, 1) (0, 0)", words(FolkPolygon.of(pennies, Rational.of(-1), Rational.ZERO)));
    StrategicGame same = StrategicGame.bimatrix(new double[][] {{2}}, new double[][] {{5}});
    assertEquals("(2, 5)", words(FolkPolygon.of(same, Rational.of(2), Rational.of(5))));
  }

  /** The furthest corner in any direction, by a linear program. */
  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void extremesOfThePolygonAreThoseOfTheLinearProgram(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int some = 0;
    for (int round = 0; round < 40; round++) {
      StrategicGame game = RandomGames.integers(Shape.of(3, 3), 9, random.nextLong());
      Rational first = Rational.of(random.nextInt(6));
      Rational second = Rational.of(random.nextInt(6));
      FolkPolygon polygon = FolkPolygon.of(game, first, second);
      var extremes = FolkExtremes.of(game, List.of(first, second));
      String where = "seed " + seed + ", round " + round;
      assertEquals(extremes.isEmpty(), polygon.vertices().isEmpty(), where);
      for (int player = 0; player < 2 && extremes.isPresent(); player++) {
        some++;
        int of = player;
        FolkExtremes.Range range = extremes.get().ranges().get(player);
        assertEquals(
            range.least(),
            polygon.vertices().stream().map(p -> p.get(of)).min(Rational::compareTo).get(),
            where);
        assertEquals(
            range.most(),
            polygon.vertices().stream().map(p -> p.get(of)).max(Rational::compareTo).get(),
            where);
      }
    }
    assertTrue(some > 30);
  }

  private static String words(FolkPolygon set) {
    StringBuilder text = new StringBuilder();
    for (FolkPolygon.Point point : set.vertices()) {
      text.append(text.length() == 0 ? "" : " ");
      text.append("(" + point.first() + ", " + point.second() + ")");
    }
    return text.toString();
  }
}
