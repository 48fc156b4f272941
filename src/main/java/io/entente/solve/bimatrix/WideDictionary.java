package io.entente.solve.bimatrix;

import java.math.BigInteger;

/**
 * A dictionary whose entries are known to fit into two words. Two's complement; a number is {@code
 * high * 2^64 + low} with an unsigned {@code low}.
 */
final class WideDictionary extends Dictionary {

  /** Entries of so many bits, sign left out, at most. */
  static final int BITS = 126;

  /**
   * If the upper words of two products of leading digits differ by more than this, the products
   * differ alike: each factor is cut off by less than 1, which lowers a product by less than 2^64
   * and, where it is doubled, by less than 2^65.
   */
  private static final long CERTAIN = 8;

  private final long[][] highs;
  private final long[][] lows;
  private long denominatorHigh;
  private long denominatorLow = 1;

  WideDictionary(int[] rowLabels, int[] columnLabels, int bounded, BigInteger[][] entries) {
    super(rowLabels, columnLabels, bounded);
    highs = new long[rows][columns + 1];
    lows = new long[rows][columns + 1];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column <= columns; column++) {
        put(row, column, entries[row][column]);
      }
    }
  }

  private void put(int row, int column, BigInteger value) {
    lows[row][column] = value.longValue();
    highs[row][column] = value.shiftRight(64).longValueExact();
  }

  @Override
  int signum(int row, int column) {
    long high = highs[row][column];
    return high != 0 ? (high < 0 ? -1 : 1) : lows[row][column] == 0 ? 0 : 1;
  }

  @Override
  BigInteger entry(int row, int column) {
    return big(highs[row][column], lows[row][column]);
  }

  @Override
  BigInteger denominator() {
    return big(denominatorHigh, denominatorLow);
  }

  private static BigInteger big(long high, long low) {
    BigInteger lower = BigInteger.valueOf(low >>> 1).shiftLeft(1).add(BigInteger.valueOf(low & 1));
    return BigInteger.valueOf(high).shiftLeft(64).add(lower);
  }

  @Override
  int compareProducts(int a, int b, int c, int d, int e, int f, int g, int h) {
    int one = signum(a, b) * signum(c, d);
    int other = signum(e, f) * signum(g, h);
    if (one != other || one == 0) {
      return Integer.compare(one, other);
    }
    // Of equal sign, and neither is 0: the leading digits nearly always decide.
    int bits = bits(a, b) + bits(c, d) - bits(e, f) - bits(g, h);
    if (bits < -1 || bits > 1) {
      return bits > 0 ? one : -one;
    }
    long first = Math.multiplyHigh(lead(a, b), lead(c, d));
    long second = Math.multiplyHigh(lead(e, f), lead(g, h));
    long difference = (bits > 0 ? 2 * first : first) - (bits < 0 ? 2 * second : second);
    if (difference > CERTAIN || difference < -CERTAIN) {
      return difference > 0 ? one : -one;
    }
    return entry(a, b).multiply(entry(c, d)).compareTo(entry(e, f).multiply(entry(g, h)));
  }

  /** How many bits the magnitude of a number has. */
  private int bits(int row, int column) {
    long high = magnitudeHigh(row, column);
    return high != 0
        ? 128 - Long.numberOfLeadingZeros(high)
        : 64 - Long.numberOfLeadingZeros(magnitudeLow(row, column));
  }

  /** The first 63 bits of the magnitude of a number, cut off after that. */
  private long lead(int row, int column) {
    long high = magnitudeHigh(row, column);
    long low = magnitudeLow(row, column);
    if (high == 0) {
      return low << Long.numberOfLeadingZeros(low) >>> 1;
    }
    int zeros = Long.numberOfLeadingZeros(high);
    return (high << zeros | low >>> (64 - zeros)) >>> 1;
  }

  private long magnitudeHigh(int row, int column) {
    long high = highs[row][column];
    if (high >= 0) {
      return high;
    }
    return lows[row][column] == 0 ? -high : ~high;
  }

  private long magnitudeLow(int row, int column) {
    return highs[row][column] < 0 ? -lows[row][column] : lows[row][column];
  }

  @Override
  long unit() {
    return Effort.unit(BITS);
  }

  @Override
  void negate(int row) {
    for (int column = 0; column <= columns; column++) {
      long low = lows[row][column];
      long high = highs[row][column];
      lows[row][column] = -low;
      highs[row][column] = low == 0 ? -high : ~high;
    }
  }

  @Override
  void exchange(int row, int column) {
    long[] pivotHighs = highs[row];
    long[] pivotLows = lows[row];
    long p1 = pivotHighs[column];
    long p0 = pivotLows[column];
    Divisor divisor = new Divisor(denominatorHigh, denominatorLow);
    if (divisor.zeros >= 64) {
      exchangeSlowly(row, column);
      return;
    }
    for (int i = 0; i < rows; i++) {
      if (i == row) {
        continue;
      }
      long[] high = highs[i];
      long[] low = lows[i];
      long f1 = high[column];
      long f0 = low[column];
      for (int j = 0; j <= columns; j++) {
        if (j == column) {
          low[j] = -f0;
          high[j] = f0 == 0 ? -f1 : ~f1;
          continue;
        }
        // (line[j] * pivot - factor * pivotRow[j]) / denominator, which leaves no remainder:
        // three words of the numerator give two of the quotient.
        long a1 = high[j];
        long a0 = low[j];
        long r1 = pivotHighs[j];
        long r0 = pivotLows[j];
        long n0 = a0 * p0;
        long part = a0 * p1;
        long n1 = Words.multiplyHighUnsigned(a0, p0) + part;
        long n2 = Long.compareUnsigned(n1, part) < 0 ? 1 : 0;
        part = a1 * p0;
        n1 += part;
        n2 += Long.compareUnsigned(n1, part) < 0 ? 1 : 0;
        long m0 = f0 * r0;
        part = f0 * r1;
        long m1 = Words.multiplyHighUnsigned(f0, r0) + part;
        long m2 = Long.compareUnsigned(m1, part) < 0 ? 1 : 0;
        part = f1 * r0;
        m1 += part;
        m2 += Long.compareUnsigned(m1, part) < 0 ? 1 : 0;
        if (divisor.zeros != 0) {
          n2 +=
              Words.multiplyHighUnsigned(a0, p1)
                  + Words.multiplyHighUnsigned(a1, p0)
                  + a1 * p1
                  + (a1 >> 63) * p0;
          m2 +=
              Words.multiplyHighUnsigned(f0, r1)
                  + Words.multiplyHighUnsigned(f1, r0)
                  + f1 * r1
                  + (f1 >> 63) * r0
                  + (r1 >> 63) * f0;
        }
        long borrow0 = Long.compareUnsigned(n0, m0) < 0 ? 1 : 0;
        long d0 = n0 - m0;
        long d1 = n1 - m1 - borrow0;
        if (divisor.zeros != 0) {
          int order = Long.compareUnsigned(n1, m1);
          long borrow1 = order < 0 || (order == 0 && borrow0 != 0) ? 1 : 0;
          long d2 = n2 - m2 - borrow1;
          d0 = d0 >>> divisor.zeros | d1 << (64 - divisor.zeros);
          d1 = d1 >>> divisor.zeros | d2 << (64 - divisor.zeros);
        }
        low[j] = d0 * divisor.inverseLow;
        high[j] =
            Words.multiplyHighUnsigned(d0, divisor.inverseLow)
                + d0 * divisor.inverseHigh
                + d1 * divisor.inverseLow;
      }
    }
    pivotHighs[column] = denominatorHigh;
    pivotLows[column] = denominatorLow;
    denominatorHigh = p1;
    denominatorLow = p0;
  }

  /** The same where the denominator has more trailing zeros than a word has bits. */
  private void exchangeSlowly(int row, int column) {
    BigInteger[][] all = new BigInteger[rows][columns + 1];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j <= columns; j++) {
        all[i][j] = entry(i, j);
      }
    }
    BigInteger pivot = all[row][column];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j <= columns && i != row; j++) {
        BigInteger cross = all[i][column].multiply(all[row][j]);
        put(
            i,
            j,
            j == column
                ? all[i][j].negate()
                : all[i][j].multiply(pivot).subtract(cross).divide(denominator()));
      }
    }
    put(row, column, denominator());
    denominatorHigh = pivot.shiftRight(64).longValueExact();
    denominatorLow = pivot.longValue();
  }
}
