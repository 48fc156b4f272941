package io.entente.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Decimals;
import io.entente.number.Rational;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick reader of short numbers, against exact arithmetic and the JDK. */
class NumbersTest {

  private static double quick(String text) {
    byte[] bytes = (" " + text + " ").getBytes(StandardCharsets.US_ASCII);
    return Numbers.quick(bytes, 1, bytes.length - 1);
  }

  /** Checks the answer, if there is one; returns whether there is. */
  private static boolean check(String text) {
    double value = quick(text);
    if (value != value) {
      return false;
    }
    assertEquals(Rational.parse(text), Rational.ofDouble(value), text);
    if (text.indexOf('/') < 0) {
      assertEquals(new BigDecimal(text).doubleValue(), value + 0.0, text);
    }
    return true;
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int made = 0; made < count; made++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  @Test
  void shortDecimalsAreReadQuicklyAndExactly() {
    Random random = new Random(1);
    for (int trial = 0; trial < 100_000; trial++) {
      int places = random.nextInt(15);
      String text =
          (random.nextBoolean() ? "-" : "")
              + digits(random, 1 + random.nextInt(15 - places))
              + "."
              + digits(random, places);
      assertTrue(check(text), text);
    }
  }

  @Test
  void exponentsAreReadExactly() {
    Random random = new Random(2);
    for (int trial = 0; trial < 50_000; trial++) {
      check(digits(random, 1 + random.nextInt(16)) + "e" + (random.nextInt(120) - 60));
      check("." + digits(random, 1 + random.nextInt(16)) + "E+" + random.nextInt(40));
    }
    assertTrue(check("1e22"));
    assertTrue(check("25e-3"));
  }

  @Test
  void longDecimalsAreReadExactlyOrLeftAlone() {
    Random random = new Random(3);
    int quick = 0;
    for (int trial = 0; trial < 50_000; trial++) {
      quick += check(Decimals.shortest(random.nextDouble())) ? 1 : 0;
      check("0." + digits(random, 15 + random.nextInt(4)));
      check(digits(random, 8) + "." + digits(random, 8 + random.nextInt(3)));
      check(digits(random, 16 + random.nextInt(3)));
    }
    assertTrue(quick > 45_000, "of 50,000 random doubles only " + quick);
  }

  @Test
  void neighboursOfPowersOfTwoAreReadExactly() {
    Random random = new Random(4);
    for (int exponent = -40; exponent < 60; exponent++) {
      double power = Math.scalb(1.0, exponent);
      for (double value : new double[] {Math.nextDown(power), power, Math.nextUp(power)}) {
        String text = new BigDecimal(Decimals.shortest(value)).toPlainString();
        check(text);
        for (int trial = 0; trial < 20; trial++) {
          check(text.substring(0, text.length() - 1) + digits(random, 1 + random.nextInt(2)));
        }
      }
    }
  }

  @Test
  void fractionsThatAreShortDecimalsAreReadQuickly() {
    assertEquals(0.75, quick("3/4"));
    assertEquals(-0.125, quick("-1/8"));
    assertEquals(2.0, quick("14/7"));
    for (int numerator = -200; numerator <= 200; numerator++) {
      for (int denominator = 1; denominator <= 200; denominator++) {
        check(numerator + "/" + denominator);
      }
    }
  }

  @Test
  void numbersOfManyDigitsAreNotReadModuloAPowerOfTwo() {
    String twoTo64PlusOne = "18446744073709551617";
    for (String text :
        new String[] {
          twoTo64PlusOne,
          twoTo64PlusOne + "/2",
          "2/" + twoTo64PlusOne,
          "1" + "0".repeat(24),
          twoTo64PlusOne + ".5",
          "0." + twoTo64PlusOne,
          twoTo64PlusOne + "e-9",
          "1e" + twoTo64PlusOne
        }) {
      assertTrue(Double.isNaN(quick(text)), text);
    }
    Random random = new Random(5);
    for (int trial = 0; trial < 50_000; trial++) {
      check(digits(random, 1 + random.nextInt(24)));
      check(digits(random, 1 + random.nextInt(22)) + "/" + (1 + random.nextInt(20)));
      check("0.00" + digits(random, 1 + random.nextInt(21)));
    }
  }

  @Test
  void payoffsAreWrittenAsTheirShortestDecimals() {
    Random random = new Random(6);
    for (int trial = 0; trial < 100_000; trial++) {
      int scale = random.nextInt(12);
      double value = random.nextInt(2_000_000_000) / Numbers.POWERS[scale] - random.nextInt(2);
      for (double near : new double[] {value, -value, Math.nextUp(value), random.nextGaussian()}) {
        BigDecimal shortest = new BigDecimal(Decimals.shortest(near));
        assertEquals(shortest.toPlainString(), Numbers.text(near));
      }
    }
    assertEquals("0", Numbers.text(-0.0));
    assertEquals("-0.000001", Numbers.text(-1e-6));
  }

  @Test
  void whatIsNotANumberIsLeftAlone() {
    String[] texts = {
      "",
      "-",
      "+",
      ".",
      "-.",
      "e5",
      ".e5",
      "1e",
      "1e+",
      "1e5.",
      "1e5x",
      "x",
      "1x",
      "1/",
      "/2",
      "1/0",
      "1/-2",
      "1.5/2",
      "1/2/3",
      "--1",
      "+-1",
      "1..2",
      "1,5",
      "1_000",
      "0x10",
      "NaN",
      "Infinity",
      "1d"
    };
    for (String text : texts) {
      assertTrue(Double.isNaN(quick(text)), text);
    }
  }
}
