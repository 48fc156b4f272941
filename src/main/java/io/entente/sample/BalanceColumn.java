package io.entente.sample;

import io.entente.sample.draw.Sampler;
import io.entente.scenario.Evidence;
import io.entente.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/**
 * The balance of some claims, a number from -1 to 1: Σ share·value·p / Σ highest·p over the claims
 * that are there; 0 without claims. It is computed and not drawn.
 */
final class BalanceColumn {

  private final String parameter;
  private final double[] towards;
  private final double[] most;
  private final Presence presence;
  private final double whole;

  BalanceColumn(String parameter, List<Evidence> evidence, Scenario scenario, int lanes) {
    this.parameter = parameter;
    towards = new double[evidence.size()];
    most = new double[evidence.size()];
    for (int c = 0; c < towards.length; c++) {
      Evidence one = evidence.get(c);
      double p = scenario.pooling().probability(one.certainty());
      towards[c] = one.share() * one.value() * p;
      most[c] = scenario.register().scale().highest() * p;
    }
    presence = new Presence(evidence, lanes);
    whole = balance(0);
  }

  /** Takes the rule by which runs are drawn from now on. */
  void use(Sampler sampler) {
    presence.use(sampler, parameter);
  }

  /** The balance of all claims. */
  double whole() {
    return whole;
  }

  /** The balance in runs firstRun to firstRun + n - 1. */
  void draw(long firstRun, int n, double[] out) {
    if (presence.read(firstRun, n)) {
      Arrays.fill(out, 0, n, whole);
      return;
    }
    for (int lane = 0; lane < n; lane++) {
      out[lane] = balance(lane);
    }
  }

  private double balance(int lane) {
    double up = 0;
    double of = 0;
    for (int c = 0; c < towards.length; c++) {
      if (presence.has(c, lane)) {
        up += towards[c];
        of += most[c];
      }
    }
    return of == 0 ? 0 : up / of;
  }
}
