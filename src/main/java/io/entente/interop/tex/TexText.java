package io.entente.interop.tex;

/** Texts in LaTeX: what has a meaning there is escaped, blanks of any kind become one blank. */
final class TexText {

  /** Signs beyond Latin letters that the T1 fonts have. */
  private static final String SIGNS = "–—‘’‚“”„†‡•…‰‹›€™";

  /** Letters up to U+017F that the T1 fonts lack. */
  private static final String LACKING = "ĦħĿŀĸŉŦŧſ";

  private TexText() {}

  /** The text as it is printed. */
  static String escape(String text) {
    StringBuilder tex = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
        blank = tex.length() > 0;
        continue;
      }
      tex.append(blank ? " " : "");
      blank = false;
      escape(c, i > 0 ? text.charAt(i - 1) : ' ', tex);
    }
    return tex.toString();
  }

  private static void escape(char c, char before, StringBuilder tex) {
    switch (c) {
      case '%', '&', '_', '#', '$', '{', '}' -> tex.append('\\').append(c);
      case '\\' -> tex.append("\\textbackslash{}");
      case '^' -> tex.append("\\textasciicircum{}");
      case '~' -> tex.append("\\textasciitilde{}");
      case '<' -> tex.append("\\textless{}");
      case '>' -> tex.append("\\textgreater{}");
      case '|' -> tex.append("\\textbar{}");
      case '"' -> tex.append("\\textquotedbl{}");
      case '`' -> tex.append("\\textasciigrave{}");
      case '[', ']', '*' -> tex.append('{').append(c).append('}'); // after \\ they would be options
      default -> {
        boolean joins = c == before && (c == '-' || c == ',' || c == '\'');
        tex.append(joins ? "{}" : "").append(c);
      }
    }
  }

  /** A text in a comment: on one line. */
  static String comment(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks = c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029;
      line.append(breaks ? ' ' : c);
    }
    return line.toString().strip();
  }

  /** Whether pdflatex can set all letters of a text, in T1 fonts. */
  static boolean isLatin(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latin = c < 0x7F || c >= 0xA0 && c <= 0x17F && LACKING.indexOf(c) < 0;
      if (!latin && SIGNS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** About how wide a text is printed, in letters; East Asian ones count double. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) >= 0x1100 ? 2 : 1;
    }
    return width;
  }

  /** A name, or a number where it is empty. */
  static String orNumber(String name, int number) {
    return name.isBlank() ? Integer.toString(number + 1) : name;
  }
}
