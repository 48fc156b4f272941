package io.entente.solve.linear;

import io.entente.number.Rational;
import java.util.List;

/**
 * The answer to a linear program, checked in fractions by {@link Certificate}.
 *
 * @param status what is proved
 * @param value the highest value, if optimal, else 0
 * @param point where it is reached, if optimal; if unbounded a point of the region; else empty
 * @param multipliers one per condition, as it was given: if optimal they bound the objective by
 *     {@code value} on the region, if infeasible they combine the conditions into a contradiction;
 *     else empty
 * @param direction if unbounded, along which the objective grows without end from {@code point}
 */
public record Optimum(
    Status status,
    Rational value,
    List<Rational> point,
    List<Rational> multipliers,
    List<Rational> direction) {

  /** What is proved of a linear program. */
  public enum Status {
    /** The value is the highest there is. */
    OPTIMAL,
    /** No point satisfies the conditions. */
    INFEASIBLE,
    /** The objective has no highest value. */
    UNBOUNDED,
    /** Nothing: the search was ended. */
    NOT_SOLVED
  }

  public Optimum {
    point = List.copyOf(point);
    multipliers = List.copyOf(multipliers);
    direction = List.copyOf(direction);
  }

  static Optimum notSolved() {
    return new Optimum(Status.NOT_SOLVED, Rational.ZERO, List.of(), List.of(), List.of());
  }

  /** Whether the highest value was found. */
  public boolean isOptimal() {
    return status == Status.OPTIMAL;
  }
}
