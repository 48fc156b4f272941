package io.entente.interop;

import io.entente.number.Decimals;
import io.entente.number.Rational;
import java.math.BigDecimal;

/** Numbers in game files: integers, decimals and fractions, all of them exact. */
public final class Numbers {

  /** Up to 10^22 powers of ten are doubles. */
  static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  /** The largest double has so many digits before its point. */
  private static final int DIGITS_OF_LARGEST = 309;

  private static final int SHORT = 25;
  private static final int MOST_DIGITS_READ = 18;
  private static final long MOST_DIGITS = 999_999_999_999_999L;
  private static final int MOST_FRACTION = 1_000_000_000;
  private static final int MOST_PLACES = 6;
  private static final int LONGEST_DECIMAL = 10_000;

  private Numbers() {}

  /**
   * Reads a short number without an object: the double whose shortest decimal is the number, or NaN
   * where there may be none, so that the number has to be read as a {@link Rational} if it is one.
   *
   * <p>A decimal of up to 15 digits, times or over a power of ten up to 10^22, is one operation on
   * two exact doubles, hence rounded once; and doubles tell all decimals of 15 digits apart, so
   * that none is lost. For longer ones see {@link LongDecimal}. Fractions that are short decimals
   * (3/4) are read as those.
   *
   * @see "Clinger (1990), How to Read Floating Point Numbers Accurately, PLDI, 92-101"
   */
  public static double quick(byte[] text, int from, int to) {
    int at = from;
    if (to - from > SHORT || at == to) {
      return Double.NaN;
    }
    boolean negative = text[at] == '-';
    if (negative || text[at] == '+') {
      at++;
    }
    int first = at;
    int zeros = 0; // in front, which count for nothing
    long digits = 0;
    while (at < to && text[at] >= '0' && text[at] <= '9') {
      digits = 10 * digits + (text[at++] - '0');
      zeros += digits == 0 ? 1 : 0;
    }
    int count = at - first;
    int scale = 0;
    if (at < to && text[at] == '/') {
      boolean small = count > 0 && count <= MOST_DIGITS_READ && digits < MOST_FRACTION;
      return small ? fraction(negative, digits, text, at + 1, to) : Double.NaN;
    }
    if (at < to && text[at] == '.') {
      int point = ++at;
      while (at < to && text[at] >= '0' && text[at] <= '9') {
        digits = 10 * digits + (text[at++] - '0');
        zeros += digits == 0 ? 1 : 0;
      }
      scale = at - point;
      count += scale;
    }
    if (at < to && (text[at] | 0x20) == 'e') {
      int exponent = exponent(text, at + 1, to);
      scale = exponent == Integer.MAX_VALUE ? exponent : scale - exponent;
      at = to;
    }
    boolean fits = count - zeros <= MOST_DIGITS_READ && Math.abs(scale) < POWERS.length;
    if (at < to || count == 0 || !fits) {
      return Double.NaN;
    }
    double size =
        digits > MOST_DIGITS
            ? LongDecimal.quick(digits, scale)
            : scale > 0 ? digits / POWERS[scale] : digits * POWERS[-scale];
    return negative ? -size : size;
  }

  /** The exponent, a sign and one or two digits; anything else gives the largest int. */
  private static int exponent(byte[] text, int from, int to) {
    int at = from;
    boolean negative = at < to && text[at] == '-';
    if (negative || at < to && text[at] == '+') {
      at++;
    }
    if (at == to || to - at > 2) {
      return Integer.MAX_VALUE;
    }
    int exponent = 0;
    while (at < to) {
      int digit = text[at++] - '0';
      if (digit < 0 || digit > 9) {
        return Integer.MAX_VALUE;
      }
      exponent = 10 * exponent + digit;
    }
    return negative ? -exponent : exponent;
  }

  private static double fraction(boolean negative, long numerator, byte[] text, int from, int to) {
    long denominator = 0;
    for (int at = from; at < to; at++) {
      if (text[at] < '0' || text[at] > '9') {
        return Double.NaN;
      }
      denominator = 10 * denominator + (text[at] - '0');
    }
    if (to - from > MOST_DIGITS_READ || denominator == 0) {
      return Double.NaN;
    }
    long scaled = numerator;
    for (int places = 0; places <= MOST_PLACES; places++) {
      if (scaled % denominator == 0) {
        double size = scaled / denominator / POWERS[places];
        return negative ? -size : size;
      }
      scaled *= 10;
    }
    return Double.NaN;
  }

