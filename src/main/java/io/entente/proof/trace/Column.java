package io.entente.proof.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A field that a rule or a claim has.
 *
 * @param name what it is called
 * @param kind what may stand in it
 * @param columns of a table, its columns; else empty
 */
public record Column(String name, Kind kind, List<Column> columns) {

  /** What a field may hold. */
  public enum Kind {
    /** A {@link Field.Num}. */
    NUMBER,
    /** A {@link Field.Name}. */
    NAME,
    /** {@link Field.Names}. */
    NAMES,
    /** {@link Field.Rows}. */
    ROWS
  }

  public Column {
    columns = List.copyOf(columns);
  }

  /**
   * The columns of a line such as {@code player against* value# rows(strategy weight#)}: a word is
   * a {@link Kind#NAME}, with a star {@link Kind#NAMES}, with a hash a {@link Kind#NUMBER}, and
   * before brackets a table with the columns in them.
   */
  static List<Column> list(String line) {
    List<Column> columns = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int space = line.indexOf(' ', at);
      int open = line.indexOf('(', at);
      int end = space < 0 ? line.length() : space;
      if (open >= 0 && open < end) {
        end = closing(line, open);
        columns.add(
            new Column(line.substring(at, open), Kind.ROWS, list(line.substring(open + 1, end))));
        end++;
      } else {
        columns.add(one(line.substring(at, end)));
      }
      at = end + 1;
    }
    return columns;
  }

  private static int closing(String line, int open) {
    int depth = 1;
    int at = open;
    while (depth > 0) {
      at++;
      depth += line.charAt(at) == '(' ? 1 : line.charAt(at) == ')' ? -1 : 0;
    }
    return at;
  }

  private static Column one(String word) {
    String name = word.substring(0, word.length() - 1);
    return switch (word.charAt(name.length())) {
      case '*' -> new Column(name, Kind.NAMES, List.of());
      case '#' -> new Column(name, Kind.NUMBER, List.of());
      default -> new Column(word, Kind.NAME, List.of());
    };
  }

  /** Whether a field is of this kind, down to the cells of a table. */
  public boolean admits(Field field) {
    return switch (kind) {
      case NUMBER -> field instanceof Field.Num;
      case NAME -> field instanceof Field.Name;
      case NAMES -> field instanceof Field.Names;
      case ROWS -> field instanceof Field.Rows rows && rows.rows().stream().allMatch(this::isRow);
    };
  }

  private boolean isRow(Map<String, Field> row) {
    return row.size() == columns.size()
        && columns.stream()
            .allMatch(
                column -> row.containsKey(column.name()) && column.admits(row.get(column.name())));
  }
}
