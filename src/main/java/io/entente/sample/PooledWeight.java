package io.entente.sample;

import io.entente.expression.BoundExpression;
import io.entente.expression.Expression;
import io.entente.number.Draws;
import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import io.entente.scenario.Pooling;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
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
  private final Pooling pooling;
  private final List<Pool> pools = new ArrayList<>();
  private final Optional<BoundExpression> times;
  private final double[] first;
  private final double[] second;
  private final double[] sum;
  private long salienceKey;
  private long keysOf;
  private boolean keyed;

  PooledWeight(
      Term term,
      Weight.Pooled weight,
      Optional<Parameter.Split> split,
      Pooling pooling,
      Map<String, Integer> slots,
      int lanes) {
    this.name = term.name();
    this.pooling = pooling;
    this.times = weight.times().map(formula -> formula.bind(slots));
    first = new double[lanes];
    second = new double[lanes];
    sum = new double[lanes];
    if (split.isEmpty()) {
      pools.add(new Pool(weight.evidence(), Optional.empty()));
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
      Expression share = groups.get(g).share();
      pools.add(new Pool(members, Optional.of(share.bind(slots))));
    }
  }

  @Override
  public void central(double[][] parameters, double[] out) {
    out[0] = 0;
    for (Pool pool : pools) {
      sum[0] = pool.central();
      pool.addShared(parameters, 1, out);
    }
    multiplyTimes(parameters, 1, out);
  }

  @Override
  public void draw(double[][] parameters, long seed, long firstRun, int n, double[] out) {
    if (!keyed || keysOf != seed) {
      makeKeys(seed);
    }
    WeightColumn.fill(out, 0, n);
    for (Pool pool : pools) {
      pool.draw(firstRun, n);
      pool.addShared(parameters, n, out);
    }
    if (pooling.salience() > 0) {
      Draws.uniforms(salienceKey, firstRun, first, n);
      double logSd = pooling.salience();
      for (int lane = 0; lane < n; lane++) {
        out[lane] *= Salience.factor(logSd, first[lane]);
      }
    }
    multiplyTimes(parameters, n, out);
  }

  private void makeKeys(long seed) {
    for (Pool pool : pools) {
      pool.makeKeys(seed);
    }
    salienceKey = Draws.key(seed, name + "/salience");
    keysOf = seed;
    keyed = true;
  }

  private void multiplyTimes(double[][] parameters, int n, double[] out) {
    if (times.isPresent()) {
      times.get().evaluate(parameters, n, first);
      for (int lane = 0; lane < n; lane++) {
        out[lane] *= first[lane];
      }
    }
  }

  /** The claims of one group of sources; {@code sum} holds their pooled evidence. */
  private final class Pool {

    private final List<Evidence> evidence;
    private final Optional<BoundExpression> share;
    private final long[] holdsKeys;
    private final long[] strengthKeys;

    Pool(List<Evidence> evidence, Optional<BoundExpression> share) {
      this.evidence = evidence;
      this.share = share;
      holdsKeys = new long[evidence.size()];
      strengthKeys = new long[evidence.size()];
    }

    void makeKeys(long seed) {
      for (int c = 0; c < holdsKeys.length; c++) {
        String claim = name + "/" + evidence.get(c).claim();
        holdsKeys[c] = Draws.key(seed, claim + "/holds");
        strengthKeys[c] = Draws.key(seed, claim + "/strength");
      }
    }

    double central() {
      double total = 0;
      for (Evidence one : evidence) {
        total += one.share() * one.value() * pooling.probability(one.certainty());
      }
      return evidence.isEmpty() ? 0 : total / (evidence.size() + pooling.shrink());
    }

    void draw(long firstRun, int n) {
      WeightColumn.fill(sum, 0, n);
      for (int c = 0; c < holdsKeys.length; c++) {
        Evidence one = evidence.get(c);
        double p = pooling.probability(one.certainty());
        double strength = Math.abs(one.value());
        double signed = one.value() < 0 ? -one.share() : one.share();
        double spread = pooling.spread();
        Draws.uniforms(holdsKeys[c], firstRun, first, n);
        Draws.uniforms(strengthKeys[c], firstRun, second, n);
        for (int lane = 0; lane < n; lane++) {
          double v = second[lane];
          double root = Math.sqrt(v < 0.5 ? 2 * v : 2 * (1 - v));
          double tri = v < 0.5 ? root - 1 : 1 - root;
          double drawn = signed * (strength + spread * tri);
          sum[lane] += first[lane] < p ? drawn : 0;
        }
      }
      double divisor = evidence.size() + pooling.shrink();
      for (int lane = 0; lane < n && !evidence.isEmpty(); lane++) {
        sum[lane] /= divisor;
      }
    }

    void addShared(double[][] parameters, int n, double[] out) {
      if (evidence.isEmpty()) {
        return;
      }
      if (share.isPresent()) {
        share.get().evaluate(parameters, n, first);
      }
      for (int lane = 0; lane < n; lane++) {
        out[lane] += share.isPresent() ? first[lane] * sum[lane] : sum[lane];
      }
    }
  }
}
