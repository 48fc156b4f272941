package io.entente.proof.trace;

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

  static Column number(String name) {
    return new Column(name, Kind.NUMBER, List.of());
  }

  static Column one(String name) {
    return new Column(name, Kind.NAME, List.of());
  }

  static Column several(String name) {
    return new Column(name, Kind.NAMES, List.of());
  }

  static Column rows(String name, Column... columns) {
    return new Column(name, Kind.ROWS, List.of(columns));
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
