package io.entente.solve.disjunction;

import io.entente.number.Rational;
import java.util.List;
import java.util.Map;

/**
 * The least change under which conditions hold, or why there is none.
 *
 * @param status what is known
 * @param cost what it costs, if found; otherwise a bound from below
 * @param moved by place the new values of the numbers that are changed
 * @param limits if there is none, ends of ranges that together with the conditions are a
 *     contradiction (Farkas 1902)
 */
record Change(Status status, Rational cost, Map<Integer, Rational> moved, List<Limit> limits) {

  enum Status {
    FOUND,
    IMPOSSIBLE,
    /** The program was too hard. */
    NOT_SOLVED
  }

  static final Change NONE = new Change(Status.FOUND, Rational.ZERO, Map.of(), List.of());

  static Change impossible(List<Limit> limits) {
    return new Change(Status.IMPOSSIBLE, Rational.ZERO, Map.of(), limits);
  }
}
