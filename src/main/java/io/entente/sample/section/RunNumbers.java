package io.entente.sample.section;

import io.entente.expression.Expression;
import io.entente.number.Rational;
import java.util.function.DoubleUnaryOperator;

/** The formulas of a section in one run. */
public interface RunNumbers {

  /**
   * The value of a formula over parameters, exact where the run's numbers are.
   *
   * @param what what it is for, for messages: "the surplus"
   * @throws NoValueException if it is not a finite number
   */
  Rational value(Expression formula, String what);

  /** A formula over parameters and one more name, as a function of that. */
  DoubleUnaryOperator function(Expression formula, String variable);

  /** Whether the numbers of this run are doubles, so that fractions of them are long. */
  boolean areRounded();
}
