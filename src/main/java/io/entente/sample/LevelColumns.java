package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.number.Rational;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The level of one term as numbers: for each distinct product of formulas that its tables hold, the
 * numeric factor at every place of the term's scope. The level at a place is the sum over these
 * columns of factor times product, of which at most one is not 0.
 */
final class LevelColumns {

  /** One product of formulas (in the order of their texts; none for plain numbers). */
  record Column(List<Expression> formulas, double[] factors) {}

  private final Scope scope;
  private final double[] numbers;

  /** At every place, which of {@link #products} the number there multiplies. */
  private final int[] productAt;

  private final List<List<Expression>> products = new ArrayList<>();

  LevelColumns(Term term, Cells cells) {
    scope = new Scope(cells, cells.axes(term.decisions()));
    numbers = new double[scope.size()];
    Arrays.fill(numbers, 1);
    productAt = new int[scope.size()];
    products.add(List.of());
    for (LevelTable table : term.levels()) {
      Scope own = new Scope(cells, cells.axes(table.decisions()));
      multiply(table.rows(), Rows.matching(table.rows(), own, cells), scope.projectionOnto(own));
    }
  }

  private void multiply(List<LevelTable.Row> rows, int[] rowAt, int[] projection) {
    double[] number = new double[rows.size()];
    int[] formula = new int[rows.size()];
    List<Expression> formulas = new ArrayList<>();
    for (int row = 0; row < number.length; row++) {
      Expression entry = rows.get(row).is();
      number[row] = entry.isConstant() ? number(entry) : 1;
      formula[row] = entry.isConstant() ? 0 : formulas.size() + 1;
      if (!entry.isConstant()) {
        formulas.add(entry);
      }
    }
    Numbering known = new Numbering();
    List<Integer> productOf = new ArrayList<>();
    for (int place = 0; place < numbers.length; place++) {
      int row = rowAt[projection[place]];
      if (row == Rows.NONE) {
        numbers[place] = 0;
        continue;
      }
      numbers[place] *= number[row];
      if (formula[row] > 0) {
        int pair = known.of(productAt[place], formula[row]);
        if (pair == productOf.size()) {
          productOf.add(product(products.get(productAt[place]), formulas.get(formula[row] - 1)));
        }
        productAt[place] = productOf.get(pair);
      }
    }
  }

  /** The number of this product, made if it is new. */
  private int product(List<Expression> shorter, Expression more) {
    List<Expression> longer = new ArrayList<>(shorter);
    longer.add(more);
    longer.sort(Comparator.comparing(Expression::toString));
    int known = products.indexOf(longer);
    if (known < 0) {
      products.add(longer);
    }
    return known < 0 ? products.size() - 1 : known;
  }

  /** A formula without names, rounded once where its exact value is known: 0.1 + 0.2 is 0.3. */
  private static double number(Expression constant) {
    return constant.exactly(Map.of()).map(Rational::toDouble).orElseGet(constant::constantValue);
  }

  Scope scope() {
    return scope;
  }

  /** The products that occur, each with its factors, 0 where another product stands. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (int product = 0; product < products.size(); product++) {
      double[] factors = new double[numbers.length];
      boolean occurs = false;
      for (int place = 0; place < factors.length; place++) {
        factors[place] = productAt[place] == product ? numbers[place] : 0;
        occurs |= factors[place] != 0;
      }
      if (occurs) {
        columns.add(new Column(products.get(product), factors));
      }
    }
    return columns;
  }
}
