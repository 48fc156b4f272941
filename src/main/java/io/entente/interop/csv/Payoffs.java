package io.entente.interop.csv;

import io.entente.interop.GameFileException;
import io.entente.interop.Numbers;
import io.entente.interop.Quoted;
import io.entente.number.Rational;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The payoffs of one actor, or other numbers of one column, row by row: as doubles where these name
 * them, and exactly beside them where they do not.
 */
final class Payoffs {

  private static final int LONGEST = 10_000;

  private final String what;
  private final Faults faults;
  private final DecimalSigns signs;

  private double[] values = new double[16];
  private int size;
  private final List<Integer> exactRows = new ArrayList<>();
  private final List<Rational> exact = new ArrayList<>();

  /**
   * No numbers yet.
   *
   * @param what they are, for messages, such as: the payoff of "Row"
   */
  Payoffs(String what, Faults faults, DecimalSigns signs) {
    this.what = what;
    this.faults = faults;
    this.signs = signs;
  }

  /** The payoff in this row, rounded to a double; NaN where it has been found faulty. */
  double value(int row) {
    return values[row];
  }

  /** The rows whose payoffs are no short decimals, in ascending order. */
  List<Integer> exactRows() {
    return exactRows;
  }

  /** The payoffs of those rows. */
  List<Rational> exact() {
    return exact;
  }

  /** Adds what stands in this field as the payoff of the next row. */
  void add(Records records, int field) throws GameFileException {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    byte[] bytes = records.bytes();
    int from = records.start(field);
    int to = records.end(field);
    double value = Numbers.quick(bytes, from, to);
    if (value != value) {
      value = slow(records, field);
    } else if (signs.needsPoint()) {
      for (int at = from; at < to; at++) {
        if (bytes[at] == '.') {
          signs.point(records.text(field), records.place(field));
        }
      }
    }
    values[size++] = value;
  }

  private double slow(Records records, int field) throws GameFileException {
    String text = records.text(field).strip();
    int comma = text.indexOf(',');
    boolean point = text.indexOf('.') >= 0;
    String number = text;
    if (comma >= 0 && (point || text.indexOf(',', comma + 1) > 0) && isDigitsAndSigns(text)) {
      return faulty(
          records,
          field,
          Quoted.excerpt(text) + " has signs between thousands",
          "leave them out: " + Quoted.excerpt(digitsOf(text)));
    }
    if (comma >= 0) {
      number = text.substring(0, comma) + "." + text.substring(comma + 1);
    }
    try {
      byte[] bytes = number.getBytes(StandardCharsets.ISO_8859_1);
      double quick = comma < 0 ? Double.NaN : Numbers.quick(bytes, 0, bytes.length);
      if (quick == quick) {
        signs.comma(text, records.place(field));
        return quick;
      }
      Rational payoff = number.length() <= LONGEST ? Rational.parse(number) : parseLong(number);
      double rounded = payoff.toDouble();
      if (Math.abs(rounded) > Double.MAX_VALUE) {
        return faulty(
            records,
            field,
            what + " is out of range: " + Quoted.excerpt(text),
            "numbers go up to 1.7e308 either way");
      }
      if (comma >= 0) {
        signs.comma(text, records.place(field));
      } else if (point && signs.needsPoint()) {
        signs.point(text, records.place(field));
      }
      exactRows.add(size);
      exact.add(payoff);
      return rounded;
    } catch (IllegalArgumentException | ArithmeticException notANumber) {
      return faulty(
          records,
          field,
          text.isEmpty()
              ? what + " is missing"
              : "expected " + what + ", found " + Quoted.excerpt(text),
          text.indexOf('\u2212') >= 0
              ? "write the minus sign as a hyphen: -3"
              : "write a number such as 3, -2/7, 1.25 or 1e-3");
    }
  }

  private static Rational parseLong(String number) {
    if (number.indexOf('/') < 0 || number.length() > 2 * LONGEST) {
      throw new IllegalArgumentException("a number of " + number.length() + " digits");
    }
    return Rational.parse(number);
  }

  private double faulty(Records records, int field, String problem, String remedy) {
    faults.add(records, field, problem, remedy);
    return Double.NaN;
  }

  private static boolean isDigitsAndSigns(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != ',' && c != '.' && !(i == 0 && (c == '-' || c == '+'))) {
        return false;
      }
    }
    return true;
  }

  /** The number without what stands between its thousands, for a remedy. */
  private static String digitsOf(String text) {
    int decimal = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    boolean mixed = text.indexOf('.') >= 0 && text.indexOf(',') >= 0;
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != ',') {
        digits.append(c);
      } else if (mixed && i == decimal) {
        digits.append('.');
      }
    }
    return digits.toString();
  }
}
