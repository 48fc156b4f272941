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
 * Whether given probabilities are a perfect Bayesian equilibrium, straight from the definition: all
 * of an owner's ways to go on are compared with what it does, and weights of surprises are looked
 * for at the corners of what the comparisons leave.
 */
final class PlainBehavior {

  private final GameTree tree;
  private final List<List<Integer>> nodes = new ArrayList<>();
  private final int[][] ways;
  private Rational[][] drawn;

  PlainBehavior(GameTree tree) {
    this.tree = tree;
    tree.informationSets().forEach(set -> nodes.add(new ArrayList<>()));
    ways = new int[tree.nodes()][];
    for (int node = 0; node < tree.nodes(); node++) {
      for (int action = 0; action < tree.actions(node); action++) {
        ways[tree.child(node, action)] = new int[] {node, action};
      }
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        nodes.get(tree.informationSet(node)).add(node);
      }
    }
  }

  private Rational chance(int node, int action) {
    return tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action);
  }

  private int owner(int set) {
    return tree.informationSets().get(set).player();
  }

  /** What a player gets if it follows a plan of actions where that has some, the rest as drawn. */
  private Rational value(int player, int node, Integer[] plan) {
    if (tree.kind(node) == GameTree.Kind.TERMINAL) {
      return tree.exactPayoff(player, node);
    }
    Rational sum = Rational.ZERO;
    for (int action = 0; action < tree.actions(node); action++) {
      Rational share;
      if (tree.kind(node) == GameTree.Kind.CHANCE) {
        share = chance(node, action);
      } else if (plan[tree.informationSet(node)] != null) {
        share = plan[tree.informationSet(node)] == action ? Rational.ONE : Rational.ZERO;
      } else {
        share = drawn[tree.informationSet(node)][action];
      }
      if (share.signum() > 0) {
        sum = sum.plus(share.times(value(player, tree.child(node, action), plan)));
      }
    }
    return sum;
  }

  private List<String> surprise(int node) {
    List<String> surprise = new ArrayList<>();
    for (int at = node; at > 0; at = ways[at][0]) {
      int before = ways[at][0];
      int action = ways[at][1];
      boolean chance = tree.kind(before) == GameTree.Kind.CHANCE;
      Rational share = chance ? chance(before, action) : drawn[tree.informationSet(before)][action];
      if (share.signum() == 0) {
        surprise.add(0, (chance ? "n" + before : "s" + tree.informationSet(before)) + ":" + action);
      }
    }
    return surprise;
  }

  private Rational mass(int node) {
    Rational mass = Rational.ONE;
    for (int at = node; at > 0; at = ways[at][0]) {
      int before = ways[at][0];
      int action = ways[at][1];
      Rational share =
          tree.kind(before) == GameTree.Kind.CHANCE
              ? chance(before, action)
              : drawn[tree.informationSet(before)][action];
      mass = share.signum() == 0 ? mass : mass.times(share);
    }
    return mass;
  }

  /** Whether these probabilities, [information set][action], are one with some beliefs. */
  boolean isEquilibrium(Rational[][] probabilities) {
    drawn = probabilities;
    Map<String, List<Rational[]>> rows = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (int set = 0; set < nodes.size(); set++) {
      List<List<String>> held = new ArrayList<>();
      for (int node : nodes.get(set)) {
        held.add(surprise(node));
      }
      List<List<String>> possible = new ArrayList<>();
      for (List<String> one : held) {
        boolean explained = possible.contains(one);
        for (List<String> other : held) {
          explained |= other.size() < one.size() && one.subList(0, other.size()).equals(other);
        }
        if (!explained) {
          possible.add(one);
        }
      }
      int cut = possible.size() > 1 ? commonEnd(possible) : 0;
      TreeSet<String> key = new TreeSet<>();
      possible.forEach(one -> key.add(one.subList(0, one.size() - cut).toString()));
      List<String> sorted = new ArrayList<>(key);
      int[] weightOf = new int[held.size()];
      for (int i = 0; i < weightOf.length; i++) {
        List<String> one = held.get(i);
        weightOf[i] =
            possible.contains(one)
                ? sorted.indexOf(one.subList(0, one.size() - cut).toString())
                : -1;
      }
      String name = key.size() == 1 ? "alone " + set : key.toString();
      counts.put(name, key.size());
      rows.computeIfAbsent(name, any -> new ArrayList<>())
          .addAll(conditions(set, key.size(), weightOf));
    }
    for (String group : rows.keySet()) {
      if (Corners.of(rows.get(group), counts.get(group)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static int commonEnd(List<List<String>> lists) {
    for (int common = 0; ; common++) {
      TreeSet<String> ends = new TreeSet<>();
      for (List<String> list : lists) {
        if (list.size() <= common) {
          return common;
        }
        ends.add(list.get(list.size() - 1 - common));
      }
      if (ends.size() > 1) {
        return common;
      }
    }
  }

  private List<Rational[]> conditions(int set, int n, int[] weightOf) {
    TreeSet<Integer> own = new TreeSet<>();
    for (int node : nodes.get(set)) {
      for (int later = node; later < tree.subtreeEnd(node); later++) {
        if (tree.kind(later) == GameTree.Kind.DECISION && tree.player(later) == owner(set)) {
          own.add(tree.informationSet(later));
        }
      }
    }
    List<Rational[]> rows = new ArrayList<>();
    compare(set, n, weightOf, new ArrayList<>(own), 0, new Integer[nodes.size()], rows);
    return rows;
  }

  private void compare(
      int set,
      int n,
      int[] weightOf,
      List<Integer> own,
      int place,
      Integer[] plan,
      List<Rational[]> rows) {
    if (place < own.size()) {
      int actions = tree.informationSets().get(own.get(place)).actions().size();
      for (int action = 0; action < actions; action++) {
        plan[own.get(place)] = action;
        compare(set, n, weightOf, own, place + 1, plan, rows);
      }
      plan[own.get(place)] = null;
      return;
    }
    Rational[] row = new Rational[n];
    Arrays.fill(row, Rational.ZERO);
    Integer[] asDrawn = new Integer[plan.length];
    for (int i = 0; i < weightOf.length; i++) {
      if (weightOf[i] >= 0) {
        int node = nodes.get(set).get(i);
        Rational gain = value(owner(set), node, plan).minus(value(owner(set), node, asDrawn));
        row[weightOf[i]] = row[weightOf[i]].plus(gain.times(mass(node)));
      }
    }
    rows.add(row);
  }
}
