package io.entente.sample.section;

import io.entente.number.Rational;
import io.entente.scenario.bargaining.BargainingSection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Solution values of a bargaining problem, run by run. */
final class BargainingColumns implements SectionColumns {

  private final BargainingSection section;
  private final LaneNumbers numbers;
  private final List<String> names;
  private final int[] wanted;
  private final double[] values;
  private final boolean rounded;
  private final RoundedBargains bargains;

  BargainingColumns(
      BargainingSection section, List<String> names, Map<String, Integer> slots, int lanes) {
    this.section = section;
    numbers = new LaneNumbers(section.formulas().values(), slots, lanes);
    this.names = section.protocol().values(section.parties());
    List<String> all = section.values();
    wanted = names.stream().mapToInt(all::indexOf).toArray();
    values = new double[all.size()];
    rounded = RoundedBargains.covers(section.protocol());
    bargains = new RoundedBargains(numbers);
  }

  @Override
  public void evaluate(double[][] slots, int n, double[][] out) {
    numbers.evaluate(slots, n);
    for (int lane = 0; lane < n; lane++) {
      numbers.look(lane);
      boolean solved = rounded ? bargains.fill(section.protocol(), values) : exactly();
      if (!solved) {
        // The values stay unknown, and the run counts as failed.
        Arrays.fill(values, Double.NaN);
      }
      for (int v = 0; v < out.length; v++) {
        out[v][lane] = values[wanted[v]];
      }
    }
  }

  private boolean exactly() {
    try {
      Map<String, Rational> found = BargainingValues.of(section, numbers).values();
      for (int v = 0; v < values.length; v++) {
        values[v] = found.get(names.get(v)).toDouble();
      }
      return true;
    } catch (NoValueException none) {
      return false;
    }
  }
}
