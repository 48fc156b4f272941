package io.entente.solve.sparse;

import io.entente.game.sparse.GraphicalGame;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The equilibria of a game as combinations of values that meet conditions. Vertices are the
 * players, with their strategies as values, and after them {@linkplain PartialSums partial sums} of
 * some players' payoffs. The sums follow from what the players do, so there are as many
 * combinations as equilibria.
 */
final class Formulation {

  private final int players;
  private final List<Integer> counts = new ArrayList<>();
  private final List<LocalCondition> conditions = new ArrayList<>();
  private final List<LocalFunction> functions = new ArrayList<>();

  private Formulation(int players) {
    this.players = players;
  }

  /**
   * The conditions that each player plays a best response.
   *
   * @param sums those of the players whose others are brought in group by group
   */
  static Formulation of(GraphicalGame game, Map<Integer, PartialSums> sums) {
    Formulation all = new Formulation(game.players().size());
    for (int player = 0; player < all.players; player++) {
      all.counts.add(game.strategyCount(player));
    }
    for (int player = 0; player < all.players; player++) {
      if (sums.containsKey(player)) {
        all.add(player, sums.get(player));
      } else if (game.strategyCount(player) > 1) {
        all.conditions.add(BestResponseTable.of(game, player));
      }
    }
    return all;
  }

  /** A vertex for the sum after each group; the last with the player's own strategy. */
  private void add(int player, PartialSums sums) {
    int before = -1;
    for (int group = 0; group < sums.groups().size(); group++) {
      int[] members = sums.groups().get(group);
      int[] from = before < 0 ? members : Arrays.copyOf(members, members.length + 1);
      int size = 1;
      for (int member : members) {
        size *= counts.get(member);
      }
      int[] next = sums.next(group);
      int[] values = new int[next.length];
      int sumsBefore = next.length / size;
      for (int sum = 0; sum < sumsBefore; sum++) {
        for (int c = 0; c < size; c++) {
          values[c * sumsBefore + sum] = next[sum * size + c];
        }
      }
      if (before >= 0) {
        from[members.length] = before;
      }
      before = counts.size();
      counts.add(sums.sums(group));
      functions.add(new LocalFunction(from, before, values));
    }
    int last = counts.get(before);
    BitSet met = new BitSet();
    for (int own = 0; own < counts.get(player); own++) {
      for (int sum = 0; sum < last; sum++) {
        met.set(own * last + sum, sums.isBest(sum, own));
      }
    }
    conditions.add(LocalCondition.of(new int[] {player, before}, met));
  }

  /** How many of the vertices, the first ones, are players. */
  int players() {
    return players;
  }

  /** How many values each vertex has. */
  int[] counts() {
    return counts.stream().mapToInt(each -> each).toArray();
  }

  List<LocalCondition> conditions() {
    return conditions;
  }

  List<LocalFunction> functions() {
    return functions;
  }

  /** The most different sums of one payoff at a time; 0 if there are none. */
  int mostSums() {
    int most = 0;
    for (int count : counts.subList(players, counts.size())) {
      most = Math.max(most, count);
    }
    return most;
  }

  /** The graph that joins what stands in one condition or function, or in one of these groups. */
  InteractionGraph graph(List<int[]> further) {
    List<int[]> groups = new ArrayList<>(further);
    conditions.forEach(condition -> groups.add(condition.players()));
    functions.forEach(function -> groups.add(function.vertices()));
    return InteractionGraph.of(counts.size(), groups);
  }

  /** The functions of which all vertices are in a bag, in the order of the vertices. */
  static List<LocalFunction> within(int[] bag, List<LocalFunction> functions) {
    List<LocalFunction> within = new ArrayList<>();
    for (LocalFunction function : functions) {
      boolean in = Arrays.binarySearch(bag, function.vertex()) >= 0;
      for (int i = 0; i < function.from().length && in; i++) {
        in = Arrays.binarySearch(bag, function.from()[i]) >= 0;
      }
      if (in) {
        within.add(function);
      }
    }
    return within;
  }

  /** How many combinations of a bag are gone through, or those of its message if they are more. */
  BigInteger rows(TreeDecomposition tree, int bag) {
    BitSet follows = new BitSet();
    for (LocalFunction function : within(tree.bag(bag), functions)) {
      follows.set(function.vertex());
    }
    BigInteger rows = BigInteger.ONE;
    BigInteger message = BigInteger.ONE;
    for (int vertex : tree.bag(bag)) {
      BigInteger count = BigInteger.valueOf(counts.get(vertex));
      rows = follows.get(vertex) ? rows : rows.multiply(count);
      message = vertex == tree.own(bag) ? message : message.multiply(count);
    }
    return rows.max(message);
  }

  /** The largest of all bags. */
  BigInteger largest(TreeDecomposition tree) {
    BigInteger largest = BigInteger.ONE;
    for (int bag = 0; bag < tree.size(); bag++) {
      largest = largest.max(rows(tree, bag));
    }
    return largest;
  }

  /** All bags together. */
  BigInteger total(TreeDecomposition tree) {
    BigInteger total = BigInteger.ZERO;
    for (int bag = 0; bag < tree.size(); bag++) {
      total = total.add(rows(tree, bag));
    }
    return total;
  }

  /** The most players in a bag, less one. */
  int width(TreeDecomposition tree) {
    int width = 0;
    for (int bag = 0; bag < tree.size(); bag++) {
      int in = 0;
      for (int vertex : tree.bag(bag)) {
        in += vertex < players ? 1 : 0;
      }
      width = Math.max(width, in - 1);
    }
    return width;
  }
}
