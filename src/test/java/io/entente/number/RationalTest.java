package io.entente.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

  private static final long[] EDGES = {
    0,
    1,
    -1,
    2,
    -2,
    3,
    7,
    10,
    1L << 31,
    (1L << 31) - 1,
    -(1L << 31),
    1L << 32,
    1L << 53,
    (1L << 53) + 1,
    1L << 62,
    -(1L << 62),
    Long.MAX_VALUE,
    Long.MAX_VALUE - 1,
    Long.MIN_VALUE,
    Long.MIN_VALUE + 1
  };

  private final Random random = new Random(42);

  @Test
  void arithmeticAgreesWithBigIntegersOnEdgesAndRandomNumbers() {
    for (int trial = 0; trial < 6_000; trial++) {
      long an = number();
      long ad = nonZero();
      long bn = number();
      long bd = nonZero();
      Rational a = Rational.of(an, ad);
      Rational b = Rational.of(bn, bd);
      BigInteger n = big(an);
      BigInteger d = big(ad);
      BigInteger m = big(bn);
      BigInteger e = big(bd);
      String what = an + "/" + ad + " and " + bn + "/" + bd;
      assertIs(n.multiply(e).add(m.multiply(d)), d.multiply(e), a.plus(b), what);
      assertIs(n.multiply(e).subtract(m.multiply(d)), d.multiply(e), a.minus(b), what);
      assertIs(n.multiply(m), d.multiply(e), a.times(b), what);
      if (bn != 0) {
        assertIs(n.multiply(e), d.multiply(m), a.dividedBy(b), what);
      }
      int order = n.multiply(e).compareTo(m.multiply(d)) * d.signum() * e.signum();
      assertEquals(order, a.compareTo(b), what);
      assertEquals(order == 0, a.equals(b), what);
      assertIs(n.negate(), d, a.negate(), what);
      BigDecimal floor = new BigDecimal(a.floor().toString());
      BigDecimal below = floor.multiply(new BigDecimal(d.abs()));
      BigDecimal value = new BigDecimal(n.multiply(big(d.signum())));
      assertTrue(below.compareTo(value) <= 0, what);
      assertTrue(below.add(new BigDecimal(d.abs())).compareTo(value) > 0, what);
    }
  }

  @Test
  void resultsAreInLowestTermsHoweverTheyWereReached() {
    for (int trial = 0; trial < 2_000; trial++) {
      Rational a = Rational.of(number(), nonZero());
      Rational b = Rational.of(number(), nonZero());
      Rational back = a.plus(b).minus(b);
      assertEquals(a, back);
      assertEquals(a.hashCode(), back.hashCode());
      assertEquals(a.toString(), back.toString());
      assertEquals(BigInteger.ONE, a.plus(b).numerator().gcd(a.plus(b).denominator()));
      assertTrue(a.plus(b).denominator().signum() > 0);
    }
  }

  @Test
  void toDoubleIsTheNearestDouble() {
    for (int trial = 0; trial < 3_000; trial++) {
      Rational value = Rational.of(number(), nonZero());
      int power = random.nextInt(40);
      Rational scaled = value.times(Rational.of(nonZero(), nonZero()).power(power % 4));
      assertNearest(scaled);
    }
  }

  @Test
  void toDoubleRoundsOnceAmongSubnormalsAndAtTheLargest() {
    Rational smallest = Rational.of(BigInteger.ONE, BigInteger.TWO.pow(1074));
    assertEquals(Double.MIN_VALUE, smallest.toDouble());
    assertEquals(0.0, smallest.times(Rational.of(1, 2)).toDouble());
    assertEquals(Double.MIN_VALUE, smallest.times(Rational.of(51, 100)).toDouble());
    assertEquals(2 * Double.MIN_VALUE, smallest.times(Rational.of(3, 2)).toDouble());
    Rational largest = Rational.of(new BigDecimal(Double.MAX_VALUE).toBigInteger(), BigInteger.ONE);
    Rational halfUnit = Rational.of(BigInteger.TWO.pow(970), BigInteger.ONE);
    assertEquals(Double.MAX_VALUE, largest.toDouble());
    assertEquals(Double.MAX_VALUE, largest.plus(halfUnit).minus(Rational.ONE).toDouble());
    assertEquals(Double.POSITIVE_INFINITY, largest.plus(halfUnit).toDouble());
    assertEquals(Double.NEGATIVE_INFINITY, largest.times(Rational.of(-2)).toDouble());
    for (int trial = 0; trial < 500; trial++) {
      BigInteger denominator = BigInteger.TWO.pow(1100).add(new BigInteger(1000, random));
      assertNearest(Rational.of(new BigInteger(30 + random.nextInt(60), random), denominator));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3",
    "-2/7, -2/7",
    "4/6, 2/3",
    "1.25, 5/4",
    "1e-3, 1/1000",
    "+.5, 1/2",
    "-0, 0",
    "5., 5",
    "1E2, 100",
    "-1.50e+1, -15",
    "0/9, 0",
    "0.1, 1/10",
    "123456789012345678901234567890, 123456789012345678901234567890",
    "0.12345678901234567890, 1234567890123456789/10000000000000000000",
    "-9223372036854775808, -9223372036854775808"
  })
  void readsIntegersFractionsAndDecimals(String text, String value) {
    assertEquals(value, Rational.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "e3",
        "1e",
        "1e+",
        "1/",
        "/2",
        "1/0",
        "1.5/2",
        "1/2.5",
        "1/-2",
        " 1",
        "1 ",
        "--1",
        "0x10",
        "1,5",
        "NaN",
        "1e99999",
        "1e-99999999999999999999",
        "\u0661",
        "1d",
        "1f"
      })
  void refusesWhatIsNotANumber(String text) {
    var e = assertThrows(IllegalArgumentException.class, () -> Rational.parse(text));
    assertTrue(e.getMessage().contains("\"" + text + "\""), e.getMessage());
  }

  @Test
  void aDoubleMeansItsShortestDecimal() {
    assertEquals(Rational.of(1, 10), Rational.ofDouble(0.1));
    assertEquals(Rational.of(-3, 10), Rational.ofDouble(-0.3));
    assertEquals(Rational.ZERO, Rational.ofDouble(-0.0));
    assertEquals("1/2" + "0".repeat(323), Rational.ofDouble(Double.MIN_VALUE).toString());
    assertThrows(IllegalArgumentException.class, () -> Rational.ofDouble(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Rational.ofDouble(1 / 0.0));
    for (int trial = 0; trial < 5_000; trial++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        assertEquals(value, Rational.ofDouble(value).toDouble());
      }
    }
  }

  @Test
  void zeroHasNoReciprocal() {
    assertThrows(ArithmeticException.class, () -> Rational.ONE.dividedBy(Rational.ZERO));
    assertThrows(ArithmeticException.class, () -> Rational.of(1, 0));
    assertThrows(ArithmeticException.class, () -> Rational.ZERO.power(-1));
    assertEquals(Rational.of(-8, 27), Rational.of(-2, 3).power(3));
    assertEquals(Rational.of(9, 4), Rational.of(-2, 3).power(-2));
    assertNotEquals(Rational.ONE, null);
  }

  private static void assertNearest(Rational value) {
    double found = value.toDouble();
    Rational error = exact(found).minus(value).abs();
    Rational up = exact(Math.nextUp(found)).minus(value).abs();
    Rational down = exact(Math.nextDown(found)).minus(value).abs();
    boolean even = (Double.doubleToLongBits(found) & 1) == 0;
    int limit = even ? 0 : -1;
    assertTrue(error.compareTo(up) <= limit || error.signum() == 0, () -> value + " up");
    assertTrue(error.compareTo(down) <= limit || error.signum() == 0, () -> value + " down");
  }

  private static Rational exact(double value) {
    BigDecimal exact = new BigDecimal(value);
    return Rational.of(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()));
  }

  private static void assertIs(BigInteger n, BigInteger d, Rational found, String what) {
    assertEquals(n.multiply(found.denominator()), d.multiply(found.numerator()), what);
  }

  private long number() {
    return switch (random.nextInt(4)) {
      case 0 -> EDGES[random.nextInt(EDGES.length)];
      case 1 -> random.nextInt(200) - 100;
      case 2 -> random.nextLong();
      default -> random.nextLong() >> random.nextInt(64);
    };
  }

  private long nonZero() {
    long value = number();
    return value == 0 ? 1 : value;
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }
}
