package io.entente.solve.information;

import io.entente.game.GameTree;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.List;

/**
 * Perfect Bayesian equilibria in which somebody draws lots: behavior strategies that are optimal at
 * every information set, reached or not, under beliefs that follow Bayes' rule wherever it says
 * something ({@link Surprises} states the rule; what is played with any probability is no
 * surprise).
 *
 * <p>Each information set is an agent of its own. Every choice of the actions that agents ever take
 * is settled by itself: where the conditions are linear, as in signalling games and other games of
 * two players, exactly and completely. Where infinitely many equilibria take the same actions, one
 * stands for them, with the bounds of each probability.
 *
 * @see "Selten (1975), Reexamination of the Perfectness Concept for Equilibrium Points in Extensive
 *     Games, International Journal of Game Theory 4, 25-55"
 */
public final class BehaviorEquilibria {

  /** Larger trees are not searched. */
  private static final int MOST_NODES = 20_000;

  /**
   * What was found.
   *
   * @param equilibria one for each choice of actions that has some
   * @param unsettled of how many choices it is not known whether they have others
   * @param isLimited whether the search ended before all choices were looked at
   */
  public record Found(List<BehaviorEquilibrium> equilibria, int unsettled, boolean isLimited) {
    public Found {
      equilibria = List.copyOf(equilibria);
    }

    /** Whether that is all. */
    public boolean isComplete() {
      return unsettled == 0 && !isLimited;
    }
  }

  private BehaviorEquilibria() {}

  /**
   * The equilibria of a tree.
   *
   * @param tree with perfect recall, no tie tolerance, chance moves of positive probability
   * @param limit so many are listed at most
   */
  public static Found of(GameTree tree, int limit) {
    if (tree.nodes() > MOST_NODES) {
      return new Found(List.of(), 0, true);
    }
    Effort effort = Effort.usual();
    BehaviorSearch search = new BehaviorSearch(new Histories(tree), limit, effort);
    search.run();
    return new Found(new ArrayList<>(search.found()), search.unsettled(), search.isLimited());
  }
}
