package io.entente.solve.information;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which beliefs Bayes' rule leaves open under a plan.
 *
 * <p>The <em>surprise</em> of a node is the list of moves before it that the plan does not make, in
 * the order of play. At an information set a node is held possible only if no other node there is
 * explained by a part of its surprise: what the plan explains needs no deviation, and what one
 * deviation explains needs no second one beside it. Among nodes with the same surprise, chance
 * alone decides, for whoever deviates knows no more than its own information set says. What remains
 * free is how likely the surprises are beside one another: a weight for each, the same for all
 * information sets at which the same surprises are held possible, and unchanged by what happens
 * alike after all of them. A move of chance that has probability 0 is a surprise as well.
 *
 * <p>Under these rules a plan that is optimal everywhere is subgame-perfect.
 *
 * @see "Fudenberg and Tirole (1991), Perfect Bayesian Equilibrium and Sequential Equilibrium,
 *     Journal of Economic Theory 53, 236-260"
 */
final class Surprises {

  /**
   * Information sets that share their free weights.
   *
   * @param weights how many surprises are weighed against one another
   * @param sets the information sets
   */
  record Group(int weights, List<Integer> sets) {}

  /**
   * What tells the surprises at an information set apart.
   *
   * @param parts the surprises in order, without what they all end with
   * @param common how many numbers they all end with
   */
  record Key(List<List<Integer>> parts, int common) {

    /** The weight of a surprise, or {@link #IMPOSSIBLE}. */
    int weight(List<Integer> surprise, List<List<Integer>> possible) {
      return possible.contains(surprise)
          ? parts.indexOf(surprise.subList(0, surprise.size() - common))
          : IMPOSSIBLE;
    }
  }

  /** Stands for the weight of a node that is not held possible. */
  static final int IMPOSSIBLE = -1;

  /** Which actions count as kept to; the others are deviations. */
  interface Kept {
    boolean isKept(int set, int action);
  }

  private final Histories histories;
  private final Kept kept;
  private final List<Group> groups = new ArrayList<>();
  private final int[][] weightOf;

  /** The surprises under a plan without lots, which names an action for each information set. */
  Surprises(Histories histories, int[] plan) {
    this(histories, (set, action) -> plan[set] == action, histories.order, 0);
  }

  /**
   * Surprises since a node.
   *
   * @param kept what the plan may do
   * @param sets information sets of the subtree of that node
   * @param since where a subgame starts
   */
  Surprises(Histories histories, Kept kept, int[] sets, int since) {
    this.histories = histories;
    this.kept = kept;
    this.weightOf = new int[histories.nodes.length][];
    Map<List<List<Integer>>, Integer> known = new LinkedHashMap<>();
    int[] ascending = sets.clone();
    Arrays.sort(ascending);
    for (int set : ascending) {
      List<List<Integer>> surprises = new ArrayList<>();
      for (int node : histories.nodes[set]) {
        surprises.add(of(histories, kept, node, since));
      }
      List<List<Integer>> possible = possible(surprises);
      Key key = key(possible);
      weightOf[set] = new int[surprises.size()];
      for (int i = 0; i < surprises.size(); i++) {
        weightOf[set][i] = key.weight(surprises.get(i), possible);
      }
      List<List<Integer>> parts = key.parts();
      if (parts.size() == 1) {
        groups.add(new Group(1, List.of(set)));
        continue;
      }
      Integer group = known.get(parts);
      if (group == null) {
        known.put(parts, groups.size());
        groups.add(new Group(parts.size(), new ArrayList<>(List.of(set))));
      } else {
        groups.get(group).sets().add(set);
      }
    }
  }

