package io.entente.report;

/**
 * How many columns of a terminal a text takes: two for the letters of East Asian scripts, none for
 * marks that sit on another letter, otherwise one.
 */
public final class Columns {

  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
    {0xFE30, 0xFE4F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}
  };

  private Columns() {}

  /** The columns of a text. */
  public static int of(CharSequence text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = Character.codePointAt(text, i);
      columns += letter < 0x300 ? 1 : of(letter);
      i += Character.charCount(letter);
    }
    return columns;
  }

  private static int of(int letter) {
    int type = Character.getType(letter);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (letter >= range[0] && letter <= range[1]) {
        return 2;
      }
    }
    return 1;
  }
}
