package io.entente.game;

import io.entente.number.Rational;

/**
 * Subgame-perfect equilibrium of a tree: a full plan of play that is a Nash equilibrium in every
 * {@linkplain Subgames subgame}.
 *
 * <p>The regret of a plan is the most that any player could gain in any subgame by changing any of
 * its own actions there: max over roots x of subgames and players i of (the best i can get from x
 * against the others' actions) − (what the plan gives i from x). It is 0 exactly at an equilibrium.
 * With perfect information every node starts a subgame, and by the one-shot deviation principle it
 * is 0 exactly where no <em>single</em> change of action gains. Without it players have perfect
 * recall.
 *
 * @see "Selten (1965), Spieltheoretische Behandlung eines Oligopolmodells mit Nachfrageträgheit,
 *     Zeitschrift für die gesamte Staatswissenschaft 121, 301-324 and 667-689"
 */
public final class SubgamePerfection {

  private SubgamePerfection() {}

  /**
   * Whether no player gains in any subgame; for a player with a tie tolerance, whether no single
   * change of an action gains by more than that.
   */
  public static boolean isSubgamePerfect(GameTree tree, PureStrategyPlan plan) {
    if (!tree.hasPerfectInformation()) {
      return isInEverySubgame(tree, plan);
    }
    for (int player = 0; player < tree.players().size(); player++) {
      if (tree.tieTolerance(player) == 0) {
        if (exactRegret(tree, plan, player).signum() > 0) {
          return false;
        }
      } else if (oneShotGain(tree, plan, player) > tree.tieTolerance(player)) {
        return false;
      }
    }
    return true;
  }

  /** The regret of this plan; exact and rounded once, but for players with a tie tolerance. */
  public static double regret(GameTree tree, PureStrategyPlan plan) {
    boolean perfect = tree.hasPerfectInformation();
    double largest = 0;
    for (int player = 0; player < tree.players().size(); player++) {
      double regret =
          !perfect || tree.tieTolerance(player) == 0
              ? exactRegret(tree, plan, player).toDouble()
              : oneShotGain(tree, plan, player);
      largest = Math.max(largest, regret);
    }
    return largest;
  }

  /** What this player could gain at most, in any subgame, by changing its own actions there. */
  public static Rational exactRegret(GameTree tree, PureStrategyPlan plan, int player) {
    if (!tree.hasPerfectInformation()) {
      return regretInSubgames(tree, plan, player);
    }
    if (tree.chanceMoves().isEmpty()) {
      return regretBetweenEnds(tree, plan, player);
    }
    Rational[] planned = new Rational[tree.nodes()];
    Rational[] best = new Rational[tree.nodes()];
    Rational largest = Rational.of(0);
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      switch (tree.kind(node)) {
        case TERMINAL -> {
          planned[node] = tree.exactPayoff(player, node);
          best[node] = planned[node];
        }
        case CHANCE -> {
          planned[node] = expectation(tree, node, planned);
          best[node] = expectation(tree, node, best);
        }
        case DECISION -> {
          int chosen = tree.child(node, plan.action(tree, node));
          planned[node] = planned[chosen];
          best[node] = best[chosen];
          for (int action = 0;
              tree.player(node) == player && action < tree.actions(node);
              action++) {
            Rational value = best[tree.child(node, action)];
            best[node] = value.compareTo(best[node]) > 0 ? value : best[node];
          }
        }
      }
      Rational gain = best[node].minus(planned[node]);
      largest = gain.compareTo(largest) > 0 ? gain : largest;
    }
    return largest;
  }

  /** The same without chance: each way to go on leads to one end. */
  private static Rational regretBetweenEnds(GameTree tree, PureStrategyPlan plan, int player) {
    int[] planned = new int[tree.nodes()];
    int[] best = new int[tree.nodes()];
    Rational largest = Rational.ZERO;
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      if (tree.kind(node) == GameTree.Kind.TERMINAL) {
        planned[node] = node;
        best[node] = node;
        continue;
      }
      int chosen = tree.child(node, plan.action(tree, node));
      planned[node] = planned[chosen];
      best[node] = best[chosen];
      for (int action = 0; tree.player(node) == player && action < tree.actions(node); action++) {
        int end = best[tree.child(node, action)];
        best[node] = gain(tree, player, end, best[node]).signum() > 0 ? end : best[node];
      }
      Rational gain = gain(tree, player, best[node], planned[node]);
      largest = gain.compareTo(largest) > 0 ? gain : largest;
    }
    return largest;
  }

  /** How much more the first end pays. */
  private static Rational gain(GameTree tree, int player, int end, int other) {
    return end == other
        ? Rational.ZERO
        : tree.exactPayoff(player, end).minus(tree.exactPayoff(player, other));
  }

  /** What this player could gain at most, at any node of its own, by one change of action there. */
  public static double oneShotGain(GameTree tree, PureStrategyPlan plan, int player) {
    double[] planned = new double[tree.nodes()];
    double largest = 0;
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      switch (tree.kind(node)) {
        case TERMINAL -> planned[node] = tree.payoff(player, node);
        case CHANCE -> {
          ChanceMove chance = tree.chanceMoves().get(tree.chanceMove(node));
          for (int action = 0; action < tree.actions(node); action++) {
            planned[node] += chance.probability(action) * planned[tree.child(node, action)];
          }
        }
        case DECISION -> {
          planned[node] = planned[tree.child(node, plan.action(tree, node))];
          for (int action = 0;
              tree.player(node) == player && action < tree.actions(node);
              action++) {
            largest = Math.max(largest, planned[tree.child(node, action)] - planned[node]);
          }
        }
      }
    }
    return largest;
  }

  private static Rational expectation(GameTree tree, int node, Rational[] values) {
    ChanceMove chance = tree.chanceMoves().get(tree.chanceMove(node));
    Rational sum = Rational.of(0);
    for (int action = 0; action < tree.actions(node); action++) {
      Rational value = values[tree.child(node, action)];
      sum = sum.plus(chance.probabilities().get(action).times(value));
    }
    return sum;
  }

  private static boolean isInEverySubgame(GameTree tree, PureStrategyPlan plan) {
    for (int player = 0; player < tree.players().size(); player++) {
      Rational tolerance = Rational.ofDouble(tree.tieTolerance(player));
      if (regretInSubgames(tree, plan, player).compareTo(tolerance) > 0) {
        return false;
      }
    }
    return true;
  }

  private static Rational regretInSubgames(GameTree tree, PureStrategyPlan plan, int player) {
    if (!tree.hasPerfectRecall()) {
      throw new IllegalArgumentException(tree + " is without perfect recall");
    }
    Continuation follow = new Continuation(tree, BehaviorPlan.of(tree, plan));
    Rational largest = Rational.ZERO;
    for (int root : Subgames.roots(tree)) {
      Rational gain = follow.best(player, root).minus(follow.planned(player, root));
      largest = gain.compareTo(largest) > 0 ? gain : largest;
    }
    return largest;
  }
}
