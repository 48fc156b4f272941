package io.entente.json;

/** Dates as files have them: {@code 2024}, {@code 2024-06}, {@code 2024-06-27} (ISO 8601). */
final class Dates {

  /** A date in full. */
  static final String EXAMPLE = "2024-06-27";

  private static final int[] LONGEST = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private Dates() {}

  /** Whether a text is one date, or several separated by slashes. */
  static boolean areAll(String text) {
    int from = 0;
    while (from <= text.length()) {
      int slash = text.indexOf('/', from);
      int to = slash < 0 ? text.length() : slash;
      if (!isOne(text.substring(from, to))) {
        return false;
      }
      from = to + 1;
    }
    return true;
  }

  private static boolean isOne(String text) {
    int length = text.length();
    if (length != 4 && length != 7 && length != 10) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    int month = length < 7 ? 1 : Integer.parseInt(text.substring(5, 7));
    int day = length < 10 ? 1 : Integer.parseInt(text.substring(8));
    return month >= 1 && month <= 12 && day >= 1 && day <= LONGEST[month - 1];
  }
}
