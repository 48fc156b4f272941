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
   * @param underlined whether it is
   * @param link id of what it leads to on the same page; empty for none
   */
  record Part(String text, boolean underlined, String link) {

    Map<String, Object> fields() {
      return Map.of("text", text, "underlined", underlined, "link", link);
    }
  }

  Cell {
    parts = List.copyOf(parts);
  }

  /** Text. */
  static Cell of(String text) {
    return new Cell(List.of(new Part(text, false, "")), false, false, "");
  }

  /** A number as text. */
  static Cell number(String text) {
    return new Cell(List.of(new Part(text, false, "")), true, false, "");
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
