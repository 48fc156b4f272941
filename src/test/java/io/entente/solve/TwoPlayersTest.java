package io.entente.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.MixedProfile;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mixed equilibria of two players, against publications and by what must not change them. */
class TwoPlayersTest {

  /** B. von Stengel (1999), New maximal numbers of equilibria in bimatrix games: 75 of 6 x 6. */
  @Test
  void theGameOfVonStengelHasItsSeventyFiveEquilibria() {
    double[][] first = {
      {9504, -660, 19976, -20526, 1776, -8976},
      {-111771, 31680, -130944, 168124, -8514, 52764},
      {397584, -113850, 451176, -586476, 29216, -178761},
      {171204, -45936, 208626, -263076, 14124, -84436},
      {1303104, -453420, 1227336, -1718376, 72336, -461736},
      {737154, -227040, 774576, -1039236, 48081, -300036}
    };
    double[][] second = {
      {72336, -461736, 1227336, -1718376, 1303104, -453420},
      {48081, -300036, 774576, -1039236, 737154, -227040},
      {29216, -178761, 451176, -586476, 397584, -113850},
      {14124, -84436, 208626, -263076, 171204, -45936},
      {1776, -8976, 19976, -20526, 9504, -660},
      {-8514, 52764, -130944, 168124, -111771, 31680}
    };
    StrategicGame game = StrategicGame.bimatrix(first, turned(second));
    MixedEquilibria all = MixedEquilibria.of(game);
    assertEquals(75, all.equilibria().equilibria().size());
    assertEquals(Completeness.ALL, all.equilibria().completeness());
    assertFalse(all.subsets().hasContinuum());
    assertEquals(texts(all), texts(by(game, MixedMethod.SUPPORT)));
  }

  /** By hand: against a, Column is indifferent; against b it plays d, to which a is better. */
  @Test
  void aContinuumIsASubset() {
    double[][] first = {{1, 1}, {1, 0}};
    double[][] second = {{2, 2}, {0, 3}};
    MixedEquilibria all = MixedEquilibria.of(StrategicGame.bimatrix(first, second));
    assertTrue(all.subsets().hasContinuum());
    assertEquals(
        List.of("[[1, 0], [1, 0]]", "[[1, 0], [0, 1]]"),
        all.equilibria().equilibria().stream().map(e -> e.profile().toString()).toList());
    assertEquals(List.of(new NashSubset(List.of(0), List.of(0, 1))), all.subsets().list());
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void affineChangesSwapsAndDominatedStrategiesKeepTheEquilibria(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 25; round++) {
      int values = round % 2 == 0 ? 4 : 1000;
      double[][] first = random(random, 1 + random.nextInt(4), 1 + random.nextInt(4), values);
      double[][] second = random(random, first.length, first[0].length, values);
      StrategicGame game = StrategicGame.bimatrix(first, second);
      MixedEquilibria all = MixedEquilibria.of(game);
      String place = "seed " + seed + ", round " + round;
      for (MixedEquilibrium equilibrium : all.equilibria().equilibria()) {
        assertEquals(0, equilibrium.regret(), place);
      }
      StrategicGame moved =
          StrategicGame.bimatrix(affine(first, 0.125, -7), affine(second, 1e12, 0));
      assertEquals(texts(all), texts(MixedEquilibria.of(moved)), place);
      assertEquals(all.subsets().list(), MixedEquilibria.of(moved).subsets().list(), place);
      StrategicGame swapped = StrategicGame.bimatrix(turned(second), turned(first));
      assertEquals(texts(all), swapped(MixedEquilibria.of(swapped)), place);
      StrategicGame wider = StrategicGame.bimatrix(worse(first, 0), worse(second, 500));
      assertEquals(texts(all), cut(MixedEquilibria.of(wider), first.length), place);
      assertEndsOfPathsAreAmong(game, all, place);
    }
  }

  private static void assertEndsOfPathsAreAmong(
      StrategicGame game, MixedEquilibria all, String place) {
    MixedEquilibria ends = by(game, MixedMethod.LEMKE_HOWSON);
    assertTrue(texts(all).containsAll(texts(ends)), place);
    assertEquals(Completeness.SOME, ends.equilibria().completeness());
    assertEquals(ends.equilibria().equilibria().size(), ends.labels().size());
    assertFalse(ends.labels().stream().anyMatch(List::isEmpty));
  }

