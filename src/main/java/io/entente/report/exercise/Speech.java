package io.entente.report.exercise;

import io.entente.exercise.text.Phrases;
import io.entente.report.Layout;
import java.util.Map;

/** Numbers and signs as a text has them: as signs on a page, as words where it is read aloud. */
final class Speech {

  private static final char MINUS = '\u2212';

  private final Phrases phrases;
  private final Layout layout;

  Speech(Phrases phrases, Layout layout) {
    this.phrases = phrases;
    this.layout = layout;
  }

  /** A sentence; on a page, a minus is the sign that every keyboard has. */
  String of(String text) {
    return layout == Layout.PAGE ? text.replace(MINUS, '-') : words(text);
  }

  private String words(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digitBefore = i > 0 && isDigit(text.charAt(i - 1));
      boolean digitNext = i + 1 < text.length() && isDigit(text.charAt(i + 1));
      boolean starts = i == 0 || " ([=".indexOf(text.charAt(i - 1)) >= 0;
      if (c == MINUS || c == '-' && starts) {
        pad(out).append(say("minus"));
        out.append(i + 1 < text.length() && text.charAt(i + 1) == ' ' ? "" : " ");
      } else if (c == '/' && digitBefore && digitNext) {
        out.append(' ').append(say("over")).append(' ');
      } else if (c == '\u2265' || c == '\u2264' || c == '\u00b7' || c == '>' || c == '<') {
        pad(out).append(say(sign(c)));
        out.append(i + 1 < text.length() && text.charAt(i + 1) == ' ' ? "" : " ");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String sign(char c) {
    return switch (c) {
      case '\u2265' -> "at-least";
      case '\u2264' -> "at-most";
      case '\u00b7' -> "times";
      case '>' -> "above";
      default -> "below";
    };
  }

  /** A blank, unless there is one, or the line or a bracket begins. */
  private static StringBuilder pad(StringBuilder out) {
    int length = out.length();
    boolean apart = length == 0 || " ([".indexOf(out.charAt(length - 1)) >= 0;
    return apart ? out : out.append(' ');
  }

  private String say(String sign) {
    return phrases.say("spoken." + sign, Map.of());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
