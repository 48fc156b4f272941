package io.entente.outcome.section;

import io.entente.expression.BoundExpression;
import io.entente.expression.Expression;
import io.entente.number.Rational;
import io.entente.sample.CentralNumbers;
import io.entente.sample.section.NoValueException;
import io.entente.sample.section.RunNumbers;
import io.entente.scenario.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The formulas of a section at the central reading. */
final class CentralRun implements RunNumbers {

  private final Section section;
  private final CentralNumbers numbers;
  private boolean exact = true;

  CentralRun(Section section, CentralNumbers numbers) {
    this.section = section;
    this.numbers = numbers;
  }

  /** Whether every number asked for so far was exact. */
  boolean isExact() {
    return exact;
  }

  @Override
  public Rational value(Expression formula, String what) {
    Optional<Rational> exactly = numbers.exactly(formula);
    if (exactly.isPresent()) {
      return exactly.get();
    }
    exact = false;
    double value = numbers.near(formula);
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw new SectionFailure(
          section.place() + ": " + what + " is not a finite number at the central reading",
          "look for a division by zero or a logarithm in its formula, \"" + formula + "\"");
    }
    return Rational.ofDouble(value);
  }

  @Override
  public DoubleUnaryOperator function(Expression formula, String variable) {
    Map<String, Integer> slots = new LinkedHashMap<>();
    formula.names().forEach(name -> slots.put(name, slots.size()));
    BoundExpression bound = formula.bind(slots);
    double[] arguments = new double[slots.size()];
    slots.forEach(
        (name, slot) -> {
          if (!name.equals(variable)) {
            arguments[slot] = numbers.near(Expression.parse(name, java.util.Set.of(name)));
          }
        });
    Integer place = slots.get(variable);
    return x -> {
      if (place != null) {
        arguments[place] = x;
      }
      return bound.evaluate(arguments);
    };
  }

  @Override
  public boolean areRounded() {
    return false;
  }

  /** What a section has no answer for, as a failure with its place. */
  SectionFailure failure(NoValueException none) {
    return new SectionFailure(
        section.place() + ": " + none.getMessage() + ", at the central reading", none.remedy());
  }
}
