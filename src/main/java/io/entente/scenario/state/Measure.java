package io.entente.scenario.state;

import io.entente.scenario.LevelTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A number that what is done and the states have: the sum of some level tables.
 *
 * @param id its name in formulas of transitions
 * @param summands in each, the first row that holds counts; none is 0
 */
public record Measure(String id, List<LevelTable> summands) {

  public Measure {
    summands = List.copyOf(summands);
  }

  /** The decisions and states it depends on. */
  public Set<String> decisions() {
    Set<String> ids = new LinkedHashSet<>();
    for (LevelTable table : summands) {
      ids.addAll(table.decisions());
    }
    return ids;
  }
}
