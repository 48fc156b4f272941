package io.entente.solve.linear;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Fractions over one positive denominator.
 *
 * @param numerators one per fraction; not copied
 * @param denominator positive
 */
record Fractions(BigInteger[] numerators, BigInteger denominator) {

  /**
   * The fractions that these digits are the remainders of, modulo a power of the prime: small
   * numerators over one small denominator. Empty if there are none.
   *
   * @param digits [digit][number], the lowest digit first
   */
  static Optional<Fractions> read(long[][] digits, int count, long prime) {
    int size = digits[0].length;
    BigInteger modulus = BigInteger.valueOf(prime).pow(count);
    BigInteger bound = BigInteger.ONE.shiftLeft((modulus.bitLength() - 3) / 2);
    BigInteger denominator = BigInteger.ONE;
    BigInteger[] numerators = new BigInteger[size];
    for (int i = 0; i < size; i++) {
      BigInteger value = value(digits, count, prime, i);
      BigInteger scaled = centred(value.multiply(denominator), modulus);
      if (scaled.abs().compareTo(bound) > 0) {
        BigInteger further = denominator(scaled.mod(modulus), modulus, bound);
        denominator = denominator.multiply(further);
        if (denominator.compareTo(bound) > 0) {
          return Optional.empty();
        }
        for (int before = 0; before < i; before++) {
          numerators[before] = numerators[before].multiply(further);
        }
        scaled = centred(value.multiply(denominator), modulus);
        if (scaled.abs().compareTo(bound) > 0) {
          return Optional.empty();
        }
      }
      numerators[i] = scaled;
    }
    return Optional.of(new Fractions(numerators, denominator));
  }

  private static BigInteger value(long[][] digits, int count, long prime, int number) {
    BigInteger base = BigInteger.valueOf(prime);
    BigInteger sum = BigInteger.ZERO;
    for (int step = count - 1; step >= 0; step--) {
      sum = sum.multiply(base).add(BigInteger.valueOf(digits[step][number]));
    }
    return sum;
  }

  private static BigInteger centred(BigInteger value, BigInteger modulus) {
    BigInteger rest = value.mod(modulus);
    return rest.shiftLeft(1).compareTo(modulus) > 0 ? rest.subtract(modulus) : rest;
  }

  /** The denominator of the fraction with a numerator below the bound, by Euclid's algorithm. */
  private static BigInteger denominator(BigInteger value, BigInteger modulus, BigInteger bound) {
    BigInteger above = modulus;
    BigInteger below = value;
    BigInteger factorAbove = BigInteger.ZERO;
    BigInteger factorBelow = BigInteger.ONE;
    while (below.compareTo(bound) > 0) {
      BigInteger[] parts = above.divideAndRemainder(below);
      above = below;
      below = parts[1];
      BigInteger factor = factorAbove.subtract(parts[0].multiply(factorBelow));
      factorAbove = factorBelow;
      factorBelow = factor;
    }
    return factorBelow.abs();
  }
}
