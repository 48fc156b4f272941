package io.entente.outcome.threshold;

import io.entente.number.algebraic.AlgebraicNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A function on a closed interval that takes finitely many values: at each of its breakpoints, the
 * ends of the interval being the first and the last, and between two neighbours. At an inner
 * breakpoint it does change: a neighbour's value differs from that at the point or from the other
 * neighbour's.
 *
 * @param points the breakpoints, ascending
 * @param at by breakpoint the value there
 * @param between the value between a breakpoint and the next, one less than there are points
 * @param <T> values, compared by {@code equals}
 */
record Piecewise<T>(List<AlgebraicNumber> points, List<T> at, List<T> between) {

  Piecewise {
    points = List.copyOf(points);
    at = List.copyOf(at);
    between = List.copyOf(between);
  }

  /** The function that has one value everywhere. */
  static <T> Piecewise<T> constant(AlgebraicNumber low, AlgebraicNumber high, T value) {
    return new Piecewise<>(List.of(low, high), List.of(value, value), List.of(value));
  }

  /** Collects values from the left to the right. */
  static final class Builder<T> {
    private final List<AlgebraicNumber> points = new ArrayList<>();
    private final List<T> at = new ArrayList<>();
    private final List<T> between = new ArrayList<>();

    /** The value at the next breakpoint. */
    void point(AlgebraicNumber point, T value) {
      points.add(point);
      at.add(value);
    }

    /** The value from the last breakpoint on. */
    void interval(T value) {
      between.add(value);
    }

    /** Adds a function that begins where this ends, but for its first point. */
    void continueWith(Piecewise<T> next) {
      for (int i = 0; i < next.between.size(); i++) {
        interval(next.between.get(i));
        point(next.points.get(i + 1), next.at.get(i + 1));
      }
    }

    /** The function, without breakpoints at which nothing changes. */
    Piecewise<T> build() {
      Builder<T> needed = new Builder<>();
      for (int i = 0; i < points.size(); i++) {
        boolean inner = i > 0 && i < points.size() - 1;
        boolean same =
            inner && at.get(i).equals(between.get(i - 1)) && at.get(i).equals(between.get(i));
        if (!same) {
          needed.point(points.get(i), at.get(i));
          if (i < between.size()) {
            needed.interval(between.get(i));
          }
        }
      }
      return new Piecewise<>(needed.points, needed.at, needed.between);
    }
  }

  /** The value at a number of the interval. */
  T at(AlgebraicNumber x) {
    int low = 0;
    int high = points.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (points.get(middle).compareTo(x) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return points.get(low).compareTo(x) == 0 ? at.get(low) : between.get(low - 1);
  }

  /** The breakpoints of several functions on one interval, each once, ascending. */
  static <T> List<AlgebraicNumber> breakpoints(List<Piecewise<T>> functions) {
    TreeSet<AlgebraicNumber> all = new TreeSet<>();
    functions.forEach(function -> all.addAll(function.points));
    return new ArrayList<>(all);
  }
}
