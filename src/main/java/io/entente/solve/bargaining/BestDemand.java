package io.entente.solve.bargaining;

import io.entente.number.Rational;
import java.util.Optional;

/**
 * The best take-it-or-leave-it demand of one who does not know how much the other can bear: the z
 * at which P(c &ge; z)(z + m) is highest, where a demand of z is accepted if and only if z &le; c
 * and brings z + m more than a refusal does. Among equally good demands the lowest is meant; one
 * that is accepted by an indifferent opponent counts as accepted.
 *
 * <p>At the best z of a smooth belief, P(c &ge; z) / f(z) = z + m, f the density: one more notch of
 * demand gains as much as it risks.
 *
 * @param demand z; empty if every demand that may be accepted brings less than a refusal
 * @param acceptance P(c &ge; z), or 0 without a demand
 * @param gain P(c &ge; z)(z + m), or 0 without a demand
 * @param exact whether z is that place; otherwise the fraction next to it, to about 15 digits or
 *     more
 * @see "Myerson (1981), Optimal Auction Design, Mathematics of Operations Research 6, 58-73"
 */
public record BestDemand(
    Optional<Rational> demand, Rational acceptance, Rational gain, boolean exact) {

  /** The best demand, whatever its size. */
  public static BestDemand of(Belief belief, Rational m) {
    return best(belief, m, Optional.empty(), Optional.empty());
  }

  /** The best demand in [low, high]. */
  public static BestDemand within(Belief belief, Rational m, Rational low, Rational high) {
    return best(belief, m, Optional.of(low), Optional.of(high));
  }

  private static BestDemand best(
      Belief belief, Rational m, Optional<Rational> low, Optional<Rational> high) {
    BestDemand best = new BestDemand(Optional.empty(), Rational.ZERO, Rational.ZERO, true);
    for (Belief.Candidate each : belief.candidates(m)) {
      if (low.isPresent() && each.value().compareTo(low.get()) < 0
          || high.isPresent() && each.value().compareTo(high.get()) > 0) {
        continue;
      }
      best = better(best, at(belief, m, each.value(), each.exact()));
    }
    if (low.isPresent()) {
      best = better(best, at(belief, m, low.get(), true));
    }
    if (high.isPresent()) {
      best = better(best, at(belief, m, high.get(), true));
    }
    return best;
  }

  private static BestDemand at(Belief belief, Rational m, Rational z, boolean exact) {
    Rational acceptance = belief.atLeast(z);
    boolean given = exact && !(belief instanceof NormalBelief);
    return new BestDemand(Optional.of(z), acceptance, acceptance.times(z.plus(m)), given);
  }

  private static BestDemand better(BestDemand one, BestDemand two) {
    if (two.gain.signum() < 0 || two.acceptance.signum() == 0) {
      return one;
    }
    int order = two.gain.compareTo(one.gain);
    boolean lower =
        order == 0 && (one.demand.isEmpty() || two.demand.get().compareTo(one.demand.get()) < 0);
    return order > 0 || lower ? two : one;
  }
}
