package io.entente.solve;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.PureStrategyPlan;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Backward induction: all subgame-perfect equilibria in pure strategies of a tree with perfect
 * information, chance moves allowed.
 *
 * <p>From the ends back to the root each player takes an action that leads to the most, given what
 * follows. Without ties the answer is one plan. With ties every choice among best actions gives an
 * equilibrium, and a choice low in the tree changes what is best above it; all are found ({@link
 * SubplanEnumeration}). Their number can be astronomical. Beyond a limit they are counted where
 * that is possible, and one is listed for each distinct path of play ({@link PlayEnumeration}).
 *
 * <p>Ties are exact for players without a tie tolerance, chance moves included. Plans are listed in
 * the order of their actions, information set by information set.
 *
 * @see "Zermelo (1913), Über eine Anwendung der Mengenlehre auf die Theorie des Schachspiels,
 *     501-504"
 * @see "Kuhn (1953), Extensive Games and the Problem of Information, 193-216"
 */
public final class BackwardInduction {

  /** How many equilibria are listed unless another limit is asked for. */
  public static final int DEFAULT_LIMIT = 1000;

  private final int limit;

  private BackwardInduction(int limit) {
    this.limit = limit;
  }

  /** Lists up to {@link #DEFAULT_LIMIT} equilibria. */
  public static BackwardInduction withDefaultLimit() {
    return new BackwardInduction(DEFAULT_LIMIT);
  }

  /** Lists up to so many equilibria, at least one. */
  public static BackwardInduction listingAtMost(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit is at least 1: " + limit);
    }
    return new BackwardInduction(limit);
  }

  /**
   * The subgame-perfect equilibria of this tree, each certified by the definition; at least one.
   *
   * @throws IllegalArgumentException if a player cannot tell some of its nodes apart
   */
  public Solution<SubgamePerfectEquilibrium> solve(GameTree tree) {
    requirePerfectInformation(tree);
    FirstBestActions first = FirstBestActions.of(tree);
    if (!first.hasTies()) {
      return Solution.all(certified(tree, List.of(first.plan())));
    }
    Optional<List<Subplan>> all = SubplanEnumeration.of(tree, limit);
    if (all.isPresent()) {
      return Solution.all(certified(tree, plans(tree, all.get())));
    }
    Optional<PlayEnumeration> plays = PlayEnumeration.of(tree, limit);
    if (plays.isPresent()) {
      return byPath(tree, plays.get());
    }
    return Solution.some(
        certified(tree, List.of(first.plan())),
        "ties leave more plans and more values of subgames than can be listed; this is one of them");
  }

  private Solution<SubgamePerfectEquilibrium> byPath(GameTree tree, PlayEnumeration plays) {
    BigInteger total = plays.total();
    String paths =
        plays.isComplete()
            ? "one for each of the " + plays.subplans().size() + " distinct paths of play is listed"
            : "one for each of "
                + plays.subplans().size()
                + " distinct paths of play is listed, and there are more";
    return Solution.some(
        certified(tree, plans(tree, plays.subplans())),
        total,
        "ties leave " + total + " equilibria; " + paths);
  }

  private static List<PureStrategyPlan> plans(GameTree tree, List<Subplan> subplans) {
    List<PureStrategyPlan> plans = new ArrayList<>(subplans.size());
    for (Subplan subplan : subplans) {
      plans.add(subplan.toPlan(tree));
    }
    Collections.sort(plans);
    return plans;
  }

  private static List<SubgamePerfectEquilibrium> certified(
      GameTree tree, List<PureStrategyPlan> plans) {
    List<SubgamePerfectEquilibrium> equilibria = new ArrayList<>(plans.size());
    for (PureStrategyPlan plan : plans) {
      equilibria.add(SubgamePerfectEquilibrium.certified(tree, plan));
    }
    return equilibria;
  }

  private static void requirePerfectInformation(GameTree tree) {
    if (tree.hasPerfectInformation()) {
      return;
    }
    boolean[] seen = new boolean[tree.informationSets().size()];
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        int place = tree.informationSet(node);
        if (seen[place]) {
          InformationSet set = tree.informationSets().get(place);
          throw new IllegalArgumentException(
              "backward induction needs perfect information: "
                  + tree.players().get(set.player())
                  + " cannot tell apart the nodes of information set "
                  + set.number()
                  + (set.name().isEmpty() ? "" : " \"" + set.name() + "\""));
        }
        seen[place] = true;
      }
    }
  }
}
