package io.entente.sample;

import io.entente.expression.BoundExpression;
import io.entente.expression.Expression;
import io.entente.number.Rational;
import io.entente.scenario.LevelTable;
import io.entente.scenario.state.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A formula over parameters and measures: a number at each combination of the moves and states that
 * its measures mention.
 */
final class CellFormula {

  /** One table of a measure, looked up at the places of the formula. */
  private record Summand(int measure, int[] rowAt, int[] projection, List<Expression> entries) {}

  private final Expression formula;
  private final List<Measure> measures = new ArrayList<>();
  private final List<Summand> summands = new ArrayList<>();
  private final Scope scope;
  private final Map<String, Integer> slots;
  private final int values;
  private final List<Integer> cases = new ArrayList<>();
  private int[] caseOf;

  CellFormula(Expression formula, List<Measure> all, Plan plan, Cells cells) {
    this.formula = formula;
    Set<String> mentioned = new LinkedHashSet<>();
    slots = new LinkedHashMap<>(plan.sectionSlots());
    values = slots.size();
    for (Measure measure : all) {
      if (formula.names().contains(measure.id())) {
        slots.put(measure.id(), values + measures.size());
        measures.add(measure);
        mentioned.addAll(measure.decisions());
      }
    }
    scope = new Scope(cells, cells.axes(mentioned));
    for (int m = 0; m < measures.size(); m++) {
      for (LevelTable table : measures.get(m).summands()) {
        Scope own = new Scope(cells, cells.axes(table.decisions()));
        List<Expression> entries = new ArrayList<>();
        table.rows().forEach(row -> entries.add(row.is()));
        int[] rowAt = Rows.matching(table.rows(), own, cells);
        summands.add(new Summand(m, rowAt, scope.projectionOnto(own), entries));
      }
    }
    caseOf = new int[scope.size()];
    for (Summand summand : summands) {
      int[] rows = new int[caseOf.length];
      for (int place = 0; place < rows.length; place++) {
        rows[place] = summand.rowAt()[summand.projection()[place]];
      }
      caseOf = Numbering.ofPairs(caseOf, rows);
    }
    for (int place = 0; place < caseOf.length; place++) {
      if (caseOf[place] == cases.size()) {
        cases.add(place);
      }
    }
  }

  /** Which case a combination is; combinations at which the same rows count are one case. */
  int caseAt(int cell) {
    return caseOf[scope.place(cell)];
  }

  /** A workspace that computes the formula in blocks of runs; not to be shared by threads. */
  Columns columns(int lanes) {
    return new Columns(lanes);
  }

  /** The formula's numbers in the runs of a block. */
  final class Columns {
    private final BoundExpression bound = formula.bind(slots);
    private final List<List<BoundExpression>> entries = new ArrayList<>();
    private final double[][][] rows = new double[summands.size()][][];
    private final double[][] sums;
    private final double[][] out;

    private Columns(int lanes) {
      for (int s = 0; s < rows.length; s++) {
        List<BoundExpression> own = new ArrayList<>();
        summands.get(s).entries().forEach(entry -> own.add(entry.bind(slots)));
        entries.add(own);
        rows[s] = new double[own.size()][lanes];
      }
      sums = new double[measures.size()][lanes];
      out = new double[cases.size()][lanes];
    }

    /** By case and lane; overwritten by the next call. */
    double[][] evaluate(double[][] parameters, int n) {
      for (int s = 0; s < rows.length; s++) {
        for (int row = 0; row < rows[s].length; row++) {
          entries.get(s).get(row).evaluate(parameters, n, rows[s][row]);
        }
      }
      double[][] columns = new double[values + sums.length][];
      System.arraycopy(parameters, 0, columns, 0, values);
      System.arraycopy(sums, 0, columns, values, sums.length);
      for (int which = 0; which < out.length; which++) {
        int place = cases.get(which);
        for (double[] sum : sums) {
          java.util.Arrays.fill(sum, 0, n, 0);
        }
        for (int s = 0; s < rows.length; s++) {
          Summand summand = summands.get(s);
          int row = summand.rowAt()[summand.projection()[place]];
          double[] sum = sums[summand.measure()];
          for (int lane = 0; row != Rows.NONE && lane < n; lane++) {
            sum[lane] += rows[s][row][lane];
          }
        }
        bound.evaluate(columns, n, out[which]);
      }
      return out;
    }
  }

  /** The number of a case at the central reading, where it is a fraction. */
  Optional<Rational> exactly(int which, CentralFractions central) {
    int place = cases.get(which);
    Map<String, Rational> known = new LinkedHashMap<>();
    for (Measure measure : measures) {
      known.put(measure.id(), Rational.ZERO);
    }
    for (Summand summand : summands) {
      int row = summand.rowAt()[summand.projection()[place]];
      if (row != Rows.NONE) {
        Optional<Rational> value = central.value(summand.entries().get(row));
        if (value.isEmpty()) {
          return value;
        }
        known.merge(measures.get(summand.measure()).id(), value.get(), Rational::plus);
      }
    }
    return central.value(formula, known);
  }
}
