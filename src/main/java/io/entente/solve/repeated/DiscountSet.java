package io.entente.solve.repeated;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A set of discount factors, 0 &le; δ &lt; 1: intervals with both their ends in it, apart from 1.
 *
 * @param intervals ascending, apart from one another
 */
public record DiscountSet(List<Interval> intervals) {

  /** Every discount factor. */
  public static final DiscountSet ALL =
      new DiscountSet(
          List.of(new Interval(Threshold.exactly(Rational.ZERO), Threshold.exactly(Rational.ONE))));

  /** None. */
  public static final DiscountSet NONE = new DiscountSet(List.of());

  /**
   * From one discount factor to another.
   *
   * @param low in the set
   * @param high in the set unless it is 1; equal to {@code low} for a single one
   */
  public record Interval(Threshold low, Threshold high) {

    /** Whether it holds for all who are patient enough. */
    public boolean reachesOne() {
      return high.isExact() && high.low().equals(Rational.ONE);
    }
  }

  public DiscountSet {
    intervals = List.copyOf(intervals);
  }

  /** Where a polynomial is at least 0. */
  static DiscountSet whereNotNegative(Polynomial polynomial) {
    // Between 0 and 1 the factor x is positive, and x - 1 negative.
    Polynomial factored = polynomial.without(Rational.ONE);
    boolean turned = (polynomial.degree() - factored.degree()) % 2 != 0;
    Polynomial left =
        factored.without(Rational.ZERO).times(Rational.of(turned ? -1 : 1)).primitive();
    if (left.isZero()) {
      return ALL;
    }
    boolean atZero = polynomial.signAt(Rational.ZERO) >= 0;
    List<Threshold> roots = Roots.betweenZeroAndOne(left);
    List<Interval> found = new ArrayList<>();
    Threshold open = atZero ? Threshold.exactly(Rational.ZERO) : null;
    Threshold last = Threshold.exactly(Rational.ZERO);
    for (int i = 0; i <= roots.size(); i++) {
      Threshold next = i < roots.size() ? roots.get(i) : Threshold.exactly(Rational.ONE);
      boolean holds = left.signAt(inside(last, next)) >= 0;
      if (holds && open == null) {
        open = last;
      } else if (!holds && open != null) {
        found.add(new Interval(open, last));
        open = null;
      }
      // A root belongs to the set, whatever holds about it.
      if (!holds && i < roots.size()) {
        open = next;
      }
      last = next;
    }
    if (open != null) {
      found.add(new Interval(open, Threshold.exactly(Rational.ONE)));
    }
    return new DiscountSet(found);
  }

  private static Rational inside(Threshold low, Threshold high) {
    return low.high().plus(high.low()).dividedBy(Rational.of(2));
  }

  /** What is in this set and in another. */
  public DiscountSet and(DiscountSet other) {
    List<Interval> both = new ArrayList<>();
    for (Interval one : intervals) {
      for (Interval two : other.intervals) {
        Threshold low = one.low.compareTo(two.low) >= 0 ? one.low : two.low;
        Threshold high = one.high.compareTo(two.high) <= 0 ? one.high : two.high;
        int order = low.compareTo(high);
        if (order < 0 || order == 0 && !(high.isExact() && high.low().equals(Rational.ONE))) {
          both.add(new Interval(low, high));
        }
      }
    }
    return new DiscountSet(both);
  }

  /** Whether no discount factor is in it. */
  public boolean isEmpty() {
    return intervals.isEmpty();
  }

  /** Whether every discount factor is in it. */
  public boolean isAll() {
    return equals(ALL);
  }

  /** Whether this discount factor is in it. */
  public boolean contains(Rational discount) {
    return !and(new DiscountSet(
            List.of(new Interval(Threshold.exactly(discount), Threshold.exactly(discount)))))
        .isEmpty();
  }

  /**
   * The critical discount factor: the least from which on all are in the set. Empty if even the
   * greatest patience is not enough, or is too much.
   */
  public Optional<Threshold> critical() {
    if (intervals.isEmpty() || !intervals.get(intervals.size() - 1).reachesOne()) {
      return Optional.empty();
    }
    return Optional.of(intervals.get(intervals.size() - 1).low());
  }
}
