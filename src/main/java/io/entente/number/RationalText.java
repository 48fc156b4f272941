package io.entente.number;

import java.math.BigInteger;

/** Reads a fraction from text: an integer, a decimal with or without an exponent, or n/d. */
final class RationalText {

  private static final int LARGEST_EXPONENT = 10_000;

  private final String text;
  private int at = 0;

  private RationalText(String text) {
    this.text = text;
  }

  static Rational parse(String text) {
    return new RationalText(text).read();
  }

  private Rational read() {
    boolean negative = sign();
    int start = at;
    int whole = digits();
    if (whole > 0 && at < text.length() && text.charAt(at) == '/') {
      return fraction(negative, new BigInteger(text.substring(start, at)));
    }
    String digits = text.substring(start, at);
    long scale = 0;
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      int places = digits();
      digits += text.substring(at - places, at);
      scale = places;
    }
    if (digits.isEmpty()) {
      throw unreadable();
    }
    if (at < text.length() && (text.charAt(at) | 0x20) == 'e') {
      at++;
      scale -= exponent();
    }
    if (at < text.length()) {
      throw unreadable();
    }
    return decimal(negative, digits, scale);
  }

  private Rational fraction(boolean negative, BigInteger numerator) {
    at++;
    int count = digits();
    if (count == 0 || at < text.length()) {
      throw unreadable();
    }
    BigInteger denominator = new BigInteger(text.substring(at - count));
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("\"" + text + "\" divides by zero");
    }
    return Rational.of(negative ? numerator.negate() : numerator, denominator);
  }

  private Rational decimal(boolean negative, String digits, long scale) {
    if (Math.abs(scale) > LARGEST_EXPONENT) {
      throw new IllegalArgumentException(
          "\"" + text + "\" has an exponent beyond " + LARGEST_EXPONENT);
    }
    if (digits.length() <= 18 && scale >= 0 && scale <= 18) {
      long value = Long.parseLong(digits);
      return Rational.of(negative ? -value : value, powerOfTen((int) scale));
    }
    BigInteger value = new BigInteger(negative ? "-" + digits : digits);
    BigInteger power = BigInteger.TEN.pow((int) Math.abs(scale));
    return scale >= 0
        ? Rational.of(value, power)
        : Rational.of(value.multiply(power), BigInteger.ONE);
  }

  private static long powerOfTen(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  /** Reads an optional sign and says whether it was a minus. */
  private boolean sign() {
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      return text.charAt(at++) == '-';
    }
    return false;
  }

  /** Moves past ASCII digits and returns how many there were. */
  private int digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - start;
  }

  private long exponent() {
    boolean negative = sign();
    int count = digits();
    if (count == 0) {
      throw unreadable();
    }
    long value = 0;
    for (int i = at - count; i < at; i++) {
      value = Math.min(10 * value + (text.charAt(i) - '0'), 10L * LARGEST_EXPONENT);
    }
    return negative ? -value : value;
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException(
        "\"" + text + "\" is not a number such as 3, -2/7, 1.25 or 1e-3");
  }
}
