package io.entente.sample;

import io.entente.number.Rational;
import java.util.Optional;

/**
 * A number that payoffs are linear in: the weight of a reason, or one payoff of a plain table.
 *
 * @param actor whose payoffs it is part of
 * @param name {@code ACTOR.TERM}, or for a plain table as {@code Row at C,D}
 * @param says the reason in words; of a plain table the name
 * @param value at the central reading, with the factor of {@code --scale}
 * @param isExact whether the value, and the levels it is multiplied by, are the numbers meant and
 *     not the nearest doubles (as they are where exp, log or a root comes in)
 * @param range where it may lie
 * @param formula the formula over parameters that gives it, where there is one
 * @param term the place of its term among the scenario's terms
 * @param isCell whether it is one payoff of a plain table
 */
public record PayoffCoefficient(
    String actor,
    String name,
    String says,
    Rational value,
    boolean isExact,
    Range range,
    Optional<String> formula,
    int term,
    boolean isCell) {

  /**
   * Where a coefficient may lie, ends included; its central value always lies within.
   *
   * @param low the lowest value
   * @param high the highest value
   * @param from why, in words after "ranges over", such as "what a draw can give"
   */
  public record Range(Rational low, Rational high, String from) {

    public Range {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("a range from " + low + " to " + high);
      }
    }

    /** Whether a value lies in it. */
    public boolean contains(Rational value) {
      return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /** The same range, widened to a value. */
    Range with(Rational value) {
      return contains(value)
          ? this
          : new Range(
              value.compareTo(low) < 0 ? value : low,
              value.compareTo(high) > 0 ? value : high,
              from);
    }
  }

  /** The same with another range. */
  PayoffCoefficient in(Range other) {
    return new PayoffCoefficient(
        actor, name, says, value, isExact, other.with(value), formula, term, isCell);
  }
}
