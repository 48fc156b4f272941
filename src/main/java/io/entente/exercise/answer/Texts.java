package io.entente.exercise.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes apart what students write: lists, pairs, profiles. Blanks and brackets do not matter. */
public final class Texts {

  /** What says that a set is empty, in the languages there are. */
  private static final List<String> NONE = List.of("none", "keine", "keines", "-", "\u2013", "{}");

  private Texts() {}

  /** The parts of a list with semicolons, without blanks around them; none is empty. */
  public static List<String> list(String text) {
    return list(text, ';');
  }

  static List<String> list(String text, char separator) {
    List<String> parts = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf(separator, start);
      end = end < 0 ? text.length() : end;
      String part = text.substring(start, end).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      start = end + 1;
    }
    return parts;
  }

  static boolean isNone(String text) {
    return NONE.stream().anyMatch(text.strip()::equalsIgnoreCase);
  }

  /** Pairs {@code name=value}; empty if a part is no pair, or a name is there twice. */
  static Optional<Map<String, String>> pairs(String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String part : list(text)) {
      // the last sign, since a node may be called US=ask
      int sign = part.lastIndexOf('=');
      if (sign < 0
          || pairs.put(part.substring(0, sign).strip(), part.substring(sign + 1).strip()) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(pairs);
  }

  /** The one of the options that a text means, whatever its brackets, blanks and capitals. */
  static Optional<String> option(String text, List<String> options) {
    for (String option : options) {
      if (option.equals(text.strip())) {
        return Optional.of(option);
      }
    }
    String bare = bare(text);
    Optional<String> found = Optional.empty();
    for (String option : options) {
      if (bare(option).equalsIgnoreCase(bare)) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(option);
      }
    }
    return found;
  }

  /** Whether two texts say the same, whatever their brackets, blanks and capitals. */
  public static boolean isSame(String one, String other) {
    return bare(one).equalsIgnoreCase(bare(other));
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && "()[]{}\"'".indexOf(c) < 0) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
