package io.entente.solve.bargaining;

import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Bargaining in the shadow of war over something of size 1: A gets x, B 1 &minus; x. War gives all
 * of it to A with probability p and to B otherwise, and costs each side something.
 *
 * <p>Both prefer an agreement x to war if it lies in the bargaining range [p &minus; c&#8336;, p +
 * c&#7526;], which is as wide as both costs together: war is never better for both. It can come
 * nevertheless, in three ways: A does not know B's cost and asks for too much ({@link
 * #privateCost}); nothing in the range can be had, since what is fought over cannot be divided
 * ({@link #divisible}); or power will shift by more than both costs together, so that what one side
 * can now enforce and what the other will be able to enforce do not fit together, and no promise
 * bridges that ({@link #lastsUntil}).
 *
 * @param p probability that A wins, in [0, 1]
 * @param costA cost of war to A, in units of the stake
 * @param costB cost of war to B; where B's cost is private, its expected value
 * @see "Fearon (1995), Rationalist Explanations for War, International Organization 49, 379-414"
 */
public record Crisis(Rational p, Rational costA, Rational costB) {

  /**
   * Checks it.
   *
   * @throws IllegalArgumentException if p is not a probability
   */
  public Crisis {
    if (p.signum() < 0 || p.compareTo(Rational.ONE) > 0) {
      throw new IllegalArgumentException(
          "the probability of victory must be in [0, 1], found " + p.toDouble());
    }
  }

  /**
   * The agreements that both sides find no worse than war.
   *
   * @param low the least that A accepts, at least 0
   * @param high the most that B gives, at most 1
   */
  public record Range(Rational low, Rational high) {

    /** Whether there is none: low &gt; high, which needs costs that add up to less than 0. */
    public boolean isEmpty() {
      return low.compareTo(high) > 0;
    }

    /** Whether A's getting x is one of them. */
    public boolean contains(Rational x) {
      return low.compareTo(x) <= 0 && x.compareTo(high) <= 0;
    }
  }

  /** The range for sides that do not mind risk, within [0, 1]. */
  public Range range() {
    return new Range(clip(p.minus(costA)), clip(p.plus(costB)));
  }

  private static Rational clip(Rational share) {
    if (share.signum() < 0) {
      return Rational.ZERO;
    }
    return share.compareTo(Rational.ONE) > 0 ? Rational.ONE : share;
  }

  /**
   * The range for sides with utilities u of their own part: what a side expects from war is p u(1)
   * + (1 &minus; p) u(0) less its cost, in units of utility. A side that dislikes risk accepts
   * less. In doubles, to the last digit or so.
   *
   * @throws BargainingException if a utility is not finite, does not rise, or bends upwards
   */
  public Range range(DoubleUnaryOperator utilityA, DoubleUnaryOperator utilityB) {
    Curve a = Curve.of(utilityA, 1);
    Curve b = Curve.of(utilityB, 1);
    double chance = p.toDouble();
    double warA = chance * a.at(1) + (1 - chance) * a.at(0) - costA.toDouble();
    double warB = (1 - chance) * b.at(1) + chance * b.at(0) - costB.toDouble();
    double low = a.shareFor(warA);
    double rest = b.shareFor(warB);
    if (low != low || rest != rest) {
      return new Range(Rational.ONE, Rational.ZERO);
    }
    return new Range(Rational.ofDouble(low), Rational.ONE.minus(Rational.ofDouble(rest)));
  }

  /**
   * What A asks for where B's cost is known to B alone, once and for all: the demand x = p + z in
   * [0, 1] at which p &minus; c&#8336; + P(c &ge; z)(z + c&#8336;) is highest.
   *
   * @param demand x; empty if A prefers war to any demand that may be accepted
   * @param war the probability of war
   * @param payoffA A's expected payoff
   * @param payoffB B's, before it learns its cost
   * @param exact whether x is the best demand itself; otherwise the fraction next to it
   */
  public record Ultimatum(
      Optional<Rational> demand, Rational war, Rational payoffA, Rational payoffB, boolean exact) {}

  /** A's best demand, given what it believes of B's cost. */
  public Ultimatum privateCost(Belief cost) {
    BestDemand best = BestDemand.within(cost, costA, p.negate(), Rational.ONE.minus(p));
    Rational warB = Rational.ONE.minus(p);
    Rational spared =
        best.demand().isPresent() ? cost.expectedMinimum(best.demand().get()) : cost.mean();
    return new Ultimatum(
        best.demand().map(p::plus),
        Rational.ONE.minus(best.acceptance()),
        p.minus(costA).plus(best.gain()),
        warB.minus(spared),
        best.exact());
  }

  /** The feasible divisions that lie in the range; if there are none, war has no alternative. */
  public static List<Rational> divisible(Range range, List<Rational> feasible) {
    return feasible.stream().filter(range::contains).toList();
  }

  /**
   * Whether an agreement reached now can last when A will win with probability {@code later}: the
   * shift is at most both costs together. If p falls, A would rather fight now; if it rises, B.
   */
  public boolean lastsUntil(Rational later) {
    return later.minus(p).abs().compareTo(costA.plus(costB)) <= 0;
  }
}
