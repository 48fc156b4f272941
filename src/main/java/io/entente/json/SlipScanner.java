package io.entente.json;

import io.entente.number.Decimals;

/**
 * Slips that show right behind a value: a quotation mark within a text, a decimal comma, a sign of
 * percent. Each has one sensible meaning and is mended.
 */
final class SlipScanner {

  private final SourceText source;
  private final StringBuilder out;
  private final JsonScanner owner;
  private final int length;
  private int end;

  /**
   * @param out the mended copy so far; what is behind a value continues it
   */
  SlipScanner(SourceText source, StringBuilder out, JsonScanner owner) {
    this.source = source;
    this.out = out;
    this.owner = owner;
    this.length = source.length();
  }

  /** Where the last slip that was mended ends. */
  int end() {
    return end;
  }

  /**
   * Mends and reports a slip that begins at an offset, where a value has just ended.
   *
   * @return false if there is none
   */
  boolean mend(int at, boolean inList) {
    char c = source.at(at);
    char before = source.at(at - 1);
    if (before == '"' && isLetter(c)) {
      return quotation(at);
    }
    if (!isDigit(before)) {
      return false;
    }
    return c == '%' ? percent(at) : c == ',' && !inList && decimalComma(at);
  }

  /** The text goes on to the next quotation mark behind which a value may end. */
  private boolean quotation(int from) {
    int to = from;
    while (to < length && source.at(to) != '\n' && !(source.at(to) == '"' && mayEnd(to + 1))) {
      if (source.at(to) == '\\') {
        return false;
      }
      to++;
    }
    if (to >= length || source.at(to) != '"') {
      return false;
    }
    owner.report(
        from - 1,
        "found a quotation mark within a text",
        "write \\" + '"' + ", with a backslash, or leave it out");
    out.setLength(out.length() - 1);
    out.append("\\\"");
    for (int i = from; i < to; i++) {
      char c = source.at(i);
      out.append(c == '"' ? "\\\"" : c < ' ' ? " " : String.valueOf(c));
    }
    out.append('"');
    end = to + 1;
    return true;
  }

  private boolean mayEnd(int at) {
    int i = at;
    while (i < length && (source.at(i) == ' ' || source.at(i) == '\t' || source.at(i) == '\r')) {
      i++;
    }
    char c = i < length ? source.at(i) : '\n';
    return c == ',' || c == '}' || c == ']' || c == '\n';
  }

  private boolean decimalComma(int comma) {
    int stop = comma + 1;
    while (stop < length && isDigit(source.at(stop))) {
      stop++;
    }
    String whole = numberBefore(comma);
    if (stop == comma + 1 || !isWhole(whole)) {
      return false;
    }
    String digits = source.substring(comma + 1, stop);
    owner.report(
        comma - whole.length(),
        whole + "," + digits + " has a decimal comma, which JSON does not allow",
        "write " + whole + "." + digits);
    out.append('.').append(digits);
    end = stop;
    return true;
  }

  private boolean percent(int sign) {
    String number = numberBefore(sign);
    owner.report(
        sign - number.length(),
        number + "% is not how JSON writes a number",
        "write " + Decimals.shortest(Double.parseDouble(number) / 100));
    end = sign + 1;
    return true;
  }

  private String numberBefore(int at) {
    int from = at;
    while (from > 0 && (isDigit(source.at(from - 1)) || isPartOfNumber(source.at(from - 1)))) {
      from--;
    }
    return source.substring(from, at);
  }

  private static boolean isWhole(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (!isDigit(number.charAt(i)) && !(i == 0 && number.charAt(0) == '-')) {
        return false;
      }
    }
    return !number.isEmpty();
  }

  private static boolean isPartOfNumber(char c) {
    return c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c);
  }
}
