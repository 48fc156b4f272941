package io.entente.report.figure;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Text of a scenario made safe to show: what would be markup is escaped, and what no file of text
 * may hold, or what would reorder the text around it, is replaced by U+FFFD.
 *
 * <p>Kept are: every letter of every script, and marks of direction that act on their neighbours
 * only. Replaced are: control characters except tab and line end, which become blanks; halves of
 * surrogate pairs; noncharacters; overrides of direction; and embeddings and isolates of direction
 * that are not closed in the same text.
 */
public final class VisibleText {

  private static final char REPLACEMENT = '\uFFFD';

  private VisibleText() {}

  /** The text as the content of an element, or as an attribute between double quotes. */
  public static String escaped(String text) {
    String visible = of(text);
    StringBuilder out = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** The text with what must not be shown replaced; markup is left as it is. */
  public static String of(String text) {
    boolean balanced = isBalanced(text);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\t' || c == '\n' || c == '\r') {
        out.append(' ');
      } else if (isForbidden(c) || isOverride(c) || !balanced && isDirected(c)) {
        out.append(REPLACEMENT);
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static boolean isForbidden(int c) {
    return Character.isISOControl(c)
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || c >= 0xFDD0 && c <= 0xFDEF
        || c == 0x2028
        || c == 0x2029;
  }

  private static boolean isOverride(int c) {
    return c == 0x202D || c == 0x202E;
  }

  private static boolean isDirected(int c) {
    return c >= 0x202A && c <= 0x202C || c >= 0x2066 && c <= 0x2069;
  }

  /** Whether every embedding and isolate is closed, in the order in which they were opened. */
  private static boolean isBalanced(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      if (c == 0x202A || c == 0x202B) {
        open.push(0x202C);
      } else if (c >= 0x2066 && c <= 0x2068) {
        open.push(0x2069);
      } else if (c == 0x202C || c == 0x2069) {
        if (open.isEmpty() || open.pop() != c) {
          return false;
        }
      }
    }
    return open.isEmpty();
  }
}
