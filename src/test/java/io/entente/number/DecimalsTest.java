package io.entente.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "-0.0, 0",
    "3, 3",
    "-12.5, -12.5",
    "100, 100",
    "1e14, 100000000000000",
    "1e15, 1e15",
    "123456789012345.6, 123456789012345.6",
    "1234567890123456.7, 1.2345678901234568e15",
    "1e-7, 0.0000001",
    "9.9e-8, 9.9e-8",
    "1.5e300, 1.5e300",
    "-2.5e-10, -2.5e-10",
    "NaN, NaN",
    "Infinity, Infinity",
    "-Infinity, -Infinity"
  })
  void theFormIsPlainUpToFifteenDigits(double value, String text) {
    assertEquals(text, Decimals.shortest(value));
  }

  /** Values whose text differs between Java versions or that are known to be hard. */
  @ParameterizedTest
  @CsvSource({
    "4.9e-324, 5e-324",
    "1.7976931348623157e308, 1.7976931348623157e308",
    "2.2250738585072014e-308, 2.2250738585072014e-308",
    "2.225073858507201e-308, 2.225073858507201e-308",
    "2.0e-3, 0.002",
    "2.2e-322, 2.2e-322",
    "1e23, 1e23",
    "2e23, 2e23",
    "8.41e21, 8.41e21",
    "9.007199254740993e15, 9.007199254740992e15",
    "5.0e-324, 5e-324",
    "8.5e-323, 8.4e-323",
    "0.30000000000000004, 0.30000000000000004",
    "9.5e-322, 9.5e-322"
  })
  void hardCases(double value, String text) {
    assertEquals(text, Decimals.shortest(value));
  }

  @Test
  void everyTextIsTheShortestAndNearestByTrial() {
    Random random = new Random(7);
    for (int trial = 0; trial < 20_000; trial++) {
      double value = pick(random, trial);
      assertEquals(shortestByTrial(value), parsed(value));
    }
  }

  @Test
  void powersOfTwoWhoseIntervalIsLopsided() {
    for (int exponent = -1074; exponent <= 1023; exponent++) {
      double value = Math.scalb(1.0, exponent);
      assertEquals(shortestByTrial(value), parsed(value), () -> "2^" + value);
    }
  }

  @Test
  void fixedRoundsTheExactValueHalfAwayFromZero() {
    assertEquals("0.13", Decimals.fixed(0.125, 2));
    assertEquals("-0.13", Decimals.fixed(-0.125, 2));
    assertEquals("2.67", Decimals.fixed(2.675, 2));
    assertEquals("0.0", Decimals.fixed(-0.04, 1));
    assertEquals("0", Decimals.fixed(-0.0, 0));
    assertEquals("3", Decimals.fixed(2.5, 0));
    assertEquals("12345678901234567168.0", Decimals.fixed(1.2345678901234567e19, 1));
    assertEquals("Infinity", Decimals.fixed(1 / 0.0, 2));
    assertThrows(IllegalArgumentException.class, () -> Decimals.fixed(1, -1));
  }

  private static double pick(Random random, int trial) {
    return switch (trial % 4) {
      case 0 -> Math.abs(finite(random));
      case 1 -> random.nextDouble();
      case 2 -> random.nextInt(1_000_000) / 1000.0 + random.nextInt(1000) * 1e-9;
      default -> Double.longBitsToDouble(random.nextLong() >>> 12 + random.nextInt(50));
    };
  }

  private static double finite(Random random) {
    double value = Double.NaN;
    while (!Double.isFinite(value)) {
      value = Double.longBitsToDouble(random.nextLong());
    }
    return value;
  }

  private static BigDecimal parsed(double value) {
    return normal(new BigDecimal(Decimals.shortest(value)));
  }

  /** Tries all decimals of 1, 2, ... digits around the exact value. */
  private static BigDecimal shortestByTrial(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits <= 17; digits++) {
      BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
      BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
      boolean downReads = down.doubleValue() == value;
      boolean upReads = up.doubleValue() == value;
      if (downReads && upReads) {
        return normal(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
      }
      if (downReads || upReads) {
        return normal(downReads ? down : up);
      }
    }
    throw new AssertionError(value);
  }

  private static BigDecimal normal(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  @Test
  void wholeNumbersAreGroupedByThrees() {
    for (String text : new String[] {"0", "-12", "-123", "999", "1,000", "-1,234", "-123,456"}) {
      assertEquals(text, Decimals.grouped(new java.math.BigInteger(text.replace(",", ""))));
    }
  }
}
