package io.entente.sample;

import io.entente.sample.draw.DrawNames;
import io.entente.sample.draw.Sampler;
import io.entente.sample.draw.UniformColumn;

/** A weight with a distribution of its own; its draw is named {@code ACTOR.TERM/weight}. */
final class DrawnWeight implements WeightColumn {

  private final String term;
  private final DistributionColumn distribution;
  private UniformColumn uniforms;

  DrawnWeight(String term, DistributionColumn distribution) {
    this.term = term;
    this.distribution = distribution;
  }

  @Override
  public void central(double[][] parameters, double[] out) {
    distribution.central(parameters, out);
  }

  @Override
  public void use(Sampler sampler) {
    distribution.use(sampler);
    uniforms = sampler.uniforms(DrawNames.weight(term));
  }

  @Override
  public void draw(double[][] parameters, long firstRun, int n, double[] out) {
    distribution.draw(parameters, uniforms, firstRun, n, out);
  }
}
