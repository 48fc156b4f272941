package io.entente.sample;

import io.entente.game.GameTree;
import java.util.Arrays;
import java.util.List;

/** What an actor bound to some moves would gain by breaking its word, in one run of a tree. */
final class Temptation {

  private final GameTree tree;
  private final double[] payoffs;
  private final double[] arrival;
  private final int[] plan;
  private final int[] bound;
  private final int actor;

  /** By information set the gain by its best other action: over reached nodes, in sum. */
  private final double[][] reachedGain;

  /** The same at the node where it is least, of those not reached. */
  private final double[][] leastGain;

  private final boolean[] reached;

  private Temptation(
      GameTree tree, double[] payoffs, double[] arrival, int[] plan, int[] bound, int actor) {
    this.tree = tree;
    this.payoffs = payoffs;
    this.arrival = arrival;
    this.plan = plan;
    this.bound = bound;
    this.actor = actor;
    reachedGain = new double[plan.length][];
    leastGain = new double[plan.length][];
    reached = new boolean[plan.length];
    for (int set = 0; set < plan.length; set++) {
      int actions = tree.informationSets().get(set).actions().size();
      reachedGain[set] = new double[actions];
      leastGain[set] = new double[actions];
      Arrays.fill(leastGain[set], Double.POSITIVE_INFINITY);
    }
    walk(0, 1, true);
  }

  /**
   * The most that the actor would gain at some information set where it is bound, in the
   * equilibrium in which that is least. Where play does not lead, it has the benefit of the doubt:
   * it believes what keeps it to its word.
   *
   * @param payoffs by node the actor's payoff at ends
   * @param bound by information set the action it is bound to, or -1
   */
  static double least(
      GameTree tree,
      double[] payoffs,
      double[] arrival,
      int[] bound,
      List<Course> equilibria,
      int actor) {
    double least = Double.POSITIVE_INFINITY;
    for (Course course : equilibria) {
      least =
          Math.min(
              least, new Temptation(tree, payoffs, arrival, course.plan(), bound, actor).most());
    }
    return equilibria.isEmpty() ? 0 : least;
  }

  private double most() {
    double most = 0;
    for (int set = 0; set < plan.length; set++) {
      boolean own = bound[set] >= 0 && tree.informationSets().get(set).player() == actor;
      for (int action = 0; own && action < reachedGain[set].length; action++) {
        double gain = reached[set] ? reachedGain[set][action] : leastGain[set][action];
        boolean possible = gain < Double.POSITIVE_INFINITY; // else chance never leads there
        most = possible ? Math.max(most, gain) : most;
      }
    }
    return most;
  }

  private void walk(int node, double probability, boolean onPath) {
    if (tree.kind(node) == GameTree.Kind.TERMINAL) {
      return;
    }
    boolean decides = tree.kind(node) == GameTree.Kind.DECISION;
    int set = decides ? tree.informationSet(node) : -1;
    if (decides && tree.player(node) == actor) {
      compare(node, set, probability, onPath);
    }
    for (int action = 0; action < tree.actions(node); action++) {
      int child = tree.child(node, action);
      double chance = decides ? 1 : arrival[child];
      if (chance > 0) {
        walk(child, probability * chance, onPath && (!decides || plan[set] == action));
      }
    }
  }

  private void compare(int node, int set, double probability, boolean onPath) {
    double kept = value(tree.child(node, plan[set]));
    reached[set] |= onPath;
    for (int action = 0; action < tree.actions(node); action++) {
      double gain = value(tree.child(node, action)) - kept;
      reachedGain[set][action] += onPath ? probability * gain : 0;
      leastGain[set][action] = Math.min(leastGain[set][action], gain);
    }
  }

  private double value(int node) {
    switch (tree.kind(node)) {
      case TERMINAL:
        return payoffs[node];
      case CHANCE:
        double sum = 0;
        for (int action = 0; action < tree.actions(node); action++) {
          int child = tree.child(node, action);
          sum += arrival[child] == 0 ? 0 : arrival[child] * value(child);
        }
        return sum;
      default:
        return value(tree.child(node, plan[tree.informationSet(node)]));
    }
  }
}
