package io.entente.json;

import java.util.Collection;

/** How names are written and listed in messages. */
final class Names {

  private static final int SHOWN = 60;
  private static final int LISTED = 12;

  private Names() {}

  /** Whether a text is an id: a letter, then letters, digits, '_' and '-'. */
  static boolean isId(String text) {
    if (text.isEmpty() || !isLetter(text.charAt(0))) {
      return false;
    }
    return isPlain(text);
  }

  /** Whether a path can show a name without quotation marks. */
  static boolean isPlain(String text) {
    if (text.isEmpty()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && (c < '0' || c > '9') && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** In quotation marks, shortened, without control characters. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    int end = text.length() > SHOWN ? SHOWN - 3 : text.length();
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        out.append("\\\"");
      } else {
        out.append(c < ' ' || c == 0x7F ? ' ' : c);
      }
    }
    return (end < text.length() ? out.append("...") : out).append('"').toString();
  }

  /** Names with commas between them, shortened. */
  static String list(Collection<String> names) {
    if (names.isEmpty()) {
      return "none";
    }
    StringBuilder out = new StringBuilder();
    int count = 0;
    for (String name : names) {
      if (count == LISTED && names.size() > LISTED + 1) {
        return out.append(", and ").append(names.size() - LISTED).append(" more").toString();
      }
      if (count > 0) {
        out.append(", ");
      }
      out.append(isPlain(name.replace('.', '_')) ? name : quoted(name));
      count++;
    }
    return out.toString();
  }
}
