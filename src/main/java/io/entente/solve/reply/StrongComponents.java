package io.entente.solve.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The strongly connected components of a {@link DeviationGraph}: two profiles belong to one if each
 * can be reached from the other.
 *
 * <p>Numbered so that every way between components leads to a lower number.
 *
 * @see "Tarjan (1972), Depth-first search and linear graph algorithms, SIAM Journal on Computing 1,
 *     146-160"
 */
public final class StrongComponents {

  private static final int NEW = -1;

  private final DeviationGraph graph;
  private final int[] component;
  private final int[] low;
  private final int[] order;
  private final int[] stack;
  private int stacked;
  private int seen;
  private int components;

  /** The components of a graph. */
  public StrongComponents(DeviationGraph graph) {
    this.graph = graph;
    int n = graph.size();
    component = new int[n];
    low = new int[n];
    order = new int[n];
    stack = new int[n];
    Arrays.fill(component, NEW);
    Arrays.fill(order, NEW);
    for (int node = 0; node < n; node++) {
      if (order[node] == NEW) {
        visit(node);
      }
    }
  }

  /** Where the search stands: a profile, the ways out of it, and the next of them to take. */
  private static final class Visit {
    final int node;
    final int[] ways;
    int next;

    Visit(int node, int[] ways) {
      this.node = node;
      this.ways = ways;
    }
  }

  private void visit(int root) {
    List<Visit> path = new ArrayList<>();
    path.add(enter(root));
    while (!path.isEmpty()) {
      Visit at = path.get(path.size() - 1);
      if (at.next < at.ways.length) {
        int to = at.ways[at.next++];
        if (order[to] == NEW) {
          path.add(enter(to));
        } else if (component[to] == NEW) {
          low[at.node] = Math.min(low[at.node], order[to]);
        }
        continue;
      }
      path.remove(path.size() - 1);
      if (low[at.node] == order[at.node]) {
        close(at.node);
      }
      if (!path.isEmpty()) {
        int before = path.get(path.size() - 1).node;
        low[before] = Math.min(low[before], low[at.node]);
      }
    }
  }

  private Visit enter(int node) {
    order[node] = seen;
    low[node] = seen++;
    stack[stacked++] = node;
    return new Visit(node, graph.from(node));
  }

  private void close(int node) {
    int member;
    do {
      member = stack[--stacked];
      component[member] = components;
    } while (member != node);
    components++;
  }

  /** How many components there are. */
  public int count() {
    return components;
  }

  /** The component of a profile. */
  public int of(int profile) {
    return component[profile];
  }

  /** The profiles of each component, ascending. */
  public List<List<Integer>> members() {
    List<List<Integer>> members = new ArrayList<>();
    for (int c = 0; c < components; c++) {
      members.add(new ArrayList<>());
    }
    for (int node = 0; node < component.length; node++) {
      members.get(component[node]).add(node);
    }
    return members;
  }
}
