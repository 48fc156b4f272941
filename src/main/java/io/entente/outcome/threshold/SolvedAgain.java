package io.entente.outcome.threshold;

import io.entente.number.Decimals;
import io.entente.number.Rational;
import io.entente.number.algebraic.AlgebraicNumber;
import io.entente.outcome.Question;
import io.entente.sample.CentralEnds;
import io.entente.sample.Plan;
import io.entente.sample.UnsolvableException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Checks pieces by the ordinary solver: the scenario is solved again with the parameter set to a
 * value inside each piece that a number of a scenario can have.
 */
final class SolvedAgain {

  private SolvedAgain() {}

  /**
   * Checks pieces.
   *
   * @return how many could be checked
   * @throws IllegalStateException if some answer is another one
   */
  static int check(Question question, Line line, List<Piece> pieces) {
    int checked = 0;
    for (Piece piece : pieces) {
      Optional<Double> inside = inside(piece);
      if (inside.isEmpty()) {
        continue;
      }
      Question set = line.at(question, inside.get());
      boolean same;
      try {
        same = agrees(set, piece.found());
      } catch (UnsolvableException tooManyTies) {
        continue; // the ordinary solver has no answer here that could be compared
      }
      if (!same) {
        throw new IllegalStateException(
            "at "
                + line.parameter()
                + " = "
                + Decimals.shortest(inside.get())
                + " solving again gives another answer than the thresholds say");
      }
      checked++;
    }
    return checked;
  }

  /** Whether solving again gives this answer. */
  static boolean agrees(Question set, Optional<Found> found) {
    return Bracketing.solve(set).equals(found) || isExactly(set, found);
  }

  /**
   * Whether the solvers on exact payoffs agree; the ordinary one takes payoffs for equal that
   * differ by less than their rounding error.
   */
  private static boolean isExactly(Question set, Optional<Found> found) {
    Optional<List<List<Integer>>> ends =
        CentralEnds.of(Plan.of(set.applied()).central(), set.form());
    if (ends.isEmpty() || found.isEmpty()) {
      return false;
    }
    TreeSet<List<Integer>> distinct = new TreeSet<>(LineGame.BY_CELLS);
    distinct.addAll(ends.get());
    return List.copyOf(distinct).equals(found.get().equilibria());
  }

  /** A value inside a piece, if a double stands for one exactly as it is written. */
  private static Optional<Double> inside(Piece piece) {
    AlgebraicNumber from = piece.from().exact().orElseThrow();
    AlgebraicNumber to = piece.to().exact().orElseThrow();
    Optional<Rational> value =
        piece.isPoint() ? from.rational() : Optional.of(AlgebraicNumber.between(from, to));
    return value
        .map(Rational::toDouble)
        .filter(near -> Math.abs(near) <= Double.MAX_VALUE)
        .filter(near -> Rational.ofDouble(near).equals(value.get()));
  }
}
