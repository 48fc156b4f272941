package io.entente.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The nodes of a tree in parallel arrays, in preorder.
 *
 * <p>The children of a node stand at childStart[node] .. childStart[node + 1] - 1 in {@code
 * children}; {@code move} is the information set of a decision and the chance move of a chance
 * node.
 */
final class TreeNodes {

  private static final GameTree.Kind[] KINDS = GameTree.Kind.values();

  private final byte[] kind;
  private final int[] move;
  private final int[] outcome;
  private final int[] parent;
  private final int[] paidAbove; // the nearest proper ancestor with an outcome, or -1
  private final int[] subtreeEnd;
  private final int[] childStart;
  private final int[] children;
  private final List<String> labels;

  private TreeNodes(Collector from) {
    int size = from.size;
    kind = Arrays.copyOf(from.kind, size);
    move = Arrays.copyOf(from.move, size);
    outcome = Arrays.copyOf(from.outcome, size);
    parent = Arrays.copyOf(from.parent, size);
    labels = from.labelled ? List.copyOf(from.labels) : List.of();
    paidAbove = new int[size];
    paidAbove[0] = -1;
    for (int node = 1; node < size; node++) {
      paidAbove[node] = outcome[parent[node]] > 0 ? parent[node] : paidAbove[parent[node]];
    }
    childStart = new int[size + 1];
    subtreeEnd = new int[size];
    for (int node = 1; node < size; node++) {
      childStart[parent[node] + 1]++;
    }
    for (int node = 0; node < size; node++) {
      childStart[node + 1] += childStart[node];
      subtreeEnd[node] = node + 1;
    }
    children = new int[size - 1];
    int[] next = Arrays.copyOf(childStart, size);
    for (int node = 1; node < size; node++) {
      children[next[parent[node]]++] = node;
    }
    for (int node = size - 1; node > 0; node--) {
      subtreeEnd[parent[node]] = Math.max(subtreeEnd[parent[node]], subtreeEnd[node]);
    }
  }

  int size() {
    return kind.length;
  }

  GameTree.Kind kind(int node) {
    return KINDS[kind[node]];
  }

  String label(int node) {
    return labels.isEmpty() ? "" : labels.get(node);
  }

  int move(int node) {
    return move[node];
  }

  int outcome(int node) {
    return outcome[node];
  }

  /** The parent; -1 for the root. */
  int parent(int node) {
    return parent[node];
  }

  /** The nearest node above this one that has an outcome; -1 if none has. */
  int paidAbove(int node) {
    return paidAbove[node];
  }

  int actions(int node) {
    return childStart[node + 1] - childStart[node];
  }

  int child(int node, int action) {
    return children[childStart[node] + action];
  }

  int subtreeEnd(int node) {
    return subtreeEnd[node];
  }

  /** Nodes as they are added, in preorder. */
  static final class Collector {

    private byte[] kind = new byte[16];
    private int[] move = new int[16];
    private int[] outcome = new int[16];
    private int[] parent = new int[16];
    private final List<String> labels = new ArrayList<>();
    private boolean labelled;
    private int size;

    int size() {
      return size;
    }

    int parent(int node) {
      return parent[node];
    }

    int add(GameTree.Kind nodeKind, int nodeMove, int nodeOutcome, int nodeParent, String label) {
      if (size == kind.length) {
        int room = size + (size >> 1);
        kind = Arrays.copyOf(kind, room);
        move = Arrays.copyOf(move, room);
        outcome = Arrays.copyOf(outcome, room);
        parent = Arrays.copyOf(parent, room);
      }
      kind[size] = (byte) nodeKind.ordinal();
      move[size] = nodeMove;
      outcome[size] = nodeOutcome;
      parent[size] = nodeParent;
      labels.add(label);
      labelled |= !label.isEmpty();
      return size++;
    }

    TreeNodes build() {
      return new TreeNodes(this);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TreeNodes nodes
        && Arrays.equals(kind, nodes.kind)
        && Arrays.equals(move, nodes.move)
        && Arrays.equals(outcome, nodes.outcome)
        && Arrays.equals(parent, nodes.parent)
        && labels.equals(nodes.labels);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(kind) + Arrays.hashCode(move)) + Arrays.hashCode(outcome);
  }
}
