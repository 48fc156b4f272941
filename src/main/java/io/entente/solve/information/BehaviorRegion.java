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
 */
final class BehaviorRegion {

  private final BehaviorSystem system;
  private final Effort effort;
  private final int size;
  private boolean isUndecided;

  BehaviorRegion(BehaviorSystem system, Effort effort) {
    this.system = system;
    this.effort = effort;
    this.size = system.unknowns();
  }

  /** Whether a program was not solved for want of effort. */
  boolean isUndecided() {
    return isUndecided;
  }

  /** Adds the linear conditions, in the unknowns, their common divisor, and further variables. */
  private void addConditions(Region.Builder region, int variables) {
    for (Condition condition : system.conditions()) {
      if (condition.isLinear()) {
        Rational[] row = row(condition, variables);
        if (condition.isEqual()) {
          region.equal(row, Rational.ZERO);
        } else {
          region.atMost(row, Rational.ZERO);
        }
      }
    }
  }

  private Rational[] row(Condition condition, int variables) {
    Rational[] row = new Rational[variables];
    Arrays.fill(row, Rational.ZERO);
    for (Map.Entry<List<Integer>, Rational> term : condition.terms().entrySet()) {
      int at = term.getKey().isEmpty() ? size : term.getKey().get(0);
      row[at] = row[at].plus(term.getValue());
    }
    return row;
  }

  /** Whether no point counts. False as well if that could not be decided. */
  boolean isEmpty() {
    Region.Builder region = Region.of(size + 2);
    addConditions(region, size + 2);
    Rational[] divisor = new Rational[size + 2];
    Arrays.fill(divisor, Rational.ZERO);
    divisor[size] = Rational.ONE;
    region.equal(divisor, Rational.ONE);
    Rational[] least = new Rational[size + 2];
    Arrays.fill(least, Rational.ZERO);
    least[size + 1] = Rational.ONE;
    region.atMost(least, Rational.ONE);
    for (int unknown = 0; unknown < size; unknown++) {
      if (system.isPositive(unknown)) {
        Rational[] above = new Rational[size + 2];
        Arrays.fill(above, Rational.ZERO);
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
    return !optimum.isOptimal() || optimum.value().signum() <= 0;
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
    Region.Builder region = Region.of(size + 1);
    addConditions(region, size + 1);
    region.equal(row(below, size + 1), Rational.ONE);
    Rational[] objective = row(above, size + 1);
    for (int i = 0; i <= size; i++) {
      objective[i] = objective[i].times(Rational.of(sign));
    }
    effort.spend(20_000);
    Optimum optimum = new LinearSolver(region.build(), effort).maximise(objective);
    if (!optimum.isOptimal() || optimum.point().get(size).signum() == 0) {
      isUndecided = true;
      return Optional.empty();
    }
    Rational[] point = optimum.point().toArray(new Rational[0]);
    for (int i = 0; i < size; i++) {
      point[i] = point[i].dividedBy(point[size]);
    }
    point[size] = optimum.value().times(Rational.of(sign));
    return Optional.of(point);
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
