package io.entente.solve.linear;

import io.entente.number.Rational;
import java.math.BigInteger;

/**
 * The coefficients of a condition and its bound, as whole numbers without a common divisor: what
 * was given times a positive {@link #scale}.
 *
 * <p>The bound stands behind the last coefficient. Kept as longs where all fit into {@value
 * #SMALL_BITS} bits.
 */
final class WholeRow {

  private static final int SMALL_BITS = 62;

  private final long[] small;
  private final BigInteger[] big;
  private final Rational scale;
  private final int bits;

  private WholeRow(BigInteger[] whole, Rational scale, int bits) {
    this.scale = scale;
    this.bits = bits;
    if (bits < SMALL_BITS) {
      small = new long[whole.length];
      for (int i = 0; i < small.length; i++) {
        small[i] = whole[i].longValue();
      }
      big = null;
    } else {
      small = null;
      big = whole;
    }
  }

  /** These coefficients and this bound. */
  static WholeRow of(Rational[] a, Rational b) {
    Rational[] all = new Rational[a.length + 1];
    System.arraycopy(a, 0, all, 0, a.length);
    all[a.length] = b;
    BigInteger denominator = BigInteger.ONE;
    for (Rational each : all) {
      if (!each.isInteger()) {
        denominator = Rational.leastCommonMultiple(denominator, each.denominator());
      }
    }
    boolean whole = denominator.equals(BigInteger.ONE);
    BigInteger common = BigInteger.ZERO;
    BigInteger[] numbers = new BigInteger[all.length];
    for (int i = 0; i < all.length; i++) {
      numbers[i] =
          whole
              ? all[i].numerator()
              : all[i].numerator().multiply(denominator.divide(all[i].denominator()));
      if (!common.equals(BigInteger.ONE)) {
        common = common.gcd(numbers[i]);
      }
    }
    int bits = 0;
    boolean divide = common.signum() > 0 && !common.equals(BigInteger.ONE);
    for (int i = 0; i < all.length; i++) {
      numbers[i] = divide ? numbers[i].divide(common) : numbers[i];
      bits = Math.max(bits, numbers[i].abs().bitLength());
    }
    return new WholeRow(
        numbers,
        divide ? Rational.of(denominator, common) : Rational.of(denominator, BigInteger.ONE),
        bits);
  }

  /** The number of coefficients, without the bound. */
  int size() {
    return (small == null ? big.length : small.length) - 1;
  }

  /** By what the row as it was given was multiplied. */
  Rational scale() {
    return scale;
  }

  /** How many bits the largest number has. */
  int bits() {
    return bits;
  }

  /** A coefficient, where all fit into a long. */
  long small(int i) {
    return small[i];
  }

  BigInteger get(int i) {
    return small == null ? big[i] : BigInteger.valueOf(small[i]);
  }

  BigInteger bound() {
    return get(size());
  }

  int signum(int i) {
    return small == null ? big[i].signum() : Long.signum(small[i]);
  }

  /** The number modulo a prime below 2^31. */
  long modulo(int i, long prime) {
    long rest =
        small == null
            ? big[i].mod(BigInteger.valueOf(prime)).longValue()
            : Math.floorMod(small[i], prime);
    return rest;
  }

  /** The number times another. */
  BigInteger times(int i, BigInteger factor) {
    if (small != null) {
      long own = small[i];
      if (own == 1) {
        return factor;
      }
      return own == -1 ? factor.negate() : factor.multiply(BigInteger.valueOf(own));
    }
    return big[i].multiply(factor);
  }

  /** All numbers divided by the largest coefficient's size, rounded. */
  double[] scaled() {
    int last = size();
    double[] scaled = new double[last + 1];
    BigInteger largest = BigInteger.ZERO;
    double most = 0;
    for (int i = 0; i < last; i++) {
      if (small != null) {
        most = Math.max(most, Math.abs((double) small[i]));
      } else {
        largest = largest.max(big[i].abs());
      }
    }
    if (small != null) {
      most = most == 0 ? 1 : most;
      for (int i = 0; i <= last; i++) {
        scaled[i] = small[i] / most;
      }
      return scaled;
    }
    largest = largest.signum() == 0 ? BigInteger.ONE : largest;
    for (int i = 0; i <= last; i++) {
      double value = Rational.of(big[i], largest).toDouble();
      scaled[i] = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
    }
    return scaled;
  }
}
