package io.entente.proof.trace;

import static io.entente.proof.trace.TraceFault.unless;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens in a tree if an action is taken at every information set. */
final class PlanWalk {

  private final Subject subject;
  private final GameTree tree;
  private final List<String> plan;
  private final List<InformationSet> sets;

  /**
   * Of a plan for all players.
   *
   * @param plan one action a set: player by player, a player's sets in the order of the tree
   */
  PlanWalk(Subject subject, List<String> plan) {
    this.subject = subject;
    this.tree = subject.theTree();
    this.plan = plan;
    this.sets = sets(subject);
    unless(plan.size() == sets.size(), plan + " is no plan for every point");
    for (int place = 0; place < plan.size(); place++) {
      unless(sets.get(place).actions().contains(plan.get(place)), "no action " + plan.get(place));
    }
  }

  /** The sets in the order of a plan. */
  static List<InformationSet> sets(Subject subject) {
    List<InformationSet> sets = new ArrayList<>(subject.theTree().informationSets());
    sets.sort(Comparator.comparingInt(InformationSet::player));
    return sets;
  }

  /** All plans. */
  static List<List<String>> all(Subject subject) {
    List<List<String>> actions = new ArrayList<>();
    sets(subject).forEach(set -> actions.add(set.actions()));
    return Subject.combinations(actions);
  }

  /** The action at the set of a node. */
  String action(int node) {
    return plan.get(sets.indexOf(tree.informationSets().get(tree.informationSet(node))));
  }

  /** How often an action is taken at a node, by chance or by plan. */
  private Rational weight(int node, int action) {
    return tree.kind(node) == GameTree.Kind.CHANCE
        ? tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action)
        : subject.actions(node).get(action).equals(action(node)) ? Rational.ONE : Rational.ZERO;
  }

  /** What a player may expect from a node on. */
  Rational worth(int player, int node) {
    if (tree.actions(node) == 0) {
      return tree.exactPayoff(player, node);
    }
    Rational sum = Rational.ZERO;
    for (int action = 0; action < tree.actions(node); action++) {
      Rational weight = weight(node, action);
      if (weight.signum() != 0) {
        sum = sum.plus(weight.times(worth(player, tree.child(node, action))));
      }
    }
    return sum;
  }

  /** What an action at a node is worth to who decides there. */
  Rational worth(int node, String action) {
    int number = subject.actions(node).indexOf(action);
    unless(number >= 0, "no action " + action);
    return worth(tree.player(node), tree.child(node, number));
  }

  /** How often a node is reached. */
  Rational reach(int node) {
    if (tree.parent(node).isEmpty()) {
      return Rational.ONE;
    }
    int before = tree.parent(node).get();
    int action = 0;
    while (tree.child(before, action) != node) {
      action++;
    }
    return reach(before).times(weight(before, action));
  }

  /** The nodes of a set. */
  List<Integer> nodes(String set) {
    List<Integer> nodes = new ArrayList<>();
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION
          && tree.informationSets().get(tree.informationSet(node)).name().equals(set)) {
        nodes.add(node);
      }
    }
    unless(!nodes.isEmpty(), "no point " + set);
    return nodes;
  }

  /** How often a set is reached. */
  Rational reach(String set) {
    return nodes(set).stream().map(this::reach).reduce(Rational.ZERO, Rational::plus);
  }

  /** What an action at a set is worth by what follows from the plan; the set must be reached. */
  Rational worth(String set, String action) {
    Rational sum = Rational.ZERO;
    for (int node : nodes(set)) {
      sum = sum.plus(reach(node).times(worth(node, action)));
    }
    return sum.dividedBy(reach(set));
  }
}
