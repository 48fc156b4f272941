package io.entente.solve.information;

import io.entente.number.Rational;
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the information sets of a plan act rationally under some beliefs, in rounded arithmetic;
 * {@link Surprises} states the rules. A workspace with one owner.
 */
final class Doubts {

  /** Information sets that weigh the same surprises, and what their owners would gain. */
  private static final class Group {

    private final List<Integer> sets = new ArrayList<>();
    private final List<int[]> weightOf = new ArrayList<>();

    /** By condition and weight, what must not be positive in sum. */
    private final List<double[]> gains = new ArrayList<>();
  }

  private final RoundedTree tree;
  private final Map<List<List<Integer>>, Group> groups = new LinkedHashMap<>();

  Doubts(RoundedTree tree) {
    this.tree = tree;
  }

  /** Forgets the plan before. */
  void begin() {
    groups.clear();
  }

  /**
   * Takes in an information set of the plan; false if no belief makes it act rationally. If that
   * depends on other sets, {@link #agree} says so at the end.
   */
  boolean accepts(int set) {
    int[] nodes = tree.histories.nodes[set];
    List<List<Integer>> surprises = new ArrayList<>();
    for (int node : nodes) {
      surprises.add(surprise(node));
    }
    List<List<Integer>> possible = Surprises.possible(surprises);
    int[] weightOf = new int[nodes.length];
    if (possible.size() == 1) {
      for (int i = 0; i < weightOf.length; i++) {
        weightOf[i] = surprises.get(i).equals(possible.get(0)) ? 0 : Surprises.IMPOSSIBLE;
      }
      return !isGain(set, weightOf, new double[] {1});
    }
    Surprises.Key key = Surprises.key(possible);
    for (int i = 0; i < weightOf.length; i++) {
      weightOf[i] = key.weight(surprises.get(i), possible);
    }
    Group group = groups.computeIfAbsent(key.parts(), any -> new Group());
    group.sets.add(set);
    group.weightOf.add(weightOf);
    for (int action = 0; action < tree.actions(set); action++) {
      if (action != tree.plan[set]) {
        int[] other = tree.plan.clone();
        other[set] = action;
        group.gains.add(gains(set, weightOf, key.parts().size(), other));
      }
    }
    return true;
  }

  /** The moves before a node that the plan does not make, and chance that never happens. */
  private List<Integer> surprise(int node) {
    List<Integer> surprise = new ArrayList<>();
    for (int at = node; at > 0; ) {
      int action = tree.histories.actionBefore[at];
      boolean impossible = tree.isImpossible(at);
      at = tree.parent(at);
      int set = tree.set(at);
      if (set >= 0 && tree.plan[set] != action) {
        surprise.add(action);
        surprise.add(set);
      } else if (set < 0 && impossible) {
        surprise.add(action);
        surprise.add(tree.plan.length + at);
      }
    }
    Collections.reverse(surprise);
    return surprise;
  }

  /** Whether all groups have weights under which nobody gains. */
  boolean agree() {
    for (Map.Entry<List<List<Integer>>, Group> one : groups.entrySet()) {
      if (!isSupported(one.getValue(), one.getKey().size())) {
        return false;
      }
    }
    return true;
  }

  private boolean isSupported(Group group, int weights) {
    while (true) {
      Optional<double[]> point = weights == 2 ? ofTwo(group) : ofMany(group, weights);
      if (point.isEmpty()) {
        return false;
      }
      boolean cut = false;
      for (int i = 0; i < group.sets.size() && !cut; i++) {
        int set = group.sets.get(i);
        int[] weightOf = group.weightOf.get(i);
        if (tree.histories.movesAgain[set] && isGain(set, weightOf, point.get())) {
          int[] best = tree.plan.clone();
          tree.improve(set, counts(set, weightOf, point.get()), best);
          group.gains.add(gains(set, weightOf, weights, best));
          cut = true;
        }
      }
      if (!cut) {
        return true;
      }
    }
  }

  /** By weight, what the owner of a set gains by another plan, less what it may. */
  private double[] gains(int set, int[] weightOf, int weights, int[] other) {
    double[] gains = new double[weights];
    int owner = tree.owner(set);
    for (int i = 0; i < weightOf.length; i++) {
      if (weightOf[i] != Surprises.IMPOSSIBLE) {
        int node = tree.histories.nodes[set][i];
        double gain = tree.value(owner, node, other) - tree.value(owner, node);
        gains[weightOf[i]] += tree.chance[node] * (gain - tree.tolerance(set));
      }
    }
    return gains;
  }

  private double[] counts(int set, int[] weightOf, double[] weights) {
    double[] counts = new double[weightOf.length];
    for (int i = 0; i < counts.length; i++) {
      int node = tree.histories.nodes[set][i];
      counts[i] =
          weightOf[i] == Surprises.IMPOSSIBLE ? 0 : weights[weightOf[i]] * tree.chance[node];
    }
    return counts;
  }

  /** Whether the owner gains by some other plan when the surprises weigh so much. */
  private boolean isGain(int set, int[] weightOf, double[] weights) {
    double[] counts = counts(set, weightOf, weights);
    double planned = 0;
    double mass = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        planned += counts[i] * tree.value(tree.owner(set), tree.histories.nodes[set][i]);
        mass += counts[i];
      }
    }
    double best = tree.improve(set, counts, tree.plan.clone());
    return best - planned > mass * tree.tolerance(set);
  }

  /** Two weights: the interval of the second's part that all conditions leave, its middle. */
  private static Optional<double[]> ofTwo(Group group) {
    double low = 0;
    double high = 1;
    for (double[] gain : group.gains) {
      // gain[0] (1 - x) + gain[1] x <= 0
      double slope = gain[1] - gain[0];
      if (slope > 0) {
        high = Math.min(high, -gain[0] / slope);
      } else if (slope < 0) {
        low = Math.max(low, -gain[0] / slope);
      } else if (gain[0] > 0) {
        return Optional.empty();
      }
    }
    double middle = low + (high - low) / 2;
    return low <= high ? Optional.of(new double[] {1 - middle, middle}) : Optional.empty();
  }

  private static Optional<double[]> ofMany(Group group, int weights) {
    Region.Builder region = Region.of(weights);
    Rational[] ones = new Rational[weights];
    Arrays.fill(ones, Rational.ONE);
    region.equal(ones, Rational.ONE);
    for (double[] gain : group.gains) {
      Rational[] row = new Rational[weights];
      for (int i = 0; i < weights; i++) {
        row[i] = Rational.ofDouble(gain[i]);
      }
      region.atMost(row, Rational.ZERO);
    }
    Optimum optimum = new LinearSolver(region.build()).maximise(ones);
    return optimum.isOptimal()
        ? Optional.of(optimum.point().stream().mapToDouble(Rational::toDouble).toArray())
        : Optional.empty();
  }
}
