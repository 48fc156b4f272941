package io.entente.solve.information;

import io.entente.game.GameTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Perfect Bayesian equilibria in pure strategies of many games with one tree, fast: payoffs and
 * probabilities of chance change from game to game, and arithmetic is rounded. The rules are those
 * of {@link PerfectBayesian}, which answers a single game exactly.
 *
 * <p>Information sets are decided from the last to the first, so that what follows a node is known
 * when its owner chooses; an action that another one beats at every node of its set is left out.
 * Where nodes of a set differ by chance alone, what its owner believes does not depend on the plan,
 * and only its best actions remain. Plans that get through are looked at as a whole.
 *
 * <p>A workspace with one owner.
 */
public final class RoundedBayesian {

  private final RoundedTree tree;
  private final Doubts doubts;

  /** The information sets in the order of decision; those behind a set come before it. */
  private final int[] order;

  /** By information set, whether its nodes differ by chance alone. */
  private final boolean[] settled;

  private int[] bound = new int[0];
  private int limit;
  private final List<int[]> found = new ArrayList<>();

  /**
   * A search on this tree; its payoffs and probabilities do not matter.
   *
   * @param tree with perfect recall, and no two information sets each of which may come first
   */
  public RoundedBayesian(GameTree tree) {
    this.tree = new RoundedTree(tree);
    doubts = new Doubts(this.tree);
    order = order(this.tree.histories);
    settled = new boolean[order.length];
    for (int set = 0; set < settled.length; set++) {
      settled[set] = isSettled(this.tree.histories, set);
    }
  }

  private static int[] order(Histories histories) {
    GameTree tree = histories.tree;
    int sets = histories.nodes.length;
    boolean[][] before = new boolean[sets][sets];
    for (int node = 0; node < tree.nodes(); node++) {
      for (int up = node; tree.kind(node) == GameTree.Kind.DECISION && up > 0; ) {
        up = tree.parent(up).orElseThrow();
        if (tree.kind(up) == GameTree.Kind.DECISION) {
          before[tree.informationSet(up)][tree.informationSet(node)] = true;
        }
      }
    }
    int[] order = new int[sets];
    boolean[] done = new boolean[sets];
    for (int place = 0; place < sets; place++) {
      int next = -1;
      for (int set = sets - 1; set >= 0 && next < 0; set--) {
        boolean ready = !done[set];
        for (int later = 0; later < sets && ready; later++) {
          ready = !before[set][later] || done[later];
        }
        next = ready ? set : next;
      }
      if (next < 0) {
        throw new IllegalArgumentException("information sets that may each come before the other");
      }
      done[next] = true;
      order[place] = next;
    }
    return order;
  }

  private static boolean isSettled(Histories histories, int set) {
    List<Integer> first = moves(histories, histories.nodes[set][0]);
    for (int node : histories.nodes[set]) {
      if (!moves(histories, node).equals(first)) {
        return false;
      }
    }
    return true;
  }

  /** The moves of players before a node. */
  private static List<Integer> moves(Histories histories, int node) {
    GameTree tree = histories.tree;
    List<Integer> moves = new ArrayList<>();
    for (int at = node; at > 0; ) {
      int action = histories.actionBefore[at];
      at = tree.parent(at).orElseThrow();
      if (tree.kind(at) == GameTree.Kind.DECISION) {
        moves.add(tree.informationSet(at));
        moves.add(action);
      }
    }
    return moves;
  }

  /**
   * The equilibria of one game: by information set the action taken.
   *
   * @param payoffs by player and node; those of ends count
   * @param arrival by node the probability with which chance leads there from its parent; 1 where
   *     the parent is not chance
   * @param tolerance by player, gains that count as none
   * @param boundTo by information set the only action it may take, or -1; a bound set need not act
   *     well
   * @param most how many are listed at most
   * @return {@code most} + 1 of them if there are more
   */
  public List<int[]> plans(
      double[][] payoffs, double[] arrival, double[] tolerance, int[] boundTo, int most) {
    tree.read(payoffs, arrival, tolerance);
    bound = boundTo;
    limit = most + 1;
    found.clear();
    Arrays.fill(tree.plan, RoundedTree.OPEN);
    decide(0);
    return List.copyOf(found);
  }

  private void decide(int place) {
    if (found.size() == limit) {
      return;
    }
    if (place == order.length) {
      if (isSupported()) {
        found.add(tree.plan.clone());
      }
      return;
    }
    int set = order[place];
    if (bound[set] >= 0) {
      tree.plan[set] = bound[set];
      decide(place + 1);
    } else {
      boolean[] open = candidates(set);
      for (int action = 0; action < open.length; action++) {
        if (open[action]) {
          tree.plan[set] = action;
          decide(place + 1);
        }
      }
    }
    tree.plan[set] = RoundedTree.OPEN;
  }

  private boolean[] candidates(int set) {
    int[] nodes = tree.histories.nodes[set];
    double[][] values = new double[tree.actions(set)][nodes.length];
    for (int action = 0; action < values.length; action++) {
      for (int i = 0; i < nodes.length; i++) {
        values[action][i] = tree.value(tree.owner(set), tree.child(nodes[i], action));
      }
    }
    boolean[] open = new boolean[values.length];
    for (int action = 0; action < open.length; action++) {
      open[action] = true;
      for (int other = 0; other < open.length && open[action]; other++) {
        open[action] =
            other == action
                || !(isSettledNow(set)
                    ? gainsOnAverage(set, values[other], values[action])
                    : gainsEverywhere(set, values[other], values[action]));
      }
    }
    return open;
  }

  private boolean gainsOnAverage(int set, double[] other, double[] one) {
    int[] nodes = tree.histories.nodes[set];
    double gain = 0;
    double mass = 0;
    for (int i = 0; i < nodes.length; i++) {
      gain += tree.chance[nodes[i]] * (other[i] - one[i]);
      mass += tree.chance[nodes[i]];
    }
    return gain > mass * tree.tolerance(set);
  }

  private boolean gainsEverywhere(int set, double[] other, double[] one) {
    for (int i = 0; i < one.length; i++) {
      if (!(other[i] - one[i] > tree.tolerance(set))) {
        return false;
      }
    }
    return true;
  }

  /** Whether some beliefs make the plan rational wherever they may depend on it. */
  private boolean isSupported() {
    doubts.begin();
    for (int set : order) {
      boolean believes = !isSettledNow(set) && tree.histories.nodes[set].length > 1;
      boolean open = believes || tree.histories.movesAgain[set];
      if (bound[set] < 0 && open && !doubts.accepts(set)) {
        return false;
      }
    }
    return doubts.agree();
  }

  private boolean isSettledNow(int set) {
    return settled[set] && !tree.isDoubtful(set);
  }
}
