package io.entente.solve.bimatrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The extreme equilibria of small games are those that trying everything finds. */
class ExtremePairsTest {

  private static final int MOST = 1_000_000;
  private static final ExtremePairs.Limits LIMITS =
      new ExtremePairs.Limits(MOST, Long.MAX_VALUE, MOST);

  /** Payoffs from so many values: 1 is the game in which nothing matters. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3", "10", "1000000000", "1180591620717411303424", "1e60"})
  void theyAreThoseThatTryingEverythingFinds(String values) {
    BigInteger bound = new java.math.BigDecimal(values).toBigInteger();
    Random random = new Random(bound.hashCode());
    for (int round = 0; round < 60; round++) {
      int own = 1 + random.nextInt(4);
      int replies = 1 + random.nextInt(4);
      BigInteger[][] first = random(random, own, replies, bound);
      BigInteger[][] second = random(random, own, replies, bound);
      Set<String> expected = NaiveVertices.equilibria(first, second);
      assertEquals(expected, texts(ExtremePairs.of(first, second, LIMITS)), "round " + round);
      for (int label = 0; label < own + replies; label++) {
        String reached =
            text(LemkeHowson.follow(first, second, label, Long.MAX_VALUE).pair().orElseThrow());
        assertTrue(expected.contains(reached), "round " + round + ", label " + label);
      }
    }
  }

  @Test
  void inZeroSumGamesTheyAreThePairsOfOptimalStrategies() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      int own = 1 + random.nextInt(5);
      int replies = 1 + random.nextInt(5);
      BigInteger[][] first = random(random, own, replies, BigInteger.valueOf(2 + round % 4));
      BigInteger[][] second = new BigInteger[own][replies];
      BigInteger[][] losses = new BigInteger[replies][own];
      for (int i = 0; i < own; i++) {
        for (int j = 0; j < replies; j++) {
          second[i][j] = first[i][j].negate();
          losses[j][i] = first[i][j];
        }
      }
      Set<String> products = new TreeSet<>();
      for (List<BigInteger> x : optimal(second)) {
        for (List<BigInteger> y : optimal(losses)) {
          assertTrue(products.add(text(new ExtremePairs.Pair(x, y))));
        }
      }
      assertEquals(products, texts(ExtremePairs.of(first, second, LIMITS)), "round " + round);
    }
  }

  private static List<List<BigInteger>> optimal(BigInteger[][] others) {
    ZeroSum.Optimal optimal = ZeroSum.strategies(others, MOST, Long.MAX_VALUE).orElseThrow();
    assertTrue(optimal.isAll());
    return optimal.strategies();
  }

  /**
   * Narrow, wide and unbounded arithmetic find the same, whatever the payoffs are multiplied by.
   */
  @Test
  void theWidthOfNumbersDoesNotMatter() {
    Random random = new Random(8);
    for (int round = 0; round < 40; round++) {
      int size = 3 + round % 5;
      BigInteger[][] first = random(random, size, size, BigInteger.valueOf(9));
      BigInteger[][] second = random(random, size, size, BigInteger.valueOf(9));
      Set<String> narrow = texts(ExtremePairs.of(first, second, LIMITS));
      for (int shift : new int[] {8, 14, 40, 64, 100}) {
        // A power of two: denominators with many trailing zeros.
        BigInteger[][] firstShifted = shifted(first, shift);
        BigInteger[][] secondShifted = shifted(second, shift);
        assertEquals(
            narrow, texts(ExtremePairs.of(firstShifted, secondShifted, LIMITS)), "shift " + shift);
      }
    }
  }

