package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.Optional;

/**
 * Reads a piece of the line: {@code [3/4; 3/2]}, {@code 3/4 <= x <= 3/2}, {@code > 1}, {@code x >=
 * 1}, {@code none}. Ends are set apart by a semicolon, or by a comma followed by a blank.
 */
final class IntervalText {

  private IntervalText() {}

  static Optional<Answer.Piece> read(String text) {
    String left = text.strip().replace("\u2264", "<=").replace("\u2265", ">=");
    if (Texts.isNone(left)) {
      return Optional.of(new Answer.Piece(Optional.empty(), false, Optional.empty(), false, true));
    }
    if (left.isEmpty()) {
      return Optional.empty();
    }
    return "[(]".indexOf(left.charAt(0)) >= 0 ? bracketed(left) : compared(left);
  }

  private static Optional<Answer.Piece> bracketed(String text) {
    char last = text.charAt(text.length() - 1);
    int comma = text.indexOf(';');
    comma = comma < 0 ? text.indexOf(", ") : comma;
    if (comma < 0 || "])[".indexOf(last) < 0) {
      return Optional.empty();
    }
    Optional<End> low = End.read(text.substring(1, comma));
    Optional<End> high = End.read(text.substring(comma + 1, text.length() - 1));
    if (low.isEmpty() || high.isEmpty() || low.get().above() || high.get().below()) {
      return Optional.empty();
    }
    return piece(low.get(), text.charAt(0) == '[', high.get(), last == ']');
  }

  private static Optional<Answer.Piece> compared(String text) {
    int first = sign(text, 0);
    if (first < 0) {
      return Optional.empty();
    }
    int after = first + (isWide(text, first) ? 2 : 1);
    int second = sign(text, after);
    String before = text.substring(0, first).strip();
    if (second < 0) {
      // "x > 1", "> 1" or "1 < x"
      Optional<End> right = End.read(text.substring(after));
      boolean isRight = right.isPresent();
      Optional<End> end = isRight ? right : End.read(before);
      boolean isLow = (text.charAt(first) == '>') == isRight;
      if (end.isEmpty() || end.get().number().isEmpty()) {
        return Optional.empty();
      }
      boolean in = isWide(text, first);
      return isLow
          ? piece(end.get(), in, End.NOWHERE, false)
          : piece(End.NOWHERE, false, end.get(), in);
    }
    Optional<End> low = End.read(before);
    Optional<End> high = End.read(text.substring(second + (isWide(text, second) ? 2 : 1)));
    if (low.isEmpty()
        || high.isEmpty()
        || text.charAt(first) != '<'
        || text.charAt(second) != '<') {
      return Optional.empty();
    }
    return piece(low.get(), isWide(text, first), high.get(), isWide(text, second));
  }

  private static int sign(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '<' || text.charAt(i) == '>') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWide(String text, int sign) {
    return sign + 1 < text.length() && text.charAt(sign + 1) == '=';
  }

  private static Optional<Answer.Piece> piece(End low, boolean lowIn, End high, boolean highIn) {
    if (low.number().isPresent()
        && high.number().isPresent()
        && low.number().get().compareTo(high.number().get()) > 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Answer.Piece(
            low.number(),
            lowIn && low.number().isPresent(),
            high.number(),
            highIn && high.number().isPresent(),
            false));
  }

  /** An end: a number, or infinitely far up or down. */
  private record End(Optional<Rational> number, boolean below, boolean above) {

    static final End NOWHERE = new End(Optional.empty(), false, false);

    static Optional<End> read(String text) {
      String word = text.strip();
      boolean minus = word.startsWith("-") || word.startsWith("\u2212");
      String bare = minus || word.startsWith("+") ? word.substring(1).strip() : word;
      if (bare.equals("\u221e") || bare.equals("oo") || bare.startsWith("inf")) {
        return Optional.of(new End(Optional.empty(), minus, !minus));
      }
      return NumberText.read(word).map(found -> new End(Optional.of(found.value()), false, false));
    }
  }
}
