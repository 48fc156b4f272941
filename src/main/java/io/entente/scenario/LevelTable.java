package io.entente.scenario;

import io.entente.expression.Expression;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How far a term applies, by what was chosen: the first row that matches counts, no match is 0.
 *
 * @param name its name in the file, or an empty text for one written in place
 * @param rows tried in order
 */
public record LevelTable(String name, List<Row> rows) {

  public LevelTable {
    rows = List.copyOf(rows);
  }

  /** The decisions the level depends on, in order of mention. */
  public Set<String> decisions() {
    Set<String> ids = new LinkedHashSet<>();
    for (Row row : rows) {
      row.when().collectDecisions(ids);
    }
    return ids;
  }

  /** The level where a condition holds; it is a number or a formula over parameters. */
  public record Row(Condition when, Expression is) {}
}
