package io.entente.export;

import io.entente.number.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as decimals, for programs that know no fractions. */
final class Decimal {

  private static final int PLACES = 6;

  private Decimal() {}

  /** To six places, without zeros at the end. */
  static String of(Rational value) {
    return of(value, PLACES);
  }

  /** To so many places, without zeros at the end. */
  static String of(Rational value, int places) {
    BigDecimal decimal =
        new BigDecimal(value.numerator())
            .divide(new BigDecimal(value.denominator()), places, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return decimal.signum() == 0 ? "0" : decimal.toPlainString();
  }

  /** A part of 1 in percent, to five places, as question banks list them. */
  static String percent(Rational part) {
    return of(part.times(Rational.of(100)), 5);
  }
}
