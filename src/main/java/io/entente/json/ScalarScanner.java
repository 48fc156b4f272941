package io.entente.json;

/**
 * Copies one text, number or word of JSON, mended where only one meaning is possible.
 *
 * <p>{@link #scan} answers the offset after it, or -1 where nothing of the kind begins or reading
 * cannot go on.
 */
final class ScalarScanner {

  private static final int LONGEST_NUMBER = 400;

  private final SourceText source;
  private final StringBuilder out;
  private final JsonScanner owner;
  private final int end;
  private boolean faulty;

  ScalarScanner(SourceText source, StringBuilder out, JsonScanner owner) {
    this.source = source;
    this.out = out;
    this.owner = owner;
    this.end = source.length();
  }

  /** Whether what was scanned last has no usable value. */
  boolean isFaulty() {
    return faulty;
  }

  /** Copies the value that begins at an offset. */
  int scan(int start) {
    faulty = false;
    char c = source.at(start);
    if (c == '"' || c == '\'') {
      return text(start, c);
    }
    if ((c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.') {
      return number(start);
    }
    return isWordPart(c) ? word(start) : -1;
  }

  /** Copies the name of a member. */
  int scanName(int start) {
    faulty = false;
    char c = source.at(start);
    if (c == '"' || c == '\'') {
      return text(start, c);
    }
    if (!isWordPart(c)) {
      return -1;
    }
    int stop = wordEnd(start);
    String name = source.substring(start, stop);
    owner.report(start, "the name " + name + " has no quotation marks", "write \"" + name + "\"");
    out.append('"').append(name).append('"');
    return stop;
  }

  private int text(int start, char quote) {
    out.append('"');
    int i = start + 1;
    while (i < end) {
      char c = source.at(i);
      if (c == quote) {
        out.append('"');
        if (quote == '\'') {
          owner.report(
              start, "found single quotation marks, which JSON does not allow", "write double ones, \"");
        }
        return i + 1;
      } else if (c == '\n' || c == '\r') {
        break;
      } else if (c == '\\') {
        i = escape(i);
      } else if (c < ' ') {
        owner.report(
            i,
            c == '\t' ? "found a tab inside text" : "found a control character inside text",
            c == '\t' ? "write \\t, or a space" : "delete it");
        out.append(' ');
        i++;
      } else {
        if (c == '"') {
          out.append('\\');
        }
        out.append(c);
        i++;
      }
    }
    owner.stop(
        start,
        "the text that begins here does not end on its line",
        "add the closing quotation mark; a line break inside text is written \\n");
    return -1;
  }

  private int escape(int at) {
    char c = at + 1 < end ? source.at(at + 1) : '\n';
    switch (c) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
        out.append('\\').append(c);
        return at + 2;
      }
      case 'u' -> {
        return unicode(at);
      }
      case '\n', '\r' -> {
        return at + 1;
      }
      default -> {
        owner.report(
            at, "found \\" + c + " in text, which JSON does not know", "a backslash is written \\\\");
        out.append("\\\\");
        return at + 1;
      }
    }
  }

  private int unicode(int at) {
    int first = hex(at);
    if (first < 0) {
      owner.report(at, "\\u is followed by fewer than four hexadecimal digits", "as in \\u00e9");
      out.append("\\\\");
      return at + 1;
    }
    if (!Character.isSurrogate((char) first)) {
      out.append(source.substring(at, at + 6));
      return at + 6;
    }
    int second = at + 7 < end && source.at(at + 6) == '\\' ? hex(at + 6) : -1;
    if (Character.isHighSurrogate((char) first)
        && second >= 0
        && Character.isLowSurrogate((char) second)) {
      out.append(source.substring(at, at + 12));
      return at + 12;
    }
    owner.report(
        at,
        source.substring(at, at + 6) + " is one half of a character (a lone surrogate)",
        "write the character itself");
    out.append('\uFFFD');
    return at + 6;
  }

  /** The value of the escape at an offset, or -1. */
  private int hex(int at) {
    if (at + 6 > end || source.at(at + 1) != 'u') {
      return -1;
    }
    int value = 0;
    for (int i = at + 2; i < at + 6; i++) {
      char c = source.at(i);
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = 16 * value + digit;
    }
    return value;
  }

  private int number(int start) {
    int stop = wordEnd(start);
    String text = source.substring(start, stop);
    if (isNumber(text)) {
      if (text.length() > LONGEST_NUMBER) {
        return bad(start, stop, "a number of " + text.length() + " signs", "round it");
      }
      double value = Double.parseDouble(text);
      if (Double.isInfinite(value)) {
        return bad(
            start, stop, "the number " + text + " is too large", "the largest is about 1.8e308");
      }
      out.append(text);
      return stop;
    }
    if (isNotFinite(text)) {
      return notFinite(start, stop, text);
    }
    String mended = mendedNumber(text);
    if (mended.isEmpty()) {
      return bad(
          start,
          stop,
          "found " + Names.quoted(text) + " where a number is expected",
          "write digits with a decimal point, such as 0.5; a formula stands in quotation marks");
    }
    owner.report(start, text + " is not how JSON writes a number", "write " + mended);
    if (Double.isInfinite(Double.parseDouble(mended))) {
      faulty = true;
    }
    out.append(faulty ? "null" : mended);
    return stop;
  }

  private static String mendedNumber(String text) {
    boolean minus = text.charAt(0) == '-';
    int from = minus || text.charAt(0) == '+' ? 1 : 0;
    while (from + 1 < text.length() && text.charAt(from) == '0' && isDigit(text.charAt(from + 1))) {
      from++;
    }
    String body = text.substring(from);
    if (body.startsWith(".")) {
      body = "0" + body;
    }
    int point = body.indexOf('.');
    if (point >= 0 && (point + 1 == body.length() || !isDigit(body.charAt(point + 1)))) {
      body = body.substring(0, point) + body.substring(point + 1);
    }
    String mended = minus ? "-" + body : body;
    return mended.length() <= LONGEST_NUMBER && isNumber(mended) ? mended : "";
  }

  /** Whether a text is a number as JSON writes it. */
  static boolean isNumber(String text) {
    int n = text.length();
    int i = n > 0 && text.charAt(0) == '-' ? 1 : 0;
    int first = i;
    while (i < n && isDigit(text.charAt(i))) {
      i++;
    }
    if (i == first || (text.charAt(first) == '0' && i > first + 1)) {
      return false;
    }
    if (i < n && text.charAt(i) == '.') {
      int from = ++i;
      while (i < n && isDigit(text.charAt(i))) {
        i++;
      }
      if (i == from) {
        return false;
      }
    }
    if (i < n && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      i++;
      if (i < n && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
        i++;
      }
      int from = i;
      while (i < n && isDigit(text.charAt(i))) {
        i++;
      }
      if (i == from) {
        return false;
      }
    }
    return i == n;
  }

  private int word(int start) {
    int stop = wordEnd(start);
    String word = source.substring(start, stop);
    switch (word) {
      case "true", "false", "null" -> {
        out.append(word);
        return stop;
      }
      case "True", "False", "TRUE", "FALSE", "None", "Null", "NULL" -> {
        String plain = word.equals("None") ? "null" : word.toLowerCase(java.util.Locale.ROOT);
        owner.report(start, word + " is not a word of JSON", "write " + plain);
        out.append(plain);
        return stop;
      }
      default -> {
        if (isNotFinite(word)) {
          return notFinite(start, stop, word);
        }
        owner.report(
            start, "the text " + word + " has no quotation marks", "write \"" + word + "\"");
        out.append('"').append(word).append('"');
        return stop;
      }
    }
  }

  private static boolean isNotFinite(String text) {
    int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    switch (text.substring(sign)) {
      case "NaN", "nan", "Infinity", "infinity", "Inf", "inf" -> {
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  private int notFinite(int start, int stop, String text) {
    return bad(start, stop, "found " + text + ", which is not a number in JSON", "write a finite number");
  }

  private int bad(int start, int stop, String message, String remedy) {
    owner.report(start, message, remedy);
    faulty = true;
    out.append("null");
    return stop;
  }

  private int wordEnd(int start) {
    int i = start;
    while (i < end && (isWordPart(source.at(i)) || isSign(source.at(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+' || c == '.';
  }

  private static boolean isWordPart(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
  }
}
