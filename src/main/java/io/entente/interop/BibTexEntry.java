package io.entente.interop;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One entry of a BibTeX file under construction.
 *
 * <p>Values are plain text; what TeX would take for a command is escaped, braces by their names,
 * since BibTeX counts even escaped ones. Letters of any script stay as they are: the file is UTF-8.
 *
 * @see "Patashnik (1988), BibTeXing"
 */
final class BibTexEntry {

  private final String type;
  private final String key;
  private final Map<String, String> fields = new LinkedHashMap<>();

  /**
   * An entry without fields.
   *
   * @param type such as {@code misc}
   * @param key what {@code \cite} names it by: ASCII letters, digits, - and _
   */
  BibTexEntry(String type, String key) {
    this.type = type;
    this.key = key;
  }

  /** Adds a field; empty text adds none. */
  BibTexEntry with(String field, String text) {
    if (!text.isBlank()) {
      fields.put(field, "{" + escaped(text) + "}");
    }
    return this;
  }

  /** Adds a field whose capitals are kept and which is not taken apart into names. */
  BibTexEntry withAsItIs(String field, String text) {
    if (!text.isBlank()) {
      fields.put(field, "{{" + escaped(text) + "}}");
    }
    return this;
  }

  /** Adds an address, whose signs stand for themselves; what would end the field is encoded. */
  BibTexEntry withAddress(String url) {
    StringBuilder encoded = new StringBuilder();
    for (char c : url.strip().toCharArray()) {
      switch (c) {
        case '{' -> encoded.append("%7B");
        case '}' -> encoded.append("%7D");
        case '\\' -> encoded.append("%5C");
        default -> encoded.append(c <= ' ' || Character.isISOControl(c) ? "%20" : c);
      }
    }
    if (encoded.length() > 0) {
      fields.put("url", "{" + encoded + "}");
    }
    return this;
  }

  /** The text so that TeX prints it: one line, control characters as blanks. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    String stripped = text.strip();
    boolean blank = false;
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (Character.isISOControl(c) || Character.isWhitespace(c)) {
        blank = true;
        continue;
      }
      if (blank) {
        out.append(' ');
        blank = false;
      }
      switch (c) {
        case '%', '&', '#', '_', '$' -> out.append('\\').append(c);
        case '{' -> out.append("{\\textbraceleft}");
        case '}' -> out.append("{\\textbraceright}");
        case '\\' -> out.append("{\\textbackslash}");
        case '~' -> out.append("{\\textasciitilde}");
        case '^' -> out.append("{\\textasciicircum}");
        case '<' -> out.append("{\\textless}");
        case '>' -> out.append("{\\textgreater}");
        case '|' -> out.append("{\\textbar}");
        case '"' ->
            out.append(opens(stripped, i) ? "{\\textquotedblleft}" : "{\\textquotedblright}");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether a quotation mark at this place opens; a plain one is a command to some languages. */
  private static boolean opens(String text, int at) {
    return at == 0 || " \t\n([{-/".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** The entry as it stands in a file, with a line break at its end. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append('@').append(type).append('{').append(key);
    fields.forEach(
        (field, value) -> text.append(",\n  ").append(field).append(" = ").append(value));
    return text.append("\n}\n").toString();
  }
}
