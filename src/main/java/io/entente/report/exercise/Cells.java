package io.entente.report.exercise;

import io.entente.number.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Cells of tables that are opened in a spreadsheet. */
final class Cells {

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private static final int DECIMALS = 2;

  private Cells() {}

  /**
   * A text that came from elsewhere, with an apostrophe before it where a spreadsheet would take it
   * for a formula.
   */
  static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  /** Points with a decimal point and at most two decimals, halves up. */
  static String points(Rational points) {
    BigDecimal above = new BigDecimal(points.numerator());
    BigDecimal below = new BigDecimal(points.denominator());
    BigDecimal rounded = above.divide(below, DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
