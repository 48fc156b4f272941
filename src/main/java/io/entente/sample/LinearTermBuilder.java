package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.number.Rational;
import io.entente.scenario.Condition;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes one term of the scenario linear: its coefficients and its levels, as fractions. */
final class LinearTermBuilder {

  /** The id that terms of plain tables have. */
  private static final String TABLE = "payoff";

  private final Runs central;
  private final int place;
  private final Term term;
  private final Cells cells;
  private final CentralFractions fractions;
  private final CentralNumbers numbers;
  private final CoefficientRanges ranges;
  private boolean exact = true;

  LinearTermBuilder(
      Runs central,
      int place,
      CentralFractions fractions,
      CentralNumbers numbers,
      CoefficientRanges ranges) {
    this.central = central;
    this.place = place;
    this.term = central.plan().scenario().terms().get(place);
    this.cells = central.plan().cells();
    this.fractions = fractions;
    this.numbers = numbers;
    this.ranges = ranges;
  }

  /** The term; its coefficients are added to the list. */
  LinearTerm build(List<PayoffCoefficient> coefficients) {
    Scope scope = new Scope(cells, cells.axes(term.decisions()));
    int first = coefficients.size();
    if (isTable()) {
      List<LevelTable.Row> rows = term.levels().get(0).rows();
      addCells(rows, coefficients);
      return new LinearTerm(scope, first, Rows.matching(rows, scope, cells));
    }
    Rational[] levels = levels(scope);
    Optional<Rational> weight = fractions.weight(term);
    Rational value = weight.orElseGet(() -> Rational.ofDouble(central.weight(place, 0)));
    coefficients.add(
        new PayoffCoefficient(
            term.actor(),
            term.name(),
            term.says(),
            value,
            exact && weight.isPresent(),
            ranges.of(term, value),
            LinearPayoffs.formula(term),
            place,
            false));
    return new LinearTerm(scope, first, levels);
  }

  /** Whether the term is one of a plain table: weight 1, and a row for each single combination. */
  private boolean isTable() {
    boolean plain =
        term.id().equals(TABLE)
            && term.says().equals(TABLE)
            && term.levels().size() == 1
            && term.weight() instanceof Weight.Given given
            && given.formula().isConstant()
            && given.formula().constantValue() == 1;
    int decisions = term.decisions().size();
    for (LevelTable.Row row : plain ? term.levels().get(0).rows() : List.<LevelTable.Row>of()) {
      plain &= moves(row.when()).size() == decisions;
    }
    return plain && decisions > 0;
  }

  /** The moves of a condition that names one for each of several decisions, else none. */
  private static List<String> moves(Condition when) {
    List<Condition> parts = when instanceof Condition.All all ? all.parts() : List.of(when);
    List<String> decisions = new ArrayList<>();
    List<String> moves = new ArrayList<>();
    for (Condition part : parts) {
      if (!(part instanceof Condition.Is is)
          || is.values().size() != 1
          || decisions.contains(is.decision())) {
        return List.of();
      }
      decisions.add(is.decision());
      moves.add(is.values().iterator().next());
    }
    return moves;
  }

  private void addCells(List<LevelTable.Row> rows, List<PayoffCoefficient> coefficients) {
    Rational factor = Rational.ofDouble(term.factor());
    List<Rational> values = new ArrayList<>();
    List<Boolean> exactly = new ArrayList<>();
    for (LevelTable.Row row : rows) {
      exact = true;
      values.add(level(row.is()).times(factor));
      exactly.add(exact);
    }
    PayoffCoefficient.Range range = CoefficientRanges.ofTable(values);
    for (int row = 0; row < rows.size(); row++) {
      String name = term.actor() + " at " + String.join(",", moves(rows.get(row).when()));
      coefficients.add(
          new PayoffCoefficient(
              term.actor(),
              name,
              name,
              values.get(row),
              exactly.get(row),
              range,
              LinearPayoffs.formula(rows.get(row).is()),
              place,
              true));
    }
  }

  /** The product of the term's tables at each place. */
  private Rational[] levels(Scope scope) {
    Rational[] product = new Rational[scope.size()];
    Arrays.fill(product, Rational.ONE);
    for (LevelTable table : term.levels()) {
      Scope own = new Scope(cells, cells.axes(table.decisions()));
      int[] rowAt = Rows.matching(table.rows(), own, cells);
      int[] projection = scope.projectionOnto(own);
      Rational[] levels = new Rational[table.rows().size()];
      for (int at = 0; at < product.length; at++) {
        int row = rowAt[projection[at]];
        if (row == Rows.NONE || product[at].signum() == 0) {
          product[at] = Rational.ZERO;
          continue;
        }
        if (levels[row] == null) {
          levels[row] = level(table.rows().get(row).is());
        }
        product[at] = product[at].times(levels[row]);
      }
    }
    return product;
  }

  private Rational level(Expression formula) {
    Optional<Rational> level = fractions.value(formula);
    exact &= level.isPresent();
    return level.orElseGet(() -> Rational.ofDouble(numbers.near(formula)));
  }
}
