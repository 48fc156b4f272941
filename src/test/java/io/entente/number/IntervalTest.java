package io.entente.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  /** Newcombe (1998), Statistics in Medicine 17, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilsonAgreesWithPublishedIntervals(double successes, long n, double low, double high) {
    Interval interval = Wilson.interval(successes, n);
    assertEquals(low, interval.low(), 5e-5);
    assertEquals(high, interval.high(), 5e-5);
  }

  /** The ends p are where the score statistic equals z: (share − p)² = z² p(1−p)/n. */
  @Test
  void wilsonEndsSolveTheScoreEquation() {
    double z = 1.959963984540054;
    for (long n : new long[] {1, 7, 100, 12345, 100_000_000}) {
      for (double share : new double[] {0.001, 0.2, 0.5, 0.77}) {
        Interval interval = Wilson.interval(share * n, n);
        for (double p : new double[] {interval.low(), interval.high()}) {
          assertEquals(0, (share - p) * (share - p) - z * z * p * (1 - p) / n, 1e-15);
        }
        assertTrue(interval.contains(share));
      }
    }
  }

  @Test
  void wilsonStaysWithinTheUnitIntervalAndMirrors() {
    assertEquals(new Interval(0, 1), Wilson.interval(0, 0));
    for (int n = 1; n < 200; n++) {
      assertEquals(0, Wilson.interval(0, n).low());
      assertEquals(1, Wilson.interval(n, n).high());
      for (int k = 0; k <= n; k++) {
        Interval one = Wilson.interval(k, n);
        Interval other = Wilson.interval(n - k, n);
        assertEquals(one.low(), 1 - other.high(), 1e-15);
        assertTrue(one.low() >= 0 && one.high() <= 1);
      }
    }
  }

  @Test
  void studentIntervalOfTenNumbers() {
    // 1, ..., 10: mean 5.5, sd 3.0276504, t 2.2621572 at 9 degrees.
    Interval interval = Student.interval(5.5, 3.0276503540974917, 10);
    assertEquals(5.5 - 2.16585, interval.low(), 1e-5);
    assertEquals(5.5 + 2.16585, interval.high(), 1e-5);
    assertEquals(Double.POSITIVE_INFINITY, Student.interval(3, 0, 1).width());
    assertEquals(0, Student.interval(3, 0, 5).width());
  }

  @Test
  void faultyArgumentsAreNamed() {
    assertThrows(IllegalArgumentException.class, () -> Wilson.interval(5, 4));
    assertThrows(IllegalArgumentException.class, () -> Wilson.interval(-1, 4));
    assertThrows(IllegalArgumentException.class, () -> Wilson.interval(Double.NaN, 4));
    assertThrows(IllegalArgumentException.class, () -> Student.interval(0, -1, 4));
    assertThrows(IllegalArgumentException.class, () -> Student.interval(0, 1, -4));
    assertThrows(IllegalArgumentException.class, () -> new Interval(1, 0));
  }
}
