package io.entente.outcome;

import io.entente.expression.BoundExpression;
import io.entente.expression.Expression;
import io.entente.sample.Cells;
import io.entente.sample.Course;
import io.entente.sample.Equilibria;
import io.entente.sample.EquilibriumWords;
import io.entente.sample.Plan;
import io.entente.sample.Runs;
import io.entente.scenario.Condition;
import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Under which combinations of moves an outcome comes about. Where its condition has formulas, that
 * depends on the run as well.
 */
public final class OutcomeCells {

  private final Cells cells;
  private final Condition condition;

  /** Among the scenario's outcomes. */
  private final int number;

  /** Whether it comes about at each combination of moves; unused if there are formulas. */
  private final boolean[] holds;

  private final List<Expression> formulas = new ArrayList<>();
  private final List<BoundExpression> bound = new ArrayList<>();
  private final double[][] values;
  private final int[] counts = new int[Runs.MOST_LANES];
  private final Map<Integer, Map<String, String>> moves = new HashMap<>();

  /** Of one outcome, for runs of one plan. */
  public OutcomeCells(Plan plan, Outcome outcome) {
    cells = plan.cells();
    condition = outcome.condition();
    number = plan.scenario().outcomes().indexOf(outcome);
    condition.collectFormulas(formulas);
    for (Expression formula : formulas) {
      bound.add(plan.bind(formula));
    }
    values = new double[formulas.size()][Runs.MOST_LANES];
    holds = formulas.isEmpty() ? cells.where(condition) : new boolean[0];
  }

  /** Takes in the parameters of a block; needed before {@link #holds} is asked about it. */
  public void read(Runs runs) {
    for (int f = 0; f < values.length; f++) {
      runs.evaluate(bound.get(f), values[f]);
    }
  }

  /** Whether it comes about at a combination of moves in one run of the block read last. */
  public boolean holds(int cell, int lane) {
    if (formulas.isEmpty()) {
      return holds[cell];
    }
    return condition.test(
        moves.computeIfAbsent(cell, cells::events),
        formula -> values[formulas.indexOf(formula)][lane] != 0);
  }

  /** The probability that it comes about in a course of events of one run of that block. */
  public double probability(Course course, int lane) {
    return number >= 0 && course.isOverTime()
        ? course.outcome(number)
        : course.probability(cell -> holds(cell, lane));
  }

  /** The mean of that probability over some courses, at least one. */
  public double share(List<Course> courses, int lane) {
    double sum = 0;
    for (Course course : courses) {
      sum += probability(course, lane);
    }
    return sum == courses.size() ? 1 : sum / courses.size();
  }

  /**
   * Fills in, for each run of the block read last, the probability with which the outcome comes
   * about in one of its equilibria, each counting alike; not a number where there is none.
   */
  public void shares(Equilibria equilibria, double[] out) {
    if (equilibria instanceof EquilibriumWords words) {
      shares(words, out);
      return;
    }
    if (equilibria.areOverTime() && number >= 0) {
      equilibria.shares(number, out);
      return;
    }
    for (int lane = 0; lane < equilibria.size(); lane++) {
      List<Course> courses = equilibria.courses(lane);
      out[lane] = courses.isEmpty() ? Double.NaN : share(courses, lane);
    }
  }

  private void shares(EquilibriumWords equilibria, double[] out) {
    for (int lane = 0; lane < equilibria.size(); lane++) {
      counts[lane] = 0;
    }
    for (int cell = 0; cell < cells.size(); cell++) {
      if (formulas.isEmpty() && !holds[cell]) {
        continue;
      }
      for (long left = equilibria.lanes(cell); left != 0; left &= left - 1) {
        int lane = Long.numberOfTrailingZeros(left);
        counts[lane] += holds(cell, lane) ? 1 : 0;
      }
    }
    for (int lane = 0; lane < equilibria.size(); lane++) {
      int of = equilibria.count(lane);
      double share = counts[lane] == of ? 1 : (double) counts[lane] / of;
      out[lane] = of == 0 ? Double.NaN : share;
    }
  }
}
