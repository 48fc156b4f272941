package io.entente.sample;

import io.entente.sample.draw.Sampler;

/**
 * The weight of one term in a block of runs. Implementations fill {@code out[lane]}; the parameters
 * of the same runs are already in place.
 */
interface WeightColumn {

  /** The weight at the central reading, one lane. */
  void central(double[][] parameters, double[] out);

  /** Takes the rule by which runs are drawn from now on. */
  void use(Sampler sampler);

  /** Weights drawn for n runs from {@code firstRun} on. */
  void draw(double[][] parameters, long firstRun, int n, double[] out);
}
