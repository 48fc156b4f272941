package io.entente.solve.sparse;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;

/**
 * Good orders of elimination, found greedily: the next vertex is one with the fewest pairs of
 * neighbours not yet joined (min-fill), or with the fewest neighbours (min-degree). Ties go by the
 * other rule, then by lowest or by highest number. Of these four orders the one of least width
 * counts, then the one whose bags have the fewest rows, then the first.
 */
final class EliminationOrders {

  private EliminationOrders() {}

  /**
   * The best decomposition found.
   *
   * @param counts how many strategies each vertex has
   */
  static TreeDecomposition best(InteractionGraph graph, int[] counts) {
    TreeDecomposition best = null;
    BigInteger rowsOfBest = BigInteger.ZERO;
    for (int rule = 0; rule < 4; rule++) {
      TreeDecomposition found = TreeDecomposition.of(graph, greedy(graph, rule < 2, rule % 2 == 0));
      BigInteger rows = found.rows(counts);
      int wider = best == null ? -1 : Integer.compare(found.width(), best.width());
      if (wider < 0 || wider == 0 && rows.compareTo(rowsOfBest) < 0) {
        best = found;
        rowsOfBest = rows;
      }
    }
    return best;
  }

  /**
   * The decomposition with the fewest rows of those found: by the orders above, and by an order in
   * which the next vertex is one whose neighbours have the fewest combinations, the lowest of
   * several.
   *
   * @param further groups whose members are joined besides
   */
  static TreeDecomposition fewestRows(Formulation formulation, List<int[]> further) {
    InteractionGraph graph = formulation.graph(further);
    TreeDecomposition best = best(graph, formulation.counts());
    TreeDecomposition light =
        TreeDecomposition.of(graph, lightestFirst(graph, formulation.counts()));
    return formulation.total(light).compareTo(formulation.total(best)) < 0 ? light : best;
  }

  private static int[] lightestFirst(InteractionGraph graph, int[] counts) {
    Elimination elimination = Elimination.of(graph);
    int[] order = new int[graph.size()];
    for (int at = 0; at < order.length; at++) {
      BitSet left = elimination.left();
      double lightest = 0;
      int next = -1;
      for (int v = left.nextSetBit(0); v >= 0; v = left.nextSetBit(v + 1)) {
        BitSet near = elimination.adjacent(v);
        double weight = 1;
        for (int each = near.nextSetBit(0); each >= 0; each = near.nextSetBit(each + 1)) {
          weight *= counts[each];
        }
        if (next < 0 || weight < lightest) {
          next = v;
          lightest = weight;
        }
      }
      order[at] = next;
      elimination.eliminate(next);
    }
    return order;
  }

  private static int[] greedy(InteractionGraph graph, boolean byFill, boolean lowest) {
    Elimination elimination = Elimination.of(graph);
    int[] order = new int[graph.size()];
    for (int at = 0; at < order.length; at++) {
      order[at] = next(elimination, byFill, lowest);
      elimination.eliminate(order[at]);
    }
    return order;
  }

  private static int next(Elimination graph, boolean byFill, boolean lowest) {
    BitSet left = graph.left();
    int best = -1;
    int first = 0;
    int second = 0;
    for (int v = left.nextSetBit(0); v >= 0; v = left.nextSetBit(v + 1)) {
      int degree = graph.degree(v);
      if (!byFill && best >= 0 && degree > first) {
        continue;
      }
      int fill = graph.fill(v);
      int one = byFill ? fill : degree;
      int two = byFill ? degree : fill;
      boolean ties = one == first && two == second;
      if (best < 0 || one < first || one == first && two < second || ties && !lowest) {
        best = v;
        first = one;
        second = two;
      }
    }
    return best;
  }
}
