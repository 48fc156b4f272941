package io.entente.solve.bargaining;

import io.entente.number.Rational;
import java.util.List;

/**
 * Who bargains.
 *
 * @param fallBacks by party, what it has without an agreement
 * @param weights by party, its bargaining power; only their proportions count
 */
public record Parties(List<Rational> fallBacks, List<Rational> weights) {

  /**
   * Checks them.
   *
   * @throws IllegalArgumentException if there are fewer than two, or a weight is negative, or all
   *     are 0
   */
  public Parties {
    fallBacks = List.copyOf(fallBacks);
    weights = List.copyOf(weights);
    if (fallBacks.size() < 2 || weights.size() != fallBacks.size()) {
      throw new IllegalArgumentException(
          fallBacks.size() + " fall-backs and " + weights.size() + " weights");
    }
    boolean some = false;
    for (Rational weight : weights) {
      if (weight.signum() < 0) {
        throw new IllegalArgumentException("a weight of " + weight + " is negative");
      }
      some |= weight.signum() > 0;
    }
    if (!some) {
      throw new IllegalArgumentException("all weights are 0");
    }
  }

  /** Parties of equal weight with these fall-backs. */
  public static Parties alike(List<Rational> fallBacks) {
    return new Parties(fallBacks, fallBacks.stream().map(each -> Rational.ONE).toList());
  }

  /** How many. */
  public int size() {
    return fallBacks.size();
  }

  Rational fallBack(int party) {
    return fallBacks.get(party);
  }

  Rational weight(int party) {
    return weights.get(party);
  }

  /** Whether every weight is above 0. */
  boolean allCount() {
    return weights.stream().allMatch(weight -> weight.signum() > 0);
  }

  static Rational sum(List<Rational> numbers) {
    Rational sum = Rational.ZERO;
    for (Rational number : numbers) {
      sum = sum.plus(number);
    }
    return sum;
  }
}
