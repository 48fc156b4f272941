package io.entente.solve.sparse;

import io.entente.game.sparse.GraphicalGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Networks, and the games that are played on them. */
final class Networks {

  private Networks() {}

  /** What a player gets from its own and its neighbours' strategies; the own one comes first. */
  interface Rule {
    long payoff(int own, int[] neighbours);
  }

  static List<int[]> ring(int n) {
    List<int[]> edges = path(n);
    edges.add(new int[] {n - 1, 0});
    return edges;
  }

  static List<int[]> path(int n) {
    List<int[]> edges = new ArrayList<>();
    for (int i = 0; i + 1 < n; i++) {
      edges.add(new int[] {i, i + 1});
    }
    return edges;
  }

  static List<int[]> clique(int n) {
    List<int[]> edges = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        edges.add(new int[] {j, i});
      }
    }
    return edges;
  }

  static List<int[]> grid(int rows, int columns) {
    List<int[]> edges = new ArrayList<>();
    for (int i = 0; i < rows * columns; i++) {
      if (i % columns + 1 < columns) {
        edges.add(new int[] {i, i + 1});
      }
      if (i + columns < rows * columns) {
        edges.add(new int[] {i, i + columns});
      }
    }
    return edges;
  }

  static List<int[]> random(int n, double share, Random random) {
    List<int[]> edges = clique(n);
    edges.removeIf(edge -> random.nextDouble() >= share);
    return edges;
  }

  /** Players of two strategies, each with one payoff table over itself and its neighbours. */
  static GraphicalGame game(int n, List<int[]> edges, Rule rule) {
    List<String> players = new ArrayList<>();
    List<List<String>> strategies = new ArrayList<>();
    List<TreeSet<Integer>> near = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      players.add("P" + i);
      strategies.add(List.of("in", "out"));
      near.add(new TreeSet<>(List.of(i)));
    }
    for (int[] edge : edges) {
      near.get(edge[0]).add(edge[1]);
      near.get(edge[1]).add(edge[0]);
    }
    GraphicalGame.Builder game = GraphicalGame.builder("on a network", players, strategies);
    for (int i = 0; i < n; i++) {
      int[] on = near.get(i).stream().mapToInt(each -> each).toArray();
      List<Rational> values = new ArrayList<>();
      for (int place = 0; place < 1 << on.length; place++) {
        int own = 0;
        int[] others = new int[on.length - 1];
        int at = 0;
        for (int j = 0; j < on.length; j++) {
          int strategy = place >> on.length - 1 - j & 1;
          if (on[j] == i) {
            own = strategy;
          } else {
            others[at++] = strategy;
          }
        }
        values.add(Rational.of(rule.payoff(own, others)));
      }
      game.add(i, on, values);
    }
    return game.build();
  }

  /** Provide (0) at a cost of 1, or rely on a neighbour; the good is worth 2. */
  static long bestShot(int own, int[] neighbours) {
    boolean served = own == 0;
    for (int each : neighbours) {
      served |= each == 0;
    }
    return (served ? 2 : 0) - (own == 0 ? 1 : 0);
  }

  /** Coming in (0) beside somebody who is in costs 1; otherwise nothing matters. */
  static long crowding(int own, int[] neighbours) {
    for (int each : neighbours) {
      if (own == 0 && each == 0) {
        return -1;
      }
    }
    return 0;
  }
}
