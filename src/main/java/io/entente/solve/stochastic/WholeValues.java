package io.entente.solve.stochastic;

import io.entente.number.Rational;
import java.math.BigInteger;

/**
 * One number per state, as whole multiples of 1 / unit.
 *
 * @param numerators by state; not to be changed
 * @param unit their common denominator
 */
record WholeValues(BigInteger[] numerators, BigInteger unit) {

  /** These fractions with a unit that is a multiple of another. */
  static WholeValues of(Rational[] values, BigInteger divisor) {
    BigInteger unit = divisor;
    for (Rational value : values) {
      unit = Rational.leastCommonMultiple(unit, value.denominator());
    }
    BigInteger[] numerators = new BigInteger[values.length];
    for (int state = 0; state < values.length; state++) {
      numerators[state] =
          values[state].numerator().multiply(unit.divide(values[state].denominator()));
    }
    return new WholeValues(numerators, unit);
  }
}
