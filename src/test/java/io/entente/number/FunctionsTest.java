package io.entente.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionsTest {

  private static final MathContext PRECISE = new MathContext(50, RoundingMode.HALF_EVEN);
  private static final BigDecimal LN2 =
      new BigDecimal("0.69314718055994530941723212145817656807550013436025525412068000949339");

  private static final double[] SPECIAL = {
    0.0,
    -0.0,
    1,
    -1,
    2,
    -2,
    3,
    -3,
    0.5,
    -0.5,
    1.5,
    -1.5,
    1e300,
    -1e300,
    1e-300,
    -1e-300,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN,
    Math.nextUp(1.0),
    Math.nextDown(1.0),
    0x1p53,
    0x1p53 - 1,
    -0x1p53,
    -(0x1p53 - 1),
    1023,
    -1022,
    1074,
    -1075,
    -1074
  };

  private final Random random = new Random(3);

  @Test
  void expIsWithinTwoThirdsOfAUnit() {
    double worst = 0;
    for (int trial = 0; trial < 3_000; trial++) {
      double x = (random.nextDouble() - 0.5) * (trial % 3 == 0 ? 2 : trial % 3 == 1 ? 60 : 1400);
      worst = Math.max(worst, units(Functions.exp(x), exp(new BigDecimal(x))));
    }
    assertTrue(worst < 0.67, "worst error " + worst);
  }

  @Test
  void logIsWithinOneUnit() {
    double worst = 0;
    for (int trial = 0; trial < 3_000; trial++) {
      double x =
          switch (trial % 3) {
            case 0 -> 0.5 + random.nextDouble();
            case 1 -> 1 + (random.nextDouble() - 0.5) * 1e-3;
            default -> Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE);
          };
      if (x > 0 && x < Double.POSITIVE_INFINITY) {
        worst = Math.max(worst, units(Functions.log(x), log(x)));
      }
    }
    assertTrue(worst < 1, "worst error " + worst);
  }

  @Test
  void powIsWithinTwoThirdsOfAUnit() {
    double worst = 0;
    for (int trial = 0; trial < 3_000; trial++) {
      double x = trial % 2 == 0 ? random.nextDouble() * 3 : Math.exp(random.nextGaussian() * 100);
      double y = random.nextGaussian() * (trial % 4 < 2 ? 5 : 700 / Math.abs(Math.log(x)) / 3);
      double power = Functions.pow(x, y);
      if (power > Double.MIN_NORMAL && power < Double.MAX_VALUE) {
        worst = Math.max(worst, units(power, exp(log(x).multiply(new BigDecimal(y)))));
      }
    }
    assertTrue(worst < 0.67, "worst error " + worst);
  }

  @Test
  void theWholeRangeAgreesWithFdlibmToTwoUnits() {
    for (int trial = 0; trial < 50_000; trial++) {
      double x = (random.nextDouble() - 0.5) * 1500;
      assertClose(StrictMath.exp(x), Functions.exp(x), "exp " + x);
      double y = Double.longBitsToDouble(random.nextLong());
      assertClose(StrictMath.log(y), Functions.log(y), "log " + y);
      double z = Math.abs(y) < 1e-5 || Math.abs(y) > 1e5 ? x / 500 : x;
      assertClose(StrictMath.pow(Math.abs(y), z), Functions.pow(Math.abs(y), z), y + "^" + z);
      double base = random.nextDouble() * 4;
      assertClose(StrictMath.pow(base, x), Functions.pow(base, x), base + "^" + x);
    }
  }

  @Test
  void specialCasesAreThoseOfJava() {
    DoubleBinaryOperator ours = Functions::pow;
    for (double x : SPECIAL) {
      assertClose(StrictMath.exp(x), Functions.exp(x), "exp " + x);
      assertClose(StrictMath.log(x), Functions.log(x), "log " + x);
      for (double y : SPECIAL) {
        assertClose(StrictMath.pow(x, y), ours.applyAsDouble(x, y), x + "^" + y);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "709.782712893384, 1.797693134862273e308",
    "709.7827128933841, Infinity",
    "-745.1332191019411, 4.9e-324",
    "-745.1332191019412, 0",
    "0, 1",
    "-0.0, 1",
    "1, 2.718281828459045",
    "1e-300, 1"
  })
  void expAtTheEndsOfItsRange(double x, double value) {
    assertClose(value, Functions.exp(x), "exp " + x);
  }

  @Test
  void wholePowersThatFitAreExact() {
    for (int base = 2; base <= 100; base++) {
      double power = 1;
      for (int n = 1; power * base <= 0x1p53; n++) {
        power *= base;
        assertEquals(power, Functions.pow(base, n));
        assertEquals((n & 1) == 1 ? -power : power, Functions.pow(-base, n));
      }
    }
  }

  @Test
  void theLogarithmOfOneIsZero() {
    assertEquals(0.0, Functions.log(1));
    assertEquals(1.0, Functions.exp(0));
    assertEquals(Math.nextDown(1.0) - 1, Functions.log(Math.nextDown(1.0)), 1e-31);
  }

  private static void assertClose(double expected, double found, String what) {
    if (Double.isNaN(expected) || Double.isInfinite(expected) || expected == 0) {
      assertEquals(expected, found, what);
    } else {
      assertEquals(expected, found, 2 * Math.ulp(expected), what);
    }
  }

  /** The error in units in the last place of the truth. */
  private static double units(double found, BigDecimal truth) {
    BigDecimal error = new BigDecimal(found).subtract(truth).abs();
    double unit = Math.max(Math.ulp(truth.doubleValue()), Double.MIN_VALUE);
    return error.divide(new BigDecimal(unit), PRECISE).doubleValue();
  }

  /** x = k ln 2 + r, Taylor series of r / 2^8, squared eight times. */
  private static BigDecimal exp(BigDecimal x) {
    int k = x.divide(LN2, 0, RoundingMode.HALF_EVEN).intValue();
    BigDecimal r =
        x.subtract(LN2.multiply(BigDecimal.valueOf(k))).divide(BigDecimal.valueOf(256), PRECISE);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int n = 1; n < 30; n++) {
      term = term.multiply(r).divide(BigDecimal.valueOf(n), PRECISE);
      sum = sum.add(term);
    }
    for (int i = 0; i < 8; i++) {
      sum = sum.multiply(sum, PRECISE);
    }
    BigDecimal two = BigDecimal.valueOf(2);
    return k >= 0 ? sum.multiply(two.pow(k)) : sum.divide(two.pow(-k), PRECISE);
  }

  /** Newton's method on exp(y) = x from the platform's logarithm. */
  private static BigDecimal log(double x) {
    BigDecimal y = new BigDecimal(StrictMath.log(x));
    for (int i = 0; i < 2; i++) {
      BigDecimal ratio = new BigDecimal(x).divide(exp(y), PRECISE);
      BigDecimal e = ratio.subtract(BigDecimal.ONE);
      BigDecimal square = e.multiply(e).divide(BigDecimal.valueOf(2), PRECISE);
      y = y.add(e).subtract(square);
    }
    return y;
  }
}
