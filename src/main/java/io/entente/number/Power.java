package io.entente.number;

/**
 * x to the power y as exp(y · log |x|), the logarithm carried in two doubles.
 *
 * <p>An error of ε in the exponent is a relative error of ε in the result, and the exponent may be
 * as large as 745: the logarithm therefore needs ten bits more than a double has. It is computed as
 * k·ln 2 + 2s(1 + s²/3 + s⁴/5 + ...) with s, s² and the first two terms in two doubles each.
 */
final class Power {

  private static final double LN2_HIGH = 0x1.62e42feep-1;
  private static final double LN2_MIDDLE = 0x1.a39ef35793c76p-33;
  private static final double LN2_LOW = 0x1.cc01f97b57a08p-87;
  private static final double THIRD = 1.0 / 3;
  private static final double THIRD_REST = 0x1.5555555555555p-56;
  private static final double SPLITTER = 0x1p27 + 1;
  private static final long SQRT_HALF_BITS = 0x3FE6A09E667F3BCDL;

  private Power() {}

  static double pow(double x, double y) {
    if (y == 0) {
      return 1;
    }
    if (x != x || y != y) {
      return Double.NaN;
    }
    double size = Math.abs(x);
    boolean odd = isOddInteger(y);
    if (size == 0 || size > Double.MAX_VALUE) {
      double end = (size == 0) == (y > 0) ? 0 : Double.POSITIVE_INFINITY;
      return odd && (x < 0 || 1 / x < 0) ? -end : end;
    }
    if (Math.abs(y) > Double.MAX_VALUE) {
      return size == 1 ? Double.NaN : (size > 1) == (y > 0) ? Double.POSITIVE_INFINITY : 0;
    }
    if (x < 0 && Math.floor(y) != y) {
      return Double.NaN;
    }
    double power = positive(size, y);
    return x < 0 && odd ? -power : power;
  }

  private static boolean isOddInteger(double y) {
    double half = y / 2;
    return Math.floor(y) == y && Math.floor(half) != half;
  }

  private static double positive(double x, double y) {
    if (x == 1 || y == 1) {
      return x;
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

    // s = f / (2 + f) in two doubles: the quotient, then what the division left over.
    double d = 2 + f;
    double dRest = (2 - d) + f;
    double s = f / d;
    double sRest = ((f - s * d) - productRest(s, d) - s * dRest) / d;
    if (f == 0) {
      sRest = 0;
    }

    // t = s squared; the sum s²/3 + s⁴/5 + ..., its first term in two doubles.
    double t = s * s;
    double tRest = productRest(s, s) + 2 * s * sRest;
    double third = t * THIRD;
    double thirdRest = productRest(t, THIRD) + t * THIRD_REST + tRest * THIRD;
    double tail = t * t * fifthsAndOn(t);
    double sum = third + tail;
    double sumRest = (third - sum) + tail + thirdRest;

    // log(1 + f) = 2s + 2s·sum.
    double product = s * sum;
    double productRest = productRest(s, sum) + s * sumRest + sRest * sum;
    double log = s + product;
    double logRest = (s - log) + product + (productRest + sRest);

    // log x = k ln 2 + log(1 + f), largest part first.
    double whole = k * LN2_HIGH;
    double high = whole + 2 * log;
    double part = high - whole;
    double low = ((whole - (high - part)) + (2 * log - part)) + 2 * logRest;
    double middle = k * LN2_MIDDLE;
    double middleRest = productRest(k, LN2_MIDDLE) + k * LN2_LOW;
    double total = high + middle;
    part = total - high;
    low += ((high - (total - part)) + (middle - part)) + middleRest;
    double logHigh = total + low;
    double logLow = (total - logHigh) + low;

    double exponent = y * logHigh;
    if (!(Math.abs(exponent) < 1e6)) {
      return exponent > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    double rest = Math.abs(y) < 0x1p900 ? productRest(y, logHigh) + y * logLow : 0;
    double sumHigh = exponent + rest;
    return Functions.exp(sumHigh, (exponent - sumHigh) + rest);
  }

  /** 1/5 + t/7 + t²/9 + ... up to t⁹/23. */
  private static double fifthsAndOn(double t) {
    double sum = 1.0 / 23;
    for (int n = 21; n >= 5; n -= 2) {
      sum = 1.0 / n + t * sum;
    }
    return sum;
  }

  /** The rounding error of the product a·b, exactly. */
  private static double productRest(double a, double b) {
    double p = a * b;
    double aBig = SPLITTER * a;
    double aHigh = aBig - (aBig - a);
    double aLow = a - aHigh;
    double bBig = SPLITTER * b;
    double bHigh = bBig - (bBig - b);
    double bLow = b - bHigh;
    return ((aHigh * bHigh - p) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
  }
}