  /**
   * The moves from one node to another that a plan does not make, each as its information set and
   * its action.
   */
  static List<Integer> of(Histories histories, Kept kept, int node, int since) {
    GameTree tree = histories.tree;
    List<Integer> surprise = new ArrayList<>();
    for (int at = node; at > since; ) {
      int action = histories.actionBefore[at];
      at = tree.parent(at).orElseThrow();
      if (tree.kind(at) == GameTree.Kind.DECISION) {
        int set = tree.informationSet(at);
        if (!kept.isKept(set, action)) {
          surprise.add(action);
          surprise.add(set);
        }
      } else if (histories.isImpossible(at, action)) {
        surprise.add(action);
        surprise.add(histories.nodes.length + at);
      }
    }
    Collections.reverse(surprise);
    return surprise;
  }

  /** Those surprises that contain no other one, each once. */
  static List<List<Integer>> possible(List<List<Integer>> surprises) {
    Set<List<Integer>> all = new LinkedHashSet<>(surprises);
    List<List<Integer>> possible = new ArrayList<>();
    for (List<Integer> surprise : all) {
      boolean explained = false;
      for (List<Integer> other : all) {
        explained |= other.size() < surprise.size() && contains(surprise, other);
      }
      if (!explained) {
        possible.add(surprise);
      }
    }
    return possible;
  }

  /** Whether all moves of one surprise are among those of another, in their order. */
  private static boolean contains(List<Integer> surprise, List<Integer> other) {
    int matched = 0;
    for (int at = 0; at < surprise.size() && matched < other.size(); at += 2) {
      boolean same =
          surprise.get(at).equals(other.get(matched))
              && surprise.get(at + 1).equals(other.get(matched + 1));
      matched += same ? 2 : 0;
    }
    return matched == other.size();
  }

  /** What tells the surprises that are held possible apart. */
  static Key key(List<List<Integer>> possible) {
    int common = commonEnd(possible);
    List<List<Integer>> parts = new ArrayList<>();
    possible.forEach(surprise -> parts.add(surprise.subList(0, surprise.size() - common)));
    parts.sort(Surprises::compare);
    return new Key(parts, common);
  }

  /** How many numbers all of them end with: what happened alike says nothing about which it was. */
  private static int commonEnd(List<List<Integer>> surprises) {
    int common = 0;
    while (surprises.size() > 1 && endAlike(surprises, common + 2)) {
      common += 2;
    }
    return common;
  }

  private static boolean endAlike(List<List<Integer>> surprises, int length) {
    List<Integer> first = surprises.get(0);
    for (List<Integer> surprise : surprises) {
      int size = surprise.size();
      if (size < length
          || first.size() < length
          || !surprise
              .subList(size - length, size)
              .equals(first.subList(first.size() - length, first.size()))) {
        return false;
      }
    }
    return true;
  }

  /** Orders surprises by their first difference. */
  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int difference = Integer.compare(one.get(i), other.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  List<Group> groups() {
    return groups;
  }

  /** Whether an action is kept to. */
  boolean isKept(int set, int action) {
    return kept.isKept(set, action);
  }

  /** The number of the weight of the node at this place of an information set. */
  int weight(int set, int place) {
    return weightOf[set][place];
  }

  /** How likely chance makes the nodes of this weight, taken together. */
  Rational mass(int set, int weight) {
    Rational mass = Rational.ZERO;
    for (int i = 0; i < weightOf[set].length; i++) {
      if (weightOf[set][i] == weight) {
        mass = mass.plus(histories.chance[histories.nodes[set][i]]);
      }
    }
    return mass;
  }

  /** The beliefs at an information set that follow from these weights. */
  List<Rational> beliefs(int set, Rational[] weights) {
    Rational sum = Rational.ZERO;
    for (int weight = 0; weight < weights.length; weight++) {
      sum = sum.plus(weights[weight].times(mass(set, weight)));
    }
    List<Rational> beliefs = new ArrayList<>();
    for (int i = 0; i < weightOf[set].length; i++) {
      int weight = weightOf[set][i];
      beliefs.add(
          weight == IMPOSSIBLE
              ? Rational.ZERO
              : weights[weight].times(histories.chance[histories.nodes[set][i]]).dividedBy(sum));
    }
    return beliefs;
  }
}
