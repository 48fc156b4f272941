package io.entente.solve.linear;

/**
 * A square matrix modulo a prime, as a product of triangular ones (rows exchanged), for solving
 * equations and those of the transpose.
 */
final class ModularLu {

  private final long prime;
  private final long[][] lu;
  private final int[] order;
  private final boolean regular;

  /**
   * Takes over and overwrites the matrix.
   *
   * @param matrix [row][column], entries from 0 to prime - 1
   * @param prime below 2^31
   */
  ModularLu(long[][] matrix, long prime) {
    this.prime = prime;
    this.lu = matrix;
    this.order = new int[matrix.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    this.regular = decompose();
  }

  /** Whether the matrix has an inverse modulo the prime, and hence one in fractions. */
  boolean isRegular() {
    return regular;
  }

  private boolean decompose() {
    int size = lu.length;
    for (int k = 0; k < size; k++) {
      int pivot = k;
      while (pivot < size && lu[pivot][k] == 0) {
        pivot++;
      }
      if (pivot == size) {
        return false;
      }
      long[] row = lu[pivot];
      lu[pivot] = lu[k];
      lu[k] = row;
      int number = order[pivot];
      order[pivot] = order[k];
      order[k] = number;
      long inverse = inverse(row[k]);
      for (int i = k + 1; i < size; i++) {
        long[] other = lu[i];
        if (other[k] == 0) {
          continue;
        }
        long factor = other[k] * inverse % prime;
        other[k] = factor;
        long negated = prime - factor;
        for (int j = k + 1; j < size; j++) {
          if (row[j] != 0) {
            other[j] = (other[j] + negated * row[j]) % prime;
          }
        }
      }
    }
    return true;
  }

  /** One divided by a number, by Fermat's theorem. */
  private long inverse(long number) {
    long result = 1;
    long power = number;
    for (long exponent = prime - 2; exponent > 0; exponent >>= 1) {
      if ((exponent & 1) == 1) {
        result = result * power % prime;
      }
      power = power * power % prime;
    }
    return result;
  }

  /** The diagonal's inverses, so that solving divides by nothing. */
  private long[] inverses;

  private long inverseAt(int k) {
    if (inverses == null) {
      inverses = new long[lu.length];
      for (int i = 0; i < inverses.length; i++) {
        inverses[i] = inverse(lu[i][i]);
      }
    }
    return inverses[k];
  }

  /** The x with matrix times x = right. */
  long[] solve(long[] right) {
    int size = lu.length;
    long[] x = new long[size];
    for (int i = 0; i < size; i++) {
      long sum = right[order[i]];
      long[] row = lu[i];
      for (int j = 0; j < i; j++) {
        if (row[j] != 0 && x[j] != 0) {
          sum = (sum + (prime - row[j]) * x[j]) % prime;
        }
      }
      x[i] = sum;
    }
    for (int i = size - 1; i >= 0; i--) {
      long sum = x[i];
      long[] row = lu[i];
      for (int j = i + 1; j < size; j++) {
        if (row[j] != 0 && x[j] != 0) {
          sum = (sum + (prime - row[j]) * x[j]) % prime;
        }
      }
      x[i] = sum * inverseAt(i) % prime;
    }
    return x;
  }

  /** The y with the transpose times y = right. */
  long[] solveTransposed(long[] right) {
    int size = lu.length;
    long[] y = right.clone();
    for (int k = 0; k < size; k++) {
      y[k] = y[k] * inverseAt(k) % prime;
      subtract(k, k + 1, size, y);
    }
    for (int k = size - 1; k >= 0; k--) {
      subtract(k, 0, k, y);
    }
    long[] result = new long[size];
    for (int i = 0; i < size; i++) {
      result[order[i]] = y[i];
    }
    return result;
  }

  private void subtract(int k, int from, int to, long[] y) {
    long negated = prime - y[k];
    if (y[k] != 0) {
      long[] row = lu[k];
      for (int j = from; j < to; j++) {
        if (row[j] != 0) {
          y[j] = (y[j] + negated * row[j]) % prime;
        }
      }
    }
  }
}
