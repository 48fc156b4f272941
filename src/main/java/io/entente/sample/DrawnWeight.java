package io.entente.sample;

import io.entente.number.Draws;

/** A weight with a distribution of its own; its draw is named {@code ACTOR.TERM/weight}. */
final class DrawnWeight implements WeightColumn {

  private final String drawName;
  private final DistributionColumn distribution;

  DrawnWeight(String term, DistributionColumn distribution) {
    this.drawName = term + "/weight";
    this.distribution = distribution;
  }

  @Override
  public void central(double[][] parameters, double[] out) {
    distribution.central(parameters, out);
  }

  @Override
  public void draw(double[][] parameters, long seed, long firstRun, int n, double[] out) {
    distribution.draw(parameters, Draws.key(seed, drawName), firstRun, n, out);
  }
}
