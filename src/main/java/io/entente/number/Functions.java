package io.entente.number;

/**
 * exp, log and pow, the same to the last bit on every platform and within one unit in the last
 * place of the truth.
 *
 * <p>Only additions, multiplications, divisions and the bits of a double are used, in a fixed order
 * and without fused operations, all of which IEEE 754 defines exactly. {@code Math.exp} and its kin
 * may differ between Java versions and between Java and JavaScript.
 *
 * <p>exp: x = k·ln 2 + r with |r| ≤ ln 2 / 2, Taylor series of degree 13 in r, scaled by 2ᵏ. log: x
 * = 2ᵏ(1 + f) with √½ ≤ 1 + f &lt; √2, log(1 + f) = 2 artanh(s), s = f / (2 + f). pow: exp(y log x)
 * with the logarithm and the product carried as unevaluated sums of two doubles.
 *
 * @see "Muller (2016), Elementary Functions: Algorithms and Implementation, 3rd edition, chapters 3
 *     and 11"
 * @see "Dekker (1971), A Floating-Point Technique for Extending the Available Precision, Numerische
 *     Mathematik 18, 224-242"
 */
public final class Functions {

  /** ln 2 in two parts; the first has 32 trailing zero bits, so that k · LN2_HIGH is exact. */
  private static final double LN2_HIGH = 0x1.62e42feep-1;

  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
  private static final double LOG2_E = 1.4426950408889634;

  /** Adding and subtracting this rounds to the nearest integer. */
  private static final double ROUNDER = 0x1.8p52;

  private static final double LARGEST_EXP = 709.782712893384;
  private static final double SMALLEST_EXP = -745.1332191019412;

  private static final long EXPONENT_ONE = 0x3FF0000000000000L;
  private static final long SQRT_HALF_BITS = 0x3FE6A09E667F3BCDL;

  private Functions() {}

  /** e to the power x. */
  public static double exp(double x) {
    return exp(x, 0);
  }

  /** Replaces x[0..n) by e to these powers, the same to the last bit. */
  public static void exp(double[] x, int n) {
    for (int i = 0; i < n; i++) {
      x[i] = exp(x[i], 0);
    }
  }

  /** Natural logarithm; of 0 minus infinity, of a negative number NaN. */
  public static double log(double x) {
    if (!(x > 0 && x <= Double.MAX_VALUE)) {
      return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }
    int k = 0;
    if (x < Double.MIN_NORMAL) {
      x *= 0x1p54;
      k = -54;
    }
    long bits = Double.doubleToRawLongBits(x);
    long offset = bits - SQRT_HALF_BITS;
    k += (int) (offset >> 52);
    double f = Double.longBitsToDouble(bits - (offset & 0xFFF0000000000000L)) - 1;
    double s = f / (2 + f);
    double halfSquare = 0.5 * f * f;
    double low = s * (halfSquare + artanhTail(s * s));
    return k * LN2_HIGH - ((halfSquare - (low + k * LN2_LOW)) - f);
  }

  /** x to the power y, with the special cases of {@code Math.pow}. */
  public static double pow(double x, double y) {
    if (y == 2) {
      return x * x;
    }
    return Power.pow(x, y);
  }

  /** exp(high + low) where |low| is far below one unit in the last place of high. */
  static double exp(double high, double low) {
    if (!(high <= LARGEST_EXP && high >= SMALLEST_EXP)) {
      return high > 0 ? Double.POSITIVE_INFINITY : high < 0 ? 0 : high;
    }
    double k = (high * LOG2_E + ROUNDER) - ROUNDER;
    double main = high - k * LN2_HIGH;
    double rest = k * LN2_LOW - low;
    double r = main - rest;
    double lost = (main - r) - rest;
    double sum = 1 + r;
    double value = sum + (((1 - sum) + r) + (lost + r * r * expTail(r)));
    int power = (int) k;
    if (power >= -1021 && power <= 1023) {
      return value * powerOfTwo(power);
    }
    int half = power / 2;
    return value * powerOfTwo(half) * powerOfTwo(power - half);
  }

  /** (exp(r) − 1 − r) / r², Taylor series in pairs so that the terms overlap in the processor. */
  private static double expTail(double r) {
    double r2 = r * r;
    double r4 = r2 * r2;
    double a = 1.0 / 2 + r * (1.0 / 6) + r2 * (1.0 / 24 + r * (1.0 / 120));
    double b = 1.0 / 720 + r * (1.0 / 5040) + r2 * (1.0 / 40320 + r * (1.0 / 362880));
    double c =
        1.0 / 3628800 + r * (1.0 / 39916800) + r2 * (1.0 / 479001600 + r * (1.0 / 6227020800.0));
    return a + r4 * (b + r4 * c);
  }

  /** 2 (artanh(s) − s) / s as a series in t = s². */
  static double artanhTail(double t) {
    double t2 = t * t;
    double t4 = t2 * t2;
    double a = 2.0 / 3 + t * (2.0 / 5) + t2 * (2.0 / 7 + t * (2.0 / 9));
    double b = 2.0 / 11 + t * (2.0 / 13) + t2 * (2.0 / 15 + t * (2.0 / 17));
    double c = 2.0 / 19 + t * (2.0 / 21) + t2 * (2.0 / 23);
    return t * (a + t4 * (b + t4 * c));
  }

  static double powerOfTwo(int exponent) {
    return Double.longBitsToDouble(EXPONENT_ONE + ((long) exponent << 52));
  }
}
