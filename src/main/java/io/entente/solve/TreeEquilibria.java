package io.entente.solve;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.Play;
import io.entente.game.PureStrategyPlan;
import io.entente.number.Rational;
import io.entente.solve.information.PerfectBayesian;
import io.entente.solve.information.PerfectBayesianEquilibrium;
import io.entente.solve.information.SubgamePerfectPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The equilibria in pure strategies of a game in turn: by backward induction if each player sees
 * all that came before, otherwise by search among plans.
 */
public final class TreeEquilibria {

  /** So many equilibria are listed. */
  private static final int LISTED = 1000;

  private TreeEquilibria() {}

  /**
   * The subgame-perfect equilibria.
   *
   * @throws NotAnsweredException if a player forgets what it knew
   */
  public static Solution<SubgamePerfectEquilibrium> subgamePerfect(GameTree tree) {
    if (tree.hasPerfectInformation()) {
      return BackwardInduction.withDefaultLimit().solve(tree);
    }
    requirePerfectRecall(tree);
    SubgamePerfectPlans.Found found = SubgamePerfectPlans.of(tree, LISTED);
    List<SubgamePerfectEquilibrium> equilibria = new ArrayList<>();
    for (PureStrategyPlan plan : found.plans()) {
      equilibria.add(SubgamePerfectEquilibrium.certified(tree, plan));
    }
    return found.isComplete() ? Solution.all(equilibria) : cut(equilibria);
  }

  /**
   * The perfect Bayesian equilibria.
   *
   * @throws NotAnsweredException if a player forgets what it knew
   */
  public static Solution<PerfectBayesianEquilibrium> perfectBayesian(GameTree tree) {
    requirePerfectRecall(tree);
    PerfectBayesian.Found found = PerfectBayesian.of(tree, LISTED);
    return found.isComplete() ? Solution.all(found.equilibria()) : cut(found.equilibria());
  }

  /**
   * Refuses equilibria of which there is none, or that pay differently, or that are not all: only
   * where all pay the same is each of several periods played as alone (Selten 1978).
   *
   * @throws NotAnsweredException if they are refused
   */
  public static void requireOnePayoff(GameTree tree, Solution<SubgamePerfectEquilibrium> perfect) {
    String remedy = "--concept subgame-perfect lists the equilibria of one period";
    if (perfect.equilibria().isEmpty()) {
      throw new NotAnsweredException(
          "one period has no subgame-perfect equilibrium in pure strategies", remedy);
    }
    if (perfect.completeness() != Completeness.ALL) {
      throw new NotAnsweredException(
          "not all subgame-perfect equilibria of one period are known", remedy);
    }
    List<Rational> first = null;
    for (SubgamePerfectEquilibrium each : perfect.equilibria()) {
      List<Rational> own = Play.of(tree, each.plan()).exactPayoffs();
      if (first != null && !own.equals(first)) {
        throw new NotAnsweredException(
            "the subgame-perfect equilibria of one period pay differently, so that what is done may"
                + " depend on what was done before",
            remedy);
      }
      first = own;
    }
  }

  private static <E> Solution<E> cut(List<E> equilibria) {
    return Solution.some(
        equilibria,
        equilibria.size() == LISTED
            ? "There are more than " + LISTED + "; the others are not listed."
            : "There are too many plans to go through them all: there may be others.");
  }

  private static void requirePerfectRecall(GameTree tree) {
    Optional<Integer> forgetful = tree.forgetfulSet();
    if (forgetful.isPresent()) {
      InformationSet set = tree.informationSets().get(forgetful.get());
      throw new NotAnsweredException(
          tree.players().get(set.player())
              + " forgets at information set "
              + set.number()
              + (set.name().isEmpty() ? "" : " \"" + set.name() + "\"")
              + " what it did or knew before (no perfect recall), so its later choices cannot be"
              + " judged by themselves",
          "--concept pure,dominance solves its strategic form");
    }
  }
}
