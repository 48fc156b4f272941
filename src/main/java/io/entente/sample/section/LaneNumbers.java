package io.entente.sample.section;

import io.entente.expression.BoundExpression;
import io.entente.expression.Expression;
import io.entente.number.Rational;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** The formulas of a section in a block of runs, one of which is looked at. */
final class LaneNumbers implements RunNumbers {

  private final Map<String, Integer> slots;
  private final Map<Expression, Integer> places = new HashMap<>();
  private final BoundExpression[] bound;
  private final double[][] values;
  private final Map<Expression, BoundExpression> functions = new HashMap<>();
  private double[][] parameters;
  private int lane;

  LaneNumbers(Iterable<Expression> formulas, Map<String, Integer> slots, int lanes) {
    this.slots = slots;
    for (Expression formula : formulas) {
      if (slots.keySet().containsAll(formula.names())) {
        places.putIfAbsent(formula, places.size());
      }
    }
    bound = new BoundExpression[places.size()];
    values = new double[places.size()][lanes];
    places.forEach((formula, place) -> bound[place] = formula.bind(slots));
  }

  /** Evaluates all formulas in n lanes. */
  void evaluate(double[][] slotValues, int n) {
    parameters = slotValues;
    for (int place = 0; place < bound.length; place++) {
      bound[place].evaluate(slotValues, n, values[place]);
    }
  }

  /** Looks at one run. */
  void look(int at) {
    lane = at;
  }

  /** The value of a formula; NaN if it is not finite. */
  double rounded(Expression formula) {
    double value = values[places.get(formula)][lane];
    return Math.abs(value) <= Double.MAX_VALUE ? value : Double.NaN;
  }

  @Override
  public Rational value(Expression formula, String what) {
    double value = values[places.get(formula)][lane];
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw new NoValueException(what + " is not a finite number", "");
    }
    return Rational.ofDouble(value);
  }

  @Override
  public DoubleUnaryOperator function(Expression formula, String variable) {
    Map<String, Integer> own = new LinkedHashMap<>();
    formula.names().forEach(name -> own.put(name, own.size()));
    BoundExpression function = functions.computeIfAbsent(formula, each -> each.bind(own));
    double[] arguments = new double[own.size()];
    own.forEach(
        (name, place) -> {
          if (!name.equals(variable)) {
            arguments[place] = parameters[slots.get(name)][lane];
          }
        });
    Integer place = own.get(variable);
    return x -> {
      if (place != null) {
        arguments[place] = x;
      }
      return function.evaluate(arguments);
    };
  }

  @Override
  public boolean areRounded() {
    return true;
  }
}
