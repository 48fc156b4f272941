package io.entente.game;

import io.entente.number.Rational;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A game in extensive form: a tree of decisions, chance moves and ends, information sets, and what
 * the players get.
 *
 * <p>Nodes are numbered from 0, the root, in the order of a walk that takes each subtree in turn
 * (preorder); so a parent's number is below its children's, the subtree of node x is x .. {@link
 * #subtreeEnd} - 1, and a loop from the last node down to 0 meets children before parents. Outcomes
 * may sit on any node: a play pays the sum of the outcomes it passes.
 *
 * <p>Ties are told as in {@link StrategicGame}: exactly, unless a player has a {@linkplain
 * #tieTolerance tie tolerance}. Immutable.
 *
 * @see "Kuhn (1953), Extensive Games and the Problem of Information, Contributions to the Theory of
 *     Games II, 193-216"
 */
public final class GameTree {

  /** What happens at a node. */
  public enum Kind {
    DECISION,
    CHANCE,
    TERMINAL
  }

  private final String title;
  private final String comment;
  private final List<String> players;
  private final List<InformationSet> informationSets;
  private final List<ChanceMove> chanceMoves;
  private final List<Outcome> outcomes;
  private final double[] tieTolerance;
  private final TreeNodes nodes;

  GameTree(GameTreeBuilder from, TreeNodes nodes) {
    this.title = from.title;
    this.comment = from.comment;
    this.players = from.players;
    this.informationSets = List.copyOf(from.informationSets);
    this.chanceMoves = List.copyOf(from.chanceMoves);
    this.outcomes = List.copyOf(from.outcomes);
    this.tieTolerance = from.tieTolerance.clone();
    this.nodes = nodes;
  }

  /** A builder for a tree with these players. */
  public static GameTreeBuilder builder(String title, List<String> players) {
    return new GameTreeBuilder(title, players);
  }

  /** The title; may be empty. */
  public String title() {
    return title;
  }

  /** A remark of the author's; may be empty. */
  public String comment() {
    return comment;
  }

  /** The players' names. */
  public List<String> players() {
    return players;
  }

  /** All information sets of all players; nodes refer to them by their place in this list. */
  public List<InformationSet> informationSets() {
    return informationSets;
  }

  /** All chance moves; nodes refer to them by their place in this list. */
  public List<ChanceMove> chanceMoves() {
    return chanceMoves;
  }

  /** All outcomes; nodes refer to them by number, 1 for the first. */
  public List<Outcome> outcomes() {
    return outcomes;
  }

  /** How far apart two payoffs of this player may lie and still tie: at least 0. */
  public double tieTolerance(int player) {
    return tieTolerance[player];
  }

  /** The number of nodes. */
  public int nodes() {
    return nodes.size();
  }

  /** What happens at this node. */
  public Kind kind(int node) {
    return nodes.kind(node);
  }

  /** The label of this node, which may be empty. */
  public String label(int node) {
    return nodes.label(node);
  }

  /** The node before this one. The root has none. */
  public Optional<Integer> parent(int node) {
    return node == 0 ? Optional.empty() : Optional.of(nodes.parent(node));
  }

  /** The number of actions at this node; 0 at an end. */
  public int actions(int node) {
    return nodes.actions(node);
  }

  /** Where this action leads from this node. */
  public int child(int node, int action) {
    return nodes.child(node, action);
  }

  /** The first node number after the subtree of this node. */
  public int subtreeEnd(int node) {
    return nodes.subtreeEnd(node);
  }

  /** The place, in {@link #informationSets}, of the information set of this decision node. */
  public int informationSet(int node) {
    requireKind(node, Kind.DECISION);
    return nodes.move(node);
  }

  /** Who decides at this decision node. */
  public int player(int node) {
    return informationSets.get(informationSet(node)).player();
  }

  /** The place, in {@link #chanceMoves}, of the chance move at this node. */
  public int chanceMove(int node) {
    requireKind(node, Kind.CHANCE);
    return nodes.move(node);
  }

  /** The number of the outcome at this node itself: 1 for the first of {@link #outcomes}, or 0. */
  public int outcomeNumber(int node) {
    return nodes.outcome(node);
  }

  /** What this player gets from all outcomes from the root to this node, rounded to a double. */
  public double payoff(int player, int node) {
    double sum = 0;
    for (int at = node; at >= 0; at = nodes.paidAbove(at)) {
      if (nodes.outcome(at) > 0) {
        sum += outcomes.get(nodes.outcome(at) - 1).payoff(player);
      }
    }
    return sum;
  }

  /** What this player gets from all outcomes from the root to this node, exactly. */
  public Rational exactPayoff(int player, int node) {
    Rational sum = Rational.of(0);
    for (int at = node; at >= 0; at = nodes.paidAbove(at)) {
      if (nodes.outcome(at) > 0) {
        sum = sum.plus(outcomes.get(nodes.outcome(at) - 1).exactPayoff(player));
      }
    }
    return sum;
  }

  /** Whether every information set holds a single node: each player sees all earlier moves. */
  public boolean hasPerfectInformation() {
    boolean[] seen = new boolean[informationSets.size()];
    for (int node = 0; node < nodes(); node++) {
      if (kind(node) == Kind.DECISION) {
        if (seen[nodes.move(node)]) {
          return false;
        }
        seen[nodes.move(node)] = true;
      }
    }
    return true;
  }

  /**
   * Whether no player ever forgets: all nodes of an information set have behind them the same moves
   * of the player's own, an own move being an information set and the action taken there.
   */
  public boolean hasPerfectRecall() {
    return forgetfulSet().isEmpty();
  }

  /** An information set at which a player has forgotten what it did or knew before, if any. */
  public Optional<Integer> forgetfulSet() {
    return PerfectRecall.violated(this);
  }

  /**
   * The same game in strategic form: a strategy of a player names an action for each of the
   * player's information sets, whether it is reached or not.
   *
   * <p>Strategies are numbered with the last information set's action varying fastest and labelled
   * by the actions, as in "left, up"; unlabelled actions by number.
   *
   * @throws GameTooLargeException if there are more strategies than fit
   */
  public StrategicGame strategicForm() {
    return new StrategicForm(this).build();
  }

  private void requireKind(int node, Kind kind) {
    if (nodes.kind(node) != kind) {
      throw new IllegalArgumentException(
          "node " + node + " is of kind " + nodes.kind(node) + ", not " + kind);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GameTree tree
        && title.equals(tree.title)
        && comment.equals(tree.comment)
        && players.equals(tree.players)
        && informationSets.equals(tree.informationSets)
        && chanceMoves.equals(tree.chanceMoves)
        && outcomes.equals(tree.outcomes)
        && Arrays.equals(tieTolerance, tree.tieTolerance)
        && nodes.equals(tree.nodes);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * title.hashCode() + informationSets.hashCode()) + nodes.hashCode();
  }

  /** The title and the size, as in {@code "Entry" (5 nodes)}. */
  @Override
  public String toString() {
    return "\"" + title + "\" (" + nodes() + " nodes)";
  }
}
