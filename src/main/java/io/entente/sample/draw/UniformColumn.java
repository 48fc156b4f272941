package io.entente.sample.draw;

/** The uniform numbers of one named draw, run by run. Immutable, so threads may share it. */
public interface UniformColumn {

  /**
   * The numbers of runs firstRun to firstRun + n − 1 into out[0..n), each inside (0, 1).
   *
   * @throws IllegalArgumentException if a run lies outside those the sampler was made for
   */
  void uniforms(long firstRun, double[] out, int n);
}
