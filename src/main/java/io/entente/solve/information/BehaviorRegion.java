package io.entente.solve.information;

import io.entente.number.Rational;
import io.entente.solve.linear.Effort;
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the linear conditions of a {@link BehaviorSystem} hold: a polytope, of which those points
 * count at which everything that is played has a probability above 0. Exact.
 *
 * <p>It is kept as a cone, with one variable more by which all others are to be divided; so
 * quotients, such as a probability given what came before, are bounded by linear programs too.
 * Unknowns that no condition ties to a quotient are left out of its programs.
 */
final class BehaviorRegion {

  private final BehaviorSystem system;
  private final Effort effort;
  private final int size;
  private final int[] tied;

  /** A point that counts, once it is known that there is one. */
  private Rational[] inner;

  private boolean isUndecided;

  BehaviorRegion(BehaviorSystem system, Effort effort) {
    this.system = system;
    this.effort = effort;
    this.size = system.unknowns();
    this.tied = new int[size];
    for (int unknown = 0; unknown < size; unknown++) {
      tied[unknown] = unknown;
    }
    for (Condition condition : system.conditions()) {
      if (condition.isLinear()) {
        int first = -1;
        for (List<Integer> product : condition.terms().keySet()) {
          if (!product.isEmpty()) {
            int top = top(product.get(0));
            first = first < 0 ? top : first;
            tied[top] = top(first);
          }
        }
      }
    }
  }

  /** One unknown that stands for all those that conditions tie to this one. */
  private int top(int unknown) {
    int top = unknown;
    while (tied[top] != top) {
      top = tied[top];
    }
    return top;
  }

  /** Whether a program was not solved for want of effort. */
  boolean isUndecided() {
    return isUndecided;
  }

  /**
   * Adds linear conditions.
   *
   * @param place by unknown its place among the variables, -1 if it is left out
   * @param divisor the place of what all are to be divided by
   */
  private void addConditions(Region.Builder region, int[] place, int divisor, int variables) {
    for (Condition condition : system.conditions()) {
      if (condition.isLinear() && isMeant(condition, place)) {
        Rational[] row = row(condition, place, divisor, variables);
        if (condition.isEqual()) {
          region.equal(row, Rational.ZERO);
        } else {
          region.atMost(row, Rational.ZERO);
        }
      }
    }
  }

  private static boolean isMeant(Condition condition, int[] place) {
    for (List<Integer> product : condition.terms().keySet()) {
      if (!product.isEmpty()) {
        return place[product.get(0)] >= 0;
      }
    }
    return false;
  }

  private static Rational[] row(Condition condition, int[] place, int divisor, int variables) {
    Rational[] row = zeros(variables);
    for (Map.Entry<List<Integer>, Rational> term : condition.terms().entrySet()) {
      int at = term.getKey().isEmpty() ? divisor : place[term.getKey().get(0)];
      row[at] = row[at].plus(term.getValue());
    }
    return row;
  }

  private static Rational[] zeros(int count) {
    Rational[] zeros = new Rational[count];
    Arrays.fill(zeros, Rational.ZERO);
    return zeros;
  }

  /** Whether no point counts. False as well if that could not be decided. */
  boolean isEmpty() {
    int[] place = new int[size];
    for (int unknown = 0; unknown < size; unknown++) {
      place[unknown] = unknown;
    }
    Region.Builder region = Region.of(size + 2);
    addConditions(region, place, size, size + 2);
    Rational[] divisor = zeros(size + 2);
    divisor[size] = Rational.ONE;
    region.equal(divisor, Rational.ONE);
    Rational[] least = zeros(size + 2);
    least[size + 1] = Rational.ONE;
    region.atMost(least, Rational.ONE);
    for (int unknown = 0; unknown < size; unknown++) {
      if (system.isPositive(unknown)) {
        Rational[] above = zeros(size + 2);
        above[unknown] = Rational.of(-1);
        above[size + 1] = Rational.ONE;
        region.atMost(above, Rational.ZERO);
      }
    }
    effort.spend(20_000);
    Optimum optimum = new LinearSolver(region.build(), effort).maximise(least);
    if (optimum.status() == Optimum.Status.NOT_SOLVED) {
      isUndecided = true;
      return false;
    }
    if (!optimum.isOptimal() || optimum.value().signum() <= 0) {
      return true;
    }
    inner = optimum.point().subList(0, size).toArray(new Rational[0]);
    return false;
  }

  /**
   * A point of the closure at which a quotient of linear sums is greatest or least.
   *
   * @param above the sum that is divided
   * @param below the sum that it is divided by
   * @param sign 1 for the greatest, -1 for the least
   * @return the unknowns, and last the quotient; empty if it could not be found
   */
  Optional<Rational[]> extreme(Condition above, Condition below, int sign) {
    int[] place = new int[size];
    int count = places(above, below, place);
    Region.Builder region = Region.of(count + 1);
    addConditions(region, place, count, count + 1);
    region.equal(row(below, place, count, count + 1), Rational.ONE);
    Rational[] objective = row(above, place, count, count + 1);
    for (int i = 0; i <= count; i++) {
      objective[i] = objective[i].times(Rational.of(sign));
    }
    effort.spend(20_000);
    Optimum optimum = new LinearSolver(region.build(), effort).maximise(objective);
    if (!optimum.isOptimal() || optimum.point().get(count).signum() == 0) {
      isUndecided = true;
      return Optional.empty();
    }
    Rational divisor = optimum.point().get(count);
    Rational[] point = Arrays.copyOf(inner, size + 1);
    for (int unknown = 0; unknown < size; unknown++) {
      if (place[unknown] >= 0) {
        point[unknown] = optimum.point().get(place[unknown]).dividedBy(divisor);
      }
    }
    point[size] = optimum.value().times(Rational.of(sign));
    return Optional.of(point);
  }

  /** Numbers the unknowns that are tied to those of two sums, and says how many they are. */
  private int places(Condition above, Condition below, int[] place) {
    boolean[] meant = new boolean[size];
    for (Condition sum : List.of(above, below)) {
      for (List<Integer> product : sum.terms().keySet()) {
        if (!product.isEmpty()) {
          meant[top(product.get(0))] = true;
        }
      }
    }
    int count = 0;
    for (int unknown = 0; unknown < size; unknown++) {
      place[unknown] = meant[top(unknown)] ? count++ : -1;
    }
    return count;
  }

  /** A point at which an unknown is greatest or least; it, last, is written twice. */
  Optional<Rational[]> extreme(int unknown, int sign) {
    Condition itself = new Condition(false);
    itself.add(List.of(unknown), Rational.ONE);
    Condition one = new Condition(false);
    one.add(List.of(), Rational.ONE);
    return extreme(itself, one, sign);
  }
}
