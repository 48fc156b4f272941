package io.entente.game;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A profile of behavior strategies: for every information set of every player, reached or not, how
 * likely each action is taken there. Lots are drawn at each information set by itself.
 *
 * <p>Shape: [place in {@link GameTree#informationSets()}][action]; every row sums to 1, exactly.
 *
 * @param probabilities by information set and action, at least 0
 * @see "Kuhn (1953), Extensive Games and the Problem of Information, 193-216"
 */
public record BehaviorPlan(List<List<Rational>> probabilities) {

  public BehaviorPlan {
    List<List<Rational>> copy = new ArrayList<>();
    for (List<Rational> set : probabilities) {
      Rational sum = Rational.ZERO;
      for (Rational probability : set) {
        if (probability.signum() < 0) {
          throw new IllegalArgumentException("an action of probability " + probability);
        }
        sum = sum.plus(probability);
      }
      if (!sum.equals(Rational.ONE)) {
        throw new IllegalArgumentException("probabilities sum to " + sum + ", not to 1");
      }
      copy.add(List.copyOf(set));
    }
    probabilities = List.copyOf(copy);
  }

  /** The plan that takes the same actions for certain. */
  public static BehaviorPlan of(GameTree tree, PureStrategyPlan plan) {
    List<List<Rational>> sets = new ArrayList<>();
    for (int set = 0; set < tree.informationSets().size(); set++) {
      Rational[] own = new Rational[tree.informationSets().get(set).actions().size()];
      Arrays.fill(own, Rational.ZERO);
      own[plan.action(set)] = Rational.ONE;
      sets.add(Arrays.asList(own));
    }
    return new BehaviorPlan(sets);
  }

  /** How likely this action is taken at this information set. */
  public Rational probability(int informationSet, int action) {
    return probabilities.get(informationSet).get(action);
  }

  /** Whether this action is ever taken at this information set. */
  public boolean isPlayed(int informationSet, int action) {
    return probability(informationSet, action).signum() > 0;
  }

  /** Whether lots are drawn at this information set: more than one action may be taken. */
  public boolean isMixed(int informationSet) {
    for (Rational probability : probabilities.get(informationSet)) {
      if (probability.signum() > 0) {
        return !probability.equals(Rational.ONE);
      }
    }
    return false;
  }

  /** By node, how likely play that follows this comes there; exact. */
  public List<Rational> reach(GameTree tree) {
    Rational[] reach = new Rational[tree.nodes()];
    reach[0] = Rational.ONE;
    for (int node = 0; node < tree.nodes(); node++) {
      for (int action = 0; action < tree.actions(node); action++) {
        Rational share =
            tree.kind(node) == GameTree.Kind.CHANCE
                ? tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action)
                : probability(tree.informationSet(node), action);
        reach[tree.child(node, action)] = reach[node].times(share);
      }
    }
    return Arrays.asList(reach);
  }

  /** What each player expects; exact. */
  public List<Rational> payoffs(GameTree tree) {
    List<Rational> reach = reach(tree);
    Rational[] payoffs = new Rational[tree.players().size()];
    Arrays.fill(payoffs, Rational.ZERO);
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.TERMINAL && reach.get(node).signum() > 0) {
        for (int player = 0; player < payoffs.length; player++) {
          Rational here = tree.exactPayoff(player, node).times(reach.get(node));
          payoffs[player] = payoffs[player].plus(here);
        }
      }
    }
    return Arrays.asList(payoffs);
  }
}
