package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A number as somebody wrote it: 3, -1/4, 0.333, 0,333 or 33 %.
 *
 * <p>Point and comma both separate decimals; nothing separates thousands, so that 3,3 is never 33.
 *
 * @param value what it says exactly, 33 % being 33/100
 * @param decimals how many digits stand after the separator, counted in the value: two in 33 %;
 *     absent for whole numbers and fractions, which are meant exactly
 */
public record NumberText(Rational value, Optional<Integer> decimals) {

  /** A decimal may be off by this much, if it has two digits or more. */
  public static final Rational TOLERANCE = Rational.of(1, 200);

  /** From so many decimals on a decimal is taken for a rounded number. */
  private static final int ROUNDED = 2;

  private static final int LONGEST = 60;

  /** Reads a number; empty if it is none. */
  public static Optional<NumberText> read(String text) {
    String left = text.strip().replace('\u2212', '-').replace('\u00a0', ' ');
    boolean percent = left.endsWith("%");
    if (percent) {
      left = left.substring(0, left.length() - 1).strip();
    }
    boolean negative = left.startsWith("-");
    if (negative || left.startsWith("+")) {
      left = left.substring(1).strip();
    }
    if (left.length() > LONGEST) {
      return Optional.empty();
    }
    int slash = left.indexOf('/');
    Optional<NumberText> read =
        slash >= 0
            ? fraction(left.substring(0, slash).strip(), left.substring(slash + 1).strip())
            : decimal(left);
    return read.map(found -> found.signed(negative, percent));
  }

  private NumberText signed(boolean negative, boolean percent) {
    Rational signed = negative ? value.negate() : value;
    return percent
        ? new NumberText(
            signed.dividedBy(Rational.of(100)), Optional.of(decimals.orElse(0) + ROUNDED))
        : new NumberText(signed, decimals);
  }

  private static Optional<NumberText> fraction(String above, String below) {
    if (!isDigits(above) || !isDigits(below) || new BigInteger(below).signum() == 0) {
      return Optional.empty();
    }
    Rational value = Rational.of(new BigInteger(above), new BigInteger(below));
    return Optional.of(new NumberText(value, Optional.empty()));
  }

  private static Optional<NumberText> decimal(String text) {
    int point = Math.max(text.indexOf('.'), text.indexOf(','));
    if (point < 0) {
      return isDigits(text)
          ? Optional.of(
              new NumberText(Rational.of(new BigInteger(text), BigInteger.ONE), Optional.empty()))
          : Optional.empty();
    }
    String whole = text.substring(0, point);
    String part = text.substring(point + 1);
    if (!isDigits(part) || !whole.isEmpty() && !isDigits(whole)) {
      return Optional.empty();
    }
    Rational value = Rational.of(new BigInteger(whole + part), BigInteger.TEN.pow(part.length()));
    return Optional.of(new NumberText(value, Optional.of(part.length())));
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /**
   * Whether it stands for this number: a whole number or a fraction exactly; a decimal if it is
   * exact, or has at least two digits and is off by at most {@link #TOLERANCE}.
   */
  public boolean means(Rational number) {
    return value.equals(number)
        || decimals.isPresent()
            && decimals.get() >= ROUNDED
            && value.minus(number).abs().compareTo(TOLERANCE) <= 0;
  }
}
