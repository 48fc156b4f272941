package io.entente.json;

/** How JSON writes numbers, and how others do. */
final class NumberText {

  /** The most signs a number may have. */
  static final int LONGEST = 400;

  private NumberText() {}

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

  /** The number of JSON that is meant by one written as elsewhere, such as .5; empty if none is. */
  static String mended(String text) {
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
    return mended.length() <= LONGEST && isNumber(mended) ? mended : "";
  }

  /** Whether a text is a word for what is not finite. */
  static boolean isNotFinite(String text) {
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

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
