package io.entente.sample.section;

import io.entente.number.Rational;
import io.entente.scenario.bargaining.BargainingSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Solution values of a bargaining problem, run by run. */
final class BargainingColumns implements SectionColumns {

  private final BargainingSection section;
  private final LaneNumbers numbers;
  private final List<String> wanted = new ArrayList<>();

  BargainingColumns(
      BargainingSection section, List<String> names, Map<String, Integer> slots, int lanes) {
    this.section = section;
    numbers = new LaneNumbers(section.formulas().values(), slots, lanes);
    for (String name : names) {
      wanted.add(name.substring(section.name().length() + 1));
    }
  }

  @Override
  public void evaluate(double[][] slots, int n, double[][] out) {
    numbers.evaluate(slots, n);
    for (int lane = 0; lane < n; lane++) {
      numbers.look(lane);
      Map<String, Rational> values = Map.of();
      try {
        values = BargainingValues.of(section, numbers).values();
      } catch (NoValueException none) {
        // The values stay unknown, and the run counts as failed.
      }
      for (int v = 0; v < out.length; v++) {
        Rational value = values.get(wanted.get(v));
        out[v][lane] = value == null ? Double.NaN : value.toDouble();
      }
    }
  }
}
