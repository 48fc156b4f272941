package io.entente.solve;

import io.entente.game.GameTree;

/**
 * Compares what players get at ends of a tree without chance moves in which nothing is paid on the
 * way. Doubles come first: where they differ they decide, being the exact payoffs rounded once.
 */
final class EndPayoffs {

  private final GameTree tree;

  EndPayoffs(GameTree tree) {
    this.tree = tree;
  }

  /** Whether a tree is one of these. */
  static boolean suffice(GameTree tree) {
    if (!tree.chanceMoves().isEmpty()) {
      return false;
    }
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.outcomeNumber(node) > 0 && tree.kind(node) != GameTree.Kind.TERMINAL) {
        return false;
      }
    }
    return true;
  }

  /** Whether the first pays this player more, even if no more than its tie tolerance. */
  boolean isHigher(int player, int first, int second) {
    double one = tree.payoff(player, first);
    double other = tree.payoff(player, second);
    return one > other
        || one == other
            && tree.tieTolerance(player) == 0
            && tree.exactPayoff(player, first).compareTo(tree.exactPayoff(player, second)) > 0;
  }

  /** Whether the first pays this player as much as the second, within its tie tolerance. */
  boolean ties(int player, int first, int second) {
    double difference = tree.payoff(player, second) - tree.payoff(player, first);
    return Math.abs(difference) <= tree.tieTolerance(player)
        && (tree.tieTolerance(player) > 0
            || tree.exactPayoff(player, first).equals(tree.exactPayoff(player, second)));
  }
}
