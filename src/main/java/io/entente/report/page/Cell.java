package io.entente.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A cell of a table.
 *
 * @param parts one after the other, without blanks between
 * @param number whether it is a number, which stands at the right
 * @param marked whether it stands out
 * @param id by which links find it; empty for none
 */
record Cell(List<Part> parts, boolean number, boolean marked, String id) {

  /**
   * A piece of text.
   *
   * @param manner how it is set
   * @param link id of what it leads to on the same page; empty for none
   */
  record Part(String text, Manner manner, String link) {

    /** Text as it is. */
    static Part of(String text) {
      return new Part(text, Manner.PLAIN, "");
    }

    Map<String, Object> fields() {
      return Map.of(
          "text",
          text,
          "underlined",
          manner == Manner.UNDERLINED,
          "small",
          manner == Manner.SMALL,
          "link",
          link);
    }
  }

  /** How a piece of text is set. */
  enum Manner {
    PLAIN,
    UNDERLINED,
    /** On a line of its own, in smaller letters. */
    SMALL
  }

  Cell {
    parts = List.copyOf(parts);
  }

  /** Text. */
  static Cell of(String text) {
    return new Cell(List.of(Part.of(text)), false, false, "");
  }

  /** A number as text. */
  static Cell number(String text) {
    return new Cell(List.of(Part.of(text)), true, false, "");
  }

  /** The heading of a column of numbers; a name may be broken behind its underscores. */
  static Cell head(String text) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '_' || i + 1 == text.length()) {
        parts.add(Part.of(text.substring(from, i + 1)));
        from = i + 1;
      }
    }
    return new Cell(parts, true, false, "");
  }

  /** The same, that links can lead to. */
  Cell named(String newId) {
    return new Cell(parts, number, marked, newId);
  }

  /** A text for each cell. */
  static List<Cell> all(String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(of(text));
    }
    return cells;
  }

  Map<String, Object> fields() {
    List<Object> all = new ArrayList<>();
    parts.forEach(part -> all.add(part.fields()));
    return Map.of("parts", all, "number", number, "marked", marked, "id", id);
  }
}
