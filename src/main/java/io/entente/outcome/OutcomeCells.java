package io.entente.outcome;

import io.entente.expression.BoundExpression;
import io.entente.expression.Expression;
import io.entente.sample.Cells;
import io.entente.sample.Plan;
import io.entente.sample.Runs;
import io.entente.scenario.Condition;
import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Under which combinations of moves an outcome comes about. Where its condition has formulas, that
 * depends on the run as well.
 */
final class OutcomeCells {

  private final Cells cells;
  private final Condition condition;
  private final boolean[] holds;
  private final List<Expression> formulas = new ArrayList<>();
  private final List<BoundExpression> bound = new ArrayList<>();
  private final double[][] values;

  OutcomeCells(Plan plan, Outcome outcome) {
    cells = plan.cells();
    condition = outcome.condition();
    condition.collectFormulas(formulas);
    for (Expression formula : formulas) {
      bound.add(plan.bind(formula));
    }
    values = new double[formulas.size()][Runs.MOST_LANES];
    holds = new boolean[formulas.isEmpty() ? cells.size() : 0];
    for (int cell = 0; cell < holds.length; cell++) {
      holds[cell] = condition.test(cells.moves(cell), formula -> false);
    }
  }

  /** Takes in the parameters of a block; needed before {@link #holds} is asked about it. */
  void read(Runs runs) {
    for (int f = 0; f < values.length; f++) {
      runs.evaluate(bound.get(f), values[f]);
    }
  }

  boolean holds(int cell, int lane) {
    if (formulas.isEmpty()) {
      return holds[cell];
    }
    return condition.test(
        cells.moves(cell), formula -> values[formulas.indexOf(formula)][lane] != 0);
  }
}
