package io.entente.exercise.query.tree;

import io.entente.exercise.Ask;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Texts;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tree with its nodes named by the actions that lead there, and what happens in it if an action
 * is taken at every information set.
 */
final class TreeView {

  /** How the root is called where points are named by the actions that lead there. */
  static final String START = "start";

  private static final int MOST_PLANS = 256;

  final Ask ask;
  final GameTree tree;

  private TreeView(Ask ask, GameTree tree) {
    this.ask = ask;
    this.tree = tree;
  }

  /**
   * The tree of a variant.
   *
   * @throws UnaskableException if it has none
   */
  static TreeView of(Variant variant, Ask ask) {
    return new TreeView(
        ask,
        variant
            .subject()
            .tree()
            .orElseThrow(() -> new UnaskableException(ask.query() + " is asked of a tree")));
  }

  UnaskableException fault(String why) {
    return new UnaskableException(ask.query() + " (" + ask.id() + "): " + why);
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(ask.of().get(name));
  }

  String text(String name) {
    return find(name).orElseThrow(() -> fault("it needs \"" + name + "\""));
  }

  /** One of several words, the first if none is given. */
  String word(String name, String... words) {
    String word = find(name).orElse(words[0]);
    if (!List.of(words).contains(word)) {
      throw fault("\"" + name + "\" is one of " + List.of(words) + ", not " + word);
    }
    return word;
  }

  int player(String name) {
    int player = tree.players().indexOf(text(name));
    if (player < 0) {
      throw fault("there is no player " + text(name) + "; there are " + tree.players());
    }
    return player;
  }

  String name(int player) {
    return tree.players().get(player);
  }

  boolean isDecision(int node) {
    return tree.kind(node) == GameTree.Kind.DECISION;
  }

  /** The decision node that is named. */
  int decision(String name) {
    for (int node = 0; node < tree.nodes(); node++) {
      if (isDecision(node) && Texts.isSame(name(path(node)), text(name))) {
        return node;
      }
    }
    throw fault("nobody decides after " + text(name));
  }

  /** A point as a student names it. */
  static String name(List<String> node) {
    return node.isEmpty() ? START : String.join(", ", node);
  }

  InformationSet set(int node) {
    return tree.informationSets().get(tree.informationSet(node));
  }

  /** The labels of the actions at a node. */
  List<String> actions(int node) {
    return isDecision(node)
        ? set(node).actions()
        : tree.kind(node) == GameTree.Kind.CHANCE
            ? tree.chanceMoves().get(tree.chanceMove(node)).actions()
            : List.of();
  }

  /** The actions that lead to a node. */
  List<String> path(int node) {
    List<String> path = new ArrayList<>();
    for (int at = node; tree.parent(at).isPresent(); at = tree.parent(at).get()) {
      path.add(0, actions(tree.parent(at).get()).get(place(at)));
    }
    return path;
  }

  private int place(int node) {
    int before = tree.parent(node).orElseThrow();
    int action = 0;
    while (tree.child(before, action) != node) {
      action++;
    }
    return action;
  }

  int child(int node, String action) {
    return tree.child(node, actions(node).indexOf(action));
  }

  /** The ends, in order. */
  List<Integer> ends() {
    List<Integer> ends = new ArrayList<>();
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.actions(node) == 0) {
        ends.add(node);
      }
    }
    return ends;
  }

  /** The nodes of a set, in order. */
  List<Integer> nodes(int set) {
    List<Integer> nodes = new ArrayList<>();
    for (int node = 0; node < tree.nodes(); node++) {
      if (isDecision(node) && tree.informationSet(node) == set) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  /** Whether all plans can be gone through. */
  boolean hasFewPlans() {
    long plans = 1;
    for (InformationSet set : tree.informationSets()) {
      plans = Math.min(plans * set.actions().size(), MOST_PLANS + 1L);
    }
    return plans <= MOST_PLANS;
  }

  /** All plans, one action a set in the order of the tree, the last varying fastest. */
  List<List<String>> plans() {
    if (!hasFewPlans()) {
      throw fault("more than " + MOST_PLANS + " combinations of plans");
    }
    List<List<String>> plans = List.of(List.of());
    for (InformationSet set : tree.informationSets()) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> before : plans) {
        for (String action : set.actions()) {
          longer.add(TreeSteps.with(before, action));
        }
      }
      plans = longer;
    }
    return plans;
  }

  /** A plan as a trace has it: player by player. */
  List<String> byPlayer(List<String> plan) {
    List<String> actions = new ArrayList<>();
    for (int player = 0; player < tree.players().size(); player++) {
      for (int set = 0; set < plan.size(); set++) {
        if (tree.informationSets().get(set).player() == player) {
          actions.add(plan.get(set));
        }
      }
    }
    return actions;
  }

  /** A plan as a student writes it: player by player, a player's actions with strokes between. */
  String label(List<String> plan) {
    List<String> players = new ArrayList<>();
    for (int player = 0; player < tree.players().size(); player++) {
      List<String> own = new ArrayList<>();
      for (int set = 0; set < plan.size(); set++) {
        if (tree.informationSets().get(set).player() == player) {
          own.add(plan.get(set));
        }
      }
      if (!own.isEmpty()) {
        players.add(String.join("/", own));
      }
    }
    return "(" + String.join(", ", players) + ")";
  }

  /** How often an action is taken at a node, by chance or by plan. */
  private Rational weight(List<String> plan, int node, int action) {
    if (!isDecision(node)) {
      return tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action);
    }
    boolean taken = actions(node).get(action).equals(plan.get(tree.informationSet(node)));
    return taken ? Rational.ONE : Rational.ZERO;
  }

  /** What a player may expect from a node on. */
  Rational worth(List<String> plan, int player, int node) {
    if (tree.actions(node) == 0) {
      return tree.exactPayoff(player, node);
    }
    Rational sum = Rational.ZERO;
    for (int action = 0; action < tree.actions(node); action++) {
      Rational weight = weight(plan, node, action);
      if (weight.signum() != 0) {
        sum = sum.plus(weight.times(worth(plan, player, tree.child(node, action))));
      }
    }
    return sum;
  }

  /** What an action at a node is worth to who decides there. */
  Rational worth(List<String> plan, int node, String action) {
    return worth(plan, tree.player(node), child(node, action));
  }

  /** How often a node is reached. */
  Rational reach(List<String> plan, int node) {
    if (tree.parent(node).isEmpty()) {
      return Rational.ONE;
    }
    int before = tree.parent(node).get();
    return reach(plan, before).times(weight(plan, before, place(node)));
  }

  /** Payoffs at an end as they are written: {@code (2, 4)}. */
  String payoffs(int end) {
    List<String> payoffs = new ArrayList<>();
    for (int player = 0; player < tree.players().size(); player++) {
      payoffs.add(tree.exactPayoff(player, end).toString());
    }
    return "(" + String.join(", ", payoffs) + ")";
  }
}
