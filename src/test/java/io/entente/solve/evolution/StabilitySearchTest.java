package io.entente.solve.evolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StabilitySearchTest {

  private static SymmetricGame symmetric(double[][] a) {
    double[][] transposed = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        transposed[i][j] = a[j][i];
      }
    }
    return SymmetricGame.of(StrategicGame.bimatrix(a, transposed));
  }

  /** Probabilities to whether that strategy is evolutionarily stable; else neutrally. */
  private static Map<String, Boolean> stable(double[][] a) {
    Map<String, Boolean> found = new TreeMap<>();
    for (StableStrategy strategy : StabilitySearch.of(symmetric(a))) {
      found.put(strategy.probabilities().toString(), strategy.evolutionary());
    }
    return found;
  }

  /** Maynard Smith and Price (1973): with prize v and injury c > v hawks are v/c of the whole. */
  @Test
  void hawksAreTheShareOfPrizeInInjury() {
    for (int v = 1; v < 7; v++) {
      for (int c = v + 1; c < 9; c++) {
        double[][] a = {{(v - c) / 2.0, v}, {0, v / 2.0}};
        Rational hawks = Rational.of(v, c);
        List<Rational> expected = List.of(hawks, Rational.ONE.minus(hawks));
        assertEquals(Map.of(expected.toString(), true), stable(a), v + "/" + c);
      }
    }
    assertEquals(Map.of("[1, 0]", true), stable(new double[][] {{1, 4}, {0, 2}}));
  }

  /** Hofbauer and Sigmund (1998), 7.7: stable if winning pays more than losing costs. */
  @Test
  void rockPaperScissorsIsStableIfWinningPaysMoreThanLosingCosts() {
    String middle = "[1/3, 1/3, 1/3]";
    assertEquals(Map.of(middle, true), stable(cyclic(2, -1)));
    assertEquals(Map.of(middle, false), stable(cyclic(1, -1)));
    assertEquals(Map.of(), stable(cyclic(1, -2)));
  }

  private static double[][] cyclic(double win, double lose) {
    return new double[][] {{0, lose, win}, {win, 0, lose}, {lose, win, 0}};
  }

  @Test
  void coordinationHasItsPureStrategiesOnly() {
    assertEquals(Map.of("[1, 0]", true, "[0, 1]", true), stable(new double[][] {{2, 0}, {1, 1}}));
  }

  /** Where everything pays the same everything is neutrally stable and nothing more. */
  @Test
  void inAGameWithoutDifferencesNothingIsStable() {
    assertFalse(stable(new double[4][4]).containsValue(true));
    assertEquals(4, stable(new double[4][4]).size());
  }

  /**
   * Strategy 3 never plays a part in the mix of 1 and 2 but replies to it as well: whether the mix
   * is stable hangs on a form that is copositive without being definite.
   */
  @Test
  void repliesOutsideTheSupportMatter() {
    double[][] a = {{0, 2, 0}, {2, 0, 0}, {1, 1, -1}};
    assertEquals(true, stable(a).get("[1/2, 1/2, 0]"));
    double[][] invaded = {{0, 2, 0}, {2, 0, 0}, {1, 1, 2}};
    assertEquals(null, stable(invaded).get("[1/2, 1/2, 0]"));
    double[][] level = {{0, 2, 0}, {2, 0, 0}, {1, 1, 0}};
    assertEquals(false, stable(level).get("[1/2, 1/2, 0]"));
  }

  /**
   * By the definition on a grid: no y does as well against x, and against itself as well as x does;
   * and what is not listed as stable has such a y.
   */
  @Test
  void smallGamesAgreeWithTryingInvaders() {
    int listed = 0;
    for (long seed = 0; seed < 150; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int n = 2 + (int) (seed % 3);
      int[][] a = new int[n][n];
      double[][] payoffs = new double[n][n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          a[i][j] = random.nextInt(3);
          payoffs[i][j] = a[i][j];
        }
      }
      Map<String, Boolean> stable = stable(payoffs);
      int fine = n == 4 ? 12 : 24;
      List<int[]> invaders = grid(n, fine);
      for (int[] x : grid(n, 12)) {
        String name = name(x, 12);
        int verdict = verdict(a, scaled(x, fine / 12), invaders);
        Boolean found = stable.get(name);
        String where = "seed " + seed + ", " + name;
        if (found != null && found) {
          assertEquals(1, verdict, where);
          listed++;
        } else if (found != null) {
          assertEquals(0, verdict, where);
        } else {
          assertTrue(verdict < 1, where);
        }
      }
    }
    assertTrue(listed > 70, "too few stable strategies on the grid: " + listed);
  }

  private static int[] scaled(int[] x, int by) {
    int[] scaled = x.clone();
    for (int i = 0; i < x.length; i++) {
      scaled[i] *= by;
    }
    return scaled;
  }

  /** 1 if x beats every invader, 0 if some draw level, -1 if some gain. */
  private static int verdict(int[][] a, int[] x, List<int[]> invaders) {
    int verdict = 1;
    for (int[] y : invaders) {
      if (java.util.Arrays.equals(x, y)) {
        continue;
      }
      int first = pays(a, x, x) - pays(a, y, x);
      int second = pays(a, x, y) - pays(a, y, y);
      verdict = Math.min(verdict, first != 0 ? Integer.signum(first) : Integer.signum(second));
    }
    return verdict;
  }

  private static int pays(int[][] a, int[] x, int[] y) {
    int sum = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < y.length; j++) {
        sum += x[i] * a[i][j] * y[j];
      }
    }
    return sum;
  }

  private static String name(int[] x, int of) {
    List<Rational> parts = new ArrayList<>();
    for (int part : x) {
      parts.add(Rational.of(part, of));
    }
    return parts.toString();
  }

  private static List<int[]> grid(int n, int of) {
    List<int[]> points = new ArrayList<>();
    fill(new int[n], 0, of, points);
    return points;
  }

  private static void fill(int[] point, int at, int left, List<int[]> into) {
    if (at == point.length - 1) {
      point[at] = left;
      into.add(point.clone());
      return;
    }
    for (int part = 0; part <= left; part++) {
      point[at] = part;
      fill(point, at + 1, left - part, into);
    }
  }

  /** Adding a number to a column and scaling all changes nothing; renaming permutes. */
  @Test
  void affineChangesKeepAndRenamingPermutes() {
    for (long seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int n = 4;
      double[][] a = new double[n][n];
      double[][] changed = new double[n][n];
      double[][] reversed = new double[n][n];
      for (int j = 0; j < n; j++) {
        int shift = random.nextInt(9);
        for (int i = 0; i < n; i++) {
          a[i][j] = random.nextInt(4);
          changed[i][j] = 3 * a[i][j] + shift;
          reversed[n - 1 - i][n - 1 - j] = a[i][j];
        }
      }
      assertEquals(stable(a), stable(changed), "seed " + seed);
      Map<String, Boolean> back = new TreeMap<>();
      for (StableStrategy strategy : StabilitySearch.of(symmetric(reversed))) {
        List<Rational> probabilities = new ArrayList<>(strategy.probabilities());
        java.util.Collections.reverse(probabilities);
        back.put(probabilities.toString(), strategy.evolutionary());
      }
      assertEquals(stable(a), back, "seed " + seed);
    }
  }

  @Test
  void itIsSaidWhyAGameIsNotSymmetric() {
    StrategicGame sexes =
        StrategicGame.bimatrix(new double[][] {{2, 0}, {0, 1}}, new double[][] {{1, 0}, {0, 2}});
    assertTrue(SymmetricGame.whyNot(sexes).orElseThrow().contains("pays one player 2"));
    StrategicGame named =
        StrategicGame.of(
            "", List.of("a", "b"), List.of(List.of("x", "y"), List.of("y", "x")), new double[2][4]);
    assertTrue(SymmetricGame.whyNot(named).orElseThrow().contains("\"x\""));
    assertTrue(
        SymmetricGame.whyNot(StrategicGame.bimatrix(new double[2][3], new double[2][3]))
            .isPresent());
  }
}
