package io.entente.interop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Texts in quotation marks.
 *
 * <p>{@code \"} stands for a quotation mark. Backslashes right before a quotation mark, be it part
 * of the text or its end, are doubled, so that a text may end with one; any others stand for
 * themselves. Texts are UTF-8; one that is not is taken as Latin-1.
 */
public final class Quoted {

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

  /**
   * Reads the text that stands in these bytes.
   *
   * @param from the place after the opening quotation mark
   * @param to the place of the closing one
   */
  static String read(byte[] bytes, int from, int to) {
    if (from == to) {
      return "";
    }
    byte[] plain = new byte[to - from];
    int size = 0;
    int slashes = 0;
    for (int at = from; at <= to; at++) {
      byte b = bytes[at];
      if (b == '"') { // in the text, or the one that closes it
        size -= (slashes + 1) / 2;
      }
      slashes = b == '\\' ? slashes + 1 : 0;
      if (at < to) {
        plain[size++] = b;
      }
    }
    return decode(plain, 0, size);
  }

  /** Bytes as a string. */
  static String decode(byte[] bytes, int from, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, length))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
  }

  /** A short piece of a text on one line, in quotation marks, for a message. */
  public static String excerpt(String text) {
    StringBuilder piece = new StringBuilder("\"");
    int end = Math.min(text.length(), LONGEST_EXCERPT);
    for (int at = 0; at < end; at++) {
      char c = text.charAt(at);
      piece.append(c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029 ? ' ' : c);
    }
    return piece.append(end < text.length() ? "...\"" : "\"").toString();
  }
}
