package io.entente.expression;

import java.util.Arrays;

/**
 * A formula whose names are slots, ready to be evaluated many times: value by value, or column by
 * column with one loop over the samples per operation. Both give the same bits.
 *
 * <p>Division by zero and the like follow IEEE arithmetic; the caller reports results that are not
 * finite. An instance owns its working space, so each thread needs its own {@link #copy()}.
 */
public final class BoundExpression {

  private final Step[] steps;
  private final double[] constants;
  private final int result;

  /** Registers hold constants for good and results for one evaluation; columns grow as needed. */
  private final double[] registers;

  private final double[][] columns;
  private int capacity = 0;

  BoundExpression(Step[] steps, double[] constants, int result) {
    this.steps = steps;
    this.constants = constants;
    this.result = result;
    this.registers = constants.clone();
    this.columns = new double[constants.length][];
  }

  /** The same formula with a working space of its own. */
  public BoundExpression copy() {
    return new BoundExpression(steps, constants, result);
  }

  /** The value where slot i holds {@code slots[i]}. */
  public double evaluate(double[] slots) {
    for (Step step : steps) {
      registers[~step.out()] = step.value(slots, registers);
    }
    return result >= 0 ? slots[result] : registers[~result];
  }

  /**
   * The values of n samples, into out[0..n), where slot i holds the column {@code slots[i]}.
   *
   * @param out not one of the columns in {@code slots}
   */
  public void evaluate(double[][] slots, int n, double[] out) {
    if (n > capacity) {
      grow(n);
    }
    int last = steps.length - 1;
    for (int i = 0; i < last; i++) {
      steps[i].values(slots, columns, n, columns[~steps[i].out()]);
    }
    if (last >= 0) {
      steps[last].values(slots, columns, n, out);
    } else {
      double[] column = result >= 0 ? slots[result] : columns[~result];
      for (int i = 0; i < n; i++) {
        out[i] = column[i];
      }
    }
  }

  private void grow(int n) {
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new double[n];
      Arrays.fill(columns[i], constants[i]);
    }
    capacity = n;
  }
}
