package io.entente.solve.information;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The beliefs under which one group of information sets acts rationally: a cone of weights of
 * surprises, one linear condition for each other way an owner could go on.
 *
 * <p>Conditions on a single change of action are there from the start. If owners move again later,
 * those on changes of several actions are added where a point found so far violates them; there are
 * finitely many.
 */
final class Support {

  private final Histories histories;
  private final Surprises surprises;
  private final Surprises.Group group;
  private final Continuations continuations;
  private final List<Rational[]> conditions = new ArrayList<>();

  Support(
      Histories histories,
      Surprises surprises,
      Surprises.Group group,
      Continuations continuations) {
    this.histories = histories;
    this.surprises = surprises;
    this.group = group;
    this.continuations = continuations;
    for (int set : group.sets()) {
      int actions = histories.tree.informationSets().get(set).actions().size();
      for (int action = 0; action < actions; action++) {
        if (!surprises.isKept(set, action)) {
          conditions.add(condition(set, continuations.with(set, action)));
        }
      }
    }
  }

  /**
   * By weight, what the owner of a set gains by another plan, less what it may by the tolerance.
   */
  private Rational[] condition(int set, int[] other) {
    GameTree tree = histories.tree;
    int owner = histories.owner(set);
    Rational tolerance = Rational.ofDouble(tree.tieTolerance(owner));
    Rational[] gains = new Rational[group.weights()];
    Arrays.fill(gains, Rational.ZERO);
    for (int i = 0; i < histories.nodes[set].length; i++) {
      int weight = surprises.weight(set, i);
      if (weight != Surprises.IMPOSSIBLE) {
        int node = histories.nodes[set][i];
        Rational gain =
            continuations
                .value(owner, node, other)
                .minus(continuations.planned(owner, node))
                .minus(tolerance);
        gains[weight] = gains[weight].plus(gain.times(histories.chance[node]));
      }
    }
    return gains;
  }

  /** Weights that support the plan here, as evenly as there are; empty if none do. */
  Optional<Rational[]> weights() {
    if (group.weights() == 1) {
      Rational[] one = {Rational.ONE};
      return violated(one).isPresent() ? Optional.empty() : Optional.of(one);
    }
    int n = group.weights();
    int set = group.sets().get(0);
    Rational[] sum = new Rational[n];
    Arrays.fill(sum, Rational.ZERO);
    for (int weight = 0; weight < n; weight++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        Optional<Rational[]> end = extreme(set, weight, sign);
        if (end.isEmpty()) {
          return Optional.empty();
        }
        for (int i = 0; i < n; i++) {
          sum[i] = sum[i].plus(end.get()[i]);
        }
      }
    }
    return Optional.of(sum);
  }

  /** What may be believed at one set of the group, which some weights support. */
  OpenBelief range(int set) {
    int nodes = histories.nodes[set].length;
    Rational[] lowest = new Rational[nodes];
    Rational[] highest = new Rational[nodes];
    for (int i = 0; i < nodes; i++) {
      int weight = surprises.weight(set, i);
      if (weight == Surprises.IMPOSSIBLE) {
        lowest[i] = Rational.ZERO;
        highest[i] = Rational.ZERO;
      } else {
        Rational chance = histories.chance[histories.nodes[set][i]];
        lowest[i] = extreme(set, weight, -1).orElseThrow()[weight].times(chance);
        highest[i] = extreme(set, weight, 1).orElseThrow()[weight].times(chance);
      }
    }
    return new OpenBelief(set, Arrays.asList(lowest), Arrays.asList(highest));
  }

  /** Supporting weights, scaled to beliefs at a set, with one of them least or most. */
  private Optional<Rational[]> extreme(int set, int weight, int sign) {
    int n = group.weights();
    Rational[] objective = new Rational[n];
    Arrays.fill(objective, Rational.ZERO);
    objective[weight] = Rational.of(sign);
    while (true) {
      Region.Builder region = Region.of(n);
      Rational[] masses = new Rational[n];
      for (int i = 0; i < n; i++) {
        masses[i] = surprises.mass(set, i);
      }
      region.equal(masses, Rational.ONE);
      conditions.forEach(row -> region.atMost(row, Rational.ZERO));
      Optimum optimum = new LinearSolver(region.build()).maximise(objective);
      if (optimum.status() == Optimum.Status.INFEASIBLE) {
        return Optional.empty();
      }
      if (!optimum.isOptimal()) {
        throw new IllegalStateException("a bounded program of " + n + " variables: " + optimum);
      }
      Rational[] point = optimum.point().toArray(new Rational[0]);
      Optional<Rational[]> cut = violated(point);
      if (cut.isEmpty()) {
        return Optional.of(point);
      }
      conditions.add(cut.get());
    }
  }

  /** A condition that these weights do not satisfy. */
  private Optional<Rational[]> violated(Rational[] weights) {
    for (int set : group.sets()) {
      if (group.weights() > 1 && !histories.movesAgain[set]) {
        continue;
      }
      int[] nodes = histories.nodes[set];
      Rational[] counts = new Rational[nodes.length];
      for (int i = 0; i < nodes.length; i++) {
        int weight = surprises.weight(set, i);
        counts[i] =
            weight == Surprises.IMPOSSIBLE
                ? Rational.ZERO
                : weights[weight].times(histories.chance[nodes[i]]);
      }
      Rational[] row = condition(set, continuations.bestFrom(set, counts));
      Rational gain = Rational.ZERO;
      for (int i = 0; i < row.length; i++) {
        gain = gain.plus(row[i].times(weights[i]));
      }
      if (gain.signum() > 0) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
