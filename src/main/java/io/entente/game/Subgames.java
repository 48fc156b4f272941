package io.entente.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The subgames of a tree with perfect recall: a node starts one if whoever moves there knows it,
 * and no later information set has nodes outside its subtree as well. The whole tree is one; ends
 * are left out.
 *
 * @see "Selten (1965), Spieltheoretische Behandlung eines Oligopolmodells mit Nachfrageträgheit,
 *     Zeitschrift für die gesamte Staatswissenschaft 121, 301-324"
 */
public final class Subgames {

  private Subgames() {}

  /** The nodes at which subgames start, ascending. */
  public static List<Integer> roots(GameTree tree) {
    int[] first = new int[tree.informationSets().size()];
    int[] last = new int[first.length];
    Arrays.fill(first, -1);
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        int set = tree.informationSet(node);
        first[set] = first[set] < 0 ? node : first[set];
        last[set] = node;
      }
    }
    int[] lowest = new int[tree.nodes()];
    int[] highest = new int[tree.nodes()];
    List<Integer> roots = new ArrayList<>();
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      boolean decides = tree.kind(node) == GameTree.Kind.DECISION;
      lowest[node] = decides ? first[tree.informationSet(node)] : node;
      highest[node] = decides ? last[tree.informationSet(node)] : node;
      boolean known = lowest[node] == highest[node];
      for (int action = 0; action < tree.actions(node); action++) {
        int child = tree.child(node, action);
        lowest[node] = Math.min(lowest[node], lowest[child]);
        highest[node] = Math.max(highest[node], highest[child]);
      }
      boolean closed = lowest[node] >= node && highest[node] < tree.subtreeEnd(node);
      if (known && closed && tree.kind(node) != GameTree.Kind.TERMINAL) {
        roots.add(node);
      }
    }
    Collections.reverse(roots);
    return roots;
  }
}
