package io.entente.solve.disjunction;

import io.entente.number.Rational;
import java.util.Arrays;
import java.util.List;

/** A condition &Sigma; a&middot;x &ge; b on numbers x that are told apart by their places. */
public final class LinearCondition {

  private final int[] places;
  private final Rational[] factors;
  private final Rational atLeast;
  private final int hash;

  private LinearCondition(int[] places, Rational[] factors, Rational atLeast) {
    this.places = places;
    this.factors = factors;
    this.atLeast = atLeast;
    this.hash = 31 * (31 * Arrays.hashCode(places) + Arrays.hashCode(factors)) + atLeast.hashCode();
  }

  /**
   * A condition.
   *
   * @param places ascending; each names a number
   * @param factors one for each place, none of them 0
   * @param atLeast b
   */
  public static LinearCondition of(int[] places, Rational[] factors, Rational atLeast) {
    if (places.length != factors.length) {
      throw new IllegalArgumentException(places.length + " places, " + factors.length + " factors");
    }
    for (int i = 0; i < places.length; i++) {
      if (factors[i].signum() == 0 || i > 0 && places[i - 1] >= places[i]) {
        throw new IllegalArgumentException(
            "places that do not ascend, or a factor of 0: " + Arrays.toString(places));
      }
    }
    return new LinearCondition(places.clone(), factors.clone(), atLeast);
  }

  /** How many numbers it depends on. */
  public int size() {
    return places.length;
  }

  /** The place of the i-th number that it depends on. */
  public int place(int i) {
    return places[i];
  }

  /** The factor of the i-th number that it depends on. */
  public Rational factor(int i) {
    return factors[i];
  }

  /** What the sum must reach. */
  public Rational atLeast() {
    return atLeast;
  }

  /** By how much the sum exceeds what it must reach; below 0 the condition is violated. */
  public Rational excess(List<Rational> x) {
    Rational sum = atLeast.negate();
    for (int i = 0; i < places.length; i++) {
      sum = sum.plus(factors[i].times(x.get(places[i])));
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LinearCondition that
        && hash == that.hash
        && Arrays.equals(places, that.places)
        && Arrays.equals(factors, that.factors)
        && atLeast.equals(that.atLeast);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return Arrays.toString(places) + "*" + Arrays.toString(factors) + " >= " + atLeast;
  }
}
