package io.entente.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The shortest decimal digits · 10^exponent that reads back as a given double, and among the
 * shortest the one nearest to it; the last digit is not 0.
 *
 * <p>A number of at most 15 digits is found by trying: multiplied by the right power of ten it is
 * an integer, and the quotient of the two is the double again. Otherwise the double c·2^q stands
 * between the ends of its rounding interval, all three are multiplied by one power of ten, exact
 * enough that their integer parts decide, and the result is the integer in the interval nearest to
 * the double; a multiple of ten, if there is one, since it is shorter.
 *
 * @see "Giulietti (2020), The Schubfach Way to Render Doubles"
 */
record ShortestDecimal(long digits, int exponent) {

  private static final int SMALLEST_Q = -1074;
  private static final long SMALLEST_NORMAL_C = 1L << 52;
  private static final long LOW_63_BITS = Long.MAX_VALUE;
  private static final long LOW_32_BITS = 0xFFFFFFFFL;

  /** Below this many smallest doubles the value has too few digits for the general method. */
  private static final long TINY = 1000;

  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private static final int LOWEST_K = -324;
  private static final Scale[] SCALES = new Scale[617];

  /** The upper and lower 63 bits of 10^-k, scaled to 126 bits and rounded up. */
  private record Scale(long high, long low) {}

  /** The shortest decimal of a positive finite double. */
  static ShortestDecimal of(double value) {
    for (int places = 0; places < POWERS_OF_TEN.length; places++) {
      double power = POWERS_OF_TEN[places];
      double scaled = Math.floor(value * power + 0.5);
      if (scaled > 1e15) {
        break;
      }
      if (scaled / power == value) {
        return new ShortestDecimal((long) scaled, -places).withoutTrailingZeros();
      }
    }
    long bits = Double.doubleToRawLongBits(value);
    long fraction = bits & (SMALLEST_NORMAL_C - 1);
    int biased = (int) (bits >>> 52);
    if (biased > 0) {
      return general(biased - 1 + SMALLEST_Q, SMALLEST_NORMAL_C | fraction);
    }
    return fraction < TINY ? tiny(value) : general(SMALLEST_Q, fraction);
  }

  private static ShortestDecimal general(int q, long c) {
    // The interval is a quarter unit shorter below a power of two; bounds count if c is even.
    boolean regular = c != SMALLEST_NORMAL_C || q == SMALLEST_Q;
    long out = c & 1;
    long centre = c << 2;
    long below = regular ? centre - 2 : centre - 1;
    long above = centre + 2;
    int k = (int) ((q * 661_971_961_083L - (regular ? 0 : 274_743_187_321L)) >> 41);
    int h = q + (int) ((-k * 913_124_641_741L) >> 38) + 2;
    Scale scale = scale(k);
    long v = roundedToOdd(scale, centre << h);
    long low = roundedToOdd(scale, below << h) + out;
    long high = roundedToOdd(scale, above << h) - out;

    long s = v >> 2;
    long ten = s / 10 * 10;
    boolean tenIn = low <= ten << 2;
    boolean nextTenIn = (ten + 10) << 2 <= high;
    if (tenIn != nextTenIn) {
      return new ShortestDecimal(tenIn ? ten : ten + 10, k).withoutTrailingZeros();
    }
    boolean lowerIn = low <= s << 2;
    boolean upperIn = (s + 1) << 2 <= high;
    long difference = v - ((2 * s + 1) << 1);
    boolean lower =
        lowerIn != upperIn ? lowerIn : difference < 0 || difference == 0 && (s & 1) == 0;
    return new ShortestDecimal(lower ? s : s + 1, k).withoutTrailingZeros();
  }

  private static ShortestDecimal tiny(double value) {
    BigDecimal exact = new BigDecimal(value);
    int precision = 1;
    BigDecimal rounded = exact;
    do {
      rounded = exact.round(new MathContext(precision++, RoundingMode.HALF_EVEN));
    } while (Rational.parse(rounded.toString()).toDouble() != value);
    return new ShortestDecimal(rounded.unscaledValue().longValue(), -rounded.scale())
        .withoutTrailingZeros();
  }

  private ShortestDecimal withoutTrailingZeros() {
    long d = digits;
    int e = exponent;
    while (d % 10 == 0) {
      d /= 10;
      e++;
    }
    return new ShortestDecimal(d, e);
  }

  /** The product scale · c / 2^126, its lowest bit set if anything was cut off. */
  private static long roundedToOdd(Scale scale, long c) {
    long x1 = multiplyHigh(scale.low, c);
    long y0 = scale.high * c;
    long y1 = multiplyHigh(scale.high, c);
    long z = (y0 >>> 1) + x1;
    long w = y1 + (z >>> 63);
    return w | ((z & LOW_63_BITS) + LOW_63_BITS) >>> 63;
  }

  /** The upper 64 bits of the product of two numbers that are not negative. */
  private static long multiplyHigh(long a, long b) {
    long aHigh = a >>> 32;
    long aLow = a & LOW_32_BITS;
    long bHigh = b >>> 32;
    long bLow = b & LOW_32_BITS;
    long cross = aHigh * bLow + (aLow * bLow >>> 32);
    return aHigh * bHigh + (cross >>> 32) + ((cross & LOW_32_BITS) + aLow * bHigh >>> 32);
  }

  private static Scale scale(int k) {
    Scale scale = SCALES[k - LOWEST_K];
    if (scale == null) {
      scale = computed(k);
      SCALES[k - LOWEST_K] = scale;
    }
    return scale;
  }

  private static Scale computed(int k) {
    BigInteger power = BigInteger.TEN.pow(Math.abs(k));
    BigInteger g;
    if (k <= 0) {
      int shift = 126 - power.bitLength();
      g = shift >= 0 ? power.shiftLeft(shift) : power.shiftRight(-shift);
    } else {
      // 10^k has b bits and is no power of two, so 2^(b+125) / 10^k lies between 2^125 and 2^126.
      g = BigInteger.ONE.shiftLeft(power.bitLength() + 125).divide(power);
    }
    g = g.add(BigInteger.ONE);
    return new Scale(
        g.shiftRight(63).longValue(), g.and(BigInteger.valueOf(LOW_63_BITS)).longValue());
  }
}
