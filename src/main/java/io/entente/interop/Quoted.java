package io.entente.interop;

import java.io.IOException;

/** Texts in quotation marks. */
final class Quoted {

  private static final int LONGEST_EXCERPT = 40;

  private Quoted() {}

  /**
   * Writes a text in quotation marks, as {@link Tokens} reads it: a quotation mark becomes {@code
   * \"}, and backslashes that stand before one, or at the end, are doubled.
   */
  static void write(String text, Appendable out) throws IOException {
    out.append('"');
    int slashes = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        slashes(slashes + 1, out);
      }
      slashes = c == '\\' ? slashes + 1 : 0;
      out.append(c);
    }
    slashes(slashes, out);
    out.append('"');
  }

  private static void slashes(int count, Appendable out) throws IOException {
    for (int written = 0; written < count; written++) {
      out.append('\\');
    }
  }

  /** A short piece of a text on one line, in quotation marks, for a message. */
  static String excerpt(String text) {
    StringBuilder piece = new StringBuilder("\"");
    int end = Math.min(text.length(), LONGEST_EXCERPT);
    for (int at = 0; at < end; at++) {
      char c = text.charAt(at);
      piece.append(c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029 ? ' ' : c);
    }
    return piece.append(end < text.length() ? "...\"" : "\"").toString();
  }
}
