package io.entente.sample.section;

import io.entente.scenario.positions.PositionsSection;
import java.util.List;
import java.util.Map;

/** Solution values of positions, run by run. */
final class PositionsColumns implements SectionColumns {

  private final PositionsSection section;
  private final LaneNumbers numbers;
  private final int[] wanted;

  PositionsColumns(
      PositionsSection section, List<String> names, Map<String, Integer> slots, int lanes) {
    this.section = section;
    numbers = new LaneNumbers(section.formulas().values(), slots, lanes);
    List<String> all = section.values();
    wanted = names.stream().mapToInt(all::indexOf).toArray();
  }

  @Override
  public void evaluate(double[][] slots, int n, double[][] out) {
    numbers.evaluate(slots, n);
    for (int lane = 0; lane < n; lane++) {
      numbers.look(lane);
      double[] values = null;
      try {
        values = PositionsForecast.of(section, numbers).values();
      } catch (NoValueException none) {
        // The values stay unknown, and the run counts as failed.
      }
      for (int v = 0; v < out.length; v++) {
        out[v][lane] = values == null ? Double.NaN : values[wanted[v]];
      }
    }
  }
}
