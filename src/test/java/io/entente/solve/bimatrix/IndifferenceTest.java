package io.entente.solve.bimatrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights solve their equations, and one word gives what big integers give or gives up. */
class IndifferenceTest {

  private static final long SEED = 4_711;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 10, 14, 15, 20, 29, 30, 31, 40, 59, 60})
  void oneWordGivesWhatBigIntegersGiveOrGivesUp(int bits) {
    Random random = new Random(SEED + bits);
    int answered = 0;
    for (int round = 0; round < 400; round++) {
      int size = 2 + random.nextInt(5);
      BigInteger[][] payoffs = payoffs(random, size, bits);
      long[][] narrow = new long[size][size];
      int[] all = new int[size];
      for (int i = 0; i < size; i++) {
        all[i] = i;
        narrow[i] = Arrays.stream(payoffs[i]).mapToLong(BigInteger::longValueExact).toArray();
      }
      String where = "round " + round + ", seed " + (SEED + bits);
      Indifference.Answer expected = new BigElimination(payoffs, all, all).answer();
      assertSolves(payoffs, expected, where);
      Optional<Indifference.Answer> answer = new NarrowElimination(narrow, all, all).answer();
      if (answer.isPresent()) {
        answered++;
        assertEquals(expected.isUnique(), answer.get().isUnique(), where);
        assertEquals(
            expected.weights().map(Arrays::asList), answer.get().weights().map(Arrays::asList));
      }
    }
    assertTrue(answered > 0, "never");
  }

  private static BigInteger[][] payoffs(Random random, int size, int bits) {
    BigInteger[][] payoffs = new BigInteger[size][size];
    for (BigInteger[] row : payoffs) {
      for (int j = 0; j < size; j++) {
        row[j] =
            random.nextBoolean()
                ? new BigInteger(bits, random)
                : BigInteger.ONE.shiftLeft(bits - random.nextInt(2));
        row[j] = random.nextBoolean() ? row[j] : row[j].negate();
      }
    }
    return payoffs;
  }

  /** All rows earn the same, and the weights are neither negative nor all 0. */
  private static void assertSolves(
      BigInteger[][] payoffs, Indifference.Answer answer, String where) {
    if (answer.weights().isEmpty()) {
      return;
    }
    BigInteger[] weights = answer.weights().get();
    BigInteger first = null;
    for (BigInteger[] row : payoffs) {
      BigInteger earned = BigInteger.ZERO;
      for (int j = 0; j < row.length; j++) {
        earned = earned.add(row[j].multiply(weights[j]));
      }
      first = first == null ? earned : first;
      assertEquals(first, earned, where);
    }
    int positive = 0;
    for (BigInteger weight : weights) {
      assertTrue(weight.signum() >= 0, where);
      positive += weight.signum();
    }
    assertTrue(positive > 0, where);
  }

  /** Rock, scissors, paper; two rows alike leave more than one solution. */
  @Test
  void oneSolutionOrMany() {
    int[] all = {0, 1, 2};
    Indifference cyclic = new Indifference(matrix(0, 1, -1, -1, 0, 1, 1, -1, 0), work());
    BigInteger[] weights = cyclic.weights(all, all).weights().orElseThrow();
    assertEquals(weights[0], weights[1]);
    assertEquals(weights[0], weights[2]);
    Indifference alike = new Indifference(matrix(1, 2, 3, 1, 2, 3, 3, 2, 1), work());
    assertEquals(false, alike.weights(all, all).isUnique());
    Indifference dominated = new Indifference(matrix(1, 1, 1, 0, 0, 0, 0, 1, 5), work());
    assertEquals(Optional.empty(), dominated.weights(all, all).weights());
  }

  /**
   * Rows 0, (1, -2^(k + 1), -1) and (0, 1, -2^k) are alike for the weights 2^(2 k + 1) + 1, 2^k and
   * 1; the first is in no entry of the elimination and outgrows one word.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 20, 27, 28, 29, 30, 31, 32, 33, 34, 35, 40, 50, 58})
  void aWeightGreaterThanAllEntriesIsRight(int k) {
    long power = 1L << k;
    int[] all = {0, 1, 2};
    Indifference rows = new Indifference(matrix(0, 0, 0, 1, -2 * power, -1, 0, 1, -power), work());
    BigInteger[] weights = rows.weights(all, all).weights().orElseThrow();
    BigInteger last = weights[2];
    assertTrue(last.signum() > 0);
    assertEquals(last.shiftLeft(k), weights[1]);
    assertEquals(last.shiftLeft(2 * k + 1).add(last), weights[0]);
  }

  private static Work work() {
    return new Work(Long.MAX_VALUE);
  }

  private static BigInteger[][] matrix(long... numbers) {
    BigInteger[][] matrix = new BigInteger[3][3];
    for (int index = 0; index < 9; index++) {
      matrix[index / 3][index % 3] = BigInteger.valueOf(numbers[index]);
    }
    return matrix;
  }
}
