package io.entente.solve.linear;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * The square system of equations of a basis, solved in fractions by lifting modulo powers of a
 * prime.
 *
 * <p>Digit by digit, x = x&#8320; + x&#8321; p + x&#8322; p&sup2; + ..., each digit solving the
 * system modulo p for what the digits before have left over; the fractions are read off the digits,
 * and tried in the system itself. A digit costs as much as one multiplication by the matrix, so a
 * large system takes far less time than elimination in fractions.
 *
 * @see "Dixon (1982), Exact solution of linear equations using p-adic expansions, Numerische
 *     Mathematik 40, 137-141"
 */
final class BasisSystem {

  /** Primes below 2^31; the first modulo which the matrix has an inverse is taken. */
  private static final long[] PRIMES = {2147483647L, 2147483629L, 2147483587L};

  private static final BigInteger SMALL = BigInteger.ONE.shiftLeft(60);

  /** Entries of at most three pieces of so many bits are multiplied piece by piece in longs. */
  private static final int PIECE = 21;

  private final WholeRow[] rows;
  private final int[] columns;
  private final int size;
  private final int bits;
  private long prime;
  private ModularLu lu;

  /** The rows and columns of the matrix; as many of the one as of the other. */
  BasisSystem(WholeRow[] rows, int[] columns) {
    this.rows = rows;
    this.columns = columns;
    this.size = columns.length;
    int most = 1;
    for (WholeRow row : rows) {
      most = Math.max(most, row.bits());
    }
    this.bits = most;
  }

  /** Whether the matrix is seen to have an inverse. */
  boolean decompose() {
    for (long candidate : PRIMES) {
      long[][] matrix = new long[size][size];
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          matrix[i][j] = rows[i].modulo(columns[j], candidate);
        }
      }
      ModularLu tried = new ModularLu(matrix, candidate);
      if (tried.isRegular()) {
        prime = candidate;
        lu = tried;
        return true;
      }
    }
    return false;
  }

  /**
   * How much the solution may cost at most, in multiplications of words: digits times entries times
   * words per entry.
   */
  double work() {
    double digits = 2.0 * size * (bits + 0.5 * log(size)) / 31;
    return digits * size * size * (1 + bits / 31);
  }

  private static int log(int number) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(number);
  }

  /** The x with matrix times x = right; empty if the size of its fractions passes all bounds. */
  Optional<Fractions> solve(BigInteger[] right) {
    return lift(right, false);
  }

  /** The y with the transpose times y = right. */
  Optional<Fractions> solveTransposed(BigInteger[] right) {
    return lift(right, true);
  }

  private Optional<Fractions> lift(BigInteger[] right, boolean transposed) {
    if (size == 0) {
      return Optional.of(new Fractions(new BigInteger[0], BigInteger.ONE));
    }
    int most = 1;
    for (BigInteger each : right) {
      most = Math.max(most, each.abs().bitLength());
    }
    int limit = 4 + (int) ((2.0 * size * (bits + 1 + 0.5 * log(size)) + most) / 30);
    long[][] digits = new long[limit][];
    BigInteger[] rest = right.clone();
    long[] smallRest = null;
    boolean small = bits + 31 + log(size) < 61;
    int next = 4;
    for (int step = 0; step < limit; step++) {
      if (small && smallRest == null) {
        smallRest = narrow(rest);
      }
      long[] modular = new long[size];
      for (int i = 0; i < size; i++) {
        modular[i] =
            smallRest != null
                ? Math.floorMod(smallRest[i], prime)
                : rest[i].mod(BigInteger.valueOf(prime)).longValue();
      }
      long[] digit = transposed ? lu.solveTransposed(modular) : lu.solve(modular);
      digits[step] = digit;
      if (smallRest != null) {
        reduce(smallRest, digit, transposed);
      } else {
        reduce(rest, digit, transposed);
      }
      if (step + 1 == next || step + 1 == limit) {
        Optional<Fractions> read = Fractions.read(digits, step + 1, prime);
        if (read.isPresent() && solves(read.get(), right, transposed)) {
          return read;
        }
        next = Math.max(next + 2, next * 3 / 2);
      }
    }
    return Optional.empty();
  }

  private static long[] narrow(BigInteger[] rest) {
    long[] narrow = new long[rest.length];
    for (int i = 0; i < narrow.length; i++) {
      if (rest[i].abs().compareTo(SMALL) > 0) {
        return null;
      }
      narrow[i] = rest[i].longValue();
    }
    return narrow;
  }

  private void reduce(long[] rest, long[] digit, boolean transposed) {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        long entry = rows[i].small(columns[j]);
        if (transposed) {
          rest[j] -= entry * digit[i];
        } else {
          rest[i] -= entry * digit[j];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      rest[i] /= prime;
    }
  }

  private void reduce(BigInteger[] rest, long[] digit, boolean transposed) {
    if (bits < 3 * PIECE - 1 && size <= 1024) {
      reduceByPieces(rest, digit, transposed);
      return;
    }
    BigInteger[] factors = new BigInteger[size];
    for (int i = 0; i < size; i++) {
      factors[i] = BigInteger.valueOf(digit[i]);
    }
    BigInteger[] product = multiply(factors, transposed);
    for (int i = 0; i < size; i++) {
      rest[i] = rest[i].subtract(product[i]).divide(BigInteger.valueOf(prime));
    }
  }

  private void reduceByPieces(BigInteger[] rest, long[] digit, boolean transposed) {
    long[] low = new long[size];
    long[] middle = new long[size];
    long[] high = new long[size];
    long mask = (1L << PIECE) - 1;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        long entry = rows[i].small(columns[j]);
        if (entry != 0) {
          int into = transposed ? j : i;
          long factor = digit[transposed ? i : j];
          low[into] += (entry & mask) * factor;
          middle[into] += (entry >> PIECE & mask) * factor;
          high[into] += (entry >> 2 * PIECE) * factor;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      BigInteger product =
          BigInteger.valueOf(high[i])
              .shiftLeft(PIECE)
              .add(BigInteger.valueOf(middle[i]))
              .shiftLeft(PIECE)
              .add(BigInteger.valueOf(low[i]));
      rest[i] = rest[i].subtract(product).divide(BigInteger.valueOf(prime));
    }
  }

  private BigInteger[] multiply(BigInteger[] factors, boolean transposed) {
    BigInteger[] product = new BigInteger[size];
    Arrays.fill(product, BigInteger.ZERO);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        int into = transposed ? j : i;
        BigInteger factor = factors[transposed ? i : j];
        if (factor.signum() != 0 && rows[i].signum(columns[j]) != 0) {
          product[into] = product[into].add(rows[i].times(columns[j], factor));
        }
      }
    }
    return product;
  }

  private boolean solves(Fractions tried, BigInteger[] right, boolean transposed) {
    BigInteger[] product = multiply(tried.numerators(), transposed);
    for (int i = 0; i < size; i++) {
      if (!product[i].equals(right[i].multiply(tried.denominator()))) {
        return false;
      }
    }
    return true;
  }
}
