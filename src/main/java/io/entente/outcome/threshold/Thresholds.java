package io.entente.outcome.threshold;

import io.entente.number.Rational;
import io.entente.number.algebraic.AlgebraicNumber;
import io.entente.outcome.Question;
import io.entente.sample.Plan;
import io.entente.scenario.Scenario;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where along a line the equilibria, or the verdict on an outcome, change, and what there is
 * between.
 *
 * @param line the parameter and its values
 * @param scenario the scenario with view and changes applied
 * @param plan what numbers its combinations of moves
 * @param centre where the parameter stands otherwise
 * @param notExact why the answer is bracketed; empty where it is exact
 * @param pieces from the lowest to the highest value; neighbours differ
 * @param checked in how many pieces the scenario was solved again by the ordinary solver, with the
 *     same answer; all that have an inside that numbers of a scenario can reach
 */
public record Thresholds(
    Line line,
    Scenario scenario,
    Plan plan,
    double centre,
    Optional<String> notExact,
    List<Piece> pieces,
    int checked) {

  public Thresholds {
    pieces = List.copyOf(pieces);
  }

  /** Into so many parts the grid divides the line where the answer is bracketed. */
  public static final int PARTS = Bracketing.PARTS;

  /** A change is bracketed to this part of the line's length. */
  public static final double WIDTH = Bracketing.WIDTH;

  /**
   * The thresholds of a question along a line.
   *
   * @throws io.entente.sample.UnsolvableException if the scenario cannot be solved in its form
   * @throws NotAnsweredException if it is repeated while states move
   * @throws IllegalStateException if solving again gives another answer
   */
  public static Thresholds of(Question question, Line line) {
    Scenario scenario = question.applied();
    Plan plan = Plan.of(scenario);
    if (plan.isRepeated()) {
      throw new NotAnsweredException(
          "a game that is repeated while states move has no thresholds along a parameter",
          "try single values with --set, or batch with --set "
              + line.parameter()
              + "=LOW:HIGH:STEP");
    }
    double centre = plan.central().parameter(line.parameter(), 0);
    try {
      List<Piece> pieces = pieces(ExactLine.of(plan, question.form(), line));
      int checked = SolvedAgain.check(question, line, pieces);
      return new Thresholds(line, scenario, plan, centre, Optional.empty(), pieces, checked);
    } catch (ExactLine.NotExactException not) {
      List<Piece> pieces = bracketed(Bracketing.of(question, line));
      Optional<String> why = Optional.of(not.getMessage());
      return new Thresholds(line, scenario, plan, centre, why, pieces, pieces.size());
    }
  }

  /** Whether every threshold is exact and none is missing. */
  public boolean isExact() {
    return notExact.isEmpty();
  }

  /** Where something changes, ascending. */
  public List<Bound> changes() {
    List<Bound> bounds = new ArrayList<>();
    for (Piece piece : pieces.subList(1, pieces.size())) {
      if (bounds.isEmpty() || !bounds.get(bounds.size() - 1).equals(piece.from())) {
        bounds.add(piece.from());
      }
    }
    return bounds;
  }

  /** The piece that a value lies in; of two that meet there, where it is not exact, the first. */
  public Piece at(Rational value) {
    for (Piece piece : pieces) {
      int order =
          piece.to().exact().isPresent()
              ? piece.to().exact().get().compareTo(value)
              : piece.to().high().compareTo(value);
      if (order > 0 || order == 0 && piece.withTo()) {
        return piece;
      }
    }
    throw new IllegalArgumentException(value + " is beyond " + line.high());
  }

  /** Stretches with the same answer, the points at their ends included where they have it too. */
  private static List<Piece> pieces(Piecewise<Optional<Found>> exact) {
    List<Piece> pieces = new ArrayList<>();
    List<AlgebraicNumber> points = exact.points();
    for (int i = 0; i < points.size(); i++) {
      Bound point = Bound.of(points.get(i));
      if (i > 0) {
        Bound before = Bound.of(points.get(i - 1));
        add(pieces, new Piece(before, false, point, false, exact.between().get(i - 1)));
      }
      add(pieces, new Piece(point, true, point, true, exact.at().get(i)));
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, Piece next) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).found().equals(next.found())) {
      Piece before = pieces.get(last);
      pieces.set(
          last,
          new Piece(before.from(), before.withFrom(), next.to(), next.withTo(), next.found()));
    } else {
      pieces.add(next);
    }
  }

  private static List<Piece> bracketed(List<Bracketing.Sample> samples) {
    List<Piece> pieces = new ArrayList<>();
    int last = samples.size() - 1;
    int first = 0;
    for (int i = 0; i <= last; i++) {
      Bracketing.Sample here = samples.get(i);
      if (i < last && samples.get(i + 1).found().equals(here.found())) {
        continue;
      }
      Bound from =
          first == 0
              ? Bound.between(samples.get(0).at(), samples.get(0).at())
              : Bound.between(samples.get(first - 1).at(), samples.get(first).at());
      Bound to =
          i == last
              ? Bound.between(here.at(), here.at())
              : Bound.between(here.at(), samples.get(i + 1).at());
      pieces.add(new Piece(from, first == 0, to, i == last, here.found()));
      first = i + 1;
    }
    return pieces;
  }
}
