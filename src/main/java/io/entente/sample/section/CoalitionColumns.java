package io.entente.sample.section;

import io.entente.expression.BoundExpression;
import io.entente.expression.Expression;
import io.entente.scenario.coalition.CoalitionSection;
import io.entente.scenario.coalition.Value;
import io.entente.scenario.coalition.Value.Concept;
import io.entente.solve.coalition.BanzhafValue;
import io.entente.solve.coalition.FloatingExcess;
import io.entente.solve.coalition.ShapleyValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Solution values of a coalitional game, run by run; only concepts that are wanted are computed.
 */
final class CoalitionColumns implements SectionColumns {

  private final int players;
  private final List<Value> wanted = new ArrayList<>();
  private final Set<Concept> concepts = EnumSet.noneOf(Concept.class);
  private final WorthColumns worths;
  private final double[] worth;
  private final double[] weights;
  private final double[] shapley;
  private final double[] banzhaf;
  private final double[] nucleolus;
  private final FloatingExcess excess;
  private final List<BoundExpression[]> allocations = new ArrayList<>();
  private final double[][][] shares;
  private final List<NetworkColumns> networks = new ArrayList<>();

  CoalitionColumns(
      CoalitionSection game, List<String> names, Map<String, Integer> slots, int lanes) {
    for (Value value : Value.all(game)) {
      if (names.contains(game.name() + "." + value.name())) {
        wanted.add(value);
        concepts.add(value.concept());
      }
    }
    players = game.players().size();
    worths = WorthColumns.of(game, slots, lanes);
    worth = new double[1 << players];
    weights = ShapleyValue.weights(players);
    shapley = new double[players];
    banzhaf = new double[players];
    nucleolus = new double[players];
    excess = new FloatingExcess(players);
    for (List<Expression> each : game.allocations().values()) {
      BoundExpression[] bound = new BoundExpression[players];
      for (int p = 0; p < players; p++) {
        bound[p] = each.get(p).bind(slots);
      }
      allocations.add(bound);
    }
    shares = new double[allocations.size()][players][lanes];
    if (concepts.contains(Concept.STABLE) || concepts.contains(Concept.LINKED)) {
      networks.add(new NetworkColumns(game.network().orElseThrow(), players, slots, lanes));
    }
  }

  @Override
  public void evaluate(double[][] slots, int n, double[][] out) {
    double[][] all = worths.evaluate(slots, n);
    for (int a = 0; a < shares.length; a++) {
      for (int p = 0; p < players; p++) {
        allocations.get(a)[p].evaluate(slots, n, shares[a][p]);
      }
    }
    networks.forEach(network -> network.read(slots, n));
    for (int lane = 0; lane < n; lane++) {
      boolean finite = true;
      for (int s = 0; s < worth.length; s++) {
        worth[s] = all[s][lane];
        finite &= Math.abs(worth[s]) <= Double.MAX_VALUE;
      }
      if (finite) {
        one(lane, out);
      }
      for (int v = 0; !finite && v < out.length; v++) {
        out[v][lane] = Double.NaN;
      }
    }
  }

  private void one(int lane, double[][] out) {
    if (concepts.contains(Concept.SHAPLEY)) {
      ShapleyValue.of(worth, weights, shapley);
    }
    if (concepts.contains(Concept.BANZHAF) || concepts.contains(Concept.BANZHAF_SHARE)) {
      BanzhafValue.of(worth, banzhaf);
    }
    if (concepts.contains(Concept.NUCLEOLUS)) {
      excess.nucleolus(worth, nucleolus);
    }
    boolean core = concepts.contains(Concept.CORE) || concepts.contains(Concept.SURPLUS);
    double surplus = core ? excess.surplus(worth) : 0;
    List<Integer> stable = networks.isEmpty() ? List.of() : networks.get(0).stable(worth, lane);
    for (int v = 0; v < out.length; v++) {
      int item = wanted.get(v).item();
      out[v][lane] =
          switch (wanted.get(v).concept()) {
            case WORTH -> worth[worth.length - 1];
            case SHAPLEY -> shapley[item];
            case NUCLEOLUS -> nucleolus[item];
            case BANZHAF -> banzhaf[item];
            case BANZHAF_SHARE -> banzhaf[item] / sum(banzhaf);
            case CORE -> surplus >= 0 ? 1 : surplus < 0 ? 0 : Double.NaN;
            case SURPLUS -> surplus;
            case EXCESS -> highest(item, lane);
            case IN_CORE -> isInCore(item, lane) ? 1 : 0;
            case STABLE -> stable.size();
            case LINKED -> linked(stable, item);
          };
    }
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private double total(int coalition, int allocation, int lane) {
    double sum = 0;
    for (int p = 0; p < players; p++) {
      sum += (coalition >> p & 1) != 0 ? shares[allocation][p][lane] : 0;
    }
    return sum;
  }

  private double highest(int allocation, int lane) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int s = 1; s < worth.length - 1; s++) {
      highest = Math.max(highest, worth[s] - total(s, allocation, lane));
    }
    return players == 1 ? 0 : highest;
  }

  /** Within rounding: sums of shares are compared up to a few units of their last place. */
  private boolean isInCore(int allocation, int lane) {
    double largest = 0;
    for (int s = 1; s < worth.length; s++) {
      largest = Math.max(largest, Math.abs(worth[s]));
    }
    double tie = 1e-12 * largest;
    int all = worth.length - 1;
    return Math.abs(worth[all] - total(all, allocation, lane)) <= tie
        && (players == 1 || highest(allocation, lane) <= tie);
  }

  /** In which share of the networks a pair is linked; 0 if there are none. */
  private static double linked(List<Integer> stable, int pair) {
    int count = 0;
    for (int network : stable) {
      count += network >> pair & 1;
    }
    return stable.isEmpty() ? 0 : (double) count / stable.size();
  }
}
