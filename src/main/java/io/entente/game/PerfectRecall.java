package io.entente.game;

import java.util.Arrays;
import java.util.Optional;

/**
 * Perfect recall, by the definition: at all nodes of an information set the player has the same own
 * moves behind.
 *
 * <p>It suffices that the last own move is the same at all of them (the same action at the same
 * information set, or none at all), for the moves before that are then the same by induction.
 */
final class PerfectRecall {

  private static final int UNKNOWN = -2;
  private static final int NONE = -1;

  private PerfectRecall() {}

  /** The first information set at which it fails. */
  static Optional<Integer> violated(GameTree tree) {
    int players = tree.players().size();
    int[] actionBefore = actionBefore(tree);
    int[] lastSet = new int[tree.informationSets().size()];
    int[] lastAction = new int[lastSet.length];
    Arrays.fill(lastSet, UNKNOWN);
    int[][] ownMove = new int[players][tree.nodes()]; // the last decision node of the player's own
    int[][] ownAction = new int[players][tree.nodes()];
    for (int node = 0; node < tree.nodes(); node++) {
      for (int player = 0; player < players; player++) {
        inherit(tree, node, player, actionBefore, ownMove[player], ownAction[player]);
      }
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        int player = tree.player(node);
        int set = tree.informationSet(node);
        int before = ownMove[player][node];
        int setBefore = before == NONE ? NONE : tree.informationSet(before);
        if (lastSet[set] == UNKNOWN) {
          lastSet[set] = setBefore;
          lastAction[set] = ownAction[player][node];
        } else if (lastSet[set] != setBefore || lastAction[set] != ownAction[player][node]) {
          return Optional.of(set);
        }
      }
    }
    return Optional.empty();
  }

  /** Passes a player's last own move down from the parent of this node. */
  private static void inherit(
      GameTree tree, int node, int player, int[] actionBefore, int[] ownMove, int[] ownAction) {
    if (node == 0) {
      ownMove[node] = NONE;
      ownAction[node] = NONE;
      return;
    }
    int parent = tree.parent(node).orElseThrow();
    boolean own = tree.kind(parent) == GameTree.Kind.DECISION && tree.player(parent) == player;
    ownMove[node] = own ? parent : ownMove[parent];
    ownAction[node] = own ? actionBefore[node] : ownAction[parent];
  }

  /** For each node but the root, the action of its parent that leads to it. */
  private static int[] actionBefore(GameTree tree) {
    int[] actionBefore = new int[tree.nodes()];
    for (int node = 0; node < tree.nodes(); node++) {
      for (int action = 0; action < tree.actions(node); action++) {
        actionBefore[tree.child(node, action)] = action;
      }
    }
    return actionBefore;
  }
}
