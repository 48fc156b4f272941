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
  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
  private static final double THIRD = 1.0 / 3;
  private static final double THIRD_REST = 0x1.5555555555555p-56;
  private static final double SPLITTER = 0x1p27 + 1;
  private static final long SQRT_HALF_BITS = 0x3FE6A09E667F3BCDL;

  /** Beyond this exponent the result is 0 or infinite by far. */
  private static final double FAR_OUT = 1e6;

  private Power() {}

  /** An unevaluated sum, its second part below the last place of the first. */
  private record TwoDoubles(double high, double low) {

    /** The sum of any two doubles, exactly. */
    static TwoDoubles sum(double a, double b) {
      double high = a + b;
      double part = high - a;
      return new TwoDoubles(high, (a - (high - part)) + (b - part));
    }
  }

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
    TwoDoubles log = log(x);
    double exponent = y * log.high;
    if (!(Math.abs(exponent) < FAR_OUT)) {
      return exponent > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    TwoDoubles sum = TwoDoubles.sum(exponent, productRest(y, log.high) + y * log.low);
    return Functions.exp(sum.high, sum.low);
  }

  /** The logarithm of a positive finite number: k ln 2 + log(1 + f), largest parts first. */
  private static TwoDoubles log(double x) {
    boolean subnormal = x < Double.MIN_NORMAL;
    long bits = Double.doubleToRawLongBits(subnormal ? x * 0x1p54 : x);
    long offset = bits - SQRT_HALF_BITS;
    int k = (int) (offset >> 52) - (subnormal ? 54 : 0);
    double f = Double.longBitsToDouble(bits - (offset & 0xFFF0000000000000L)) - 1;
    TwoDoubles fraction = logOfOnePlus(f);
    TwoDoubles head = TwoDoubles.sum(k * LN2_HIGH, fraction.high);
    TwoDoubles both = TwoDoubles.sum(head.high, k * LN2_LOW);
    return TwoDoubles.sum(
        both.high, head.low + both.low + (fraction.low + productRest(k, LN2_LOW)));
  }

  private static TwoDoubles logOfOnePlus(double f) {
    // s = f / (2 + f): the quotient, then what the division left over.
    double d = 2 + f;
    double dRest = (2 - d) + f;
    double s = f / d;
    double sRest = ((f - s * d) - productRest(s, d) - s * dRest) / d;

    // t = s²; the sum s²/3 + s⁴/5 + ..., its first term in two doubles.
    double t = s * s;
    double tRest = productRest(s, s) + 2 * s * sRest;
    double third = t * THIRD;
    double thirdRest = productRest(t, THIRD) + t * THIRD_REST + tRest * THIRD;
    double tail = t * t * fifthsAndOn(t);
    double sum = third + tail;
    double sumRest = (third - sum) + tail + thirdRest;

    // 2s + 2s · sum.
    double product = s * sum;
    double productRest = productRest(s, sum) + s * sumRest + sRest * sum;
    TwoDoubles log = TwoDoubles.sum(s, product);
    return new TwoDoubles(2 * log.high, 2 * (log.low + (productRest + sRest)));
  }

  /** 1/5 + t/7 + t²/9 + ... up to t⁹/23. */
  private static double fifthsAndOn(double t) {
    double t2 = t * t;
    double t4 = t2 * t2;
    double a = 1.0 / 5 + t * (1.0 / 7) + t2 * (1.0 / 9 + t * (1.0 / 11));
    double b = 1.0 / 13 + t * (1.0 / 15) + t2 * (1.0 / 17 + t * (1.0 / 19));
    double c = 1.0 / 21 + t * (1.0 / 23);
    return a + t4 * (b + t4 * c);
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
