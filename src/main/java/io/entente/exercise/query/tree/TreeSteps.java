package io.entente.exercise.query.tree;

import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Backward induction of a tree without chance in which everybody sees everything and no choice is a
 * tie, step by step from the ends.
 */
final class TreeSteps {

  private final GameTree tree;
  private final List<Step> steps = new ArrayList<>();

  /** Node, as the actions that lead there, to the action taken; in the order of the steps. */
  private final Map<List<String>, String> choices = new LinkedHashMap<>();

  private final Map<List<String>, List<String>> ends = new LinkedHashMap<>();

  private TreeSteps(GameTree tree) {
    this.tree = tree;
  }

  /**
   * Of the tree of a variant.
   *
   * @throws UnaskableException if it has no tree, or one of another kind
   */
  static TreeSteps of(Variant variant, String query) {
    GameTree tree =
        variant
            .subject()
            .tree()
            .orElseThrow(() -> new UnaskableException(query + " is asked of a tree"));
    if (!tree.hasPerfectInformation() || !tree.chanceMoves().isEmpty()) {
      throw new UnaskableException(
          query + " is asked of a tree without chance in which everybody sees everything");
    }
    TreeSteps found = new TreeSteps(tree);
    found.visit(0, List.of());
    return found;
  }

  List<Step> steps() {
    return steps;
  }

  Map<List<String>, String> choices() {
    return choices;
  }

  /** Where play leads. */
  List<String> path() {
    return ends.getOrDefault(List.<String>of(), List.of());
  }

  /** The labels of the actions at a node. */
  List<String> actions(List<String> node) {
    return actions(node(node));
  }

  private List<String> actions(int node) {
    return tree.informationSets().get(tree.informationSet(node)).actions();
  }

  /** The name of who decides at a node. */
  String player(List<String> node) {
    return tree.players().get(tree.player(node(node)));
  }

  /** What a player gets at an end. */
  Rational payoff(String player, List<String> end) {
    return tree.exactPayoff(tree.players().indexOf(player), node(end));
  }

  /** Where an action leads in the end. */
  List<String> after(List<String> node, String action) {
    List<String> next = with(node, action);
    return ends.getOrDefault(next, next);
  }

  static List<String> with(List<String> node, String action) {
    List<String> next = new ArrayList<>(node);
    next.add(action);
    return next;
  }

  private int node(List<String> actions) {
    int node = 0;
    for (String action : actions) {
      node = tree.child(node, actions(node).indexOf(action));
    }
    return node;
  }

  private void visit(int node, List<String> at) {
    if (tree.actions(node) == 0) {
      return;
    }
    List<String> actions = actions(node);
    for (int action = 0; action < actions.size(); action++) {
      visit(tree.child(node, action), with(at, actions.get(action)));
    }
    String player = tree.players().get(tree.player(node));
    List<Fields> rows = new ArrayList<>();
    String choice = "";
    Rational most = null;
    for (String action : actions) {
      Rational value = payoff(player, after(at, action));
      rows.add(
          Fields.builder()
              .with("action", action)
              .with("end", after(at, action))
              .with("value", value)
              .build());
      if (most != null && value.equals(most)) {
        throw new UnaskableException("a tie after " + at);
      }
      if (most == null || value.compareTo(most) > 0) {
        most = value;
        choice = action;
      }
    }
    choices.put(at, choice);
    ends.put(at, after(at, choice));
    steps.add(
        new Step(
            Rule.BACKWARD,
            Fields.builder()
                .with("node", at)
                .with("player", player)
                .rows("values", rows)
                .with("choice", choice)
                .build()));
  }
}
