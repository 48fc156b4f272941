package io.entente.outcome.threshold;

import io.entente.number.Rational;
import io.entente.number.algebraic.AlgebraicNumber;
import io.entente.number.algebraic.Polynomial;
import io.entente.number.algebraic.RealRoots;
import io.entente.number.algebraic.WholePolynomial;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds where something changes that is decided by the signs of polynomials: it is decided at one
 * spot, and holds from the last root before it to the first after it of all polynomials that were
 * asked; then the same beyond these, and at the roots themselves. So nothing is missed, however
 * close together changes are.
 */
final class Sweep {

  /** So many spots are looked at; a line that needs more is not swept. */
  private static final int MOST_SPOTS = 500_000;

  private final Rational low;
  private final Rational high;
  private final Map<WholePolynomial, List<AlgebraicNumber>> roots = new HashMap<>();
  private int spots;

  /** On a closed interval. */
  Sweep(Rational low, Rational high) {
    this.low = low;
    this.high = high;
  }

  /** The roots of a polynomial other than 0 in the whole interval, ascending. */
  List<AlgebraicNumber> roots(Polynomial polynomial) {
    return roots.computeIfAbsent(
        WholePolynomial.of(polynomial).upright(), whole -> RealRoots.of(whole, low, high));
  }

  /** What is decided by a rule, over the whole interval. */
  <T> Piecewise<T> over(Function<Spot, T> rule) {
    return over(List.of(AlgebraicNumber.of(low), AlgebraicNumber.of(high)), rule);
  }

  /**
   * What is decided by a rule.
   *
   * @param breakpoints where more may change than the signs of the polynomials that the rule asks
   *     for, ascending, the ends of the interval included
   */
  <T> Piecewise<T> over(List<AlgebraicNumber> breakpoints, Function<Spot, T> rule) {
    Piecewise.Builder<T> builder = new Piecewise.Builder<>();
    builder.point(breakpoints.get(0), at(breakpoints.get(0), rule));
    for (int i = 1; i < breakpoints.size(); i++) {
      between(breakpoints.get(i - 1), breakpoints.get(i), rule, builder);
      builder.point(breakpoints.get(i), at(breakpoints.get(i), rule));
    }
    return builder.build();
  }

  private <T> T at(AlgebraicNumber point, Function<Spot, T> rule) {
    count();
    return rule.apply(new Spot(point));
  }

  /**
   * What is still to do: an open interval, or a point if both ends are the same.
   *
   * @param known the value there, if it is known by now
   */
  private record Task<T>(AlgebraicNumber from, AlgebraicNumber to, Optional<T> known) {
    static <T> Task<T> between(AlgebraicNumber from, AlgebraicNumber to) {
      return new Task<>(from, to, Optional.empty());
    }
  }

  private <T> void between(
      AlgebraicNumber from,
      AlgebraicNumber to,
      Function<Spot, T> rule,
      Piecewise.Builder<T> builder) {
    Deque<Task<T>> tasks = new ArrayDeque<>();
    tasks.push(Task.between(from, to));
    while (!tasks.isEmpty()) {
      Task<T> task = tasks.pop();
      if (task.from() == task.to()) {
        builder.point(task.from(), at(task.from(), rule));
      } else if (task.known().isPresent()) {
        builder.interval(task.known().get());
      } else {
        divide(task, rule, tasks);
      }
    }
  }

  /** Looks at one spot of an interval and puts its parts in order on the stack. */
  private <T> void divide(Task<T> task, Function<Spot, T> rule, Deque<Task<T>> tasks) {
    Spot spot = new Spot(AlgebraicNumber.between(task.from(), task.to()));
    count();
    T value = rule.apply(spot);
    AlgebraicNumber before = task.from();
    AlgebraicNumber after = task.to();
    for (Polynomial asked : spot.asked()) {
      for (AlgebraicNumber root : roots(asked)) {
        int side = root.compareTo(spot.at());
        if (side < 0) {
          before = root.compareTo(before) > 0 ? root : before;
        } else if (side > 0) {
          after = root.compareTo(after) < 0 ? root : after;
        } else {
          // a change at the very spot: what was found holds there only
          tasks.push(Task.between(spot.at(), task.to()));
          tasks.push(Task.between(spot.at(), spot.at()));
          tasks.push(Task.between(task.from(), spot.at()));
          return;
        }
      }
    }
    if (after != task.to()) {
      tasks.push(Task.between(after, task.to()));
      tasks.push(Task.between(after, after));
    }
    tasks.push(new Task<>(before, after, Optional.of(value)));
    if (before != task.from()) {
      tasks.push(Task.between(before, before));
      tasks.push(Task.between(task.from(), before));
    }
  }

  private void count() {
    if (++spots > MOST_SPOTS) {
      throw new TooManyChangesException();
    }
  }

  /** More changes than are looked at. */
  static final class TooManyChangesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyChangesException() {
      super("more than " + MOST_SPOTS + " places to look at", null, false, false);
    }
  }
}
