package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The probabilities of chance at the central reading, exact where they are fractions. */
final class CentralChances {

  private final Plan plan;
  private final Runs central;
  private final CentralFractions fractions;

  CentralChances(Runs central, CentralFractions fractions) {
    this.plan = central.plan();
    this.central = central;
    this.fractions = fractions;
  }

  /** Of the outcomes of a chance move; see {@link TreeGrower.Numbers#probabilities}. */
  List<Rational> probabilities(int chance, int outcomes, int cell) {
    List<Rational> probabilities = new ArrayList<>();
    for (int outcome = 0; outcome < outcomes; outcome++) {
      int f = plan.chance().formula(chance, outcome, cell);
      probabilities.add(f == ChanceTables.ZERO ? Rational.ZERO : probability(f));
    }
    return probabilities;
  }

  private Rational probability(int formula) {
    Expression expression = plan.chance().formulas().get(formula);
    Optional<Rational> exact = fractions.value(expression);
    if (exact.isPresent()) {
      return exact.get();
    }
    double[] value = new double[1];
    central.evaluate(plan.bind(expression), value);
    return Rational.ofDouble(value[0]);
  }

  /** Whether all of them are the fractions meant. */
  boolean areExact() {
    for (Expression formula : plan.chance().formulas()) {
      if (fractions.value(formula).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
