package io.entente.solve;

import io.entente.game.GameTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All subgame-perfect equilibria, subgame by subgame: an equilibrium at a node is one equilibrium
 * behind each of its actions, taken together, and at a decision an action that is best given these.
 *
 * <p>Every equilibrium of a subgame is part of at least one of the whole, so once a subgame has
 * more than the limit, the whole has.
 */
final class SubplanEnumeration {

  private final GameTree tree;
  private final TreeValues arithmetic;
  private final int limit;
  private final List<List<Subplan>> found = new ArrayList<>();

  private SubplanEnumeration(GameTree tree, int limit) {
    this.tree = tree;
    this.arithmetic = new TreeValues(tree);
    this.limit = limit;
    for (int node = 0; node < tree.nodes(); node++) {
      found.add(List.of());
    }
  }

  /** All equilibria of this tree; empty if there are more than the limit. */
  static Optional<List<Subplan>> of(GameTree tree, int limit) {
    return new SubplanEnumeration(tree, limit).run();
  }

  private Optional<List<Subplan>> run() {
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      List<Subplan> here = new ArrayList<>();
      if (tree.kind(node) == GameTree.Kind.TERMINAL) {
        here.add(Subplan.terminal(node, arithmetic.terminal(node)));
      } else if (!combine(node, here)) {
        return Optional.empty();
      }
      found.set(node, here);
      for (int action = 0; action < tree.actions(node); action++) {
        found.set(tree.child(node, action), List.of()); // held by the subplans above
      }
    }
    return Optional.of(found.get(0));
  }

  /**
   * Goes through all combinations of equilibria behind the actions; false if there are too many.
   */
  private boolean combine(int node, List<Subplan> here) {
    int actions = tree.actions(node);
    int[] at = new int[actions];
    while (true) {
      Subplan[] parts = new Subplan[actions];
      for (int action = 0; action < actions; action++) {
        parts[action] = found.get(tree.child(node, action)).get(at[action]);
      }
      extend(node, parts, here);
      if (here.size() > limit) {
        return false;
      }
      int turning = actions - 1;
      while (turning >= 0 && ++at[turning] == found.get(tree.child(node, turning)).size()) {
        at[turning--] = 0;
      }
      if (turning < 0) {
        return true;
      }
    }
  }

  private void extend(int node, Subplan[] parts, List<Subplan> here) {
    if (tree.kind(node) == GameTree.Kind.CHANCE) {
      TreeValues.Value[] after = new TreeValues.Value[parts.length];
      for (int action = 0; action < parts.length; action++) {
        after[action] = parts[action].value();
      }
      here.add(Subplan.chance(node, arithmetic.expectation(node, after), parts));
      return;
    }
    for (int action = 0; action < parts.length; action++) {
      if (isBest(tree.player(node), action, parts)) {
        here.add(Subplan.decision(node, action, parts));
      }
    }
  }

  private boolean isBest(int player, int action, Subplan[] parts) {
    for (Subplan other : parts) {
      if (arithmetic.compare(player, other.value(), parts[action].value()) > 0) {
        return false;
      }
    }
    return true;
  }
}
