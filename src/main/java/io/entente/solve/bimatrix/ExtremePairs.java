package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
  private final Limits limits;
  private final Indifference partner;
  private final List<Pair> pairs = new ArrayList<>();
  private final LabelSets seen;
  private List<BigInteger> firstAtHand = List.of();
  private final Work work;
  private long faceBases;
  private boolean isCut;

  private ExtremePairs(BigInteger[][] firstPayoffs, Limits limits) {
    this.firstPayoffs = firstPayoffs;
    this.own = firstPayoffs.length;
    this.replies = firstPayoffs[0].length;
    this.limits = limits;
    this.work = limits.work();
    this.partner = new Indifference(firstPayoffs, work);
    this.seen = new LabelSets(own + replies);
  }

  /**
   * Where a search ends that has not visited everything.
   *
   * @param bases how many bases to visit at most, and as many again in faces
   * @param work ends the search when it is over; {@link Effort#proof} of every equilibrium counts
   * @param pairs how many equilibria to collect at most
   * @param strategies of both players in the whole game, in which equilibria are proved
   */
  public record Limits(int bases, Work work, int pairs, int strategies) {}

  /**
   * The extreme equilibria, in the order in which they are found, which depends on the game alone.
   *
   * @param pairs what was found
   * @param isAll whether every vertex was visited and every equilibrium collected
   * @param bases how many bases were visited
   */
  public record Found(List<Pair> pairs, boolean isAll, int bases) {}

  /**
   * Finds them.
   *
   * @param first payoffs of the first player, [its strategy][the second's]
   * @param second payoffs of the second player, indexed alike
   */
  public static Found of(BigInteger[][] first, BigInteger[][] second, Limits limits) {
    if (first.length > first[0].length) {
      Found turned = of(transpose(second), transpose(first), limits);
      List<Pair> pairs = new ArrayList<>();
      for (Pair pair : turned.pairs()) {
        pairs.add(new Pair(pair.second(), pair.first()));
      }
      return new Found(pairs, turned.isAll(), turned.bases());
    }
    ExtremePairs search = new ExtremePairs(first, limits);
    Dictionary dictionary = Dictionaries.bestReplies(second, limits.work());
    VertexSearch vertices = new VertexSearch(dictionary, limits.bases(), limits.work());
    boolean all = vertices.visit(search::collect);
    return new Found(search.pairs, all && !search.isCut, vertices.visited());
  }

  /** The matrix with rows and columns exchanged. */
  static BigInteger[][] transpose(BigInteger[][] matrix) {
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
    work.spend(Effort.visit(own + replies));
    if (isDegenerate(at) && !seen.add(Vertex.tight(at, own + replies))) {
      return true;
    }
    firstAtHand = List.of();
    if (work.isOver()) {
      isCut = true;
      return false;
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
      Indifference.Answer answer = partner.weights(support, bestReplies);
      if (answer.isUnique()) {
        answer.weights().ifPresent(weights -> addIfBest(at, support, bestReplies, weights));
        return !isCut;
      }
    }
    addPartners(at, support, bestReplies);
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
    work.spend((own + 1L) * weights.length * (8 + Effort.unit(weights[0].bitLength())));
    BigInteger payoff = payoff(support[0], bestReplies, weights);
    for (int i = 0; i < own; i++) {
      if (payoff(i, bestReplies, weights).compareTo(payoff) > 0) {
        return;
      }
    }
    Vertex.reduce(weights);
    add(at, spread(bestReplies, weights));
  }

  private BigInteger payoff(int strategy, int[] replied, BigInteger[] weights) {
    BigInteger sum = BigInteger.ZERO;
    for (int j = 0; j < replied.length; j++) {
      sum = sum.add(firstPayoffs[strategy][replied[j]].multiply(weights[j]));
    }
    return sum;
  }

  private List<BigInteger> spread(int[] played, BigInteger[] weights) {
    BigInteger[] second = new BigInteger[replies];
    Arrays.fill(second, BigInteger.ZERO);
    for (int j = 0; j < played.length; j++) {
      second[played[j]] = weights[j];
    }
    return List.of(second);
  }

  /** Adds an equilibrium unless there are too many; whether it did. */
  private boolean add(Dictionary at, List<BigInteger> second) {
    if (pairs.size() == limits.pairs() || work.isOver()) {
      isCut = true;
      return false;
    }
    if (firstAtHand.isEmpty()) {
      firstAtHand = List.of(Vertex.at(at, replies).weights());
    }
    work.spend(Effort.proof(limits.strategies(), firstAtHand, second));
    pairs.add(new Pair(firstAtHand, second));
    return true;
  }

  /**
   * Adds the vertices of the face of the second player's polyhedron on which only these strategies
   * are played and all of the support are best replies: where what they lack sums to 0.
   */
  private void addPartners(Dictionary at, int[] support, int[] played) {
    BigInteger[][] payoffs = new BigInteger[played.length][own];
    for (int j = 0; j < played.length; j++) {
      for (int i = 0; i < own; i++) {
        payoffs[j][i] = firstPayoffs[i][played[j]];
      }
    }
    Dictionary dictionary = Dictionaries.bestRepliesAndLack(payoffs, support, work);
    if (!ZeroSum.minimizeLast(dictionary, work)) {
      isCut = true;
      return;
    }
    if (dictionary.signum(own, played.length) > 0) {
      return;
    }
    LabelSets distinct = new LabelSets(played.length + own);
    int left = (int) (limits.bases() - faceBases);
    VertexSearch search = new VertexSearch(dictionary, left, work).keepingLast();
    boolean all =
        search.visit(
            there -> {
              work.spend(Effort.visit(played.length + own));
              if (!distinct.add(Vertex.tight(there, played.length + own))) {
                return true;
              }
              work.spend(replies + played.length * Effort.entry(there));
              return add(at, spread(played, Vertex.at(there, own).weights()));
            });
    faceBases += search.visited();
    isCut |= !all;
  }
}
