package io.entente.solve.disjunction;

import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;

/** Makes clauses, of which at least one alternative must hold, as they are needed. */
public interface Clauses<T> {

  /**
   * A clause that a point does not satisfy; empty if the point is a solution. An empty list of
   * alternatives says that there is no solution with these commitments.
   *
   * <p>Every solution that keeps the commitments must satisfy the conditions of one of the
   * alternatives and keep its commitment. Along a branch only finitely many clauses may be made.
   *
   * @param x the numbers
   * @param commitments those of the alternatives chosen so far, in order
   */
  Optional<List<Alternative<T>>> violated(List<Rational> x, List<T> commitments);
}
