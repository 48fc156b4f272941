package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.number.Rational;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Formulas over parameters at the central reading: as fractions where everything they rest on is
 * one, in floating point otherwise.
 */
public final class CentralNumbers {

  private final Plan plan;
  private final Runs central;
  private final CentralFractions fractions;

  /**
   * Of a central reading.
   *
   * @param central one lane, as {@link Plan#central} gives it
   */
  public CentralNumbers(Runs central) {
    this.plan = central.plan();
    this.central = central;
    this.fractions = new CentralFractions(plan);
  }

  /** The exact value, where there is one. */
  public Optional<Rational> exactly(Expression formula) {
    return fractions.value(formula);
  }

  /**
   * The exact value, where there is one.
   *
   * @param more names besides parameters, and their values
   */
  public Optional<Rational> exactly(Expression formula, Map<String, Rational> more) {
    return fractions.value(formula, more);
  }

  /** The value in floating point; may be infinite or NaN. */
  public double near(Expression formula) {
    double[] out = new double[1];
    central.evaluate(plan.bind(formula), out);
    return out[0];
  }

  /**
   * The value in floating point; may be infinite or NaN.
   *
   * @param more names besides parameters, and their values
   */
  public double near(Expression formula, Map<String, Double> more) {
    Map<String, Integer> slots = new LinkedHashMap<>();
    double[] values = new double[formula.names().size()];
    for (String name : formula.names()) {
      values[slots.size()] = more.containsKey(name) ? more.get(name) : central.parameter(name, 0);
      slots.put(name, slots.size());
    }
    return formula.bind(slots).evaluate(values);
  }
}
