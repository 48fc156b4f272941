package io.entente.outcome.condition;

import io.entente.number.Rational;
import io.entente.sample.LinearRow;
import io.entente.solve.linear.Effort;
import io.entente.solve.linear.Optimum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A system of inequalities without those that say nothing more: within the ranges of the weights
 * the kept ones hold exactly where all do. What is left out is left out by proof, one at a time,
 * the farthest from failing first.
 *
 * @param kept the inequalities that count, the nearest to failing first
 * @param implied those that follow from the kept ones within the ranges
 * @param surelyHolding how many hold whatever the weights within their ranges
 * @param tied how many compare what is worth the same whatever the weights
 * @param unchecked how many of the kept ones may follow from others: the effort did not suffice
 * @param feasibility whether some weights within the ranges satisfy all
 * @param conflict where none do, inequalities that cannot hold together within the ranges
 */
public record ReducedSystem(
    List<Inequality> kept,
    List<Inequality> implied,
    int surelyHolding,
    int tied,
    int unchecked,
    Feasibility feasibility,
    List<Inequality> conflict) {

  /** Whether inequalities can hold together within the ranges. */
  public enum Feasibility {
    /** They can. */
    POSSIBLE,
    /** They cannot. */
    IMPOSSIBLE,
    /** The effort did not suffice to tell. */
    UNKNOWN
  }

  public ReducedSystem {
    kept = List.copyOf(kept);
    implied = List.copyOf(implied);
    conflict = List.copyOf(conflict);
  }

  /** Whether all hold with these weights. */
  public boolean holds(List<Rational> values) {
    return kept.stream().allMatch(one -> one.slack(values).signum() >= 0);
  }

  /**
   * Reduces a system.
   *
   * @param values the central weights, by which inequalities are put in order
   */
  public static ReducedSystem of(
      List<Inequality> all, RangeBox box, List<Rational> values, Effort effort) {
    List<Inequality> left = new ArrayList<>();
    int tied = 0;
    int surely = 0;
    for (Inequality one : all) {
      if (one.row().isZero()) {
        tied++;
      } else if (box.lowest(one.row()).signum() >= 0) {
        surely++;
      } else {
        left.add(one);
      }
    }
    left.sort(Comparator.comparing(one -> one.reach(values)));
    RangeProgram together = new RangeProgram(box, rows(left), effort);
    RangeProgram.Lowest lowest = together.minimise(LinearRow.ZERO);
    if (lowest.status() == Optimum.Status.INFEASIBLE) {
      List<Inequality> conflict = new ArrayList<>();
      for (int i = 0; i < left.size(); i++) {
        if (lowest.multipliers().get(i).signum() != 0) {
          conflict.add(left.get(i));
        }
      }
      return new ReducedSystem(left, List.of(), surely, tied, 0, Feasibility.IMPOSSIBLE, conflict);
    }
    List<Inequality> implied = new ArrayList<>();
    int unchecked = 0;
    for (int i = left.size() - 1; i >= 0; i--) {
      Inequality one = left.remove(i);
      RangeProgram.Lowest least = new RangeProgram(box, rows(left), effort).minimise(one.row());
      if (least.status() == Optimum.Status.OPTIMAL && least.value().signum() >= 0) {
        implied.add(one);
      } else {
        unchecked += least.status() == Optimum.Status.NOT_SOLVED ? 1 : 0;
        left.add(i, one);
      }
    }
    left.sort(Comparator.comparing(one -> one.slack(values)));
    Feasibility feasibility =
        lowest.status() == Optimum.Status.NOT_SOLVED ? Feasibility.UNKNOWN : Feasibility.POSSIBLE;
    return new ReducedSystem(left, implied, surely, tied, unchecked, feasibility, List.of());
  }

  static List<LinearRow> rows(List<Inequality> inequalities) {
    List<LinearRow> rows = new ArrayList<>();
    inequalities.forEach(one -> rows.add(one.row()));
    return rows;
  }
}
