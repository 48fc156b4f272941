package io.entente.sample.draw;

import io.entente.number.Draws;

/**
 * A permutation of 0, 1, ..., size − 1 chosen by a key, of which any place can be looked up alone.
 *
 * <p>A Feistel network permutes the numbers of b bits, 2ᵇ being the least power of two that is at
 * least {@code size}: in turn one half of the bits is changed by a keyed function of the other,
 * which can always be undone. Where it leads outside, it is applied again until it leads inside;
 * following a cycle of a permutation in this way is a permutation of those inside, and takes fewer
 * than two steps on average.
 *
 * @see "Luby and Rackoff (1988), How to Construct Pseudorandom Permutations from Pseudorandom
 *     Functions, SIAM Journal on Computing 17, 373-386"
 * @see "Black and Rogaway (2002), Ciphers with Arbitrary Finite Domains, CT-RSA"
 */
final class KeyedPermutation {

  private static final int ROUNDS = 6;

  private final long size;
  private final int lowBits;
  private final long lowMask;
  private final long highMask;
  private final long[] keys = new long[ROUNDS];

  /** A permutation of 0 to size − 1. */
  KeyedPermutation(long key, long size) {
    this.size = size;
    int bits = Math.max(2, Long.SIZE - Long.numberOfLeadingZeros(size - 1));
    lowBits = bits / 2;
    lowMask = (1L << lowBits) - 1;
    highMask = (1L << bits - lowBits) - 1;
    for (int round = 0; round < ROUNDS; round++) {
      keys[round] = Draws.bits(key, round);
    }
  }

  /** Where the permutation takes a place; both are 0 to size − 1. */
  long of(long place) {
    long at = place;
    do {
      at = once(at);
    } while (at >= size);
    return at;
  }

  private long once(long at) {
    long high = at >>> lowBits;
    long low = at & lowMask;
    for (int round = 0; round < ROUNDS; round += 2) {
      high ^= Draws.bits(keys[round], low) >>> 20 & highMask;
      low ^= Draws.bits(keys[round + 1], high) >>> 20 & lowMask;
    }
    return high << lowBits | low;
  }
}
