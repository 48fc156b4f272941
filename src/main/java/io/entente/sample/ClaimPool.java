package io.entente.sample;

import io.entente.expression.BoundExpression;
import io.entente.sample.draw.DrawNames;
import io.entente.sample.draw.Sampler;
import io.entente.sample.draw.UniformColumn;
import io.entente.scenario.Evidence;
import io.entente.scenario.Pooling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The claims of one term that are pooled together, and the share their pool is weighed by. */
final class ClaimPool {

  private final String term;
  private final List<Evidence> evidence;
  private final Pooling pooling;
  private final Optional<BoundExpression> share;
  private final UniformColumn[] holdsDraws;
  private final UniformColumn[] strengthDraws;
  private final double[] holds;
  private final double[] strengths;

  /** By claim the runs it is there in; by lane how many are, where some are not everywhere. */
  private final Presence presence;

  /**
   * A pool.
   *
   * @param term its name, {@code ACTOR.TERM}, by which draws are named
   * @param share what the pool is multiplied by, where it is one of several
   */
  ClaimPool(
      String term,
      List<Evidence> evidence,
      Pooling pooling,
      Optional<BoundExpression> share,
      int lanes) {
    this.term = term;
    this.evidence = evidence;
    this.pooling = pooling;
    this.share = share;
    holdsDraws = new UniformColumn[evidence.size()];
    strengthDraws = new UniformColumn[evidence.size()];
    holds = new double[lanes];
    strengths = new double[lanes];
    presence = new Presence(evidence, lanes);
  }

  void use(Sampler sampler) {
    presence.use(sampler, term);
    for (int c = 0; c < holdsDraws.length; c++) {
      String claim = evidence.get(c).claim();
      holdsDraws[c] = sampler.uniforms(DrawNames.holds(term, claim));
      strengthDraws[c] = sampler.uniforms(DrawNames.strength(term, claim));
    }
  }

  /** Fills in share · Σ h·s·p / (n + shrink), one lane; 0 without claims. */
  void central(double[][] parameters, double[] out) {
    out[0] = 0;
    for (Evidence one : evidence) {
      out[0] += one.share() * one.value() * pooling.probability(one.certainty());
    }
    weigh(parameters, 1, evidence.size(), out);
  }

  /**
   * Fills in one draw per run of share · Σ h·sign(s)·(|s| + spread·tri)·[u &lt; p] / (n + shrink),
   * over the n claims that are there in that run.
   */
  void draw(double[][] parameters, long firstRun, int n, double[] out) {
    Arrays.fill(out, 0, n, 0);
    boolean everywhere = presence.read(firstRun, n);
    for (int c = 0; c < holdsDraws.length; c++) {
      Evidence one = evidence.get(c);
      double signed = Math.signum(one.value()) * one.share();
      holdsDraws[c].uniforms(firstRun, holds, n);
      strengthDraws[c].uniforms(firstRun, strengths, n);
      strengths(strengths, signed * Math.abs(one.value()), signed * pooling.spread(), n);
      presence.blank(c, strengths, n);
      addWhereBelow(holds, pooling.probability(one.certainty()), strengths, n, out);
    }
    if (everywhere) {
      weigh(parameters, n, evidence.size(), out);
    } else {
      presence.divide(pooling.shrink(), out, n);
      weighByShare(parameters, n, out);
    }
  }

  /**
   * Replaces uniform numbers u by strength + spread · tri, tri the quantile of the triangular
   * distribution on (-1, 0, 1) at u: with d = u − ½ it is 2d / (1 + √(1 − 2|d|)).
   */
  private static void strengths(double[] u, double strength, double spread, int n) {
    double twice = 2 * spread;
    for (int lane = 0; lane < n; lane++) {
      double d = u[lane] - 0.5;
      u[lane] = strength + twice * d / (1 + Math.sqrt(1 - 2 * Math.abs(d)));
    }
  }

  private static void addWhereBelow(double[] u, double p, double[] value, int n, double[] sum) {
    for (int lane = 0; lane < n; lane++) {
      sum[lane] += u[lane] < p ? value[lane] : 0;
    }
  }

  private void weigh(double[][] parameters, int n, int claims, double[] out) {
    if (claims == 0) {
      return;
    }
    double divisor = claims + pooling.shrink();
    for (int lane = 0; lane < n; lane++) {
      out[lane] /= divisor;
    }
    weighByShare(parameters, n, out);
  }

  private void weighByShare(double[][] parameters, int n, double[] out) {
    if (share.isPresent()) {
      share.get().evaluate(parameters, n, holds);
      for (int lane = 0; lane < n; lane++) {
        out[lane] *= holds[lane];
      }
    }
  }
}
