package io.entente.solve.forecast;

import io.entente.number.Rational;
import java.util.List;

/** The weighted mean: &Sigma; w&#7522; x&#7522; / &Sigma; w&#7522;. */
public final class WeightedMean {

  private WeightedMean() {}

  /**
   * The mean.
   *
   * @param positions by actor
   * @param weights by actor, not negative
   * @throws IllegalArgumentException if the lists differ in length, a weight is negative, or all
   *     are 0
   */
  public static Rational of(List<Rational> positions, List<Rational> weights) {
    Rational all = totalOf(positions, weights);
    Rational sum = Rational.ZERO;
    for (int actor = 0; actor < positions.size(); actor++) {
      sum = sum.plus(weights.get(actor).times(positions.get(actor)));
    }
    return sum.dividedBy(all);
  }

  /** The sum of the weights, which must not be negative or all 0. */
  static Rational totalOf(List<Rational> positions, List<Rational> weights) {
    if (positions.size() != weights.size()) {
      throw new IllegalArgumentException(
          positions.size() + " positions and " + weights.size() + " weights");
    }
    Rational all = Rational.ZERO;
    for (Rational weight : weights) {
      if (weight.signum() < 0) {
        throw new IllegalArgumentException("a weight of " + weight + " is negative");
      }
      all = all.plus(weight);
    }
    if (all.signum() == 0) {
      throw new IllegalArgumentException("all weights are 0");
    }
    return all;
  }
}
