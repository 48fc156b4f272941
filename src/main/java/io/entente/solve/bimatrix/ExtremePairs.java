package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All extreme equilibria of a game of two players with whole payoffs.
 *
 * <p>Every vertex of the first player's polyhedron is visited; its partners are the vertices of the
 * second player's on which only best replies are played and to which everything that is played is a
 * best reply. Mostly that is one system of equations; where it has no single solution, the vertices
 * of the face are enumerated.
 */
public final class ExtremePairs {

  /**
   * An equilibrium, as whole weights without a common divisor.
   *
   * @param first proportional to the first player's probabilities
   * @param second to the second's
   */
  public record Pair(List<BigInteger> first, List<BigInteger> second) {}

  private final BigInteger[][] firstPayoffs;
  private final int own;
  private final int replies;
  private final int most;
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<BitSet, List<Vertex>> faces = new HashMap<>();
  private final LabelSets seen;
  private boolean isCut;

  private ExtremePairs(BigInteger[][] firstPayoffs, int most) {
    this.firstPayoffs = firstPayoffs;
    this.own = firstPayoffs.length;
    this.replies = firstPayoffs[0].length;
    this.most = most;
    this.seen = new LabelSets(own + replies);
  }

  /**
   * The extreme equilibria, in the order in which they are found, which depends on the game alone.
   *
   * @param pairs what was found
   * @param isAll whether every vertex was visited
   */
  public record Found(List<Pair> pairs, boolean isAll) {}

  /**
   * Finds them.
   *
   * @param first payoffs of the first player, [its strategy][the second's]
   * @param second payoffs of the second player, indexed alike
   * @param most how many bases to visit at most
   */
  public static Found of(BigInteger[][] first, BigInteger[][] second, int most) {
    if (first.length > first[0].length) {
      Found turned = of(transpose(second), transpose(first), most);
      List<Pair> pairs = new ArrayList<>();
      for (Pair pair : turned.pairs()) {
        pairs.add(new Pair(pair.second(), pair.first()));
      }
      return new Found(pairs, turned.isAll());
    }
    ExtremePairs search = new ExtremePairs(first, most);
    VertexSearch vertices = new VertexSearch(Dictionaries.bestReplies(second), most);
    boolean all = vertices.visit(search::collect);
    return new Found(search.pairs, all && !search.isCut);
  }

  private static BigInteger[][] transpose(BigInteger[][] matrix) {
    BigInteger[][] transposed = new BigInteger[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[0].length; j++) {
        transposed[j][i] = matrix[i][j];
      }
    }
    return transposed;
  }

  /** Collects the equilibria in which the first player plays this vertex. */
  private boolean collect(Dictionary at) {
    if (isDegenerate(at) && !seen.add(Vertex.tight(at, own + replies))) {
      return true;
    }
    int played = 0;
    int best = 0;
    for (int label = 0; label < own + replies; label++) {
      boolean tight = Vertex.isTight(at, label);
      played += label < own && !tight ? 1 : 0;
      best += label >= own && tight ? 1 : 0;
    }
    int[] support = new int[played];
    int[] bestReplies = new int[best];
    for (int label = own + replies - 1; label >= 0; label--) {
      boolean tight = Vertex.isTight(at, label);
      if (label < own && !tight) {
        support[--played] = label;
      } else if (label >= own && tight) {
        bestReplies[--best] = label - own;
      }
    }
    if (support.length == bestReplies.length) {
      Indifference.Answer answer = Indifference.weights(firstPayoffs, support, bestReplies);
      if (answer.isUnique()) {
        answer.weights().ifPresent(weights -> addIfBest(at, support, bestReplies, weights));
        return true;
      }
    }
    for (Vertex vertex : face(bestReplies)) {
      if (Arrays.stream(support).allMatch(vertex.bestReplies()::get)) {
        add(at, bestReplies, vertex.weights());
      }
    }
    return !isCut;
  }

  private boolean isDegenerate(Dictionary at) {
    for (int row = 0; row < at.rows; row++) {
      if (at.signum(row, at.columns) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Adds the pair if nothing else would be a better reply to these weights. */
  private void addIfBest(Dictionary at, int[] support, int[] bestReplies, BigInteger[] weights) {
    BigInteger payoff = payoff(support[0], bestReplies, weights);
    for (int i = 0; i < own; i++) {
      if (payoff(i, bestReplies, weights).compareTo(payoff) > 0) {
        return;
      }
    }
    add(at, bestReplies, weights);
  }

  private BigInteger payoff(int strategy, int[] replied, BigInteger[] weights) {
    BigInteger sum = BigInteger.ZERO;
    for (int j = 0; j < replied.length; j++) {
      sum = sum.add(firstPayoffs[strategy][replied[j]].multiply(weights[j]));
    }
    return sum;
  }

  private void add(Dictionary at, int[] replied, BigInteger[] weights) {
    BigInteger[] second = new BigInteger[replies];
    Arrays.fill(second, BigInteger.ZERO);
    for (int j = 0; j < replied.length; j++) {
      second[replied[j]] = weights[j];
    }
    pairs.add(new Pair(List.of(Vertex.at(at, replies).weights()), List.of(second)));
  }

  /** The vertices of the second player's polyhedron on which only these strategies are played. */
  private List<Vertex> face(int[] played) {
    BitSet key = new BitSet();
    for (int j : played) {
      key.set(j);
    }
    return faces.computeIfAbsent(key, absent -> vertices(played));
  }

  private List<Vertex> vertices(int[] played) {
    BigInteger[][] payoffs = new BigInteger[played.length][own];
    for (int j = 0; j < played.length; j++) {
      for (int i = 0; i < own; i++) {
        payoffs[j][i] = firstPayoffs[i][played[j]];
      }
    }
    LabelSets distinct = new LabelSets(played.length + own);
    List<Vertex> vertices = new ArrayList<>();
    VertexSearch search = new VertexSearch(Dictionaries.bestReplies(payoffs), most);
    boolean all =
        search.visit(
            at -> {
              if (distinct.add(Vertex.tight(at, at.rows + at.columns))) {
                vertices.add(Vertex.at(at, own));
              }
              return true;
            });
    isCut |= !all;
    return vertices;
  }
}
