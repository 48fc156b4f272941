package io.entente.solve.bargaining;

import io.entente.number.Rational;
import java.util.Optional;

/**
 * One offer, take it or leave it, to a party whose fall-back the proposer does not know.
 *
 * <p>Of a surplus S the proposer offers y, and the other accepts if y is at least its fall-back t.
 * The proposer gets S &minus; y if the offer is accepted, its own fall-back w otherwise, and picks
 * the y at which w + P(t &le; y)(S &minus; w &minus; y) is highest. Some bargains that both would
 * gain from are lost: that is the price of not knowing.
 *
 * @param offer y; empty if every offer that may be accepted costs the proposer more than it brings
 * @param acceptance probability that it is accepted
 * @param proposer the proposer's expected payoff
 * @param responder the other's, before it learns its fall-back: the expected larger of y and t
 * @param exact whether y is the best offer itself; otherwise the fraction next to it
 */
public record PostedPrice(
    Optional<Rational> offer,
    Rational acceptance,
    Rational proposer,
    Rational responder,
    boolean exact) {

  /**
   * The best offer.
   *
   * @param surplus S
   * @param fallBack w
   * @param other what the proposer believes of t
   */
  public static PostedPrice of(Rational surplus, Rational fallBack, Belief other) {
    Belief mirrored = other.mirrored();
    BestDemand best = BestDemand.of(mirrored, surplus.minus(fallBack));
    Rational responder =
        best.demand().isPresent()
            ? mirrored.expectedMinimum(best.demand().get()).negate()
            : other.mean();
    return new PostedPrice(
        best.demand().map(Rational::negate),
        best.acceptance(),
        fallBack.plus(best.gain()),
        responder,
        best.exact());
  }
}
