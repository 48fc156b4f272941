package io.entente.report.threshold;

import io.entente.number.Decimals;
import io.entente.number.Rational;
import io.entente.outcome.threshold.Bound;
import io.entente.outcome.threshold.Line;
import io.entente.outcome.threshold.Piece;
import io.entente.report.Layout;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Places on a line, in words: fractions as they are, everything else to six digits. */
public final class Places {

  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);

  /** Longer decimals are rounded. */
  private static final int LONGEST_DECIMAL = 8;

  private final Layout layout;

  public Places(Layout layout) {
    this.layout = layout;
  }

  /** "0.5", "about 0.333333", "about 1.41421". */
  public String brief(Bound bound) {
    if (bound.low().equals(bound.high())) {
      return brief(bound.low());
    }
    return about(bound.near());
  }

  /** "0.5", "about 0.333333". */
  public String brief(Rational value) {
    return decimal(value).isEmpty() ? about(value.toDouble()) : layout.number(decimal(value));
  }

  /**
   * "1/2 (0.5)", "1/3 (about 0.333333)", "about 1.41421, the root of x^2 - 2 between 1 and 2 (x is
   * the parameter)".
   */
  public String full(Bound bound, String parameter) {
    if (bound.exact().isEmpty()) {
      return "between "
          + layout.number(tenDigits(bound.low(), RoundingMode.FLOOR))
          + " and "
          + layout.number(tenDigits(bound.high(), RoundingMode.CEILING));
    }
    if (bound.rational().isEmpty()) {
      return about(bound.near())
          + ", the root of "
          + layout.polynomial(bound.exact().get().polynomial().toString())
          + " between "
          + digits(bound.low())
          + " and "
          + digits(bound.high())
          + " (x is "
          + parameter
          + ")";
    }
    Rational value = bound.rational().get();
    return value.isInteger()
        ? layout.number(value.toString())
        : layout.fraction(value.toString()) + " (" + brief(value) + ")";
  }

  private String digits(Rational value) {
    return layout.number(sixDigits(value.toDouble()));
  }

  private String about(double value) {
    return "about " + layout.number(sixDigits(value));
  }

  /** Rounded away from what lies between the ends of an interval. */
  private static String tenDigits(Rational value, RoundingMode outward) {
    BigDecimal exact = new BigDecimal(Decimals.shortest(value.toDouble()));
    return Decimals.shortest(exact.round(new MathContext(10, outward)).doubleValue());
  }

  /** Six digits, without zeros at the end. */
  public static String sixDigits(double value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros();
    String plain = rounded.toPlainString();
    return plain.length() <= 16 ? plain : Decimals.shortest(rounded.doubleValue());
  }

  /** The decimal that a fraction is, if it is a short one; else empty. */
  private static String decimal(Rational value) {
    BigInteger rest = value.denominator();
    BigInteger ten = BigInteger.TEN;
    for (int i = 0; i < LONGEST_DECIMAL; i++) {
      rest = rest.divide(rest.gcd(ten));
    }
    if (!rest.equals(BigInteger.ONE)) {
      return "";
    }
    String text = Decimals.shortest(value.toDouble());
    boolean same = Rational.ofDouble(value.toDouble()).equals(value);
    return same && text.length() <= LONGEST_DECIMAL + 2 ? text : "";
  }

  /**
   * Where a piece of a line is: "below 0.5", "at exactly 0.5", "above 0.5", "between 0.5 and 0.75",
   * "from 0.5 to below 0.75".
   */
  public String stretch(Piece piece, Line line) {
    if (piece.isPoint()) {
      boolean decimal = piece.from().rational().isPresent() && !about(piece.from());
      return (decimal ? "at exactly " : "at ") + brief(piece.from());
    }
    return stretch(piece, piece, line);
  }

  private boolean about(Bound bound) {
    return brief(bound).startsWith("about ");
  }

  /** Where two pieces and all between them are. */
  public String stretch(Piece first, Piece last, Line line) {
    boolean fromStart = first.withFrom() && compare(first.from(), line.low()) == 0;
    boolean toEnd = last.withTo() && compare(last.to(), line.high()) == 0;
    String from = brief(first.from());
    String to = brief(last.to());
    if (fromStart && toEnd) {
      return "from " + from + " to " + to;
    }
    if (fromStart) {
      return (last.withTo() ? "up to " : "below ") + to;
    }
    if (toEnd) {
      return first.withFrom() ? "from " + from + " on" : "above " + from;
    }
    if (!first.withFrom() && !last.withTo()) {
      return "between " + from + " and " + to;
    }
    return (first.withFrom() ? "from " : "above ")
        + from
        + (last.withTo() ? (first.withFrom() ? " to " : " up to ") : " to below ")
        + to;
  }

  private static int compare(Bound bound, Rational value) {
    return bound.exact().isPresent()
        ? bound.exact().get().compareTo(value)
        : bound.low().compareTo(value);
  }
}
