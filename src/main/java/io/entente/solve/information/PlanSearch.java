package io.entente.solve.information;

import io.entente.game.GameTree;
import io.entente.game.Subgames;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Goes through the plans of a tree, information set by information set, and leaves out those that
 * are hopeless: where, whatever an owner believes, another action gains. Optimality may be asked
 * for everywhere, or only where the play of some subgame leads.
 *
 * <p>Works on rounded payoffs, and allows for more than their rounding; so it leaves out no plan
 * that is supported, and those it passes on remain to be checked.
 */
final class PlanSearch {

  /** Rounding in sums of payoffs, in parts of a player's largest, is below this. */
  private static final double SLACK = 0x1p-36;

  private static final int OPEN = -1;

  private final Histories histories;
  private final GameTree tree;
  private final double[][] payoffs;
  private final double[] slack;
  private final int[] plan;

  /** By information set, how many of those before its nodes are still open. */
  private final int[] openBefore;

  private final int[][] setsBehind;
  private final Predicate<int[]> found;

  /**
   * By information set, where the smallest subgame with it starts; -1 if it counts unreached too.
   */
  private final int[] subgame;

  private long visitsLeft;

  /**
   * A search.
   *
   * @param everywhere whether owners act optimally where no subgame's play leads, too
   * @param found takes a plan that may be an equilibrium; false ends the search
   * @param visits so many nodes are looked at before it gives up
   */
  PlanSearch(Histories histories, boolean everywhere, Predicate<int[]> found, long visits) {
    this.histories = histories;
    this.tree = histories.tree;
    this.found = found;
    this.visitsLeft = visits;
    plan = new int[histories.nodes.length];
    Arrays.fill(plan, OPEN);
    payoffs = new double[tree.players().size()][tree.nodes()];
    slack = new double[payoffs.length];
    for (int player = 0; player < payoffs.length; player++) {
      double most = 0;
      for (int node = 0; node < tree.nodes(); node++) {
        if (tree.kind(node) == GameTree.Kind.TERMINAL) {
          payoffs[player][node] = tree.payoff(player, node);
          most = Math.max(most, Math.abs(payoffs[player][node]));
        }
      }
      slack[player] = tree.tieTolerance(player) + most * SLACK;
    }
    subgame = new int[plan.length];
    Arrays.fill(subgame, -1);
    for (int root : everywhere ? List.<Integer>of() : Subgames.roots(tree)) {
      for (int set = 0; set < plan.length; set++) {
        int[] nodes = histories.nodes[set];
        boolean within = root <= nodes[0] && nodes[nodes.length - 1] < tree.subtreeEnd(root);
        subgame[set] = within ? root : subgame[set];
      }
    }
    openBefore = new int[plan.length];
    setsBehind = new int[plan.length][];
    for (int set = 0; set < plan.length; set++) {
      setsBehind[set] = behind(set);
      for (int later : setsBehind[set]) {
        openBefore[later]++;
      }
    }
  }

  /** The information sets with a node behind a node of this one. */
  private int[] behind(int set) {
    boolean[] is = new boolean[plan.length];
    int count = 0;
    for (int node : histories.nodes[set]) {
      for (int later = node + 1; later < tree.subtreeEnd(node); later++) {
        if (tree.kind(later) == GameTree.Kind.DECISION && !is[tree.informationSet(later)]) {
          is[tree.informationSet(later)] = true;
          count++;
        }
      }
    }
    int[] sets = new int[count];
    for (int later = 0, n = 0; later < is.length; later++) {
      if (is[later]) {
        sets[n++] = later;
      }
    }
    return sets;
  }

  /** Goes through all plans; false if it was ended before. */
  boolean run() {
    return from(0);
  }

  private boolean from(int place) {
    if (visitsLeft < 0) {
      return false;
    }
    if (place == plan.length) {
      return found.test(plan.clone());
    }
    int set = histories.order[place];
    for (int later : setsBehind[set]) {
      openBefore[later]--;
    }
    boolean all = true;
    int actions = tree.informationSets().get(set).actions().size();
    for (int action = 0; action < actions && all; action++) {
      plan[set] = action;
      if (!isHopeless(place)) {
        all = from(place + 1);
      }
    }
    plan[set] = OPEN;
    for (int later : setsBehind[set]) {
      openBefore[later]++;
    }
    return all;
  }

  /** Whether some owner decided so far would gain whatever it believes. */
  private boolean isHopeless(int places) {
    for (int place = 0; place <= places; place++) {
      int set = histories.order[place];
      int actions = tree.informationSets().get(set).actions().size();
      for (int action = 0; action < actions; action++) {
        if (action != plan[set] && alwaysGains(set, action)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean alwaysGains(int set, int action) {
    int[] nodes = histories.nodes[set];
    double[] gains = new double[nodes.length];
    boolean every = true;
    boolean some = false;
    double tolerance = slack[histories.owner(set)];
    for (int i = 0; i < nodes.length; i++) {
      gains[i] = gain(set, nodes[i], action);
      every &= gains[i] > tolerance;
      some |= gains[i] > tolerance;
    }
    if (!some || openBefore[set] > 0) {
      return every && subgame[set] < 0;
    }
    if (subgame[set] >= 0) {
      return gainsWhereReached(set, gains, tolerance);
    }
    return every || gainsUnderAnySurprise(set, gains, tolerance);
  }

  private boolean gainsWhereReached(int set, double[] gains, double tolerance) {
    int[] nodes = histories.nodes[set];
    visitsLeft -= nodes.length;
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      if (Surprises.of(histories, this::isKept, nodes[i], subgame[set]).isEmpty()) {
        sum += histories.roundedChance[nodes[i]] * gains[i];
      }
    }
    // What counts is the gain in the whole subgame, not just where the set is reached.
    return sum > histories.roundedChance[subgame[set]] * tolerance;
  }

  private boolean gainsUnderAnySurprise(int set, double[] gains, double tolerance) {
    int[] nodes = histories.nodes[set];
    List<List<Integer>> surprises =
        Arrays.stream(nodes)
            .mapToObj(node -> Surprises.of(histories, this::isKept, node, 0))
            .toList();
    visitsLeft -= nodes.length;
    Map<List<Integer>, Double> sums = new HashMap<>();
    List<List<Integer>> possible = Surprises.possible(surprises);
    for (int i = 0; i < nodes.length; i++) {
      if (possible.contains(surprises.get(i))) {
        double counts = histories.roundedChance[nodes[i]] * (gains[i] - tolerance);
        sums.merge(surprises.get(i), counts, Double::sum);
      }
    }
    for (double sum : sums.values()) {
      if (!(sum > 0)) {
        return false;
      }
    }
    return true;
  }

  /** What is open counts as kept to. */
  private boolean isKept(int set, int action) {
    return plan[set] == OPEN || plan[set] == action;
  }

  /** What an owner gains by another action at a node; not a number while that is open. */
  private double gain(int set, int node, int action) {
    int owner = histories.owner(set);
    return value(owner, tree.child(node, action)) - value(owner, tree.child(node, plan[set]));
  }

  private double value(int player, int node) {
    visitsLeft--;
    switch (tree.kind(node)) {
      case TERMINAL:
        return payoffs[player][node];
      case CHANCE:
        double sum = 0;
        for (int action = 0; action < tree.actions(node); action++) {
          double share = histories.probability(node, action).toDouble();
          sum += share * value(player, tree.child(node, action));
        }
        return sum;
      default:
        int action = plan[tree.informationSet(node)];
        return action == OPEN ? Double.NaN : value(player, tree.child(node, action));
    }
  }
}
