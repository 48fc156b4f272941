package io.entente.sample;

import io.entente.expression.BoundExpression;
import io.entente.number.BetaQuantile;
import io.entente.number.Quantiles;
import io.entente.sample.draw.Sampler;
import io.entente.sample.draw.UniformColumn;
import io.entente.scenario.Distribution;
import java.util.Map;
import java.util.Optional;

/**
 * Draws from one distribution, a lane per run: the quantile at a keyed uniform number. Arguments
 * that are the same in all runs are evaluated once.
 */
final class DistributionColumn {

  private final Distribution distribution;
  private final ParameterPlan parameters;
  private final BoundExpression[] arguments;
  private final double[][] values;
  private final double[] uniforms;
  private boolean constant;

  /** In how many lanes constant arguments stand already. */
  private int ready;

  private Optional<BetaQuantile> table = Optional.empty();

  DistributionColumn(Distribution distribution, ParameterPlan parameters, int lanes) {
    this(distribution, parameters, parameters.slots(), lanes);
  }

  /** With slots for solution values too. */
  DistributionColumn(
      Distribution distribution, ParameterPlan parameters, Map<String, Integer> slots, int lanes) {
    this.distribution = distribution;
    this.parameters = parameters;
    int n = distribution.arguments().size();
    arguments = new BoundExpression[n];
    values = new double[n][lanes];
    for (int i = 0; i < n; i++) {
      arguments[i] = distribution.arguments().get(i).bind(slots);
    }
    uniforms = new double[lanes];
  }

  /** Draws by this sampler from now on. */
  void use(Sampler sampler) {
    constant = parameters.isConstant(distribution, sampler);
    ready = 0;
    table = Optional.empty();
  }

  private void evaluateArguments(double[][] columns, int n) {
    if (constant && n <= ready) {
      return;
    }
    ready = n;
    for (int i = 0; i < arguments.length; i++) {
      arguments[i].evaluate(columns, n, values[i]);
    }
  }

  /** The mean, one lane. */
  void central(double[][] columns, double[] out) {
    ready = 0;
    evaluateArguments(columns, 1);
    double a = values[0][0];
    double b = arguments.length > 1 ? values[1][0] : 0;
    out[0] =
        switch (distribution.family()) {
          case UNIFORM -> (a + b) / 2;
          case TRIANGULAR -> (a + b + values[2][0]) / 3;
          case BETA -> a / (a + b);
          case BERNOULLI, NORMAL, LOGNORMAL -> a;
          case DISCRETE -> discreteMean();
        };
  }

  private double discreteMean() {
    double sum = 0;
    double mass = 0;
    for (int i = 0; i < values.length; i += 2) {
      sum += values[i][0] * values[i + 1][0];
      mass += values[i + 1][0];
    }
    return sum / mass;
  }

  void draw(double[][] columns, UniformColumn draws, long firstRun, int n, double[] out) {
    evaluateArguments(columns, n);
    draws.uniforms(firstRun, uniforms, n);
    double[] u = uniforms;
    double[] a = values[0];
    double[] b = values.length > 1 ? values[1] : a;
    switch (distribution.family()) {
      case UNIFORM -> {
        for (int lane = 0; lane < n; lane++) {
          out[lane] = a[lane] + (b[lane] - a[lane]) * u[lane];
        }
      }
      case TRIANGULAR -> {
        for (int lane = 0; lane < n; lane++) {
          out[lane] = Quantiles.triangular(u[lane], a[lane], b[lane], values[2][lane]);
        }
      }
      case BETA -> drawBeta(n, out);
      case BERNOULLI -> {
        for (int lane = 0; lane < n; lane++) {
          out[lane] = u[lane] < a[lane] ? 1 : 0;
        }
      }
      case NORMAL -> {
        for (int lane = 0; lane < n; lane++) {
          out[lane] = a[lane] + b[lane] * Quantiles.normal(u[lane]);
        }
      }
      case LOGNORMAL -> {
        for (int lane = 0; lane < n; lane++) {
          out[lane] = a[lane] * Salience.factor(b[lane], u[lane]);
        }
      }
      case DISCRETE -> drawDiscrete(n, out);
    }
  }

  private void drawBeta(int n, double[] out) {
    if (constant) {
      BetaQuantile quantile = table.orElseGet(() -> BetaQuantile.of(values[0][0], values[1][0]));
      table = Optional.of(quantile);
      for (int lane = 0; lane < n; lane++) {
        out[lane] = quantile.at(uniforms[lane]);
      }
    } else {
      for (int lane = 0; lane < n; lane++) {
        boolean again =
            lane > 0
                && uniforms[lane] == uniforms[lane - 1]
                && values[0][lane] == values[0][lane - 1]
                && values[1][lane] == values[1][lane - 1];
        out[lane] =
            again
                ? out[lane - 1]
                : Quantiles.beta(uniforms[lane], values[0][lane], values[1][lane]);
      }
    }
  }

  private void drawDiscrete(int n, double[] out) {
    for (int lane = 0; lane < n; lane++) {
      double mass = 0;
      for (int i = 1; i < values.length; i += 2) {
        mass += values[i][lane];
      }
      double target = uniforms[lane] * mass;
      double reached = 0;
      double chosen = values[values.length - 2][lane];
      for (int i = 0; i < values.length; i += 2) {
        reached += values[i + 1][lane];
        if (target < reached) {
          chosen = values[i][lane];
          break;
        }
      }
      out[lane] = chosen;
    }
  }
}
