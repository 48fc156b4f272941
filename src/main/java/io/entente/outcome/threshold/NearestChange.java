package io.entente.outcome.threshold;

import io.entente.number.Rational;
import io.entente.number.algebraic.AlgebraicNumber;
import io.entente.outcome.Question;
import io.entente.scenario.Outcome;
import io.entente.scenario.Parameter;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The least change of one parameter alone, all others being at their centres, after which an
 * outcome is as wanted.
 *
 * @param line the parameter and the values that were looked at
 * @param centre where it stands now
 * @param notExact why thresholds are bracketed only; empty where they are exact
 * @param reached the least change; empty if none within the line does it
 */
public record NearestChange(
    Line line, double centre, Optional<String> notExact, Optional<Reached> reached) {

  /** What is wanted of an outcome. */
  public enum Goal {
    /** It comes about in some equilibrium. */
    POSSIBLE,
    /** It comes about in every equilibrium, and there is one. */
    ONLY,
    /** It comes about in no equilibrium. */
    REMOVED;

    /** Whether an outcome is as wanted where this is found. */
    public boolean isMet(Found found, int outcome) {
      Found.Fare fare = found.outcomes().get(outcome);
      return switch (this) {
        case POSSIBLE -> fare.holdsIn() > 0;
        case ONLY -> fare.of() > 0 && fare.holdsIn() == fare.of();
        case REMOVED -> fare.holdsIn() == 0;
      };
    }
  }

  /**
   * The nearest values that do it.
   *
   * @param at where they begin, seen from the centre; the centre itself if it is as wanted now
   * @param included whether that value itself does it
   * @param until where they end, on the other side
   * @param witness a value that does it, for which the scenario was solved again; at the beginning,
   *     or the least bit beyond it that a short decimal can be
   * @param found what there is at the witness
   */
  public record Reached(Bound at, boolean included, Bound until, Rational witness, Found found) {}

  /**
   * For every parameter that has a range or a bounded distribution, in the order of the file; those
   * that fix no number of their own, such as formulas, are left out.
   */
  public static List<NearestChange> each(Question question, Outcome outcome, Goal goal) {
    List<NearestChange> all = new ArrayList<>();
    for (Parameter parameter : question.applied().parameters()) {
      boolean number =
          parameter.kind() instanceof Parameter.Value
              || parameter.kind() instanceof Parameter.Drawn;
      Optional<Line> line = number ? Line.of(parameter, question) : Optional.empty();
      line.ifPresent(found -> all.add(of(question, outcome, goal, found)));
    }
    return all;
  }

  /**
   * For one parameter.
   *
   * @throws NotAnsweredException if the scenario is repeated while states move
   */
  public static NearestChange of(Question question, Outcome outcome, Goal goal, Line line) {
    Thresholds thresholds = Thresholds.of(question, line);
    return of(question, thresholds, thresholds.scenario().outcomes().indexOf(outcome), goal);
  }

  private static NearestChange of(
      Question question, Thresholds thresholds, int outcome, Goal goal) {
    Rational centre = Rational.ofDouble(thresholds.centre());
    Optional<Reached> best = Optional.empty();
    Rational least = Rational.ZERO;
    List<Piece> pieces = thresholds.pieces();
    int first = 0;
    while (first < pieces.size()) {
      int end = first;
      while (end < pieces.size() && isMet(pieces.get(end), outcome, goal)) {
        end++;
      }
      if (end > first) {
        List<Piece> run = pieces.subList(first, end);
        Optional<Reached> reached = reached(question, thresholds.line(), centre, run);
        if (reached.isPresent()) {
          Rational distance = near(reached.get().at()).minus(centre).abs();
          boolean nearer = best.isEmpty() || distance.compareTo(least) < 0;
          best = nearer ? reached : best;
          least = nearer ? distance : least;
        }
      }
      first = end + 1;
    }
    return new NearestChange(thresholds.line(), thresholds.centre(), thresholds.notExact(), best);
  }

  private static boolean isMet(Piece piece, int outcome, Goal goal) {
    return piece.found().isPresent() && goal.isMet(piece.found().get(), outcome);
  }

  /** The least change into a run of neighbouring pieces; empty if no value could be tried there. */
  private static Optional<Reached> reached(
      Question question, Line line, Rational centre, List<Piece> run) {
    Piece first = run.get(0);
    Piece last = run.get(run.size() - 1);
    boolean above = isAbove(first.from(), first.withFrom(), centre, 1);
    boolean below = isAbove(last.to(), last.withTo(), centre, -1);
    if (!above && !below) {
      Bound here = Bound.of(AlgebraicNumber.of(centre));
      for (Piece piece : run) {
        if (!isAbove(piece.to(), piece.withTo(), centre, -1)) {
          return Optional.of(new Reached(here, true, here, centre, piece.found().orElseThrow()));
        }
      }
    }
    Bound at = above ? first.from() : last.to();
    boolean included = at.exact().isPresent() && (above ? first.withFrom() : last.withTo());
    for (int i = 0; i < run.size(); i++) {
      Piece piece = run.get(above ? i : run.size() - 1 - i);
      Optional<Rational> witness = witness(question, line, piece, above);
      if (witness.isPresent()) {
        return Optional.of(
            new Reached(
                at,
                included,
                above ? last.to() : first.from(),
                witness.get(),
                piece.found().orElseThrow()));
      }
    }
    return Optional.empty();
  }

  /** Whether an end lies beyond the centre, upwards (1) or downwards (-1). */
  private static boolean isAbove(Bound end, boolean included, Rational centre, int direction) {
    int order = direction * compare(end, centre);
    return order > 0 || order == 0 && !included && end.exact().isPresent();
  }

  private static int compare(Bound bound, Rational value) {
    if (bound.exact().isPresent()) {
      return bound.exact().get().compareTo(value);
    }
    return bound.low().compareTo(value) > 0 ? 1 : bound.high().compareTo(value) < 0 ? -1 : 0;
  }

  /** Near enough to tell on which side of the centre there is less to go. */
  private static Rational near(Bound bound) {
    return bound.exact().isPresent()
        ? bound.exact().get().within(Rational.parse("1e-30"))
        : bound.low().plus(bound.high()).times(Rational.of(1, 2));
  }

  /**
   * A value of a piece, near the end that is looked from, at which solving again finds the same;
   * empty if no number of a scenario does.
   */
  private static Optional<Rational> witness(
      Question question, Line line, Piece piece, boolean fromBelow) {
    Bound at = fromBelow ? piece.from() : piece.to();
    boolean included = fromBelow ? piece.withFrom() : piece.withTo();
    List<Rational> tries = new ArrayList<>();
    if (included && at.rational().isPresent()) {
      tries.add(at.rational().get());
    }
    AlgebraicNumber from = end(piece.from(), piece.from().high());
    AlgebraicNumber to = end(piece.to(), piece.to().low());
    if (from.compareTo(to) < 0) {
      Rational length = line.high().minus(line.low());
      for (String part : new String[] {"1e-6", "1e-3", "1"}) {
        Rational step = length.times(Rational.parse(part));
        Rational limit = fromBelow ? near(piece.from()).plus(step) : near(piece.to()).minus(step);
        AlgebraicNumber near = AlgebraicNumber.of(limit);
        boolean inside = from.compareTo(near) < 0 && near.compareTo(to) < 0;
        tries.add(
            inside
                ? fromBelow
                    ? AlgebraicNumber.between(from, near)
                    : AlgebraicNumber.between(near, to)
                : AlgebraicNumber.between(from, to));
      }
    } else if (at.exact().isEmpty()) {
      tries.add(from.rational().orElseThrow());
    }
    for (Rational value : tries) {
      double set = value.toDouble();
      boolean same = Math.abs(set) <= Double.MAX_VALUE && Rational.ofDouble(set).equals(value);
      if (same && SolvedAgain.agrees(line.at(question, set), piece.found())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static AlgebraicNumber end(Bound bound, Rational otherwise) {
    return bound.exact().orElseGet(() -> AlgebraicNumber.of(otherwise));
  }
}
