package io.entente.solve.sparse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A tree decomposition of a graph: bags of vertices along a tree (or several), such that every
 * vertex is in a bag, every two that are joined are together in some bag, and the bags that hold a
 * vertex hang together. The width is the number of vertices in the largest bag, less one.
 *
 * <p>It comes from an order of elimination. The bag of a vertex holds the vertex and the neighbours
 * it has when it goes; above it stands the bag of the first of these to go. Bags are numbered in
 * the order of elimination, so each comes before the one above it.
 *
 * @see "Robertson and Seymour (1986), Graph Minors II, Journal of Algorithms 7, 309-322"
 */
public final class TreeDecomposition {

  /** Stands for the bag above a root. */
  public static final int NONE = -1;

  private final List<int[]> bags = new ArrayList<>();
  private final int[] order;
  private final int[] above;
  private final int[] bagOf;

  private TreeDecomposition(InteractionGraph graph, int[] order) {
    this.order = order.clone();
    above = new int[order.length];
    bagOf = new int[order.length];
    for (int bag = 0; bag < order.length; bag++) {
      bagOf[order[bag]] = bag;
    }
    Elimination elimination = Elimination.of(graph);
    for (int bag = 0; bag < order.length; bag++) {
      BitSet near = (BitSet) elimination.adjacent(order[bag]).clone();
      elimination.eliminate(order[bag]);
      above[bag] = NONE;
      for (int v = near.nextSetBit(0); v >= 0; v = near.nextSetBit(v + 1)) {
        above[bag] = above[bag] == NONE ? bagOf[v] : Math.min(above[bag], bagOf[v]);
      }
      near.set(order[bag]);
      bags.add(near.stream().toArray());
    }
  }

  /**
   * The decomposition that belongs to an order of elimination.
   *
   * @param order every vertex once
   */
  public static TreeDecomposition of(InteractionGraph graph, int[] order) {
    return new TreeDecomposition(graph, order);
  }

  /** The number of bags. */
  public int size() {
    return order.length;
  }

  /** The vertices of a bag, ascending. */
  public int[] bag(int bag) {
    return bags.get(bag).clone();
  }

  /** The bag above this one, or {@link #NONE}. */
  public int above(int bag) {
    return above[bag];
  }

  /** The vertex that is in this bag and in none above it. */
  int own(int bag) {
    return order[bag];
  }

  /** The highest of the bags that hold a vertex. */
  int bagOf(int vertex) {
    return bagOf[vertex];
  }

  /** The number of vertices in the largest bag, less one. */
  public int width() {
    int width = 0;
    for (int[] bag : bags) {
      width = Math.max(width, bag.length - 1);
    }
    return width;
  }

  /**
   * How many combinations of strategies the bag with most has.
   *
   * @param counts how many strategies each vertex has
   */
  public BigInteger largestTable(int[] counts) {
    BigInteger largest = BigInteger.ONE;
    for (int[] bag : bags) {
      largest = largest.max(combinations(bag, counts));
    }
    return largest;
  }

  /** How many combinations of strategies all bags have together. */
  BigInteger rows(int[] counts) {
    BigInteger rows = BigInteger.ZERO;
    for (int[] bag : bags) {
      rows = rows.add(combinations(bag, counts));
    }
    return rows;
  }

  private static BigInteger combinations(int[] bag, int[] counts) {
    BigInteger product = BigInteger.ONE;
    for (int vertex : bag) {
      product = product.multiply(BigInteger.valueOf(counts[vertex]));
    }
    return product;
  }
}
