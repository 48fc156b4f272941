package io.entente.solve.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bounds hold what they must: compared with exact arithmetic. */
class IntervalsTest {

  @Test
  void sumsAndProductsAreRoundedOutward() {
    Random random = new Random(11);
    for (int round = 0; round < 20_000; round++) {
      double one = number(random);
      double other = number(random);
      BigDecimal sum = new BigDecimal(one).add(new BigDecimal(other));
      assertTrue(new BigDecimal(Ranges.plusLow(one, other)).compareTo(sum) <= 0, one + "+" + other);
      assertTrue(new BigDecimal(Ranges.plusHigh(one, other)).compareTo(sum) >= 0);
      BigDecimal product = new BigDecimal(one).multiply(new BigDecimal(other));
      double low = Ranges.timesLow(one, other, other);
      double high = Ranges.timesHigh(one, other, other);
      assertTrue(new BigDecimal(low).compareTo(product) <= 0, one + "*" + other);
      assertTrue(new BigDecimal(high).compareTo(product) >= 0, one + "*" + other);
    }
  }

  private static double number(Random random) {
    double size =
        Math.scalb(
            1.0, random.nextInt(8) == 0 ? -1074 + random.nextInt(80) : random.nextInt(60) - 50);
    return random.nextInt(20) == 0 ? 0 : (random.nextInt(9) - 4 + random.nextDouble()) * size;
  }

  /** Also where coefficients are uncertain and a box reaches below 0. */
  @Test
  void aFormIsWithinItsBoundsAtEveryPoint() {
    Random random = new Random(12);
    for (int round = 0; round < 3000; round++) {
      int[] sizes = {1 + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(3)};
      Ranges coefficients = new Ranges(sizes[0] * sizes[1] * sizes[2]);
      double[] actual = new double[coefficients.length()];
      for (int at = 0; at < actual.length; at++) {
        double low = random.nextInt(7) - 3;
        double high = low + random.nextInt(3);
        coefficients.set(at, low, high);
        actual[at] = random.nextBoolean() ? low : high;
      }
      Ranges[] box = new Ranges[3];
      double[][] point = new double[3][];
      for (int player = 0; player < 3; player++) {
        point[player] = new double[sizes[player]];
        box[player] = new Ranges(sizes[player]);
        double rest = 1;
        for (int k = sizes[player] - 1; k >= 0; k--) {
          // In steps of 1/8, so that the point sums to 1 exactly; down to -1/2.
          double weight = k == 0 ? rest : (random.nextInt(13) - 4) / 8.0;
          rest -= weight;
          point[player][k] = weight;
          box[player].set(k, weight - random.nextInt(3) / 8.0, weight + random.nextInt(3) / 8.0);
        }
      }
      double value = 0;
      for (int at = 0; at < actual.length; at++) {
        int a = at / sizes[2] / sizes[1];
        int b = at / sizes[2] % sizes[1];
        value += actual[at] * point[0][a] * point[1][b] * point[2][at % sizes[2]];
      }
      Ranges range = new Ranges(1);
      new MultilinearForm(new int[] {0, 1, 2}, sizes, coefficients).range(box, range, 0);
      assertTrue(range.low[0] <= value && value <= range.high[0], "round " + round);
    }
  }

  @Test
  void theSimplestFractionInAnIntervalIsFound() {
    assertEquals(Optional.of(Rational.of(1, 3)), between(0.3333333333333, 0.3333333333334));
    assertEquals(Optional.of(Rational.of(-22, 7)), between(-3.1428571429, -3.1428571428));
    assertEquals(Optional.of(Rational.ZERO), between(-1e-15, 1e-15));
    assertEquals(Optional.empty(), between(0.70710678118654, 0.70710678118656));
    assertEquals(Optional.of(Rational.ONE), between(0.99999999999, 1.00000000001));
  }

  private static Optional<Rational> between(double low, double high) {
    return SimplestFraction.between(low, high, 1000);
  }
}
