package io.entente.sample.draw;

import io.entente.number.Draws;

/**
 * A Latin hypercube: of every draw, each of {@code runs} equal parts of (0, 1) holds exactly one
 * run.
 *
 * <p>u = (π(run) + v) / runs, with a permutation π of the parts and a place v within the part, both
 * keyed by seed and draw name. A mean over all runs then errs at most as much as one over
 * independent draws (one fewer of them), and far less where single draws move it most. It holds for
 * all runs together: fewer of them are a random sample, and another number of runs gives other
 * draws.
 *
 * @param seed any long is a seed
 * @param runs how many runs there are; at least 1
 * @see "McKay, Beckman and Conover (1979), A Comparison of Three Methods for Selecting Values of
 *     Input Variables, Technometrics 21, 239-245"
 * @see "Owen (1997), Monte Carlo Variance of Scrambled Net Quadrature, SIAM Journal on Numerical
 *     Analysis 34, 1884-1910"
 */
public record LatinDraws(long seed, long runs) implements Sampler {

  private static final double JUST_BELOW_ONE = 1 - 0x1p-53;

  public LatinDraws {
    if (runs < 1) {
      throw new IllegalArgumentException("runs: at least 1, not " + runs);
    }
  }

  @Override
  public UniformColumn uniforms(String draw) {
    KeyedPermutation parts = new KeyedPermutation(Draws.key(seed, draw + "/part"), runs);
    long key = Draws.key(seed, draw);
    return (firstRun, out, n) -> {
      if (firstRun < 0 || firstRun + n > runs) {
        throw new IllegalArgumentException(
            "runs " + firstRun + " to " + (firstRun + n - 1) + " of " + runs);
      }
      Draws.uniforms(key, firstRun, out, n);
      long[] part = new long[n];
      parts.of(firstRun, part, n);
      double each = 1.0 / runs;
      for (int i = 0; i < n; i++) {
        double uniform = (part[i] + out[i]) * each;
        out[i] = uniform < 1 ? uniform : JUST_BELOW_ONE;
      }
    };
  }
}
