package io.entente.solve.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Restriction;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes hold the roots they are said to hold: roots that are known, as fractions. */
class BoxSearchTest {

  private static Rational[] chosenRoot(Random random) {
    Rational[] root = new Rational[3];
    for (int player = 0; player < 3; player++) {
      root[player] = Rational.of(1 + random.nextInt(98), 99);
    }
    return root;
  }

  /** Each gain is g(y, z) = a y z + b y + c z + d, with d so chosen that a known root is one. */
  private static DeviationGains gains(Random random, Rational[] root) {
    int[][] slopes = new int[3][3];
    Rational[] constants = new Rational[3];
    for (int player = 0; player < 3; player++) {
      Rational y = root[(player + 1) % 3];
      Rational z = root[(player + 2) % 3];
      for (int i = 0; i < 3; i++) {
        slopes[player][i] = (random.nextInt(19) - 9) * 99 * 99;
      }
      constants[player] =
          y.times(z)
              .times(Rational.of(slopes[player][0]))
              .plus(y.times(Rational.of(slopes[player][1])))
              .plus(z.times(Rational.of(slopes[player][2])))
              .negate();
    }
    StrategicGame game =
        RootGames.of(
            3,
            (player, s) -> {
              int y = s[(player + 1) % 3];
              int z = s[(player + 2) % 3];
              int[] by = slopes[player];
              return by[0] * y * z + by[1] * y + by[2] * z + constants[player].toDouble();
            });
    return new DeviationGains(game, Restriction.all(game.shape()), new Work(1_000_000));
  }

  @Test
  void everyChosenRootIsInOneOfTheBoxes() {
    Random random = new Random(31);
    int narrow = 0;
    for (int round = 0; round < 300; round++) {
      Rational[] root = chosenRoot(random);
      BoxSearch search = new BoxSearch(RootGames.fullSystem(gains(random, root)));
      List<BoxSearch.Root> roots = search.roots(20_000);
      int holding = 0;
      for (BoxSearch.Root found : roots) {
        holding += holds(found.enclosure(), root) ? 1 : 0;
      }
      boolean isLeft = search.isEnded();
      for (Ranges box : search.givenUp()) {
        isLeft |= holds(box, root);
      }
      assertTrue(holding == 1 || holding == 0 && isLeft, "round " + round + ": " + holding);
      narrow += holding;
    }
    assertTrue(narrow > 250, "proved: " + narrow);
  }

  /** Krawczyk (1969): a root in a box is in its image; here it is at a corner of the box. */
  @Test
  void theImageOfABoxHoldsTheRootsOfTheBox() {
    Random random = new Random(32);
    int possible = 0;
    for (int round = 0; round < 4000; round++) {
      Rational[] root = chosenRoot(random);
      KrawczykTest test = new KrawczykTest(RootGames.fullSystem(gains(random, root)));
      Ranges box = new Ranges(3);
      for (int v = 0; v < 3; v++) {
        double at = root[v].toDouble();
        double width = Math.scalb(random.nextDouble(), -random.nextInt(8));
        box.set(v, at - 1e-12, at + 1e-12);
        if (random.nextBoolean()) {
          box.low[v] -= width;
        } else {
          box.high[v] += width;
        }
      }
      Ranges image = new Ranges(3);
      if (test.image(box, image)) {
        possible++;
        assertTrue(holds(image, root), "round " + round);
      }
    }
    assertTrue(possible > 3000, "possible: " + possible);
  }

  /**
   * Where no number is too large for a double the image is one of numbers, and else there is none.
   */
  @Test
  void anImageIsOfNumbersOrNone() {
    for (int power = 0; power <= 324; power += 4) {
      double small = Double.parseDouble("1e-" + power);
      StrategicGame game = RootGames.almostSingular(small);
      DeviationGains gains =
          new DeviationGains(game, Restriction.all(game.shape()), new Work(1_000_000));
      KrawczykTest test = new KrawczykTest(RootGames.fullSystem(gains));
      for (double width : new double[] {1, 0.3, 1e-3, 1e-9, 1e-13, 0}) {
        Ranges box = new Ranges(3);
        for (int v = 0; v < 3; v++) {
          box.set(v, 0.5 - width / 2, 0.5 + width / 3);
        }
        box.set(2, 0, 10 * small);
        Ranges image = new Ranges(3);
        for (int v = 0; v < 3 && test.image(box, image); v++) {
          assertTrue(
              Double.isFinite(image.low[v]) && Double.isFinite(image.high[v]), "1e-" + power);
        }
      }
    }
  }

  private static boolean holds(Ranges box, Rational[] root) {
    boolean holds = true;
    for (int v = 0; v < root.length; v++) {
      holds &= Rational.ofDouble(box.low[v]).compareTo(root[v]) <= 0;
      holds &= Rational.ofDouble(box.high[v]).compareTo(root[v]) >= 0;
    }
    return holds;
  }

  /** A box with both of two roots is not taken for one with a single root. */
  @ParameterizedTest
  @ValueSource(strings = {"0.2", "0.35", "0.45", "0.49", "0.499"})
  void twoRootsAreTwo(String other) {
    StrategicGame game = RootGames.twoRoots("0.5", other);
    DeviationGains gains =
        new DeviationGains(game, Restriction.all(game.shape()), new Work(1_000_000));
    BoxSearch search = new BoxSearch(RootGames.fullSystem(gains));
    assertEquals(2, search.roots(100_000).size(), other);
    assertTrue(!search.isEnded() && search.givenUp().isEmpty());
    double from = Double.parseDouble(other);
    for (double radius = 1.2 * (0.5 - from); radius < 0.6; radius *= 1.3) {
      Ranges box = new Ranges(3);
      for (int v = 0; v < 3; v++) {
        box.set(v, (from + 0.5) / 2 - radius, (from + 0.5) / 2 + radius);
      }
      assertEquals(null, search.rootNear(box), other + ", radius " + radius);
    }
  }
}