  @Test
  void aSearchThatIsCutOffSaysSo() {
    Random random = new Random(1);
    BigInteger[][] first = random(random, 6, 6, BigInteger.valueOf(100));
    BigInteger[][] second = random(random, 6, 6, BigInteger.valueOf(100));
    assertTrue(ExtremePairs.of(first, second, LIMITS).isAll());
    int all = ExtremePairs.of(first, second, LIMITS).pairs().size();
    assertFalse(ExtremePairs.of(first, second, new ExtremePairs.Limits(MOST, 50, MOST)).isAll());
    assertFalse(
        ExtremePairs.of(first, second, new ExtremePairs.Limits(MOST, MOST, all - 1)).isAll());
    assertFalse(ExtremePairs.of(first, second, new ExtremePairs.Limits(5, MOST, MOST)).isAll());
  }

  /** Every mixture within a subset is an equilibrium, and no pair of strategies is left out. */
  @Test
  void maximalSubsetsCoverTheEquilibriaAndNothingElse() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      int own = 1 + random.nextInt(4);
      int replies = 1 + random.nextInt(4);
      BigInteger[][] first = random(random, own, replies, BigInteger.TWO);
      BigInteger[][] second = random(random, own, replies, BigInteger.TWO);
      List<ExtremePairs.Pair> pairs = ExtremePairs.of(first, second, LIMITS).pairs();
      Set<ExtremePairs.Pair> covered = new HashSet<>();
      MaximalSubsets.Found found = MaximalSubsets.of(pairs, 10_000);
      assertTrue(found.isAll());
      for (MaximalSubsets.Subset subset : found.subsets()) {
        assertFalse(subset.first().isEmpty() || subset.second().isEmpty());
        for (List<BigInteger> x : subset.first()) {
          for (List<BigInteger> y : subset.second()) {
            assertTrue(pairs.contains(new ExtremePairs.Pair(x, y)));
            covered.add(new ExtremePairs.Pair(x, y));
          }
        }
        assertMaximal(subset, pairs);
      }
      assertEquals(new HashSet<>(pairs), covered);
      assertEquals(found.subsets().size(), new HashSet<>(found.subsets()).size());
    }
  }

  private static void assertMaximal(MaximalSubsets.Subset subset, List<ExtremePairs.Pair> pairs) {
    for (ExtremePairs.Pair pair : pairs) {
      boolean joins =
          !subset.first().contains(pair.first())
              && subset.second().stream()
                  .allMatch(y -> pairs.contains(new ExtremePairs.Pair(pair.first(), y)));
      assertFalse(joins, "a strategy of the first player could join");
      joins =
          !subset.second().contains(pair.second())
              && subset.first().stream()
                  .allMatch(x -> pairs.contains(new ExtremePairs.Pair(x, pair.second())));
      assertFalse(joins, "a strategy of the second player could join");
    }
  }

  private static BigInteger[][] random(Random random, int rows, int columns, BigInteger values) {
    BigInteger[][] matrix = new BigInteger[rows][columns];
    for (BigInteger[] row : matrix) {
      for (int j = 0; j < columns; j++) {
        row[j] = new BigInteger(values.bitLength() + 20, random).mod(values);
      }
    }
    return matrix;
  }

  private static BigInteger[][] shifted(BigInteger[][] matrix, int bits) {
    BigInteger[][] shifted = new BigInteger[matrix.length][matrix[0].length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[0].length; j++) {
        shifted[i][j] = matrix[i][j].shiftLeft(bits);
      }
    }
    return shifted;
  }

  private static Set<String> texts(ExtremePairs.Found found) {
    List<String> texts = new ArrayList<>();
    found.pairs().forEach(pair -> texts.add(text(pair)));
    assertEquals(texts.size(), new HashSet<>(texts).size(), "each once");
    return new TreeSet<>(texts);
  }

  private static String text(ExtremePairs.Pair pair) {
    return NaiveVertices.text(fractions(pair.first()))
        + " | "
        + NaiveVertices.text(fractions(pair.second()));
  }

  private static Rational[] fractions(List<BigInteger> weights) {
    BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    return weights.stream().map(weight -> Rational.of(weight, sum)).toArray(Rational[]::new);
  }
}
