package io.entente.sample.section;

import io.entente.expression.BoundExpression;
import io.entente.number.Functions;
import io.entente.scenario.coalition.Links;
import io.entente.solve.coalition.PairNetworks;
import io.entente.solve.coalition.ShapleyValue;
import java.util.List;
import java.util.Map;

/** The pairwise stable networks of each run, in floating point. */
final class NetworkColumns {

  /** Payoffs closer than this share of the largest count as equal. */
  private static final double TIE = 1e-12;

  private final int n;
  private final Links.Rule rule;
  private final PairNetworks networks;
  private final BoundExpression cost;
  private final BoundExpression decay;
  private final double[] costs;
  private final double[] decays;
  private final double[] weights;
  private final double[][] payoffs;
  private final double[] restricted;
  private final int[][] parts;

  NetworkColumns(Links links, int players, Map<String, Integer> slots, int lanes) {
    n = players;
    rule = links.rule();
    networks = new PairNetworks(n);
    cost = links.cost().bind(slots);
    decay = links.decay().orElse(links.cost()).bind(slots);
    costs = new double[lanes];
    decays = new double[lanes];
    weights = ShapleyValue.weights(n);
    payoffs = new double[networks.networks()][n];
    restricted = new double[1 << n];
    parts = new int[rule == Links.Rule.MYERSON ? payoffs.length : 0][];
    for (int g = 0; g < parts.length; g++) {
      parts[g] = networks.firstParts(g);
    }
  }

  /** Takes in the parameters of a block. */
  void read(double[][] slots, int lanes) {
    cost.evaluate(slots, lanes, costs);
    decay.evaluate(slots, lanes, decays);
  }

  /** The stable networks of one run. */
  List<Integer> stable(double[] worth, int lane) {
    double largest = 0;
    for (int g = 0; g < payoffs.length; g++) {
      fill(g, worth, lane);
      for (int pair = 0; pair < networks.pairs(); pair++) {
        if ((g >> pair & 1) != 0) {
          payoffs[g][networks.first(pair)] -= costs[lane];
          payoffs[g][networks.second(pair)] -= costs[lane];
        }
      }
      for (double payoff : payoffs[g]) {
        largest = Math.max(largest, Math.abs(payoff));
      }
    }
    double tie = TIE * largest;
    return networks.stable(
        (player, network, other) -> {
          double more = payoffs[network][player] - payoffs[other][player];
          return Math.abs(more) <= tie ? 0 : more > 0 ? 1 : -1;
        });
  }

  private void fill(int g, double[] worth, int lane) {
    java.util.Arrays.fill(payoffs[g], 0);
    switch (rule) {
      case PAIRS -> {
        for (int pair = 0; pair < networks.pairs(); pair++) {
          if ((g >> pair & 1) != 0) {
            int both = 1 << networks.first(pair) | 1 << networks.second(pair);
            payoffs[g][networks.first(pair)] += worth[both] / 2;
            payoffs[g][networks.second(pair)] += worth[both] / 2;
          }
        }
      }
      case MYERSON -> {
        for (int s = 1; s < restricted.length; s++) {
          restricted[s] = worth[parts[g][s]] + restricted[s & ~parts[g][s]];
        }
        ShapleyValue.of(restricted, weights, payoffs[g]);
      }
      case CONNECTIONS -> {
        for (int p = 0; p < n; p++) {
          for (int distance : networks.distances(g, p)) {
            payoffs[g][p] += distance > 0 ? Functions.pow(decays[lane], distance) : 0;
          }
        }
      }
    }
  }
}
