package io.entente.solve.information;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Plans, beliefs and what they give, straight from the definitions: all plans are tried, all of an
 * owner's ways to go on, and the weights of surprises at all corners of what supports a plan.
 */
final class PlainAssessments {

  private final GameTree tree;
  private final List<List<Integer>> nodes = new ArrayList<>();
  private final List<List<int[]>> paths = new ArrayList<>();

  PlainAssessments(GameTree tree) {
    this.tree = tree;
    tree.informationSets().forEach(set -> nodes.add(new ArrayList<>()));
    for (int node = 0; node < tree.nodes(); node++) {
      List<int[]> path = new ArrayList<>();
      for (int at = node; at > 0; at = tree.parent(at).orElseThrow()) {
        int parent = tree.parent(at).orElseThrow();
        int action = 0;
        while (tree.child(parent, action) != at) {
          action++;
        }
        path.add(0, new int[] {parent, action});
      }
      paths.add(path);
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        nodes.get(tree.informationSet(node)).add(node);
      }
    }
  }

  /** All full plans; none if they are more than this. */
  List<int[]> plans(int most) {
    List<int[]> plans = new ArrayList<>();
    int[] sets = new int[nodes.size()];
    for (int set = 0; set < sets.length; set++) {
      sets[set] = set;
    }
    variants(new int[sets.length], sets, 0, plans, most);
    return plans.size() > most ? List.of() : plans;
  }

  private void variants(int[] plan, int[] sets, int place, List<int[]> into, int most) {
    if (place == sets.length) {
      into.add(plan.clone());
      return;
    }
    int before = plan[sets[place]];
    int actions = tree.informationSets().get(sets[place]).actions().size();
    for (int action = 0; action < actions && into.size() <= most; action++) {
      plan[sets[place]] = action;
      variants(plan, sets, place + 1, into, most);
    }
    plan[sets[place]] = before;
  }

  /** What the owner of a set could do there and later. */
  private List<int[]> deviations(int[] plan, int set) {
    int owner = owner(set);
    TreeSet<Integer> own = new TreeSet<>();
    for (int node : nodes.get(set)) {
      for (int later = node; later < tree.subtreeEnd(node); later++) {
        if (tree.kind(later) == GameTree.Kind.DECISION && tree.player(later) == owner) {
          own.add(tree.informationSet(later));
        }
      }
    }
    return all(plan, own);
  }

  private List<int[]> all(int[] plan, TreeSet<Integer> own) {
    List<int[]> all = new ArrayList<>();
    int[] sets = own.stream().mapToInt(Integer::intValue).toArray();
    variants(plan.clone(), sets, 0, all, Integer.MAX_VALUE - 1);
    return all;
  }

  private int owner(int set) {
    return tree.informationSets().get(set).player();
  }

  private Rational chance(int node, int action) {
    return tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action);
  }

  Rational value(int player, int node, int[] plan) {
    if (tree.kind(node) == GameTree.Kind.TERMINAL) {
      return tree.exactPayoff(player, node);
    }
    if (tree.kind(node) == GameTree.Kind.DECISION) {
      return value(player, tree.child(node, plan[tree.informationSet(node)]), plan);
    }
    Rational sum = Rational.ZERO;
    for (int action = 0; action < tree.actions(node); action++) {
      sum = sum.plus(chance(node, action).times(value(player, tree.child(node, action), plan)));
    }
    return sum;
  }

  /** Whether nobody gains in a subgame, which starts where no information set reaches beyond. */
  boolean isSubgamePerfect(int[] plan) {
    for (int root = 0; root < tree.nodes(); root++) {
      if (tree.kind(root) != GameTree.Kind.TERMINAL && startsSubgame(root)) {
        for (int player = 0; player < tree.players().size(); player++) {
          TreeSet<Integer> own = new TreeSet<>();
          for (int set = 0; set < nodes.size(); set++) {
            if (owner(set) == player && nodes.get(set).get(0) >= root) {
              own.add(set);
            }
          }
          Rational most = value(player, root, plan).plus(tolerance(player));
          for (int[] other : all(plan, own)) {
            if (value(player, root, other).compareTo(most) > 0) {
              return false;
            }
          }
        }
      }
    }
    return true;
  }

  private Rational tolerance(int player) {
    return Rational.ofDouble(tree.tieTolerance(player));
  }

  private boolean startsSubgame(int root) {
    for (List<Integer> set : nodes) {
      int within = 0;
      for (int node : set) {
        within += node >= root && node < tree.subtreeEnd(root) ? 1 : 0;
      }
      if (within > 0 && within < set.size()) {
        return false;
      }
    }
    return true;
  }

  /** By information set, what its owner gains at most under these beliefs. */
  List<Rational> regrets(int[] plan, List<List<Rational>> beliefs) {
    List<Rational> regrets = new ArrayList<>();
    for (int set = 0; set < nodes.size(); set++) {
      Rational most = Rational.ZERO;
      for (int[] other : deviations(plan, set)) {
        Rational gain = Rational.ZERO;
        for (int i = 0; i < nodes.get(set).size(); i++) {
          int node = nodes.get(set).get(i);
          Rational here = value(owner(set), node, other).minus(value(owner(set), node, plan));
          gain = gain.plus(here.times(beliefs.get(set).get(i)));
        }
        most = gain.compareTo(most) > 0 ? gain : most;
      }
      regrets.add(most);
    }
    return regrets;
  }

  /** By node of a set, how likely the plan leads there. */
  List<Rational> reach(int[] plan, int set) {
    List<Rational> reach = new ArrayList<>();
    for (int node : nodes.get(set)) {
      reach.add(surprise(plan, node).isEmpty() ? mass(node) : Rational.ZERO);
    }
    return reach;
  }

  /** The product of the probabilities of chance before a node, but for those of 0. */
  private Rational mass(int node) {
    Rational mass = Rational.ONE;
    for (int[] step : paths.get(node)) {
      boolean chance = tree.kind(step[0]) == GameTree.Kind.CHANCE;
      boolean counts = chance && chance(step[0], step[1]).signum() > 0;
      mass = counts ? mass.times(chance(step[0], step[1])) : mass;
    }
    return mass;
  }

  /** The moves before a node that the plan or chance never make. */
  private List<String> surprise(int[] plan, int node) {
    List<String> surprise = new ArrayList<>();
    for (int[] step : paths.get(node)) {
      if (tree.kind(step[0]) == GameTree.Kind.CHANCE) {
        if (chance(step[0], step[1]).signum() == 0) {
          surprise.add("chance at " + step[0] + ": " + step[1]);
        }
      } else if (plan[tree.informationSet(step[0])] != step[1]) {
        surprise.add("set " + tree.informationSet(step[0]) + ": " + step[1]);
      }
    }
    return surprise;
  }

  /**
   * Whether some beliefs support a plan; by open information set the least and greatest probability
   * of each node; null if none do.
   */
  Map<Integer, Rational[][]> ranges(int[] plan) {
    Map<String, List<Integer>> groups = new TreeMap<>();
    List<List<Integer>> weightOf = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (int set = 0; set < nodes.size(); set++) {
      List<List<String>> held = new ArrayList<>();
      for (int node : nodes.get(set)) {
        held.add(surprise(plan, node));
      }
      List<List<String>> possible = new ArrayList<>();
      for (List<String> one : held) {
        boolean explained = possible.contains(one);
        for (List<String> other : held) {
          explained |= other.size() < one.size() && one.containsAll(other);
        }
        if (!explained) {
          possible.add(one);
        }
      }
      int common = 0;
      while (possible.size() > 1 && endAlike(possible, common + 1)) {
        common++;
      }
      int cut = common;
      TreeSet<String> key = new TreeSet<>();
      possible.forEach(one -> key.add(one.subList(0, one.size() - cut).toString()));
      List<Integer> weights = new ArrayList<>();
      List<String> sorted = new ArrayList<>(key);
      for (List<String> one : held) {
        boolean is = possible.contains(one);
        weights.add(is ? sorted.indexOf(one.subList(0, one.size() - cut).toString()) : -1);
      }
      weightOf.add(weights);
      counts.add(key.size());
      String name = key.size() == 1 ? "alone " + set : key.toString();
      groups.computeIfAbsent(name, any -> new ArrayList<>()).add(set);
    }
    Map<Integer, Rational[][]> ranges = new TreeMap<>();
    for (List<Integer> group : groups.values()) {
      int n = counts.get(group.get(0));
      List<Rational[]> rows = new ArrayList<>();
      for (int set : group) {
        rows.addAll(conditions(plan, set, n, weightOf.get(set)));
      }
      List<Rational[]> corners = Corners.of(rows, n);
      if (corners.isEmpty()) {
        return null;
      }
      for (int set : group) {
        if (n > 1) {
          ranges.put(set, range(set, corners, weightOf.get(set)));
        }
      }
    }
    return ranges;
  }

  private static boolean endAlike(List<List<String>> lists, int length) {
    TreeSet<String> ends = new TreeSet<>();
    for (List<String> list : lists) {
      if (list.size() < length) {
        return false;
      }
      ends.add(list.get(list.size() - length));
    }
    return ends.size() == 1;
  }

  private List<Rational[]> conditions(int[] plan, int set, int n, List<Integer> weightOf) {
    List<Rational[]> rows = new ArrayList<>();
    for (int[] other : deviations(plan, set)) {
      Rational[] row = new Rational[n];
      Arrays.fill(row, Rational.ZERO);
      for (int i = 0; i < weightOf.size(); i++) {
        if (weightOf.get(i) >= 0) {
          int node = nodes.get(set).get(i);
          Rational gain = value(owner(set), node, other).minus(value(owner(set), node, plan));
          Rational beyond = gain.minus(tolerance(owner(set)));
          row[weightOf.get(i)] = row[weightOf.get(i)].plus(beyond.times(mass(node)));
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private Rational[][] range(int set, List<Rational[]> corners, List<Integer> weightOf) {
    Rational[][] range = new Rational[2][weightOf.size()];
    for (Rational[] corner : corners) {
      Rational sum = Rational.ZERO;
      for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < weightOf.size(); i++) {
          int weight = weightOf.get(i);
          Rational part =
              weight < 0 ? Rational.ZERO : corner[weight].times(mass(nodes.get(set).get(i)));
          if (pass == 0) {
            sum = sum.plus(part);
          } else {
            Rational belief = part.dividedBy(sum);
            boolean lower = range[0][i] == null || belief.compareTo(range[0][i]) < 0;
            boolean higher = range[1][i] == null || belief.compareTo(range[1][i]) > 0;
            range[0][i] = lower ? belief : range[0][i];
            range[1][i] = higher ? belief : range[1][i];
          }
        }
      }
    }
    return range;
  }
}
