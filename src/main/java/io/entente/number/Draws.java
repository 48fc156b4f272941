package io.entente.number;

/**
 * Uniform random numbers as a pure function of (seed, name, run).
 *
 * <p>There is no generator to carry along: a draw is looked up, not consumed. So results do not
 * depend on the order or number of threads, and leaving one draw out changes no other. A seed and a
 * draw name such as {@code China.press_ru/kyiv-043/holds} give a key; a key and the number of the
 * run give the draw. Every long is a seed, 0 included; runs may be any long.
 *
 * <p>The draw of run r is the SplitMix64 output at counter key + r·γ. The finalizer is a bijection
 * of 64 bits in which each input bit flips each output bit with probability one half; the names'
 * characters pass through it one by one, so that neighbouring names and seeds give unrelated keys.
 * The upper 52 bits k become (k + 1/2) · 2⁻⁵², which is exact in a double and never 0 or 1.
 *
 * @see "Steele, Lea and Flood (2014), Fast Splittable Pseudorandom Number Generators, OOPSLA"
 * @see "Salmon, Moraes, Dror and Shaw (2011), Parallel Random Numbers: As Easy as 1, 2, 3, SC11"
 */
public final class Draws {

  /** The odd integer nearest to 2⁶⁴ / golden ratio. */
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private static final long EXPONENT_ONE = 0x3FF0000000000000L;
  private static final double JUST_BELOW_ONE = 1 - 0x1p-53;

  private Draws() {}

  /** The key of a named draw under a seed. */
  public static long key(long seed, String name) {
    long key = mix(seed + GAMMA);
    for (int i = 0; i < name.length(); i++) {
      key = mix(key + (name.charAt(i) + 1L) * GAMMA);
    }
    return key;
  }

  /** The draw of one run: uniform on the open interval (0, 1). */
  public static double uniform(long key, long run) {
    return unit(mix(key + run * GAMMA));
  }

  /**
   * The draws of runs firstRun, firstRun + 1, ..., firstRun + n − 1 into out[0..n).
   *
   * @throws IndexOutOfBoundsException if {@code out} is shorter than n
   */
  public static void uniforms(long key, long firstRun, double[] out, int n) {
    long counter = key + firstRun * GAMMA;
    for (int i = 0; i < n; i++) {
      out[i] = unit(mix(counter));
      counter += GAMMA;
    }
  }

  /** 64 random bits for one run, for permutations and the like. */
  public static long bits(long key, long run) {
    return mix(key + run * GAMMA);
  }

  /** (k + 1/2) · 2⁻⁵² for the upper 52 bits k: as a fraction they give 1 + k · 2⁻⁵². */
  private static double unit(long bits) {
    return Double.longBitsToDouble(EXPONENT_ONE | bits >>> 12) - JUST_BELOW_ONE;
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
