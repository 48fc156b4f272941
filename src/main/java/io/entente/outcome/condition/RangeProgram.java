package io.entente.outcome.condition;

import io.entente.number.Rational;
import io.entente.sample.LinearRow;
import io.entente.solve.linear.Effort;
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Linear programs over the weights that lie within a box and satisfy some inequalities row &ge; 0.
 * Weights that occur in none of them are left out.
 */
public final class RangeProgram {

  private final RangeBox box;
  private final List<LinearRow> rows;
  private final Effort effort;

  /**
   * The programs with these conditions.
   *
   * @param effort what they may cost together
   */
  public RangeProgram(RangeBox box, List<LinearRow> rows, Effort effort) {
    this.box = box;
    this.rows = List.copyOf(rows);
    this.effort = effort;
  }

  /**
   * A lowest value.
   *
   * @param status of the program
   * @param value the lowest value, if there is one
   * @param multipliers by condition, how much of it goes into the proof of the lowest value, or
   *     into the proof that no weights satisfy all
   */
  record Lowest(Optimum.Status status, Rational value, List<Rational> multipliers) {}

  /** The lowest value of a function where all conditions hold. */
  Lowest minimise(LinearRow objective) {
    int[] used = used(rows, objective);
    if (used.length == 0) {
      return new Lowest(Optimum.Status.OPTIMAL, Rational.ZERO, List.of());
    }
    Region.Builder region = Region.of(used.length);
    for (LinearRow row : rows) {
      region.atMost(dense(row, used, used.length, -1), atLow(row));
    }
    bounds(region, used);
    Optimum optimum =
        new LinearSolver(region.build(), effort).minimise(dense(objective, used, used.length, 1));
    List<Rational> multipliers =
        optimum.multipliers().isEmpty() ? List.of() : optimum.multipliers().subList(0, rows.size());
    return new Lowest(optimum.status(), optimum.value().plus(atLow(objective)), multipliers);
  }

  private void bounds(Region.Builder region, int[] used) {
    for (int i = 0; i < used.length; i++) {
      Rational[] one = zeros(used.length);
      one[i] = Rational.ONE;
      region.atMost(one, box.high(used[i]).minus(box.low(used[i])));
    }
  }

  /**
   * Whether some weights satisfy all conditions; empty if that was not found out with the effort
   * there is.
   */
  public Optional<Boolean> isFeasible() {
    for (LinearRow row : rows) {
      if (box.highest(row).signum() < 0) {
        return Optional.of(false);
      }
    }
    return switch (minimise(LinearRow.ZERO).status()) {
      case OPTIMAL, UNBOUNDED -> Optional.of(true);
      case INFEASIBLE -> Optional.of(false);
      case NOT_SOLVED -> Optional.empty();
    };
  }

  /**
   * Whether some weights satisfy all conditions with something to spare; conditions that no weights
   * in the box can make anything but a tie are left out. Empty if that was not found out with the
   * effort there is.
   */
  public Optional<Boolean> isStrictlyFeasible() {
    List<LinearRow> counting = new ArrayList<>();
    for (LinearRow row : rows) {
      if (box.highest(row).signum() > 0) {
        counting.add(row);
      } else if (box.lowest(row).signum() < 0) {
        return Optional.of(false);
      }
    }
    int[] used = used(counting, LinearRow.ZERO);
    if (used.length == 0) {
      return Optional.of(true);
    }
    int n = used.length;
    Region.Builder region = Region.of(n + 1); // the last variable is what all have to spare
    for (LinearRow row : counting) {
      Rational[] condition = dense(row, used, n + 1, -1);
      condition[n] = Rational.ONE;
      region.atMost(condition, atLow(row));
    }
    for (int i = 0; i < n; i++) {
      Rational[] one = zeros(n + 1);
      one[i] = Rational.ONE;
      region.atMost(one, box.high(used[i]).minus(box.low(used[i])));
    }
    Rational[] spare = zeros(n + 1);
    spare[n] = Rational.ONE;
    Optimum most = new LinearSolver(region.build(), effort).maximise(spare);
    return switch (most.status()) {
      case OPTIMAL, UNBOUNDED -> Optional.of(most.value().signum() > 0);
      case INFEASIBLE -> Optional.of(false);
      case NOT_SOLVED -> Optional.empty();
    };
  }

  /**
   * Weights that satisfy all conditions and lie as near as can be to given ones.
   *
   * @param radius the largest change of a weight in its units, as small as can be
   * @param values all weights; those that occur nowhere are as given
   */
  public record Nearest(Rational radius, List<Rational> values) {}

  /**
   * The nearest weights within the box.
   *
   * @param from weights within the box
   * @param units of each weight, above 0 for those that may move
   * @return empty if there are none, or none were found with the effort there is: see {@link
   *     #isFeasible}
   */
  public Optional<Nearest> nearest(List<Rational> from, List<Rational> units) {
    int[] used = used(rows, LinearRow.ZERO);
    if (used.length == 0) {
      return Optional.of(new Nearest(Rational.ZERO, from));
    }
    int n = used.length;
    Region.Builder region = Region.of(n + 1); // the last variable is the radius
    for (LinearRow row : rows) {
      region.atMost(dense(row, used, n + 1, -1), atLow(row));
    }
    for (int i = 0; i < n; i++) {
      Rational start = from.get(used[i]).minus(box.low(used[i]));
      for (int way = -1; way <= 1; way += 2) {
        Rational[] step = zeros(n + 1);
        step[i] = Rational.of(way);
        step[n] = units.get(used[i]).negate();
        region.atMost(step, start.times(Rational.of(way)));
      }
      Rational[] end = zeros(n + 1);
      end[i] = Rational.ONE;
      region.atMost(end, box.high(used[i]).minus(box.low(used[i])));
    }
    Rational[] radius = zeros(n + 1);
    radius[n] = Rational.ONE;
    Optimum optimum = new LinearSolver(region.build(), effort).minimise(radius);
    if (!optimum.isOptimal()) {
      return Optional.empty();
    }
    List<Rational> values = new ArrayList<>(from);
    for (int i = 0; i < n; i++) {
      values.set(used[i], box.low(used[i]).plus(optimum.point().get(i)));
    }
    return Optional.of(new Nearest(optimum.value(), values));
  }

  private static int[] used(List<LinearRow> rows, LinearRow objective) {
    TreeSet<Integer> used = new TreeSet<>();
    for (LinearRow row : rows) {
      collect(row, used);
    }
    collect(objective, used);
    int[] places = new int[used.size()];
    int next = 0;
    for (int place : used) {
      places[next++] = place;
    }
    return places;
  }

  private static void collect(LinearRow row, TreeSet<Integer> into) {
    for (int i = 0; i < row.size(); i++) {
      into.add(row.coefficient(i));
    }
  }

  private static Rational[] zeros(int n) {
    Rational[] zeros = new Rational[n];
    Arrays.fill(zeros, Rational.ZERO);
    return zeros;
  }

  /** A row over the used weights, times a number. */
  private static Rational[] dense(LinearRow row, int[] used, int width, int times) {
    Rational[] all = zeros(width);
    for (int i = 0; i < row.size(); i++) {
      all[Arrays.binarySearch(used, row.coefficient(i))] = row.factor(i).times(Rational.of(times));
    }
    return all;
  }

  /** The value of a row where every weight is lowest. */
  private Rational atLow(LinearRow row) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < row.size(); i++) {
      sum = sum.plus(row.factor(i).times(box.low(row.coefficient(i))));
    }
    return sum;
  }
}
