package io.entente.solve.information;

import io.entente.game.GameTree;
import io.entente.game.PureStrategyPlan;
import io.entente.game.SubgamePerfection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Subgame-perfect equilibria in pure strategies of a tree in which some players do not know all
 * that came before: plans that are Nash equilibria in every subgame.
 *
 * <p>All of them are found, exactly. Where no subgame starts, an unreached information set binds
 * nobody, so that empty threats may stand; {@link PerfectBayesian} leaves these out.
 */
public final class SubgamePerfectPlans {

  private static final long VISITS = 200_000_000L;

  /**
   * What was found.
   *
   * @param plans ascending
   * @param isComplete whether that is all
   */
  public record Found(List<PureStrategyPlan> plans, boolean isComplete) {
    public Found {
      plans = List.copyOf(plans);
    }
  }

  private SubgamePerfectPlans() {}

  /**
   * The equilibria of a tree.
   *
   * @param tree with perfect recall
   * @param limit so many are listed at most
   */
  public static Found of(GameTree tree, int limit) {
    List<PureStrategyPlan> plans = new ArrayList<>();
    PlanSearch search =
        new PlanSearch(
            new Histories(tree),
            false,
            actions -> {
              PureStrategyPlan plan = PureStrategyPlan.of(actions);
              if (SubgamePerfection.isSubgamePerfect(tree, plan)) {
                if (plans.size() == limit) {
                  return false;
                }
                plans.add(plan);
              }
              return true;
            },
            VISITS);
    boolean all = search.run();
    Collections.sort(plans);
    return new Found(plans, all);
  }
}
