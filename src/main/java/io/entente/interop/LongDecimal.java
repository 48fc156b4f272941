package io.entente.interop;

/**
 * Decimals of 16 to 18 digits, such as programs print doubles: which of them are the shortest
 * decimal of a double, decided by plain arithmetic.
 *
 * <p>The decimal is m/10ˢ; x a double near it; X = x·10ˢ, exact as the sum of two doubles; h half
 * the distance between doubles at x, times 10ˢ. Then x is the nearest double to the decimal if |m -
 * X| < h; no shorter decimal has the same nearest double if the multiples of ten on both sides of m
 * lie further than h from X; and no decimal of the same length is nearer to x if |m - X| < 1/2. All
 * three are asked with a margin for rounding; where they do not clearly hold, the answer is
 * "perhaps not".
 *
 * @see "Dekker (1971), A Floating-Point Technique for Extending the Available Precision, Numerische
 *     Mathematik 18, 224-242"
 */
final class LongDecimal {

  private static final double SPLITTER = (1 << 27) + 1;
  private static final double MARGIN = 1e-6;
  private static final long FEWEST = 1_000_000_000_000_000L;

  /** The bits of a double that are all 0 in powers of two, below which doubles lie closer. */
  private static final long FRACTION = (1L << 52) - 1;

  private LongDecimal() {}

  /**
   * The double whose shortest decimal is digits/10^scale, or NaN if there may be none.
   *
   * @param digits m, at least 10^15 and below 10^18
   * @param scale s, of which 0 to 22 are decided
   */
  static double quick(long digits, int scale) {
    long m = digits;
    int s = scale;
    while (s > 0 && m % 10 == 0) {
      m /= 10;
      s--;
    }
    if (m < FEWEST) {
      return m / Numbers.POWERS[s];
    }
    if (s < 0 || m % 10 == 0) {
      return Double.NaN;
    }
    double power = Numbers.POWERS[s];
    double x = m / power;
    double half = Math.ulp(x) / 2 * power;
    double distance = distance(m, x, power);
    if (Math.abs(distance) > half) {
      x += distance > 0 ? Math.ulp(x) : -Math.ulp(x);
      half = Math.ulp(x) / 2 * power;
      distance = distance(m, x, power);
    }
    double below = m % 10;
    boolean evenlySpaced = (Double.doubleToRawLongBits(x) & FRACTION) != 0;
    boolean nearest = Math.abs(distance) < half * (1 - MARGIN);
    boolean noneShorter =
        Math.abs(distance - below) > half * (1 + MARGIN)
            && Math.abs(distance + (10 - below)) > half * (1 + MARGIN);
    boolean noneNearer = Math.abs(distance) < 0.5 - MARGIN;
    return evenlySpaced && nearest && noneShorter && noneNearer ? x : Double.NaN;
  }

  /** m - x·power, nearly exact while it is small. */
  private static double distance(long m, double x, double power) {
    double product = x * power;
    double xHigh = high(x);
    double xLow = x - xHigh;
    double powerHigh = high(power);
    double powerLow = power - powerHigh;
    double error =
        ((xHigh * powerHigh - product) + xHigh * powerLow + xLow * powerHigh) + xLow * powerLow;
    long whole = (long) product;
    return (m - whole) - (product - whole) - error;
  }

  /** The upper half of the digits of a double. */
  private static double high(double value) {
    double scaled = SPLITTER * value;
    return scaled - (scaled - value);
  }
}
