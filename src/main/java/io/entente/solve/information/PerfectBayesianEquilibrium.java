package io.entente.solve.information;

import io.entente.game.Beliefs;
import io.entente.game.Play;
import io.entente.game.PureStrategyPlan;
import io.entente.number.Rational;
import java.util.List;

/**
 * A perfect Bayesian equilibrium in pure strategies, with its certificate.
 *
 * @param plan what is done at every information set, reached or not
 * @param path the moves that are made if everybody follows the plan, in preorder, on every way that
 *     chance may go
 * @param payoffs what each player expects, rounded to doubles
 * @param beliefs beliefs that support the plan; where several do, one from the midst of them
 * @param open where Bayes' rule leaves the belief open, and what may be believed there
 * @param regret the most an owner could gain at an information set under these beliefs, by the
 *     definition: 0, or at most its tie tolerance
 */
public record PerfectBayesianEquilibrium(
    PureStrategyPlan plan,
    List<Play.Move> path,
    List<Double> payoffs,
    Beliefs beliefs,
    List<OpenBelief> open,
    Rational regret) {

  public PerfectBayesianEquilibrium {
    path = List.copyOf(path);
    payoffs = List.copyOf(payoffs);
    open = List.copyOf(open);
  }
}
