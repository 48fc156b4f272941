package io.entente.solve.bargaining;

import io.entente.number.Functions;
import io.entente.number.Rational;
import java.util.OptionalInt;

/**
 * Two parties take turns to propose how to divide 1; a refused proposal costs a period, and a
 * period's delay multiplies party i's payoff by its discount factor &delta;&#7522; &isin; [0, 1].
 *
 * <p>Without end there is one subgame-perfect equilibrium: the first proposal is accepted and gives
 * its proposer (1 &minus; &delta;&#11388;) / (1 &minus; &delta;&#7522;&delta;&#11388;), where j is
 * the other; with equal factors 1 / (1 + &delta;). With an end after n proposals, when both get
 * nothing, the last proposer would take all, and each earlier one leaves the other &delta; times
 * what that other could then take for itself.
 *
 * @see "Rubinstein (1982), Perfect Equilibrium in a Bargaining Model, Econometrica 50, 97-109"
 * @see "Stahl (1972), Bargaining Theory, Stockholm School of Economics"
 */
public final class AlternatingOffers {

  private final Rational first;
  private final Rational second;
  private final OptionalInt rounds;

  private AlternatingOffers(Rational first, Rational second, OptionalInt rounds) {
    this.first = first;
    this.second = second;
    this.rounds = rounds;
    requireFactor(first);
    requireFactor(second);
    if (rounds.isEmpty() && first.equals(Rational.ONE) && second.equals(Rational.ONE)) {
      throw new BargainingException(
          "both discount factors are 1 and nothing presses the parties to agree: any division is an"
              + " equilibrium");
    }
    if (rounds.isPresent() && rounds.getAsInt() < 1) {
      throw new IllegalArgumentException(rounds.getAsInt() + " proposals; at least 1 is made");
    }
  }

  /**
   * Proposals without end.
   *
   * @param first discount factor of the party that proposes first
   * @param second that of the other
   * @throws IllegalArgumentException if one is not in [0, 1]
   * @throws BargainingException if both are 1
   */
  public static AlternatingOffers withoutEnd(Rational first, Rational second) {
    return new AlternatingOffers(first, second, OptionalInt.empty());
  }

  /**
   * At most so many proposals.
   *
   * @throws IllegalArgumentException if a factor is not in [0, 1], or fewer than 1
   */
  public static AlternatingOffers atMost(int proposals, Rational first, Rational second) {
    return new AlternatingOffers(first, second, OptionalInt.of(proposals));
  }

  private static void requireFactor(Rational factor) {
    if (factor.signum() < 0 || factor.compareTo(Rational.ONE) > 0) {
      throw new IllegalArgumentException(
          "a discount factor is in [0, 1], found " + Math.min(factor.toDouble(), Double.MAX_VALUE));
    }
  }

  /** What the party that proposes first gets of 1, at once. */
  public Rational share() {
    return share(first, second);
  }

  /** The same in doubles, for factors that are doubles: long games make long fractions. */
  public double roundedShare() {
    double own = first.toDouble();
    double other = second.toDouble();
    if (rounds.isEmpty()) {
      return (1 - other) / (1 - own * other);
    }
    double share = 1;
    for (int left = rounds.getAsInt() - 1; left >= 1; left--) {
      share = 1 - (left % 2 == 1 ? other : own) * share;
    }
    return share;
  }

  private Rational share(Rational own, Rational other) {
    if (rounds.isEmpty()) {
      return Rational.ONE.minus(other).dividedBy(Rational.ONE.minus(own.times(other)));
    }
    Rational share = Rational.ONE;
    for (int left = rounds.getAsInt() - 1; left >= 1; left--) {
      // Proposal number "left" is made by the first proposer if left is odd.
      Rational receiver = left % 2 == 1 ? other : own;
      share = Rational.ONE.minus(receiver.times(share));
    }
    return share;
  }

  /**
   * What the first proposer gets in the limit as periods shrink and nobody gains by being first:
   * log &delta;&#11388; / (log &delta;&#7522; + log &delta;&#11388;), the Nash solution with
   * weights 1 / &minus;log &delta; (Binmore, Rubinstein and Wolinsky 1986). In doubles.
   */
  public double limitShare() {
    double own = -Functions.log(first.toDouble());
    double other = -Functions.log(second.toDouble());
    if (own == other) {
      return 0.5;
    }
    if (own > Double.MAX_VALUE) {
      return 0;
    }
    return other > Double.MAX_VALUE ? 1 : other / (own + other);
  }
}