  /**
   * The word at hand as an exact number, whose nearest double is finite.
   *
   * @param what what is expected, such as "a payoff"
   */
  static Rational exact(Tokens tokens, String what) throws GameFileException {
    String word = tokens.kind() == Tokens.Kind.WORD ? tokens.word() : "";
    int slash = word.indexOf('/');
    if (slash < 0 && word.length() > LONGEST_DECIMAL) {
      throw tokens.wrong(
          "a number of " + word.length() + " digits",
          "numbers may have up to " + LONGEST_DECIMAL + " digits; check for missing blanks");
    }
    Rational number = parse(tokens, word, slash, what);
    boolean spelledOut = word.length() > DIGITS_OF_LARGEST;
    boolean scaled = slash < 0 && Math.max(word.indexOf('e'), word.indexOf('E')) > 0;
    if ((spelledOut || scaled) && Math.abs(number.toDouble()) > Double.MAX_VALUE) {
      throw tokens.wrong(
          what + " is out of range: " + tokens.found(), "numbers go up to 1.7e308 either way");
    }
    return number;
  }

  private static Rational parse(Tokens tokens, String word, int slash, String what)
      throws GameFileException {
    try {
      boolean plain = word.length() == tokens.end() - tokens.start(); // one byte a character
      boolean brief = plain && word.length() <= MOST_DIGITS_READ;
      return brief && slash > 0 && slash + 1 < word.length() && !isZero(word, slash + 1)
          ? shortFraction(word, slash)
          : Rational.parse(word);
    } catch (IllegalArgumentException notANumber) {
      if (slash > 0 && isZero(word, slash + 1)) {
        throw tokens.wrong(
            what + " divides by zero: " + tokens.found(),
            "write a number other than 0 below the /");
      }
      if (hasExponent(word)) {
        throw tokens.wrong(
            what + " has too large an exponent: " + tokens.found(),
            "exponents go from -10000 to 10000");
      }
      throw tokens.wrong(
          "expected " + what + ", found " + tokens.found(),
          "write a number such as 3, -2/7, 1.25 or 1e-3");
    }
  }

  /** A fraction of two longs, of which files may hold millions. */
  private static Rational shortFraction(String word, int slash) {
    char sign = word.charAt(slash + 1);
    if (sign == '-' || sign == '+') {
      throw new NumberFormatException();
    }
    return Rational.of(
        Long.parseLong(word, 0, slash, 10), Long.parseLong(word, slash + 1, word.length(), 10));
  }

  private static boolean isZero(String word, int from) {
    for (int at = from; at < word.length(); at++) {
      if (word.charAt(at) != '0') {
        return false;
      }
    }
    return from < word.length();
  }

  /** Whether this is a decimal with an exponent that is an integer of any size. */
  private static boolean hasExponent(String word) {
    int e = Math.max(word.indexOf('e'), word.indexOf('E'));
    if (e < 1) {
      return false;
    }
    int from = e + 1;
    if (from < word.length() && (word.charAt(from) == '-' || word.charAt(from) == '+')) {
      from++;
    }
    for (int at = from; at < word.length(); at++) {
      if (word.charAt(at) < '0' || word.charAt(at) > '9') {
        return false;
      }
    }
    try {
      Rational.parse(word.substring(0, e));
      return from < word.length();
    } catch (IllegalArgumentException notANumber) {
      return false;
    }
  }

  /** A payoff as a file spells it: the shortest decimal of its double if that is exact, or n/d. */
  public static String text(double rounded, Rational exact) {
    return Rational.ofDouble(rounded).equals(exact) ? text(rounded) : exact.toString();
  }

  /** The shortest decimal of a double, without an exponent, which not every reader knows. */
  public static String text(double value) {
    double size = Math.abs(value);
    for (int places = 0; places <= MOST_PLACES && size < MOST_FRACTION; places++) {
      double digits = Math.rint(size * POWERS[places]);
      if (digits / POWERS[places] == size) { // 15 digits at most, so there is no other
        return point(value < 0, Long.toString((long) digits), places);
      }
    }
    String shortest = Decimals.shortest(value);
    return shortest.indexOf('e') < 0 ? shortest : new BigDecimal(shortest).toPlainString();
  }

  private static String point(boolean negative, String digits, int places) {
    if (places == 0 && !negative) {
      return digits;
    }
    StringBuilder text = new StringBuilder(digits.length() + places + 2).append(digits);
    if (places > 0) {
      text.insert(0, "0".repeat(Math.max(0, places + 1 - digits.length())));
      text.insert(text.length() - places, '.');
    }
    return negative ? text.insert(0, '-').toString() : text.toString();
  }
}
