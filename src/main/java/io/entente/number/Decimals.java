package io.entente.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Numbers as text, the same on every platform and in any locale. */
public final class Decimals {

  private Decimals() {}

  /**
   * The shortest decimal that reads back as the same double; among equally short ones the nearest.
   *
   * <p>Integers have no ".0"; magnitudes from 1e-7 to below 1e15 are written plainly, others with
   * an exponent, as in "1.5e300"; negative zero is "0". "NaN", "Infinity" and "-Infinity" stand for
   * themselves.
   */
  public static String shortest(double value) {
    if (value != value) {
      return "NaN";
    }
    double size = Math.abs(value);
    if (size > Double.MAX_VALUE) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    if (size < 1e15 && size == Math.floor(size)) {
      return Long.toString((long) value);
    }
    ShortestDecimal decimal = ShortestDecimal.of(size);
    String text = written(decimal.digits(), decimal.exponent());
    return value < 0 ? "-" + text : text;
  }

  /**
   * Rounded to the given number of decimals, halves away from zero, on the exact value of the
   * double: 2.675 is a little less than it looks and gives "2.67". A value that rounds to zero has
   * no sign.
   *
   * @throws IllegalArgumentException if decimals is negative
   */
  public static String fixed(double value, int decimals) {
    if (decimals < 0) {
      throw new IllegalArgumentException("decimals must not be negative, found " + decimals);
    }
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      return shortest(value);
    }
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /** The number digits · 10^exponent, where the last digit is not 0. */
  private static String written(long digits, int exponent) {
    String text = Long.toString(digits);
    int point = text.length() + exponent;
    StringBuilder out = new StringBuilder(24);
    if (point > 15 || point < -6) {
      out.append(text.charAt(0));
      if (text.length() > 1) {
        out.append('.').append(text, 1, text.length());
      }
      return out.append('e').append(point - 1).toString();
    }
    if (point <= 0) {
      out.append("0.");
      zeros(out, -point);
      return out.append(text).toString();
    }
    if (exponent >= 0) {
      out.append(text);
      zeros(out, exponent);
      return out.toString();
    }
    return out.append(text, 0, point).append('.').append(text, point, text.length()).toString();
  }

  private static void zeros(StringBuilder out, int count) {
    for (int i = 0; i < count; i++) {
      out.append('0');
    }
  }

  /** A whole number with commas between groups of three digits. */
  public static String grouped(long number) {
    return grouped(BigInteger.valueOf(number));
  }

  /** A whole number of any size with commas: 1,099,511,627,776. */
  public static String grouped(BigInteger number) {
    StringBuilder text = new StringBuilder(number.toString());
    int first = number.signum() < 0 ? 1 : 0;
    for (int at = text.length() - 3; at > first; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
