package io.entente.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.StrategicGame;
import io.entente.solve.bimatrix.ExtremePairs;
import io.entente.solve.bimatrix.LemkeHowsonPaths;
import io.entente.solve.bimatrix.StrictDominance;
import io.entente.solve.bimatrix.SupportEnumeration;
import io.entente.solve.bimatrix.Work;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches end within the work they are allowed; paths begin at every strategy. */
class TwoPlayersEffortTest {

  private static final long BUDGET = 20_000_000;

  /** What may be spent beyond a budget: the step that is under way. */
  private static final long STEP = 1_000_000;

  /** Payoffs 0 and 1 tie everywhere; without counting ties and faces, this takes minutes. */
  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43})
  void aSearchAmongManyTiesEndsWithinItsWork(long seed) {
    Random random = new Random(seed);
    BigInteger[][] first = whole(random, 20, 20, 2);
    BigInteger[][] second = whole(random, 20, 20, 2);
    Work whole = new Work(10 * BUDGET);
    Work search = whole.part(BUDGET);
    ExtremePairs.Found found =
        ExtremePairs.of(first, second, new ExtremePairs.Limits(1 << 20, search, 1 << 20, 40));
    assertFalse(found.isAll());
    assertTrue(search.isOver(), "seed " + seed);
    assertTrue(search.spent() <= BUDGET + STEP, search.spent() + " for seed " + seed);
    assertEquals(search.spent(), whole.spent());
    Work paths = whole.part(BUDGET);
    LemkeHowsonPaths ends = LemkeHowsonPaths.of(first, second, 40, paths);
    assertFalse(ends.ends().isEmpty(), "seed " + seed);
    assertTrue(paths.spent() <= BUDGET + STEP, paths.spent() + " for seed " + seed);
  }

  @Test
  void tryingSupportsAndRemovingStrategiesEndToo() {
    Random random = new Random(44);
    BigInteger[][] first = whole(random, 11, 11, 1000);
    BigInteger[][] second = whole(random, 11, 11, 1000);
    Work tries = new Work(BUDGET);
    assertFalse(SupportEnumeration.of(first, second, 22, tries).isAll());
    assertTrue(tries.spent() <= BUDGET + STEP);
    BigInteger[][] stairs = new BigInteger[60][60];
    for (int i = 0; i < 60; i++) {
      for (int j = 0; j < 60; j++) {
        stairs[i][j] = BigInteger.valueOf(i);
      }
    }
    assertEquals(1, StrictDominance.of(stairs, stairs, new Work(BUDGET)).rows().size());
    assertTrue(StrictDominance.of(stairs, stairs, new Work(5000)).rows().size() > 1);
  }

  /** Row's second strategy and Column's third are strictly dominated, and have paths too. */
  @Test
  void aPathBeginsAtEveryStrategyAlsoAtDominatedOnes() {
    double[][] first = {{3, 0, 2}, {2, -1, 1}, {0, 2, 5}};
    double[][] second = {{3, 1, 0}, {1, 0, -1}, {0, 2, -1}};
    MixedEquilibria found =
        MixedEquilibria.of(
            StrategicGame.bimatrix(first, second), Optional.of(MixedMethod.LEMKE_HOWSON));
    List<MixedEquilibria.Label> labels = new ArrayList<>();
    found.labels().forEach(labels::addAll);
    TreeSet<String> texts = new TreeSet<>();
    labels.forEach(label -> texts.add(label.player() + " " + label.strategy()));
    assertEquals(6, labels.size());
    assertEquals(new TreeSet<>(List.of("0 0", "0 1", "0 2", "1 0", "1 1", "1 2")), texts);
  }

  /** Other names for the strategies: the same equilibria and subsets under these names. */
  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54})
  void anotherOrderOfStrategiesKeepsTheEquilibria(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      int rows = 1 + random.nextInt(5);
      int columns = 1 + random.nextInt(5);
      BigInteger[][] first = whole(random, rows, columns, 2 + random.nextInt(3));
      BigInteger[][] second = whole(random, rows, columns, 2 + random.nextInt(3));
      List<Integer> rowOrder = shuffled(random, rows);
      List<Integer> columnOrder = shuffled(random, columns);
      MixedEquilibria plain = MixedEquilibria.of(game(first, second, null, null));
      MixedEquilibria moved = MixedEquilibria.of(game(first, second, rowOrder, columnOrder));
      String place = "seed " + seed + ", round " + round;
      assertEquals(texts(plain, rowOrder, columnOrder), texts(moved, null, null), place);
      assertEquals(plain.subsets().list().size(), moved.subsets().list().size(), place);
    }
  }

  private static List<Integer> shuffled(Random random, int count) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    return order;
  }

  private static StrategicGame game(
      BigInteger[][] first, BigInteger[][] second, List<Integer> rows, List<Integer> columns) {
    double[][] one = new double[first.length][first[0].length];
    double[][] other = new double[first.length][first[0].length];
    for (int i = 0; i < one.length; i++) {
      for (int j = 0; j < one[0].length; j++) {
        int row = rows == null ? i : rows.get(i);
        int column = columns == null ? j : columns.get(j);
        one[i][j] = first[row][column].doubleValue();
        other[i][j] = second[row][column].doubleValue();
      }
    }
    return StrategicGame.bimatrix(one, other);
  }

  /** The equilibria, with the strategies in this order. */
  private static TreeSet<String> texts(
      MixedEquilibria found, List<Integer> rows, List<Integer> columns) {
    TreeSet<String> texts = new TreeSet<>();
    for (MixedEquilibrium equilibrium : found.equilibria().equilibria()) {
      StringBuilder text = new StringBuilder();
      for (int player = 0; player < 2; player++) {
        List<Integer> order = player == 0 ? rows : columns;
        for (int i = 0; i < equilibrium.profile().strategies(player); i++) {
          int strategy = order == null ? i : order.get(i);
          text.append(equilibrium.profile().exactProbability(player, strategy)).append(' ');
        }
      }
      texts.add(text.toString());
    }
    assertEquals(texts.size(), found.equilibria().equilibria().size(), "each once");
    return texts;
  }

  private static BigInteger[][] whole(Random random, int rows, int columns, int values) {
    BigInteger[][] payoffs = new BigInteger[rows][columns];
    for (BigInteger[] row : payoffs) {
      for (int j = 0; j < columns; j++) {
        row[j] = BigInteger.valueOf(random.nextInt(values));
      }
    }
    return payoffs;
  }
}
