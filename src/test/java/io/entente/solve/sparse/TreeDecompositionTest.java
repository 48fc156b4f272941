package io.entente.solve.sparse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Decompositions by their definition, and widths known from graph theory or by trying all. */
class TreeDecompositionTest {

  private static TreeDecomposition found(int n, List<int[]> edges) {
    int[] counts = new int[n];
    Arrays.fill(counts, 2);
    return Decomposed.of(InteractionGraph.of(n, edges), counts).tree();
  }

  private static boolean holds(TreeDecomposition tree, int bag, int vertex) {
    return Arrays.binarySearch(tree.bag(bag), vertex) >= 0;
  }

  private static void assertDecomposes(TreeDecomposition tree, int n, List<int[]> edges) {
    for (int[] edge : edges) {
      boolean together = false;
      for (int bag = 0; bag < tree.size(); bag++) {
        together |= holds(tree, bag, edge[0]) && holds(tree, bag, edge[1]);
      }
      assertTrue(together, Arrays.toString(edge) + " is in no bag");
    }
    for (int vertex = 0; vertex < n; vertex++) {
      int tops = 0;
      for (int bag = 0; bag < tree.size(); bag++) {
        int above = tree.above(bag);
        assertTrue(above == TreeDecomposition.NONE || above > bag);
        boolean top = above == TreeDecomposition.NONE || !holds(tree, above, vertex);
        tops += holds(tree, bag, vertex) && top ? 1 : 0;
      }
      assertEquals(1, tops, "the bags of " + vertex + " do not hang together");
    }
  }

  @Test
  void bagsCoverTheGraphAndHangTogether() {
    for (long seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      int n = 1 + random.nextInt(25);
      List<int[]> edges = Networks.random(n, random.nextDouble() * 0.5, random);
      assertDecomposes(found(n, edges), n, edges);
    }
  }

  @Test
  void widthsOfKnownGraphs() {
    assertEquals(0, found(3, List.of()).width());
    assertEquals(1, found(30, Networks.path(30)).width());
    assertEquals(2, found(30, Networks.ring(30)).width());
    assertEquals(11, found(12, Networks.clique(12)).width());
    assertEquals(4, found(16, Networks.grid(4, 4)).width());
    assertEquals(4, found(32, Networks.grid(4, 8)).width());
    List<int[]> petersen = Networks.ring(5);
    for (int i = 0; i < 5; i++) {
      petersen.add(new int[] {i, i + 5});
      petersen.add(new int[] {i + 5, 5 + (i + 2) % 5});
    }
    assertEquals(4, found(10, petersen).width());
  }

  @Test
  void ofSmallGraphsTheWidthIsTheLeastOfAllOrders() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      int n = 2 + random.nextInt(6);
      List<int[]> edges = Networks.random(n, 0.2 + 0.6 * random.nextDouble(), random);
      InteractionGraph graph = InteractionGraph.of(n, edges);
      int least = least(graph, new ArrayList<>());
      assertEquals(least, found(n, edges).width(), "seed " + seed);
      assertTrue(WidthSearch.lowerBound(graph) <= least, "seed " + seed);
      for (int most = 0; most < n; most++) {
        WidthSearch search = WidthSearch.of(graph, most, 10_000);
        assertEquals(
            most >= least ? WidthSearch.Verdict.POSSIBLE : WidthSearch.Verdict.IMPOSSIBLE,
            search.verdict(),
            "seed " + seed + ", width " + most);
        search
            .order()
            .ifPresent(
                order -> {
                  TreeDecomposition tree = TreeDecomposition.of(graph, order);
                  assertDecomposes(tree, n, edges);
                });
      }
    }
  }

  private static int least(InteractionGraph graph, List<Integer> order) {
    if (order.size() == graph.size()) {
      int[] whole = order.stream().mapToInt(each -> each).toArray();
      return TreeDecomposition.of(graph, whole).width();
    }
    int least = graph.size();
    for (int vertex = 0; vertex < graph.size(); vertex++) {
      if (!order.contains(vertex)) {
        order.add(vertex);
        least = Math.min(least, least(graph, order));
        order.remove(order.size() - 1);
      }
    }
    return least;
  }

  @Test
  void aSearchThatRunsOutOfStepsDecidesNothing() {
    InteractionGraph graph = InteractionGraph.of(81, Networks.grid(9, 9));
    WidthSearch search = WidthSearch.of(graph, 8, 3);
    assertEquals(WidthSearch.Verdict.UNDECIDED, search.verdict());
    assertEquals(0, search.stepsLeft());
  }

  @Test
  void aLargerGraphIsNarrowerThanGreedyOrdersIfTheSearchFindsOne() {
    int better = 0;
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<int[]> edges = Networks.random(18, 0.3, random);
      int[] counts = new int[18];
      Arrays.fill(counts, 2);
      InteractionGraph graph = InteractionGraph.of(18, edges);
      int greedy = EliminationOrders.best(graph, counts).width();
      int width = found(18, edges).width();
      assertTrue(width <= greedy && width >= WidthSearch.lowerBound(graph), "seed " + seed);
      better += width < greedy ? 1 : 0;
    }
    assertTrue(better > 0, "no graph in which searching helps");
  }
}
