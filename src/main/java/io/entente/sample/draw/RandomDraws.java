package io.entente.sample.draw;

import io.entente.number.Draws;

/**
 * Independent draws, keyed by seed, run and draw name; see {@link Draws}. More runs keep the first
 * ones as they are.
 *
 * @param seed any long is a seed, 0 included
 */
public record RandomDraws(long seed) implements Sampler {

  @Override
  public UniformColumn uniforms(String draw) {
    return new Column(Draws.key(seed, draw));
  }

  private record Column(long key) implements UniformColumn {
    @Override
    public void uniforms(long firstRun, double[] out, int n) {
      Draws.uniforms(key, firstRun, out, n);
    }
  }
}
