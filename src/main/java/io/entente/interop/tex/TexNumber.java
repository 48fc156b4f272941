package io.entente.interop.tex;

import io.entente.interop.Numbers;
import io.entente.number.Decimals;
import io.entente.number.Rational;
import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in LaTeX's math mode. */
final class TexNumber {

  /** How many decimals are printed. */
  static final int DECIMALS = 4;

  private static final int LONGEST_EXACT = 9;
  private static final double LARGEST_PLAIN = 1e12;
  private static final double SMALLEST_PLAIN = 1e-3;

  private boolean rounded;

  /** Whether some number so far was not printed exactly. */
  boolean hasRounded() {
    return rounded;
  }

  /** A number: exact if that is short, otherwise rounded. */
  String text(double value, Rational exact) {
    String whole = exact.toString();
    if (whole.length() <= LONGEST_EXACT && !Rational.ofDouble(value).equals(exact)) {
      return whole;
    }
    double size = Math.abs(value);
    if (size >= LARGEST_PLAIN || size > 0 && size < SMALLEST_PLAIN) {
      return scientific(value, exact);
    }
    String decimal = Numbers.text(value);
    int point = decimal.indexOf('.');
    if (point >= 0 && decimal.length() - point - 1 > DECIMALS) {
      decimal = shortened(Decimals.fixed(value, DECIMALS));
    }
    rounded |= !Rational.parse(decimal).equals(exact);
    return decimal;
  }

  private String scientific(double value, Rational exact) {
    BigDecimal number = new BigDecimal(Decimals.shortest(value));
    BigDecimal brief = number.round(new MathContext(DECIMALS + 1)).stripTrailingZeros();
    String digits = brief.unscaledValue().abs().toString();
    rounded |= !Rational.parse(brief.toString()).equals(exact);
    return (value < 0 ? "-" : "")
        + digits.charAt(0)
        + (digits.length() > 1 ? "." + digits.substring(1) : "")
        + "\\cdot 10^{"
        + (digits.length() - 1 - brief.scale())
        + "}";
  }

  private static String shortened(String decimal) {
    int end = decimal.length();
    while (decimal.charAt(end - 1) == '0') {
      end--;
    }
    return decimal.substring(0, decimal.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
