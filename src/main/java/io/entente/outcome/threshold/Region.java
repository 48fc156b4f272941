package io.entente.outcome.threshold;

import io.entente.number.algebraic.AlgebraicNumber;
import io.entente.number.algebraic.RationalFunction;
import java.util.ArrayList;
import java.util.List;

/**
 * A set of places between two breakpoints, as closed stretches in ascending order that do not
 * touch; a stretch may be a single point. Whether the breakpoints themselves belong to it is not
 * said.
 */
record Region(List<Stretch> stretches) {

  /** All places from one to another, both included. */
  record Stretch(AlgebraicNumber from, AlgebraicNumber to) {}

  Region {
    stretches = List.copyOf(stretches);
  }

  static Region all(AlgebraicNumber from, AlgebraicNumber to) {
    return new Region(List.of(new Stretch(from, to)));
  }

  /** Where a function without a gap between two places is 0 or more. */
  static Region notNegative(
      RationalFunction function, AlgebraicNumber from, AlgebraicNumber to, Sweep sweep) {
    if (function.numerator().isConstant()) {
      boolean all = sign(function, from, to) >= 0;
      return all ? all(from, to) : new Region(List.of());
    }
    List<AlgebraicNumber> ends = new ArrayList<>(List.of(from));
    for (AlgebraicNumber root : sweep.roots(function.numerator())) {
      if (root.compareTo(from) > 0 && root.compareTo(to) < 0) {
        ends.add(root);
      }
    }
    ends.add(to);
    List<Stretch> found = new ArrayList<>();
    for (int i = 1; i < ends.size(); i++) {
      if (sign(function, ends.get(i - 1), ends.get(i)) > 0) {
        append(found, ends.get(i - 1), ends.get(i));
      }
      if (i < ends.size() - 1) {
        append(found, ends.get(i), ends.get(i));
      }
    }
    return new Region(found);
  }

  private static int sign(RationalFunction function, AlgebraicNumber from, AlgebraicNumber to) {
    return new Spot(AlgebraicNumber.between(from, to)).sign(function);
  }

  private static void append(List<Stretch> found, AlgebraicNumber from, AlgebraicNumber to) {
    int last = found.size() - 1;
    if (last >= 0 && found.get(last).to() == from) {
      found.set(last, new Stretch(found.get(last).from(), to));
    } else {
      found.add(new Stretch(from, to));
    }
  }

  boolean isEmpty() {
    return stretches.isEmpty();
  }

  /** The places that belong to both. */
  Region and(Region other) {
    List<Stretch> both = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < stretches.size() && j < other.stretches.size()) {
      Stretch one = stretches.get(i);
      Stretch two = other.stretches.get(j);
      AlgebraicNumber from = one.from().compareTo(two.from()) >= 0 ? one.from() : two.from();
      boolean oneEnds = one.to().compareTo(two.to()) <= 0;
      AlgebraicNumber to = oneEnds ? one.to() : two.to();
      if (from.compareTo(to) <= 0) {
        both.add(new Stretch(from, to));
      }
      i += oneEnds ? 1 : 0;
      j += oneEnds ? 0 : 1;
    }
    return new Region(both);
  }

  /** Where stretches begin and end. */
  List<AlgebraicNumber> ends() {
    List<AlgebraicNumber> ends = new ArrayList<>();
    for (Stretch stretch : stretches) {
      ends.add(stretch.from());
      ends.add(stretch.to());
    }
    return ends;
  }

  /** Whether all places from one to another belong to it. */
  boolean covers(AlgebraicNumber from, AlgebraicNumber to) {
    for (Stretch stretch : stretches) {
      if (stretch.from().compareTo(from) <= 0 && to.compareTo(stretch.to()) <= 0) {
        return true;
      }
    }
    return false;
  }
}
