package io.entente.solve.sparse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a graph has an order of elimination of at most some width: depth-first over orders, with
 * a limit on the steps, so that a graph may be left undecided.
 *
 * <p>What makes it finite in practice: a vertex whose neighbours, or all of them but one, are
 * joined goes at once (the graph without it is a minor of the graph, so nothing is lost); a set of
 * vertices that was tried to no avail is not tried in another order; and a graph whose {@linkplain
 * #lowerBound lower bound} is too large is not tried at all.
 *
 * @see "Bodlaender and Koster (2006), Safe Separators for Treewidth, Discrete Mathematics 306,
 *     337-350"
 * @see "Gogate and Dechter (2004), A Complete Anytime Algorithm for Treewidth, Proceedings of UAI,
 *     201-208"
 */
final class WidthSearch {

  /** What is known of the width. */
  enum Verdict {
    POSSIBLE,
    IMPOSSIBLE,
    UNDECIDED
  }

  private final int most;
  private final int vertices;
  private final Set<BitSet> failed = new HashSet<>();
  private int steps;
  private Optional<int[]> order = Optional.empty();

  private WidthSearch(int vertices, int most, int steps) {
    this.vertices = vertices;
    this.most = most;
    this.steps = steps;
  }

  /** Searches for an order of at most this width in at most so many steps. */
  static WidthSearch of(InteractionGraph graph, int most, int steps) {
    WidthSearch search = new WidthSearch(graph.size(), most, steps);
    search.search(Elimination.of(graph), new ArrayList<>());
    return search;
  }

  /** The order, if one was found. */
  Optional<int[]> order() {
    return order;
  }

  Verdict verdict() {
    return order.isPresent()
        ? Verdict.POSSIBLE
        : steps < 0 ? Verdict.UNDECIDED : Verdict.IMPOSSIBLE;
  }

  /** The steps not taken. */
  int stepsLeft() {
    return Math.max(0, steps);
  }

  /**
   * A width that no order is below: the largest least degree of the graphs that appear when the
   * vertex of least degree is merged again and again into its neighbour of least degree.
   */
  static int lowerBound(InteractionGraph graph) {
    return lowerBound(Elimination.of(graph));
  }

  private static int lowerBound(Elimination graph) {
    int bound = 0;
    while (!graph.left().isEmpty()) {
      int vertex = graph.leastDegree(graph.left());
      bound = Math.max(bound, graph.degree(vertex));
      if (graph.degree(vertex) == 0) {
        graph.eliminate(vertex);
      } else {
        graph.contract(vertex, graph.leastDegree(graph.adjacent(vertex)));
      }
    }
    return bound;
  }

  /** Whether the rest can be ordered; {@code gone} holds the order so far and then the whole. */
  private boolean search(Elimination graph, List<Integer> gone) {
    if (--steps < 0) {
      return false;
    }
    reduce(graph, gone);
    BitSet left = graph.left();
    if (left.cardinality() <= most + 1) {
      left.stream().forEach(gone::add);
      order = Optional.of(gone.stream().mapToInt(each -> each).toArray());
      return true;
    }
    if (failed.contains(left) || lowerBound(graph.copy()) > most) {
      return false;
    }
    List<Integer> open = new ArrayList<>();
    left.stream().filter(v -> graph.degree(v) <= most).forEach(open::add);
    open.sort(Comparator.comparingInt(graph::fill));
    for (int vertex : open) {
      Elimination without = graph.copy();
      without.eliminate(vertex);
      List<Integer> longer = new ArrayList<>(vertices);
      longer.addAll(gone);
      longer.add(vertex);
      if (search(without, longer)) {
        return true;
      }
      if (steps < 0) {
        return false;
      }
    }
    failed.add((BitSet) left.clone());
    return false;
  }

  private void reduce(Elimination graph, List<Integer> gone) {
    boolean again = true;
    while (again) {
      again = false;
      BitSet left = graph.left();
      for (int v = left.nextSetBit(0); v >= 0; v = left.nextSetBit(v + 1)) {
        if (graph.degree(v) <= most && graph.isAlmostSimplicial(v)) {
          graph.eliminate(v);
          gone.add(v);
          again = true;
        }
      }
    }
  }
}
