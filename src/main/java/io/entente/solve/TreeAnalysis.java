package io.entente.solve;

import io.entente.game.GameTree;
import io.entente.solve.information.BehaviorEquilibrium;
import io.entente.solve.information.PerfectBayesianEquilibrium;
import io.entente.solve.selection.Picked;
import java.util.List;
import java.util.Optional;

/**
 * The answers to what was asked of a game in turn: of the tree itself its equilibria and noisy
 * choice, and of full plans, its strategic form, everything else.
 *
 * @param tree the game
 * @param perfect the subgame-perfect equilibria, if asked for
 * @param bayesian the perfect Bayesian equilibria in pure strategies, if asked for
 * @param drawing those in which somebody draws lots, if asked for
 * @param picked what a rule of selection picks among them, if one was asked for
 * @param quantal play with noise, agent by agent, if asked for
 * @param plans what is answered of full plans, if something was asked for
 * @param omitted what was asked for only as part of everything, and says nothing about this tree
 */
public record TreeAnalysis(
    GameTree tree,
    Optional<Solution<SubgamePerfectEquilibrium>> perfect,
    Optional<Solution<PerfectBayesianEquilibrium>> bayesian,
    Optional<Solution<BehaviorEquilibrium>> drawing,
    Optional<Picked> picked,
    Optional<QuantalResponse> quantal,
    Optional<Analysis> plans,
    List<Omission> omitted) {

  public TreeAnalysis {
    omitted = List.copyOf(omitted);
  }

  /** Only the subgame-perfect equilibria. */
  public static TreeAnalysis of(GameTree tree, Solution<SubgamePerfectEquilibrium> perfect) {
    return new TreeAnalysis(
        tree,
        Optional.of(perfect),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The same, and what a rule picks. */
  public TreeAnalysis with(Picked pick) {
    return new TreeAnalysis(
        tree, perfect, bayesian, drawing, Optional.of(pick), quantal, plans, omitted);
  }
}
