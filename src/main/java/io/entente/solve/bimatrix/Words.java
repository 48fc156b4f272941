package io.entente.solve.bimatrix;

/** Arithmetic on 64-bit words. */
final class Words {

  private Words() {}

  /** The number that times an odd one is 1 modulo 2^64 (Newton's method). */
  static long inverse(long odd) {
    long inverse = odd;
    for (int correct = 3; correct < 64; correct *= 2) {
      inverse *= 2 - odd * inverse;
    }
    return inverse;
  }
}
