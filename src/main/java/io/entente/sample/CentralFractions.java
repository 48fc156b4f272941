package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.number.Rational;
import java.util.Map;
import java.util.Optional;

/**
 * The central reading in fractions.
 *
 * <p>What depends on exp, log, a root or a power that is no integer has no value here, nor what
 * would need more than {@value #MOST_BITS} bits.
 */
final class CentralFractions extends CentralValues<Rational> {

  static final int MOST_BITS = 4000;

  CentralFractions(Plan plan) {
    super(plan, Expression.FRACTIONS, Map.of());
  }

  /** The value of a formula, some further names than parameters having values. */
  Optional<Rational> value(Expression formula, Map<String, Rational> more) {
    return valueWith(formula, more);
  }

  @Override
  boolean keeps(Rational value) {
    return isShort(value);
  }

  static boolean isShort(Rational value) {
    return value.numerator().bitLength() <= MOST_BITS
        && value.denominator().bitLength() <= MOST_BITS;
  }
}
