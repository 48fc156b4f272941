package io.entente.solve;

import io.entente.game.GameTree;
import io.entente.game.Play;
import io.entente.game.PureStrategyPlan;
import io.entente.game.SubgamePerfection;
import java.util.List;

/**
 * A subgame-perfect equilibrium in pure strategies, with its certificate.
 *
 * @param plan what is done at every information set, reached or not
 * @param path the moves that are made if everybody follows the plan, in preorder; where chance
 *     moves, those on every way that has positive probability
 * @param payoffs what each player gets (expected, if chance moves), rounded to doubles
 * @param regret the most that anybody could gain in any subgame, by the definition: 0, or at most
 *     the tie tolerance
 */
public record SubgamePerfectEquilibrium(
    PureStrategyPlan plan, List<Play.Move> path, List<Double> payoffs, double regret) {

  public SubgamePerfectEquilibrium {
    path = List.copyOf(path);
    payoffs = List.copyOf(payoffs);
  }

  /** This plan in this tree, certified by the definitions. */
  static SubgamePerfectEquilibrium certified(GameTree tree, PureStrategyPlan plan) {
    Play play = Play.of(tree, plan);
    double regret = SubgamePerfection.regret(tree, plan);
    return new SubgamePerfectEquilibrium(plan, play.moves(), play.payoffs(), regret);
  }
}
