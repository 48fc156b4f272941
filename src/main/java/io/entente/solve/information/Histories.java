package io.entente.solve.information;

import io.entente.game.ChanceMove;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What lies before and behind the nodes of a tree, the same for every plan. */
final class Histories {

  final GameTree tree;

  /** By information set its nodes, ascending. */
  final int[][] nodes;

  /** By node the action of its parent that leads to it. */
  final int[] actionBefore;

  /**
   * By node the product of the probabilities of the chance moves before it, those of 0 left out.
   */
  final Rational[] chance;

  /** The same, rounded. */
  final double[] roundedChance;

  /** The information sets, those with fewer moves before them first. */
  final int[] order;

  /** By information set, whether its owner may move again later. */
  final boolean[] movesAgain;

  Histories(GameTree tree) {
    this.tree = tree;
    int sets = tree.informationSets().size();
    List<List<Integer>> byId = new ArrayList<>();
    for (int set = 0; set < sets; set++) {
      byId.add(new ArrayList<>());
    }
    actionBefore = new int[tree.nodes()];
    chance = new Rational[tree.nodes()];
    roundedChance = new double[tree.nodes()];
    int[] depth = new int[tree.nodes()];
    int[] deepest = new int[sets];
    chance[0] = Rational.ONE;
    for (int node = 0; node < tree.nodes(); node++) {
      roundedChance[node] = chance[node].toDouble();
      boolean decides = tree.kind(node) == GameTree.Kind.DECISION;
      if (decides) {
        int set = tree.informationSet(node);
        byId.get(set).add(node);
        deepest[set] = Math.max(deepest[set], depth[node]);
      }
      for (int action = 0; action < tree.actions(node); action++) {
        int child = tree.child(node, action);
        actionBefore[child] = action;
        depth[child] = depth[node] + 1;
        boolean divides = !decides && !isImpossible(node, action);
        chance[child] = divides ? chance[node].times(probability(node, action)) : chance[node];
      }
    }
    nodes = new int[sets][];
    List<Integer> sorted = new ArrayList<>();
    for (int set = 0; set < sets; set++) {
      nodes[set] = byId.get(set).stream().mapToInt(Integer::intValue).toArray();
      sorted.add(set);
    }
    sorted.sort(Comparator.comparingInt(set -> deepest[set]));
    order = sorted.stream().mapToInt(Integer::intValue).toArray();
    movesAgain = movesAgain();
  }

  /** The probability of this action of chance. */
  Rational probability(int node, int action) {
    ChanceMove move = tree.chanceMoves().get(tree.chanceMove(node));
    return move.probabilities().get(action);
  }

  /** Whether this is an action of chance that has probability 0. */
  boolean isImpossible(int node, int action) {
    return tree.kind(node) == GameTree.Kind.CHANCE && probability(node, action).signum() == 0;
  }

  /** Whose information set it is. */
  int owner(int set) {
    return tree.informationSets().get(set).player();
  }

  private boolean[] movesAgain() {
    List<InformationSet> sets = tree.informationSets();
    boolean[] again = new boolean[sets.size()];
    for (int node = 0; node < tree.nodes(); node++) {
      for (int up = node; tree.kind(node) == GameTree.Kind.DECISION && up > 0; ) {
        up = tree.parent(up).orElseThrow();
        if (tree.kind(up) == GameTree.Kind.DECISION && tree.player(up) == tree.player(node)) {
          again[tree.informationSet(up)] = true;
        }
      }
    }
    return again;
  }
}
