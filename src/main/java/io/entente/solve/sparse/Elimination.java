package io.entente.solve.sparse;

import java.util.BitSet;

/**
 * A graph from which vertices are taken one by one: the neighbours of the one that goes are joined
 * to one another. What is left depends on which vertices went, not on their order.
 *
 * <p>The largest number of neighbours that a vertex has when it goes is the width of that order,
 * and the least width of any order is the treewidth of the graph. Mutable, with one owner.
 */
final class Elimination {

  private final BitSet[] adjacent;
  private final BitSet left;

  private Elimination(BitSet[] adjacent, BitSet left) {
    this.adjacent = adjacent;
    this.left = left;
  }

  static Elimination of(InteractionGraph graph) {
    BitSet all = new BitSet();
    all.set(0, graph.size());
    return new Elimination(graph.copies(), all);
  }

  /** A copy that can be changed apart. */
  Elimination copy() {
    BitSet[] copies = adjacent.clone();
    for (int v = left.nextSetBit(0); v >= 0; v = left.nextSetBit(v + 1)) {
      copies[v] = (BitSet) copies[v].clone();
    }
    return new Elimination(copies, (BitSet) left.clone());
  }

  /** The vertices that have not gone; read only. */
  BitSet left() {
    return left;
  }

  /** The neighbours of a vertex among those left; read only. */
  BitSet adjacent(int vertex) {
    return adjacent[vertex];
  }

  int degree(int vertex) {
    return adjacent[vertex].cardinality();
  }

  /** How many pairs of a vertex's neighbours are not joined. */
  int fill(int vertex) {
    BitSet near = adjacent[vertex];
    int degree = near.cardinality();
    int joined = 0;
    for (int v = near.nextSetBit(0); v >= 0; v = near.nextSetBit(v + 1)) {
      joined += common(near, adjacent[v]);
    }
    return (degree * (degree - 1) - joined) / 2;
  }

  /** Whether the neighbours of a vertex, or all of them but one, are joined to one another. */
  boolean isAlmostSimplicial(int vertex) {
    int missing = fill(vertex);
    BitSet near = adjacent[vertex];
    int degree = near.cardinality();
    for (int v = near.nextSetBit(0); missing > 0 && v >= 0; v = near.nextSetBit(v + 1)) {
      if (degree - 1 - common(near, adjacent[v]) == missing) {
        return true;
      }
    }
    return missing == 0;
  }

  private static int common(BitSet one, BitSet other) {
    int count = 0;
    for (int v = one.nextSetBit(0); v >= 0; v = one.nextSetBit(v + 1)) {
      count += other.get(v) ? 1 : 0;
    }
    return count;
  }

  /** Takes a vertex away and joins its neighbours. */
  void eliminate(int vertex) {
    BitSet near = adjacent[vertex];
    for (int v = near.nextSetBit(0); v >= 0; v = near.nextSetBit(v + 1)) {
      adjacent[v].or(near);
      adjacent[v].clear(v);
      adjacent[v].clear(vertex);
    }
    left.clear(vertex);
  }

  /** Makes one vertex of two that are joined; the first is gone. */
  void contract(int vertex, int into) {
    BitSet near = adjacent[vertex];
    for (int v = near.nextSetBit(0); v >= 0; v = near.nextSetBit(v + 1)) {
      adjacent[v].clear(vertex);
      if (v != into) {
        adjacent[v].set(into);
        adjacent[into].set(v);
      }
    }
    left.clear(vertex);
  }

  /** The vertex of least degree among these, the lowest of several; -1 if there is none. */
  int leastDegree(BitSet among) {
    int best = -1;
    for (int v = among.nextSetBit(0); v >= 0; v = among.nextSetBit(v + 1)) {
      best = best < 0 || degree(v) < degree(best) ? v : best;
    }
    return best;
  }
}
