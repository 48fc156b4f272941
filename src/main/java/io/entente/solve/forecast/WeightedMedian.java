package io.entente.solve.forecast;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The weighted median: the positions with no more than half of the weight on either side.
 *
 * <p>No other position beats it in a vote between the two in which everybody votes, with its
 * weight, for the nearer one (Black 1948). Where weights on both sides are just half, every
 * position from {@code low} to {@code high} is a median.
 *
 * @param low the lowest median, one of the positions
 * @param high the highest, one of the positions; mostly the same
 * @see "Black (1948), On the Rationale of Group Decision-making, Journal of Political Economy 56,
 *     23-34"
 */
public record WeightedMedian(Rational low, Rational high) {

  private static final Rational TWO = Rational.of(2);

  /**
   * The median.
   *
   * @param positions by actor
   * @param weights by actor, not negative
   * @throws IllegalArgumentException if the lists differ in length, a weight is negative, or all
   *     are 0
   */
  public static WeightedMedian of(List<Rational> positions, List<Rational> weights) {
    Rational all = WeightedMean.totalOf(positions, weights);
    List<Integer> order = new ArrayList<>();
    for (int actor = 0; actor < positions.size(); actor++) {
      if (weights.get(actor).signum() > 0) {
        order.add(actor);
      }
    }
    order.sort(Comparator.comparing(positions::get));
    Rational below = Rational.ZERO;
    for (int i = 0; i < order.size(); i++) {
      below = below.plus(weights.get(order.get(i)));
      int side = below.times(TWO).compareTo(all);
      if (side >= 0) {
        Rational low = positions.get(order.get(i));
        return new WeightedMedian(low, side > 0 ? low : positions.get(order.get(i + 1)));
      }
    }
    throw new IllegalStateException("half of the weight is never reached");
  }

  /** The middle of the medians. */
  public Rational middle() {
    return low.plus(high).dividedBy(TWO);
  }

  /** Whether one position alone is the median. */
  public boolean isSingle() {
    return low.equals(high);
  }
}
