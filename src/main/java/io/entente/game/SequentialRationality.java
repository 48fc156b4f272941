package io.entente.game;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * Sequential rationality of a plan, with lots or without, under beliefs: at every information set,
 * reached or not, its owner could not gain by acting otherwise there and at its own later
 * information sets, given its belief and what the others do.
 *
 * <p>The regret of an assessment is the most that an owner could gain so, over all information
 * sets; 0 exactly if the plan is sequentially rational. Beliefs are Bayesian on the path if at each
 * information set that the plan reaches they are the probabilities of its nodes given that it is
 * reached. Both are exact. The tree has perfect recall, so that the nodes of a later information
 * set of the same player all follow the same information set and action of its own.
 *
 * @see "Kreps and Wilson (1982), Sequential Equilibria, Econometrica 50, 863-894"
 */
public final class SequentialRationality {

  private final GameTree tree;
  private final BehaviorPlan plan;
  private final List<List<Integer>> nodesOfSet = new ArrayList<>();

  private SequentialRationality(GameTree tree, BehaviorPlan plan) {
    this.tree = tree;
    this.plan = plan;
    tree.informationSets().forEach(set -> nodesOfSet.add(new ArrayList<>()));
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        nodesOfSet.get(tree.informationSet(node)).add(node);
      }
    }
  }

  /**
   * The regret of an assessment, by information set.
   *
   * @throws IllegalArgumentException if a player forgets what it did or knew
   */
  public static List<Rational> regrets(GameTree tree, PureStrategyPlan plan, Beliefs beliefs) {
    return regrets(tree, BehaviorPlan.of(tree, plan), beliefs);
  }

  /**
   * The regret of an assessment, by information set.
   *
   * @throws IllegalArgumentException if a player forgets what it did or knew
   */
  public static List<Rational> regrets(GameTree tree, BehaviorPlan plan, Beliefs beliefs) {
    if (!tree.hasPerfectRecall()) {
      throw new IllegalArgumentException(tree + " is without perfect recall");
    }
    SequentialRationality here = new SequentialRationality(tree, plan);
    Continuation follow = new Continuation(tree, plan);
    List<Rational> regrets = new ArrayList<>();
    for (int set = 0; set < tree.informationSets().size(); set++) {
      int player = tree.informationSets().get(set).player();
      Rational planned = Rational.ZERO;
      List<Continuation.Weighted> at = new ArrayList<>();
      for (int i = 0; i < here.nodesOfSet.get(set).size(); i++) {
        Continuation.Weighted node =
            new Continuation.Weighted(here.nodesOfSet.get(set).get(i), beliefs.at(set).get(i));
        at.add(node);
        planned = planned.plus(follow.planned(player, node.node()).times(node.weight()));
      }
      regrets.add(follow.best(player, at).minus(planned));
    }
    return regrets;
  }

  /** Whether beliefs follow Bayes' rule at every information set that the plan reaches. */
  public static boolean isBayesianOnPath(GameTree tree, PureStrategyPlan plan, Beliefs beliefs) {
    return isBayesianOnPath(tree, BehaviorPlan.of(tree, plan), beliefs);
  }

  /** Whether beliefs follow Bayes' rule at every information set that the plan reaches. */
  public static boolean isBayesianOnPath(GameTree tree, BehaviorPlan plan, Beliefs beliefs) {
    SequentialRationality here = new SequentialRationality(tree, plan);
    List<Rational> reach = plan.reach(tree);
    for (int set = 0; set < here.nodesOfSet.size(); set++) {
      List<Integer> nodes = here.nodesOfSet.get(set);
      Rational sum = Rational.ZERO;
      for (int node : nodes) {
        sum = sum.plus(reach.get(node));
      }
      for (int i = 0; i < nodes.size() && sum.signum() > 0; i++) {
        if (!reach.get(nodes.get(i)).equals(beliefs.at(set).get(i).times(sum))) {
          return false;
        }
      }
    }
    return true;
  }
}
