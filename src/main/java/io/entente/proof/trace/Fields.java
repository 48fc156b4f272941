package io.entente.proof.trace;

import io.entente.number.Rational;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a step, of a claim or of a row, by name.
 *
 * @param fields name to field, in the order written
 */
public record Fields(Map<String, Field> fields) {

  public Fields {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Whether exactly these columns are there, each of its kind. */
  public boolean fit(List<Column> columns) {
    return fields.size() == columns.size()
        && columns.stream()
            .allMatch(
                column ->
                    fields.containsKey(column.name()) && column.admits(fields.get(column.name())));
  }

  /** The number under a name. */
  public Rational number(String name) {
    return ((Field.Num) fields.get(name)).value();
  }

  /** The name under a name. */
  public String name(String name) {
    return ((Field.Name) fields.get(name)).name();
  }

  /** The names under a name. */
  public List<String> names(String name) {
    return ((Field.Names) fields.get(name)).names();
  }

  /** The rows under a name. */
  public List<Fields> rows(String name) {
    return ((Field.Rows) fields.get(name)).rows().stream().map(Fields::new).toList();
  }

  /** Collects fields. */
  public static final class Builder {
    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** Adds a number. */
    public Builder with(String name, Rational value) {
      fields.put(name, Field.of(value));
      return this;
    }

    /** Adds a name. */
    public Builder with(String name, String value) {
      fields.put(name, Field.of(value));
      return this;
    }

    /** Adds names. */
    public Builder with(String name, List<String> values) {
      fields.put(name, Field.of(values));
      return this;
    }

    /** Adds a table. */
    public Builder rows(String name, List<Fields> rows) {
      fields.put(name, new Field.Rows(rows.stream().map(Fields::fields).toList()));
      return this;
    }

    /** The fields. */
    public Fields build() {
      return new Fields(fields);
    }
  }

  /** A builder without fields. */
  public static Builder builder() {
    return new Builder();
  }
}
