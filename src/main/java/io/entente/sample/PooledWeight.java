package io.entente.sample;

import io.entente.expression.BoundExpression;
import io.entente.sample.draw.DrawNames;
import io.entente.sample.draw.Sampler;
import io.entente.sample.draw.UniformColumn;
import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import io.entente.scenario.Pooling;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Claims pooled into a weight by the rule of {@link Pooling}: each group of a split with its own
 * number of claims, groups weighed by their shares.
 *
 * <p>Draw names: {@code ACTOR.TERM/CLAIM/holds}, {@code ACTOR.TERM/CLAIM/strength} and {@code
 * ACTOR.TERM/salience}, so dropping one claim leaves every other draw as it was.
 */
final class PooledWeight implements WeightColumn {

  private final String name;
  private final double logSd;
  private final List<ClaimPool> pools = new ArrayList<>();
  private final Optional<BoundExpression> times;
  private final double[] scratch;
  private UniformColumn salience;

  PooledWeight(
      Term term,
      Weight.Pooled weight,
      Optional<Parameter.Split> split,
      Pooling pooling,
      Map<String, Integer> slots,
      int lanes) {
    name = term.name();
    logSd = pooling.salience();
    times = weight.times().map(formula -> formula.bind(slots));
    scratch = new double[lanes];
    if (split.isEmpty()) {
      pools.add(new ClaimPool(name, weight.evidence(), pooling, Optional.empty(), lanes));
      return;
    }
    List<Parameter.Group> groups = split.get().groups();
    for (int g = 0; g < groups.size(); g++) {
      List<Evidence> members = new ArrayList<>();
      for (Evidence evidence : weight.evidence()) {
        if (split.get().groupOf(evidence.source()) == g) {
          members.add(evidence);
        }
      }
      Optional<BoundExpression> share = Optional.of(groups.get(g).share().bind(slots));
      pools.add(new ClaimPool(name, members, pooling, share, lanes));
    }
  }

  @Override
  public void central(double[][] parameters, double[] out) {
    out[0] = 0;
    for (ClaimPool pool : pools) {
      pool.central(parameters, scratch);
      out[0] += scratch[0];
    }
    multiplyTimes(parameters, 1, out);
  }

  @Override
  public void use(Sampler sampler) {
    for (ClaimPool pool : pools) {
      pool.use(sampler);
    }
    salience = sampler.uniforms(DrawNames.salience(name));
  }

  @Override
  public void draw(double[][] parameters, long firstRun, int n, double[] out) {
    Arrays.fill(out, 0, n, 0);
    for (ClaimPool pool : pools) {
      pool.draw(parameters, firstRun, n, scratch);
      for (int lane = 0; lane < n; lane++) {
        out[lane] += scratch[lane];
      }
    }
    if (logSd > 0) {
      salience.uniforms(firstRun, scratch, n);
      Salience.factors(logSd, scratch, n);
      multiply(scratch, n, out);
    }
    multiplyTimes(parameters, n, out);
  }

  private void multiplyTimes(double[][] parameters, int n, double[] out) {
    if (times.isPresent()) {
      times.get().evaluate(parameters, n, scratch);
      multiply(scratch, n, out);
    }
  }

  private static void multiply(double[] factor, int n, double[] out) {
    for (int lane = 0; lane < n; lane++) {
      out[lane] *= factor[lane];
    }
  }
}
