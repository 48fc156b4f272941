package io.entente.solve.information;

import io.entente.game.BehaviorPlan;
import io.entente.game.Beliefs;
import io.entente.number.Rational;
import java.util.List;

/**
 * A perfect Bayesian equilibrium in which somebody draws lots, or a continuum of them by one from
 * its midst; with its certificate.
 *
 * @param plan how likely each action is taken at every information set, reached or not
 * @param payoffs what each player expects
 * @param beliefs beliefs that support the plan
 * @param regret the most an owner could gain at an information set under these beliefs, by the
 *     definition and exactly: 0 if the equilibrium is exact
 * @param isExact whether the probabilities are exact; else they are within rounding of a solution
 * @param behaviors where it is one of a continuum, the information sets at which others draw
 *     otherwise; empty if it is the only one with these actions
 * @param open where several beliefs support it, and which
 * @param examples information sets whose belief is one of perhaps several, of which the others are
 *     not known
 */
public record BehaviorEquilibrium(
    BehaviorPlan plan,
    List<Rational> payoffs,
    Beliefs beliefs,
    Rational regret,
    boolean isExact,
    List<OpenBehavior> behaviors,
    List<OpenBelief> open,
    List<Integer> examples) {

  public BehaviorEquilibrium {
    payoffs = List.copyOf(payoffs);
    behaviors = List.copyOf(behaviors);
    open = List.copyOf(open);
    examples = List.copyOf(examples);
  }

  /** Whether it stands for infinitely many that differ in what is done. */
  public boolean isContinuum() {
    return !behaviors.isEmpty();
  }
}
