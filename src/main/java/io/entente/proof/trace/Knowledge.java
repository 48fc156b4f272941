package io.entente.proof.trace;

import io.entente.game.GameTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What players know in a tree, judged here from its nodes alone. */
final class Knowledge {

  private static final int NOWHERE = -1;

  private Knowledge() {}

  /** Every set holds one point of decision: who decides knows where the game stands. */
  static void requireAll(GameTree tree) {
    boolean[] seen = new boolean[tree.informationSets().size()];
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        TraceFault.unless(!seen[tree.informationSet(node)], "not everybody sees everything");
        seen[tree.informationSet(node)] = true;
      }
    }
  }

  /** Nobody forgets: behind all points of a set lie the same own sets and actions, in order. */
  static void requireMemory(GameTree tree) {
    int[] parents = new int[tree.nodes()];
    int[] actions = new int[tree.nodes()];
    Arrays.fill(parents, NOWHERE);
    for (int node = 0; node < tree.nodes(); node++) {
      for (int action = 0; action < tree.actions(node); action++) {
        parents[tree.child(node, action)] = node;
        actions[tree.child(node, action)] = action;
      }
    }
    Map<Integer, List<Integer>> remembered = new HashMap<>();
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        List<Integer> own = new ArrayList<>();
        for (int at = node; parents[at] != NOWHERE; at = parents[at]) {
          int above = parents[at];
          if (tree.kind(above) == GameTree.Kind.DECISION
              && tree.player(above) == tree.player(node)) {
            own.add(tree.informationSet(above));
            own.add(actions[at]);
          }
        }
        List<Integer> before = remembered.putIfAbsent(tree.informationSet(node), own);
        TraceFault.unless(before == null || before.equals(own), "somebody forgets");
      }
    }
  }
}
