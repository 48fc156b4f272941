package io.entente.solve.sparse;

import java.util.Optional;

/**
 * The best tree decomposition found for a graph, and the least width that any could have.
 *
 * <p>Greedy orders come first. Where these are wider than can be used, or the graph is small and
 * they may not be the best, narrower ones are searched for, one width at a time, in a limited
 * number of steps.
 *
 * @param tree the decomposition
 * @param atLeast no decomposition has less width
 */
record Decomposed(TreeDecomposition tree, int atLeast) {

  /** Graphs of so many vertices and fewer are searched in any case. */
  private static final int SMALL = 20;

  /** Steps of all searches of one graph together. */
  private static final int STEPS = 4_000;

  static Decomposed of(InteractionGraph graph, int[] counts) {
    TreeDecomposition tree = EliminationOrders.best(graph, counts);
    int atLeast = WidthSearch.lowerBound(graph);
    int steps = graph.size() <= SMALL || tree.width() > SparseEquilibria.WIDE ? STEPS : 0;
    while (steps > 0 && atLeast < tree.width()) {
      WidthSearch search = WidthSearch.of(graph, tree.width() - 1, steps);
      steps = search.stepsLeft();
      Optional<int[]> order = search.order();
      if (order.isPresent()) {
        tree = TreeDecomposition.of(graph, order.get());
      } else if (search.verdict() == WidthSearch.Verdict.IMPOSSIBLE) {
        atLeast = tree.width();
      } else {
        break;
      }
    }
    return new Decomposed(tree, atLeast);
  }

  boolean isLeast() {
    return atLeast == tree.width();
  }
}