  /** The value is what each secures: no pure reply to an optimal strategy holds it lower. */
  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void theValueIsSecuredByEveryOptimalStrategy(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 30; round++) {
      double[][] first =
          random(random, 1 + random.nextInt(4), 1 + random.nextInt(4), 3 + round % 5);
      double[][] second = affine(first, -1, round % 3);
      StrategicGame game = StrategicGame.bimatrix(first, second);
      MixedEquilibria found = by(game, MixedMethod.ZERO_SUM);
      Rational value = found.value().orElseThrow().first();
      assertEquals(Rational.of(round % 3), value.plus(found.value().get().second()));
      for (MixedEquilibrium equilibrium : found.equilibria().equilibria()) {
        assertEquals(value, least(first, equilibrium.profile()), "seed " + seed);
        assertEquals(value, most(first, equilibrium.profile()), "seed " + seed);
      }
      assertEquals(texts(MixedEquilibria.of(game)), texts(found), "seed " + seed);
      assertEquals(1, found.subsets().list().size());
    }
  }

  @Test
  void whatDoesNotSumToTheSameIsNoZeroSumGame() {
    StrategicGame game =
        StrategicGame.bimatrix(new double[][] {{1, 2}}, new double[][] {{-1, -2.5}});
    NotAnsweredException refused =
        assertThrows(NotAnsweredException.class, () -> by(game, MixedMethod.ZERO_SUM));
    assertTrue(refused.getMessage().contains("0 in the first profile and to -0.5"));
  }

  /** Computed payoffs that rounding has split tie, and nothing is called exact. */
  @Test
  void computedPayoffsTieWithinTheirRoundingError() {
    double split = 0.1 + 0.2;
    StrategicGameBuilder builder =
        StrategicGame.builder("", List.of("A", "B"), List.of(List.of("a", "b"), List.of("c", "d")));
    Shape shape = builder.shape();
    builder.payoff(0, shape.index(0, 0), 0.3).payoff(0, shape.index(1, 0), split);
    builder.payoff(0, shape.index(0, 1), 1.0).payoff(0, shape.index(1, 1), 1.0);
    builder.payoff(1, shape.index(0, 0), 2.0).payoff(1, shape.index(0, 1), 1.0);
    builder.payoff(1, shape.index(1, 0), 2.0).payoff(1, shape.index(1, 1), 1.0);
    StrategicGame game = builder.tieTolerance(0, 1e-15).build();
    MixedEquilibria found = MixedEquilibria.of(game);
    assertEquals(2, found.equilibria().equilibria().size());
    for (MixedEquilibrium equilibrium : found.equilibria().equilibria()) {
      assertFalse(equilibrium.profile().isExact());
      assertEquals(List.of(), equilibrium.exactPayoffs());
      assertTrue(equilibrium.regret() <= 1e-15);
    }
  }

  /** Payoffs of any size: the indifference of Row makes Column play 1/2 but for 1e-600. */
  @Test
  void payoffsOfAnySizeAreExact() {
    double[][] first = {{1e300, -1e300}, {1e-300, 0}};
    double[][] second = {{0, 1e-300}, {1e300, 1e-300}};
    MixedEquilibria found = MixedEquilibria.of(StrategicGame.bimatrix(first, second));
    assertEquals(1, found.equilibria().equilibria().size());
    MixedProfile profile = found.equilibria().equilibria().get(0).profile();
    Rational large = Rational.parse("1e300");
    Rational small = Rational.parse("1e-300");
    // y * 1e300 - (1 - y) * 1e300 = y * 1e-300
    Rational y = large.dividedBy(large.plus(large).minus(small));
    assertEquals(y, profile.exactProbability(1, 0));
    // (1 - x) * 1e300 = 1e-300
    assertEquals(Rational.ONE.minus(small.dividedBy(large)), profile.exactProbability(0, 0));
  }

  @Test
  void theLastBitOfAPayoffDecides() {
    double[][] first = {{0.3}, {0.1 + 0.2}};
    double[][] second = {{1}, {1}};
    assertEquals(
        List.of("[[0, 1], [1]]"),
        new ArrayList<>(texts(MixedEquilibria.of(StrategicGame.bimatrix(first, second)))));
  }

  /** A game whose equilibria cannot be enumerated in time still has some of them, and says so. */
  @Test
  void moreThanTwoPlayersWantAnotherMethod() {
    StrategicGame game = StrategicGame.of(Shape.of(2, 2, 2), new double[3][8]);
    for (MixedMethod method : List.of(MixedMethod.LEMKE_HOWSON, MixedMethod.ZERO_SUM)) {
      assertThrows(NotAnsweredException.class, () -> by(game, method));
    }
  }

  @Test
  void aGameTooLargeForExactNumbersIsRefused() {
    double[][] large = random(new Random(1), 1100, 1000, 1000);
    StrategicGame game = StrategicGame.bimatrix(large, large);
    for (MixedMethod method : MixedMethod.values()) {
      if (method != MixedMethod.ZERO_SUM) {
        NotAnsweredException refused =
            assertThrows(NotAnsweredException.class, () -> by(game, method));
        assertTrue(refused.getMessage().contains("1100 x 1000"), refused.getMessage());
      }
    }
  }

  private static MixedEquilibria by(StrategicGame game, MixedMethod method) {
    return MixedEquilibria.of(game, Optional.of(method));
  }

  private static TreeSet<String> texts(MixedEquilibria found) {
    TreeSet<String> texts = new TreeSet<>();
    found.equilibria().equilibria().forEach(e -> texts.add(e.profile().toString()));
    assertEquals(texts.size(), found.equilibria().equilibria().size(), "each once");
    return texts;
  }

  private static TreeSet<String> swapped(MixedEquilibria found) {
    TreeSet<String> texts = new TreeSet<>();
    for (MixedEquilibrium equilibrium : found.equilibria().equilibria()) {
      texts.add("[" + row(equilibrium, 1, 1000) + ", " + row(equilibrium, 0, 1000) + "]");
    }
    return texts;
  }

  /** The equilibria without the first player's strategies from this one on, which nobody plays. */
  private static TreeSet<String> cut(MixedEquilibria found, int strategies) {
    TreeSet<String> texts = new TreeSet<>();
    for (MixedEquilibrium equilibrium : found.equilibria().equilibria()) {
      assertEquals(0, equilibrium.profile().probability(0, strategies));
      texts.add("[" + row(equilibrium, 0, strategies) + ", " + row(equilibrium, 1, 1000) + "]");
    }
    return texts;
  }

  private static List<Rational> row(MixedEquilibrium equilibrium, int player, int most) {
    List<Rational> row = new ArrayList<>();
    for (int s = 0; s < Math.min(most, equilibrium.profile().strategies(player)); s++) {
      row.add(equilibrium.profile().exactProbability(player, s));
    }
    return row;
  }

  private static double[][] random(Random random, int rows, int columns, int values) {
    double[][] matrix = new double[rows][columns];
    for (double[] row : matrix) {
      for (int j = 0; j < columns; j++) {
        row[j] = random.nextInt(values);
      }
    }
    return matrix;
  }

  private static double[][] affine(double[][] matrix, double factor, double plus) {
    double[][] changed = new double[matrix.length][matrix[0].length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[0].length; j++) {
        changed[i][j] = matrix[i][j] * factor + plus;
      }
    }
    return changed;
  }

  private static double[][] turned(double[][] matrix) {
    double[][] turned = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[0].length; j++) {
        turned[j][i] = matrix[i][j];
      }
    }
    return turned;
  }

  /** One more row, everywhere below the first one by 1, or of this payoff. */
  private static double[][] worse(double[][] matrix, double payoff) {
    double[][] more = new double[matrix.length + 1][];
    for (int i = 0; i < matrix.length; i++) {
      more[i] = matrix[i].clone();
    }
    more[matrix.length] = matrix[0].clone();
    for (int j = 0; j < matrix[0].length; j++) {
      more[matrix.length][j] = payoff > 0 ? payoff : matrix[0][j] - 1;
    }
    return more;
  }

  private static Rational least(double[][] first, MixedProfile profile) {
    Rational least = null;
    for (int j = 0; j < first[0].length; j++) {
      Rational sum = Rational.ZERO;
      for (int i = 0; i < first.length; i++) {
        sum = sum.plus(profile.exactProbability(0, i).times(Rational.ofDouble(first[i][j])));
      }
      least = least == null || sum.compareTo(least) < 0 ? sum : least;
    }
    return least;
  }

  private static Rational most(double[][] first, MixedProfile profile) {
    Rational most = null;
    for (double[] row : first) {
      Rational sum = Rational.ZERO;
      for (int j = 0; j < row.length; j++) {
        sum = sum.plus(profile.exactProbability(1, j).times(Rational.ofDouble(row[j])));
      }
      most = most == null || sum.compareTo(most) > 0 ? sum : most;
    }
    return most;
  }
}
