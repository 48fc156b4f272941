package io.entente.solve.disjunction;

import io.entente.number.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@link DisjunctiveSearch} found.
 *
 * @param status what is proved
 * @param best the cheapest solution known: all numbers
 * @param cost what it costs; 0 if there is none
 * @param bound no solution costs less; 0 if there surely is none
 * @param programs how many linear programs were looked at
 * @param limits if there is no solution, the ends of ranges that stand in the way of some
 *     alternative, with how many alternatives each closed
 */
public record Found(
    Status status,
    Optional<List<Rational>> best,
    Rational cost,
    Rational bound,
    int programs,
    Map<Limit, Integer> limits) {

  /** What is proved. */
  public enum Status {
    /** The solution is the cheapest: its cost is the bound. */
    OPTIMAL,
    /** There is none. */
    NONE,
    /** The search was ended: there may be a cheaper solution, or one at all. */
    ENDED
  }

  /** By how much the known solution may miss the best one. */
  public Rational gap() {
    return cost.minus(bound);
  }
}
