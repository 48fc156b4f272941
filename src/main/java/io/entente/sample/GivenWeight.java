package io.entente.sample;

import io.entente.expression.BoundExpression;
import io.entente.sample.draw.Sampler;

/** A weight that is a number or a formula over parameters. */
final class GivenWeight implements WeightColumn {

  private final BoundExpression formula;

  GivenWeight(BoundExpression formula) {
    this.formula = formula;
  }

  @Override
  public void central(double[][] parameters, double[] out) {
    formula.evaluate(parameters, 1, out);
  }

  @Override
  public void use(Sampler sampler) {
    // nothing is drawn
  }

  @Override
  public void draw(double[][] parameters, long firstRun, int n, double[] out) {
    formula.evaluate(parameters, n, out);
  }
}
