package io.entente.game;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds a {@link GameTree}, node by node in preorder: first a node, then the whole subtree behind
 * its first action, then the one behind its second, and so on (the order of an .efg file).
 *
 * <p>Information sets, chance moves and outcomes are declared before the first node that refers to
 * them.
 */
public final class GameTreeBuilder {

  final String title;
  final List<String> players;
  final List<InformationSet> informationSets = new ArrayList<>();
  final List<ChanceMove> chanceMoves = new ArrayList<>();
  final List<Outcome> outcomes = new ArrayList<>();
  final double[] tieTolerance;
  String comment = "";

  private final TreeNodes.Collector nodes = new TreeNodes.Collector();
  private int[] waiting = new int[16]; // children still to come, by depth
  private int[] open = new int[16]; // the nodes they belong to
  private int depth;
  private final int[] setsOf; // how many information sets each player has

  GameTreeBuilder(String title, List<String> players) {
    if (players.isEmpty()) {
      throw new IllegalArgumentException("a game needs at least one player");
    }
    this.title = title;
    this.players = List.copyOf(players);
    this.tieTolerance = new double[players.size()];
    this.setsOf = new int[players.size()];
  }

  /** A remark of the author's. */
  public GameTreeBuilder comment(String comment) {
    this.comment = comment;
    return this;
  }

  /** Payoffs of this player that differ by no more than this tie; finite, at least 0. */
  public GameTreeBuilder tieTolerance(int player, double tolerance) {
    if (!(tolerance >= 0 && tolerance <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("a tie tolerance is finite and at least 0: " + tolerance);
    }
    tieTolerance[player] = tolerance;
    return this;
  }

  /** Adds an information set and returns its place among all. */
  public int addInformationSet(InformationSet set) {
    if (set.player() < 0 || set.player() >= players.size()) {
      throw new IllegalArgumentException("no player " + set.player() + " among " + players);
    }
    informationSets.add(set);
    setsOf[set.player()]++;
    return informationSets.size() - 1;
  }

  /** Adds an information set of this player, numbered in order, and returns its place among all. */
  public int addInformationSet(int player, String name, List<String> actions) {
    int number = player >= 0 && player < players.size() ? setsOf[player] + 1 : 1;
    return addInformationSet(new InformationSet(player, number, name, actions));
  }

  /** Adds a chance move and returns its place among all. */
  public int addChanceMove(ChanceMove move) {
    chanceMoves.add(move);
    return chanceMoves.size() - 1;
  }

  /** Adds a chance move, numbered in order, and returns its place among all. */
  public int addChanceMove(String name, List<String> actions, List<Rational> probabilities) {
    return addChanceMove(new ChanceMove(chanceMoves.size() + 1, name, actions, probabilities));
  }

  /** Adds an outcome and returns its number: 1 for the first. */
  public int addOutcome(Outcome outcome) {
    if (outcome.players() != players.size()) {
      throw new IllegalArgumentException(
          outcome.players() + " payoffs in an outcome for " + players.size() + " players");
    }
    outcomes.add(outcome);
    return outcomes.size();
  }

  /**
   * Adds a decision node.
   *
   * @param label its label, which may be empty
   * @param informationSet the place of its information set among all
   * @param outcome the number of the outcome it passes on the way, 0 for none
   * @return the number of the node
   */
  public int decision(String label, int informationSet, int outcome) {
    int actions = informationSets.get(informationSet).actions().size();
    return add(GameTree.Kind.DECISION, informationSet, outcome, label, actions);
  }

  /** Adds a decision node without label or outcome. */
  public int decision(int informationSet) {
    return decision("", informationSet, 0);
  }

  /** Adds a chance node; as {@link #decision(String, int, int)}. */
  public int chance(String label, int chanceMove, int outcome) {
    int actions = chanceMoves.get(chanceMove).actions().size();
    return add(GameTree.Kind.CHANCE, chanceMove, outcome, label, actions);
  }

  /** Adds a chance node without label or outcome. */
  public int chance(int chanceMove) {
    return chance("", chanceMove, 0);
  }

  /** Adds an end; as {@link #decision(String, int, int)}. */
  public int terminal(String label, int outcome) {
    return add(GameTree.Kind.TERMINAL, 0, outcome, label, 0);
  }

  /** Adds an end with these payoffs, and a nameless outcome that pays them. */
  public int terminal(double... payoffs) {
    return terminal("", addOutcome(Outcome.of("", payoffs)));
  }

  /** Whether every action so far leads somewhere, so that the tree can be built. */
  public boolean isComplete() {
    return nodes.size() > 0 && depth == 0;
  }

  /**
   * The tree.
   *
   * @throws IllegalStateException if an action leads nowhere
   */
  public GameTree build() {
    if (!isComplete()) {
      throw new IllegalStateException(
          nodes.size() == 0
              ? "a tree needs at least one node"
              : "node " + open[depth - 1] + " lacks " + waiting[depth - 1] + " of its subtrees");
    }
    return new GameTree(this, nodes.build());
  }

  private int add(GameTree.Kind kind, int move, int outcome, String label, int actions) {
    if (isComplete()) {
      throw new IllegalStateException("the tree is complete: no action leads to another node");
    }
    if (outcome < 0 || outcome > outcomes.size()) {
      throw new IllegalArgumentException(
          "no outcome " + outcome + ": there are " + outcomes.size() + ", numbered from 1");
    }
    int parent = depth == 0 ? -1 : open[depth - 1];
    int node = nodes.add(kind, move, outcome, parent, label);
    if (depth > 0) {
      waiting[depth - 1]--;
    }
    while (depth > 0 && waiting[depth - 1] == 0) {
      depth--;
    }
    if (actions > 0) {
      push(node, actions);
    }
    return node;
  }

  private void push(int node, int actions) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
      waiting = Arrays.copyOf(waiting, 2 * depth);
    }
    open[depth] = node;
    waiting[depth++] = actions;
  }
}
