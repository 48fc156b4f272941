package io.entente.solve;

import io.entente.game.Beliefs;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.Play;
import io.entente.game.PureStrategyPlan;
import io.entente.number.Rational;
import io.entente.solve.information.BehaviorEquilibria;
import io.entente.solve.information.BehaviorEquilibrium;
import io.entente.solve.information.PerfectBayesian;
import io.entente.solve.information.PerfectBayesianEquilibrium;
import io.entente.solve.information.SubgamePerfectPlans;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The equilibria of a game in turn: in pure strategies by backward induction if each player sees
 * all that came before, otherwise by search among plans; with lots by search among the sets of
 * actions that may be drawn.
 */
public final class TreeEquilibria {

  /** So many equilibria are listed. */
  private static final int LISTED = 1000;

  /** Where all see everything, larger trees are solved by backward induction. */
  private static final int SMALL = 2000;

  private static final int DEEPEST = 1000;

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
    requireShallow(tree);
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
    if (tree.nodes() > SMALL && tree.hasPerfectInformation()) {
      return seeingAll(tree);
    }
    requireShallow(tree);
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

  /**
   * With perfect information they are the subgame-perfect ones, and there is nothing to believe.
   */
  private static Solution<PerfectBayesianEquilibrium> seeingAll(GameTree tree) {
    Solution<SubgamePerfectEquilibrium> perfect = subgamePerfect(tree);
    Beliefs sure =
        new Beliefs(Collections.nCopies(tree.informationSets().size(), List.of(Rational.ONE)));
    List<PerfectBayesianEquilibrium> equilibria = new ArrayList<>();
    for (SubgamePerfectEquilibrium each : perfect.equilibria()) {
      equilibria.add(
          new PerfectBayesianEquilibrium(
              each.plan(),
              each.path(),
              each.payoffs(),
              sure,
              List.of(),
              Rational.ofDouble(each.regret())));
    }
    return new Solution<>(equilibria, perfect.completeness(), perfect.total(), perfect.note());
  }

  /** The search follows the tree down, a step for each move. */
  private static void requireShallow(GameTree tree) {
    int[] depth = new int[tree.nodes()];
    int deepest = 0;
    for (int node = 1; node < depth.length; node++) {
      depth[node] = depth[tree.parent(node).orElseThrow()] + 1;
      deepest = Math.max(deepest, depth[node]);
    }
    if (deepest > DEEPEST) {
      throw new NotAnsweredException(
          "the game is up to "
              + deepest
              + " moves long, and where some do not see everything only games of up to "
              + DEEPEST
              + " are searched",
          "shorten it, or solve what follows after its first moves by itself");
    }
  }

  /**
   * The perfect Bayesian equilibria in which somebody draws lots.
   *
   * @throws NotAnsweredException if a player forgets what it knew
   */
  public static Solution<BehaviorEquilibrium> drawingLots(GameTree tree) {
    requirePerfectRecall(tree);
    for (int player = 0; player < tree.players().size(); player++) {
      if (tree.tieTolerance(player) > 0) {
        return Solution.some(
            List.of(),
            "Some payoffs are rounded, so equilibria in which somebody draws lots, which rest on"
                + " ties, were not looked for.");
      }
    }
    if (tree.nodes() > SMALL && tree.hasPerfectInformation()) {
      return Solution.some(
          List.of(),
          "The game is too large to look for equilibria in which somebody draws lots, which there"
              + " are only if somebody is indifferent.");
    }
    requireShallow(tree);
    BehaviorEquilibria.Found found = BehaviorEquilibria.of(tree, LISTED);
    List<BehaviorEquilibrium> equilibria = found.equilibria();
    if (found.isComplete()) {
      boolean infinite = false;
      for (BehaviorEquilibrium each : equilibria) {
        infinite |= each.isContinuum();
      }
      return infinite
          ? new Solution<>(equilibria, Completeness.ALL, Optional.empty(), Optional.empty())
          : Solution.all(equilibria);
    }
    return Solution.some(
        equilibria,
        found.isLimited()
            ? "The game is too large to look through all ways of drawing lots: there may be others."
            : "There may be others: of "
                + (found.unsettled() == 1
                    ? "one way of drawing lots"
                    : found.unsettled() + " ways of drawing lots")
                + " it could not be settled whether all its equilibria are listed.");
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
