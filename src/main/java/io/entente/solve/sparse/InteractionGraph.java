package io.entente.solve.sparse;

import io.entente.game.sparse.GraphicalGame;
import java.util.BitSet;
import java.util.List;

/**
 * Who is joined to whom: an undirected graph whose vertices are players, in which the members of
 * each group are joined to one another. In the graph of a game the groups are the neighbourhoods.
 */
public final class InteractionGraph {

  private final BitSet[] adjacent;

  private InteractionGraph(BitSet[] adjacent) {
    this.adjacent = adjacent;
  }

  /** The graph of a game: all members of each neighbourhood are joined. */
  public static InteractionGraph of(GraphicalGame game) {
    int players = game.players().size();
    InteractionGraph graph = empty(players);
    for (int player = 0; player < players; player++) {
      graph.join(game.neighbourhood(player).stream().mapToInt(each -> each).toArray());
    }
    return graph;
  }

  /** The graph of so many vertices that joins the members of each of these groups. */
  public static InteractionGraph of(int vertices, List<int[]> groups) {
    InteractionGraph graph = empty(vertices);
    groups.forEach(graph::join);
    return graph;
  }

  private static InteractionGraph empty(int vertices) {
    BitSet[] adjacent = new BitSet[vertices];
    for (int vertex = 0; vertex < vertices; vertex++) {
      adjacent[vertex] = new BitSet(vertices);
    }
    return new InteractionGraph(adjacent);
  }

  private void join(int[] group) {
    for (int one : group) {
      for (int other : group) {
        if (one != other) {
          adjacent[one].set(other);
        }
      }
    }
  }

  /** The same graph with the members of further groups joined. */
  InteractionGraph joining(List<int[]> groups) {
    InteractionGraph graph = new InteractionGraph(copies());
    groups.forEach(graph::join);
    return graph;
  }

  /** The number of vertices. */
  public int size() {
    return adjacent.length;
  }

  /** Whether two vertices are joined. */
  public boolean joins(int one, int other) {
    return adjacent[one].get(other);
  }

  /** The neighbours of each vertex, to be changed by the caller. */
  BitSet[] copies() {
    BitSet[] copies = new BitSet[adjacent.length];
    for (int vertex = 0; vertex < copies.length; vertex++) {
      copies[vertex] = (BitSet) adjacent[vertex].clone();
    }
    return copies;
  }
}
