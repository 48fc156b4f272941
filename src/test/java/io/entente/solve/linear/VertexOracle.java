package io.entente.solve.linear;

import io.entente.number.Rational;
import java.util.Optional;

/** Linear programs by trying every vertex, with elimination in fractions: slow and plain. */
public final class VertexOracle {

  private final Rational[][] conditions;
  private final boolean[] equal;
  private final int variables;
  private Optional<Rational> best = Optional.empty();

  /**
   * @param conditions a row each, the bound last
   */
  public VertexOracle(Rational[][] conditions, boolean[] equal, int variables) {
    this.conditions = conditions;
    this.equal = equal;
    this.variables = variables;
  }

  /** The highest value at a vertex; empty if there is no vertex, and hence no point. */
  public Optional<Rational> highest(Rational[] objective) {
    best = Optional.empty();
    choose(objective, new int[variables], 0, 0);
    return best;
  }

  /** Whether the objective grows without end, given that there is a point. */
  boolean isUnbounded(Rational[] objective) {
    Rational[][] cone = new Rational[conditions.length + 1][variables + 1];
    boolean[] equations = new boolean[cone.length];
    for (int i = 0; i < conditions.length; i++) {
      cone[i] = conditions[i].clone();
      cone[i][variables] = Rational.ZERO;
      equations[i] = equal[i];
    }
    java.util.Arrays.fill(cone[conditions.length], Rational.ONE);
    equations[conditions.length] = true;
    return new VertexOracle(cone, equations, variables)
        .highest(objective)
        .filter(value -> value.signum() > 0)
        .isPresent();
  }

  private void choose(Rational[] objective, int[] tight, int count, int from) {
    if (count == variables) {
      consider(objective, tight);
      return;
    }
    for (int next = from; next < conditions.length + variables; next++) {
      tight[count] = next;
      choose(objective, tight, count + 1, next + 1);
    }
  }

  private void consider(Rational[] objective, int[] tight) {
    Rational[][] system = new Rational[variables][variables + 1];
    for (int i = 0; i < variables; i++) {
      if (tight[i] < conditions.length) {
        system[i] = conditions[tight[i]].clone();
      } else {
        java.util.Arrays.fill(system[i], Rational.ZERO);
        system[i][tight[i] - conditions.length] = Rational.ONE;
      }
    }
    if (!eliminate(system)) {
      return;
    }
    Rational value = Rational.ZERO;
    for (int j = 0; j < variables; j++) {
      if (system[j][variables].signum() < 0) {
        return;
      }
      value = value.plus(objective[j].times(system[j][variables]));
    }
    for (int i = 0; i < conditions.length; i++) {
      Rational sum = Rational.ZERO;
      for (int j = 0; j < variables; j++) {
        sum = sum.plus(conditions[i][j].times(system[j][variables]));
      }
      int sign = sum.compareTo(conditions[i][variables]);
      if (equal[i] ? sign != 0 : sign > 0) {
        return;
      }
    }
    if (best.isEmpty() || value.compareTo(best.get()) > 0) {
      best = Optional.of(value);
    }
  }

  private boolean eliminate(Rational[][] system) {
    for (int k = 0; k < variables; k++) {
      int pivot = k;
      while (pivot < variables && system[pivot][k].signum() == 0) {
        pivot++;
      }
      if (pivot == variables) {
        return false;
      }
      Rational[] row = system[pivot];
      system[pivot] = system[k];
      system[k] = row;
      Rational inverse = row[k].reciprocal();
      for (int j = 0; j <= variables; j++) {
        row[j] = row[j].times(inverse);
      }
      for (int i = 0; i < variables; i++) {
        Rational factor = system[i][k];
        for (int j = 0; i != k && j <= variables; j++) {
          system[i][j] = system[i][j].minus(factor.times(row[j]));
        }
      }
    }
    return true;
  }
}
